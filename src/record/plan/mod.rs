//! The collection plan: whom, how and when; its review, approval and amendments.

mod review;

pub use review::{Approval, Review, ReviewVerdict, Verdict};

use super::{Amendment, ApprovalField, Id, Mentions, Part, Product, Role, Tells, Text, ThirdPartyContact};
use crate::calendar::{Clock, Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A collection plan (`records/plan/<year>/PLAN-<year>-<department>-<number>.yaml`).
///
/// `who`, `how` and `when` may be missing in a draft only.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its id.
    pub id: Id,
    /// Where it stands. A claim: the reviews and approvals must bear it out.
    pub status: PlanStatus,
    /// What it is called.
    pub title: Text,
    /// The team or partner agency that executes it.
    pub unit: Id,
    /// The creditor for whom it collects, as a code.
    pub creditor: Option<Id>,
    /// Who drew it up.
    pub author: Id,
    /// When it was submitted for review.
    pub submitted_at: Option<Moment>,
    /// The overdue situation on which it rests.
    pub overdue_basis: Option<Text>,
    /// Whom it addresses.
    pub who: Option<Whom>,
    /// By which means.
    pub how: Option<Means>,
    /// When, and how often.
    pub when: Option<Times>,
    /// The department head's review.
    #[serde(default)]
    pub reviews: Vec<Review>,
    /// The quality department's approval.
    #[serde(default)]
    pub approvals: Vec<Approval>,
    /// Changes after approval, oldest first.
    #[serde(default)]
    pub amendments: Vec<Amendment>,
}

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlanStatus {
    /// Being written.
    Draft,
    /// Waiting for review and approval.
    Submitted,
    /// Refused.
    Rejected,
    /// Approved, may be executed.
    Approved,
}

impl PlanStatus {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Rejected => "rejected",
            Self::Approved => "approved",
        }
    }
}

/// Whom a plan addresses: a segment, never a person.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Whom {
    /// The segment in words.
    pub segment: Text,
    /// The product of credit, where it is one.
    pub product: Option<Product>,
    /// Cases in it, after exclusions.
    pub cases: u64,
    /// Cases left out, by reason.
    #[serde(default)]
    pub excluded: Vec<Exclusion>,
}

/// Cases that a plan leaves out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// Why.
    pub reason: ExclusionReason,
    /// How many.
    pub cases: u64,
}

/// Why a case is left out of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExclusionReason {
    /// The debt is disputed.
    Disputed,
    /// The customer is marked as vulnerable.
    Vulnerable,
    /// The customer has died.
    Deceased,
    /// Anything else.
    Other,
}

/// A means of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By telephone.
    Phone,
    /// By text message.
    Sms,
    /// By letter.
    Letter,
    /// By e-mail.
    Email,
    /// By a visit.
    Visit,
}

impl Channel {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Sms => "sms",
            Self::Letter => "letter",
            Self::Email => "email",
            Self::Visit => "visit",
        }
    }
}

/// By which means a plan contacts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Means {
    /// The channels.
    pub channels: Vec<Channel>,
    /// When people other than the debtor are contacted; absent: never.
    pub third_party: Option<ThirdPartyContact>,
    /// Collectors at each visit at least.
    pub visit_collectors: Option<u64>,
    /// Whether every text message and e-mail offers a way to opt out.
    pub optout: Option<bool>,
    /// Anything to mind.
    pub note: Option<Text>,
}

/// When a plan contacts, and how often.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// First day of execution.
    pub from: Date,
    /// Last day of execution.
    pub to: Date,
    /// Hours on working days.
    pub weekdays: Window,
    /// Hours on Saturdays; absent: no contact.
    pub saturday: Option<Window>,
    /// Hours on Sundays; absent: no contact.
    pub sunday: Option<Window>,
    /// Attempts a case and day at most.
    pub max_attempts_per_day: u64,
    /// Attempts a case and seven days at most.
    pub max_attempts_per_week: u64,
    /// Answered calls a case and day at most; absent: as many as attempts.
    pub max_answered_per_day: Option<u64>,
    /// Days without a call after a conversation, its own day being the first; absent: none.
    pub cooldown_days: Option<u64>,
    /// Why the plan goes beyond a limit that is only presumed to forbid it.
    pub justification: Option<Text>,
}

/// Hours of a day: from the start, up to but without the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// First minute.
    pub start: Clock,
    /// The minute after the last.
    pub end: Clock,
}

impl Window {
    /// Whether another window lies wholly inside this one.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether a civil time, in seconds after midnight, lies inside; the moment of the end itself only where
    /// it is inclusive. The hours run past midnight where the end is before the start.
    pub fn holds(self, second: u32, end_inclusive: bool) -> bool {
        let (start, end) = (u32::from(self.start.minutes()) * 60, u32::from(self.end.minutes()) * 60);
        let inside =
            if start <= end { (start..end).contains(&second) } else { second >= start || second < end };
        inside || (end_inclusive && second == end)
    }
}

impl Times {
    /// Every window with its field name.
    pub fn windows(&self) -> impl Iterator<Item = (&'static str, Window)> {
        let weekdays = [("weekdays", Some(self.weekdays))];
        let weekend = [("saturday", self.saturday), ("sunday", self.sunday)];
        weekdays.into_iter().chain(weekend).filter_map(|(name, window)| Some((name, window?)))
    }
}

impl Plan {
    /// The fields that are evidence about it, and no content.
    pub const EVIDENCE: [&str; 3] = ["reviews", "approvals", "amendments"];

    /// The head's review that let the plan pass, if any.
    pub fn agreed_review(&self) -> Option<&Review> {
        self.reviews.iter().rev().find(|review| review.verdict == ReviewVerdict::Agreed)
    }

    /// The approval with both verdicts positive, if any.
    pub fn positive_approval(&self) -> Option<&Approval> {
        self.approvals.iter().rev().find(|approval| approval.is_positive())
    }
}

/// Who writes and submits it.
const AUTHOR: Part = Part { word: "plan", role: Role::TeamLead, head_of: None };

impl Tells for Plan {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        self.submitted_at.map(|at| zone.date(at))
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn approvals() -> &'static [ApprovalField] {
        &[
            ApprovalField { by: "reviews[].by", on: "at" },
            ApprovalField { by: "approvals[].by", on: "at" },
            ApprovalField { by: "amendments[].approvals[].by", on: "at" },
        ]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("author", &self.author, self.submitted_at.map(|at| named.date(at)), AUTHOR);
        for (i, review) in self.reviews.iter().enumerate() {
            named.act(format!("reviews[{i}].by"), &review.by, named.date(review.at));
        }
        for (i, approval) in self.approvals.iter().enumerate() {
            named.act(format!("approvals[{i}].by"), &approval.by, named.date(approval.at));
        }
        for (i, amendment) in self.amendments.iter().enumerate() {
            named.act(format!("amendments[{i}].by"), &amendment.by, named.date(amendment.at));
            for (j, approval) in amendment.approvals.iter().enumerate() {
                let field = format!("amendments[{i}].approvals[{j}].by");
                named.act(field, &approval.by, named.date(approval.at));
            }
        }
    }
}
