//! The execution of a plan over a month, as counts: never a log of contacts.

use super::{Channel, Id, Mentions, Part, Role, Tells, Text, Window};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// What a unit did under a plan (`records/execution/<year>/EXE-<year>-<department>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Execution {
    /// Its id.
    pub id: Id,
    /// The plan that was executed.
    pub plan: Id,
    /// The team or partner agency that executed it.
    pub unit: Id,
    /// Who reports it.
    pub by: Id,
    /// When it was reported.
    pub reported_at: Moment,
    /// First day.
    pub from: Date,
    /// Last day, in the same month as the first.
    pub to: Date,
    /// Cases worked: the business volume of the complaint rate.
    pub cases_worked: u64,
    /// Contacts, counted.
    pub contacts: Contacts,
    /// What came of the cases, once their time has run.
    pub outcome: Option<Outcome>,
    /// Remarks.
    pub note: Option<Text>,
}

/// Contacts made, counted from the dialler.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// By which channels.
    pub channels: Vec<Channel>,
    /// Attempts.
    pub attempts: u64,
    /// Attempts that reached the debtor.
    pub reached: u64,
    /// Earliest and latest time of day on working days.
    pub weekdays: Option<Window>,
    /// Earliest and latest time of day on Saturdays.
    pub saturday: Option<Window>,
    /// Earliest and latest time of day on Sundays.
    pub sunday: Option<Window>,
    /// Most attempts to one case on one day.
    pub most_per_day: u64,
    /// Most attempts to one case within seven days.
    pub most_per_week: u64,
    /// Most answered calls to one case on one day.
    pub most_answered_per_day: Option<u64>,
    /// Contacts outside the allowed hours to which the debtor had not agreed.
    pub out_of_window: Option<u64>,
    /// Cases that were contacted more often than allowed.
    pub over_frequency: Option<u64>,
    /// Contacts with people other than the debtor.
    pub third_party: Option<u64>,
}

impl Contacts {
    /// Every window of actual contacts with its field name.
    pub fn windows(&self) -> impl Iterator<Item = (&'static str, Window)> {
        [("weekdays", self.weekdays), ("saturday", self.saturday), ("sunday", self.sunday)]
            .into_iter()
            .filter_map(|(name, window)| Some((name, window?)))
    }
}

/// What came of the cases of an execution.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The day on which it was measured.
    pub measured_on: Date,
    /// Overdue customers in the cohort, after withdrawn, deceased, disputed and excluded ones.
    pub cohort: u64,
    /// Of these, collected successfully within the set time.
    pub collected: u64,
}

/// Who reports it.
const REPORTER: Part = Part { word: "execution", role: Role::TeamLead, head_of: None };

impl Tells for Execution {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.from)
    }

    fn final_once() -> &'static [&'static str] {
        &["reported_at"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.record("plan", &self.plan, &["plan"]);
        named.part("by", &self.by, Some(named.date(self.reported_at)), REPORTER);
    }
}
