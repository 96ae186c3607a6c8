//! A contact-practice pack: what a law or a standard says on contacting debtors, each value with its source.

mod cap;
mod duty;

pub use cap::{Cap, CapMode, Cooldown, Counted, Scope};
pub use duty::{
    Agency, ComplaintTime, Dispute, Econtact, Notice, Recording, RetainFrom, ThirdParty, ThirdPartyContact,
    Training, Visit,
};

use super::{Id, Names, Tells, Text, Window};
use crate::calendar::Clock;
use schemars::JsonSchema;
use serde::Deserialize;

/// A contact-practice pack (`records/policy/packs/<name>.yaml`); the file's name is the pack's name.
///
/// The packs that are built in have the same form. What a pack leaves out, it does not regulate.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// What it is called.
    pub title: Names,
    /// Hours in which debtors may be contacted.
    pub window: Option<PackWindow>,
    /// Limits of telephone calls.
    #[serde(default)]
    pub caps: Vec<Cap>,
    /// Pause after a conversation.
    pub cooldown_after_conversation: Option<Cooldown>,
    /// Contact with people other than the debtor.
    pub third_party: Option<ThirdParty>,
    /// Visits.
    pub visit: Option<Visit>,
    /// Text messages and e-mails.
    pub econtact: Option<Econtact>,
    /// Recordings and other evidence that is kept.
    #[serde(default)]
    pub recording: Vec<Recording>,
    /// What the debtor is told in writing.
    pub notice: Option<Notice>,
    /// Answers to complaints.
    pub complaint: Option<ComplaintTime>,
    /// Disputed debts.
    pub dispute: Option<Dispute>,
    /// Supervision of partner agencies.
    pub agency: Option<Agency>,
    /// Training of collectors.
    pub training: Option<Training>,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Law and article, or whatever else can be looked up.
    pub citation: Text,
    /// Where it was read.
    pub url: Option<Text>,
    /// How sure it is.
    pub status: SourceStatus,
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceStatus {
    /// Read in the primary text.
    Verified,
    /// Read in a secondary text only.
    Secondary,
    /// From memory, from a superseded version, or not confirmed: only warns, until counsel confirms it.
    Unverified,
    /// Set by the company; no text gives it.
    CompanyChoice,
}

impl SourceStatus {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Secondary => "secondary",
            Self::Unverified => "unverified",
            Self::CompanyChoice => "company-choice",
        }
    }
}

/// Hours of a day, as civil time: a change to or from summer time does not move them. They run past midnight
/// where the end is before the start.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PackWindow {
    /// First minute.
    pub start: Clock,
    /// The end; the moment itself is outside unless `end_inclusive`.
    pub end: Clock,
    /// Whether the very moment of the end, to the second, is still inside.
    #[serde(default)]
    pub end_inclusive: bool,
    /// Whose civil time it is.
    pub tz: WindowPlace,
    /// What allows contact outside.
    pub r#override: Option<Override>,
    /// Where it comes from.
    pub source: Source,
}

/// Whose civil time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WindowPlace {
    /// Where the debtor is.
    Debtor,
    /// Where the office is.
    Office,
}

/// What allows contact outside the hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Override {
    /// The debtor's consent.
    Consent,
}

impl PackWindow {
    /// The hours without their source.
    pub fn hours(&self) -> Window {
        Window { start: self.start, end: self.end }
    }

    /// Whether a contact at a civil time, in seconds after midnight, lies inside.
    pub fn allows(&self, second: u32) -> bool {
        self.hours().holds(second, self.end_inclusive)
    }
}

impl Tells for Pack {
    fn id(&self) -> Option<&Id> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(start: &str, end: &str, end_inclusive: bool) -> PackWindow {
        let source = "citation: x\nstatus: verified\n";
        PackWindow {
            start: Clock::parse(start).unwrap(),
            end: Clock::parse(end).unwrap(),
            end_inclusive,
            tz: WindowPlace::Debtor,
            r#override: None,
            source: crate::yaml::typed(source).unwrap(),
        }
    }

    fn at(hour: u32, minute: u32, second: u32) -> u32 {
        (hour * 60 + minute) * 60 + second
    }

    #[test]
    fn the_end_is_outside_unless_it_is_inclusive() {
        let (open, closed) = (window("08:00", "21:00", false), window("08:00", "21:00", true));
        for hours in [&open, &closed] {
            assert!(!hours.allows(at(7, 59, 59)) && hours.allows(at(8, 0, 0)));
            assert!(hours.allows(at(20, 59, 59)) && !hours.allows(at(21, 0, 1)));
            assert!(!hours.allows(at(21, 1, 0)));
        }
        assert!(!open.allows(at(21, 0, 0)) && closed.allows(at(21, 0, 0)));
    }

    #[test]
    fn hours_may_run_past_midnight() {
        let night = window("22:00", "06:00", false);
        assert!(night.allows(at(22, 0, 0)) && night.allows(at(23, 59, 59)) && night.allows(0));
        assert!(night.allows(at(5, 59, 59)) && !night.allows(at(6, 0, 0)) && !night.allows(at(21, 59, 59)));
        let day = window("07:00", "24:00", false);
        assert!(day.allows(at(23, 59, 59)) && !day.allows(0));
    }

    #[test]
    fn summer_time_does_not_move_the_hours() {
        use crate::calendar::{Moment, Zone};
        let (zone, hours) = (Zone::named("America/New_York").unwrap(), window("08:00", "21:00", true));
        let allowed = |moment: &str| {
            let (_, time) = zone.date_and_time(Moment::parse(moment).unwrap());
            hours.allows(u32::from(Clock::parse(time.get(..5).unwrap()).unwrap().minutes()) * 60)
        };
        // the clocks went forward on 8 March and back on 1 November 2026
        for (day, before, at) in [
            ("2026-03-07", "12:59", "13:00"),
            ("2026-03-08", "11:59", "12:00"),
            ("2026-10-31", "11:59", "12:00"),
            ("2026-11-01", "12:59", "13:00"),
        ] {
            assert!(!allowed(&format!("{day}T{before}+00:00")), "{day}");
            assert!(allowed(&format!("{day}T{at}+00:00")), "{day}");
        }
    }
}
