//! A wave of the satisfaction survey in one unit, as counts.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A survey wave (`records/survey/<year>/SURV-<year>-<number>.yaml`). Scores run from 1 to 5.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// Its id.
    pub id: Id,
    /// The quarter that it covers.
    pub period: Period,
    /// The team or partner agency whose customers were asked.
    pub unit: Id,
    /// How they were asked.
    pub method: Text,
    /// Who ran it.
    pub by: Id,
    /// When it was closed.
    pub closed_on: Date,
    /// Questionnaires sent.
    pub sent: u64,
    /// Valid answers.
    pub answered: u64,
    /// Answers of 4 or 5.
    pub satisfied: u64,
    /// Sum of the scores.
    pub score_sum: u64,
}

/// Who runs it.
const OFFICER: Part =
    Part { word: "survey", role: Role::ServiceOfficer, head_of: Some(DepartmentKind::CustomerService) };

impl Tells for Survey {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.closed_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["closed_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.closed_on), OFFICER);
    }
}
