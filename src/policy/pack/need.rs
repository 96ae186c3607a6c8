//! What a pack asks for besides hours and limits of calls, each as one number that is stricter when larger, or
//! when smaller.

use super::{Bound, NamedPack, Origin, Weight};
use crate::record::{CapMode, Pack, Source, ThirdPartyContact};

/// What may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Days without a call after a conversation, its own day being the first.
    Cooldown,
    /// Whether people other than the debtor may be contacted: 0 never, 1 only when the debtor is unreachable.
    ThirdParty,
    /// The debt is not disclosed to others.
    NoDisclosure,
    /// Contact with others stops when they refuse it.
    StopOnRefusal,
    /// Collectors at a visit at least.
    VisitCollectors,
    /// Notice before a visit.
    VisitNotice,
    /// Collectors identify themselves at a visit.
    VisitIdentity,
    /// A way to opt out in each electronic message.
    OptOut,
    /// Hours within which an opt-out is honoured.
    OptOutHours,
    /// Calls are recorded.
    Recording,
    /// Days for which evidence is kept.
    RetainDays,
    /// Notice in writing before the first contact.
    NoticeBefore,
    /// Days after the first contact within which the notice comes.
    NoticeDays,
    /// Days for the answer to a complaint.
    ComplaintDays,
    /// Working days for a summary resolution of a complaint.
    SummaryDays,
    /// Collection of a disputed debt is suspended.
    SuspendDisputed,
    /// Months between evaluations of a partner agency.
    EvaluationMonths,
    /// A certificate before collecting.
    Certificate,
    /// Hours of training a year.
    TrainingHours,
}

impl Need {
    /// Its name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cooldown => "cooldown",
            Self::ThirdParty => "third-party",
            Self::NoDisclosure => "no-disclosure",
            Self::StopOnRefusal => "stop-on-refusal",
            Self::VisitCollectors => "visit-collectors",
            Self::VisitNotice => "visit-notice",
            Self::VisitIdentity => "visit-identity",
            Self::OptOut => "opt-out",
            Self::OptOutHours => "opt-out-hours",
            Self::Recording => "recording",
            Self::RetainDays => "retain-days",
            Self::NoticeBefore => "notice-before",
            Self::NoticeDays => "notice-days",
            Self::ComplaintDays => "complaint-days",
            Self::SummaryDays => "summary-days",
            Self::SuspendDisputed => "suspend-disputed",
            Self::EvaluationMonths => "evaluation-months",
            Self::Certificate => "certificate",
            Self::TrainingHours => "training-hours",
        }
    }

    /// Whether records or the policy say what it takes to judge it; other needs are duties that no record shows, and
    /// no rule judges.
    pub fn is_judged(self) -> bool {
        matches!(
            self,
            Self::Cooldown
                | Self::ThirdParty
                | Self::VisitCollectors
                | Self::OptOut
                | Self::RetainDays
                | Self::ComplaintDays
                | Self::EvaluationMonths
        )
    }

    /// Whether the smaller number is the stricter.
    fn is_stricter_below(self) -> bool {
        matches!(
            self,
            Self::ThirdParty
                | Self::OptOutHours
                | Self::NoticeDays
                | Self::ComplaintDays
                | Self::SummaryDays
                | Self::EvaluationMonths
        )
    }
}

/// Something asked for, with its number; 1 where it has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// What.
    pub need: Need,
    /// How much.
    pub value: u32,
}

impl Needed {
    /// A number that is smaller the stricter it is.
    pub(super) fn strictness(self) -> i64 {
        let value = i64::from(self.value);
        if self.need.is_stricter_below() { value } else { -value }
    }
}

/// Everything that a pack asks for besides hours and limits of calls, in the order of its schema.
pub fn needs(named: &NamedPack) -> Vec<Bound<Needed>> {
    let mut found = Vec::new();
    for (need, value, mode, field, source) in listed(&named.pack) {
        let Some(value) = value else { continue };
        found.push(Bound {
            value: Needed { need, value },
            weight: Weight::of(mode, source.status),
            origin: Origin::of(named, field, source),
        });
    }
    found
}

type Listed<'p> = (Need, Option<u32>, CapMode, String, &'p Source);

fn listed(pack: &Pack) -> Vec<Listed<'_>> {
    let flag = |set: bool| set.then_some(1);
    let mut all: Vec<Listed> = Vec::new();
    let mut add = |field: &str, source, asked: &[(Need, Option<u32>)]| {
        all.extend(asked.iter().map(|(need, value)| (*need, *value, CapMode::Cap, field.to_owned(), source)));
    };
    if let Some(found) = &pack.third_party {
        let allow = found.allow.map(|allow| u32::from(allow == ThirdPartyContact::UnreachableOnly));
        let (hide, stop) = (found.disclose_debt == Some(false), found.stop_on_refusal == Some(true));
        let asked =
            [(Need::ThirdParty, allow), (Need::NoDisclosure, flag(hide)), (Need::StopOnRefusal, flag(stop))];
        add("third_party", &found.source, &asked);
    }
    if let Some(found) = &pack.visit {
        let (notice, identity) = (found.notice == Some(true), found.id_required == Some(true));
        let asked = [
            (Need::VisitCollectors, found.min_collectors),
            (Need::VisitNotice, flag(notice)),
            (Need::VisitIdentity, flag(identity)),
        ];
        add("visit", &found.source, &asked);
    }
    if let Some(found) = &pack.econtact {
        let asked =
            [(Need::OptOut, flag(found.optout_required)), (Need::OptOutHours, found.optout_honoured_hours)];
        add("econtact", &found.source, &asked);
    }
    for (index, found) in pack.recording.iter().enumerate() {
        let asked = [(Need::Recording, flag(found.required)), (Need::RetainDays, Some(found.retain_days))];
        add(&format!("recording[{index}]"), &found.source, &asked);
    }
    if let Some(found) = &pack.notice {
        let before = flag(found.before_first_contact);
        add("notice", &found.source, &[(Need::NoticeBefore, before), (Need::NoticeDays, found.within_days)]);
    }
    if let Some(found) = &pack.complaint {
        let asked = [
            (Need::ComplaintDays, Some(found.resolve_days)),
            (Need::SummaryDays, found.summary_working_days),
        ];
        add("complaint", &found.source, &asked);
    }
    if let Some(found) = &pack.dispute {
        add("dispute", &found.source, &[(Need::SuspendDisputed, flag(found.suspend))]);
    }
    if let Some(found) = &pack.agency {
        add("agency", &found.source, &[(Need::EvaluationMonths, Some(found.evaluate_every_months))]);
    }
    if let Some(found) = &pack.training {
        let certificate = flag(found.certificate_required);
        let asked = [(Need::Certificate, certificate), (Need::TrainingHours, found.hours_per_year)];
        add("training", &found.source, &asked);
    }
    let cooldown = pack.cooldown_after_conversation.iter().map(|found| {
        let field = "cooldown_after_conversation".to_owned();
        (Need::Cooldown, Some(found.days), found.mode, field, &found.source)
    });
    cooldown.chain(all).collect()
}
