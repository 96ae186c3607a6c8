//! The hotline: who is on duty when, and what became of the calls, as counts.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// The duty roster of the hotline (`records/hotline-roster/<year>/HROS-<year>-<number>.yaml`). Time in which
/// nobody is on duty is simply not in a shift.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HotlineRoster {
    /// Its id.
    pub id: Id,
    /// The month, quarter or year that it covers.
    pub period: Period,
    /// The department or team that answers the hotline.
    pub unit: Id,
    /// Who drew it up.
    pub by: Id,
    /// When it was published.
    pub published_on: Date,
    /// The shifts; they may overlap and cross midnight.
    pub shifts: Vec<Shift>,
    /// Remarks.
    pub note: Option<Text>,
}

/// A stretch of time with people on duty.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// Beginning.
    pub from: Moment,
    /// End, exclusive.
    pub to: Moment,
    /// How many people are on duty.
    pub staff: u32,
}

/// What became of the calls of the hotline (`records/hotline-log/<year>/HLOG-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HotlineLog {
    /// Its id.
    pub id: Id,
    /// The month, quarter or year that it covers.
    pub period: Period,
    /// The department or team that answers the hotline.
    pub unit: Id,
    /// Who reports it.
    pub by: Id,
    /// When it was reported.
    pub reported_on: Date,
    /// Calls, counted by hour, by day, or over any stretch of time within one day.
    pub calls: Vec<Calls>,
    /// Times at which nobody could get through.
    #[serde(default)]
    pub outages: Vec<Outage>,
    /// Remarks.
    pub note: Option<Text>,
}

/// Calls over a stretch of time.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Calls {
    /// Beginning.
    pub from: Moment,
    /// End, exclusive.
    pub to: Moment,
    /// Calls that came in.
    pub offered: u64,
    /// Of these, answered by a person.
    pub answered: u64,
    /// Of these, answered within 20 seconds.
    pub answered_in_20s: u64,
    /// Calls given up before an answer.
    pub abandoned: u64,
}

/// A time at which nobody could get through.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outage {
    /// Beginning.
    pub from: Moment,
    /// End, exclusive.
    pub to: Moment,
    /// What happened, and what was done about it.
    pub explanation: Option<Text>,
}

/// Who keeps the hotline's records.
const KEEPER: Part =
    Part { word: "hotline", role: Role::ServiceOfficer, head_of: Some(DepartmentKind::CustomerService) };

impl Tells for HotlineRoster {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.period.start())
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.published_on), KEEPER);
    }
}

impl Tells for HotlineLog {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.period.start())
    }

    fn final_once() -> &'static [&'static str] {
        &["reported_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.reported_on), KEEPER);
    }
}
