//! An access review: who may see which data, looked through system by system.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An access review (`records/access-review/<year>/ACC-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessReview {
    /// Its id.
    pub id: Id,
    /// The month, quarter or year that it covers.
    pub period: Period,
    /// Who reviewed.
    pub by: Id,
    /// When.
    pub reviewed_on: Date,
    /// What was reviewed, system by system.
    pub systems: Vec<ReviewedSystem>,
    /// Remarks.
    pub note: Option<Text>,
}

/// The accounts of one system.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewedSystem {
    /// The system, in a few words.
    pub system: Text,
    /// Accounts reviewed.
    pub reviewed: u64,
    /// Of these, accounts that were removed or lost rights.
    pub removed: u64,
}

/// Who reviews.
const REVIEWER: Part =
    Part { word: "access-review", role: Role::DataOfficer, head_of: Some(DepartmentKind::Data) };

impl Tells for AccessReview {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.reviewed_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["reviewed_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("by", &self.by, Some(self.reviewed_on), REVIEWER);
    }
}
