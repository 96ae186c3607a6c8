//! A data audit: how many of a class's sampled records are free of error, by unit.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A data audit (`records/data-audit/<year>/DAUD-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataAudit {
    /// Its id.
    pub id: Id,
    /// The month that it covers.
    pub period: Period,
    /// The class of data.
    pub class: DataClass,
    /// Who audited.
    pub by: Id,
    /// When.
    pub audited_on: Date,
    /// The sample, by unit.
    pub strata: Vec<Stratum>,
    /// Remarks.
    pub note: Option<Text>,
}

/// A class of data of the regulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DataClass {
    /// Customer information.
    Customer,
    /// Collection records.
    Collection,
    /// Repayment records.
    Repayment,
}

impl DataClass {
    /// Every class, in the order of the regulation.
    pub const ALL: [Self; 3] = [Self::Customer, Self::Collection, Self::Repayment];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Collection => "collection",
            Self::Repayment => "repayment",
        }
    }
}

/// The part of a sample that belongs to one unit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stratum {
    /// The team or partner agency.
    pub unit: Id,
    /// Records sampled.
    pub sampled: u64,
    /// Records with at least one error.
    pub faulty: u64,
    /// Fields that the sampled records must fill, over all of them: of these, the empty ones are the errors of
    /// completeness.
    pub required_fields: Option<u64>,
    /// Errors by dimension; one record may have several.
    pub errors: Errors,
}

/// Errors of a sample by dimension.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    /// Records with something wrong.
    pub accuracy: Option<u64>,
    /// Required fields that are empty.
    pub completeness: Option<u64>,
    /// Records that were entered late.
    pub timeliness: Option<u64>,
}

impl Errors {
    /// Every dimension with its field name.
    pub fn dimensions(&self) -> [(&'static str, Option<u64>); 3] {
        [("accuracy", self.accuracy), ("completeness", self.completeness), ("timeliness", self.timeliness)]
    }
}

/// Who audits.
const AUDITOR: Part = Part { word: "audit", role: Role::DataOfficer, head_of: Some(DepartmentKind::Data) };

impl Tells for DataAudit {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.audited_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["audited_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("by", &self.by, Some(self.audited_on), AUDITOR);
        for (i, stratum) in self.strata.iter().enumerate() {
            named.unit(format!("strata[{i}].unit"), &stratum.unit);
        }
    }
}
