//! An evaluation of a partner agency.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An evaluation of a partner agency (`records/partner-evaluation/<year>/PEVAL-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerEvaluation {
    /// Its id.
    pub id: Id,
    /// The partner agency.
    pub unit: Id,
    /// The period that it covers.
    pub period: Period,
    /// The day on which it was made.
    pub evaluated_on: Date,
    /// Who made it: the quality department.
    pub by: Id,
    /// What was looked at.
    pub criteria: Vec<Criterion>,
    /// What follows from it.
    pub result: EvaluationResult,
    /// Why.
    pub reason: Text,
    /// The findings that it opened.
    #[serde(default)]
    pub findings: Vec<Id>,
    /// The day by which the next one is due.
    pub next_due: Date,
}

/// A point that was looked at.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What.
    pub subject: CriterionSubject,
    /// Points from 0 to 100.
    pub score: u32,
    /// Remark.
    pub note: Option<Text>,
}

/// What is looked at in a partner agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CriterionSubject {
    /// Whether it keeps law, regulation and plans.
    Compliance,
    /// How many complaints it causes and how it deals with them.
    Complaints,
    /// How it protects data.
    DataProtection,
    /// Whether its people are trained and assessed.
    Training,
    /// What it collects.
    Results,
}

impl CriterionSubject {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compliance => "compliance",
            Self::Complaints => "complaints",
            Self::DataProtection => "data_protection",
            Self::Training => "training",
            Self::Results => "results",
        }
    }
}

/// What follows from an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EvaluationResult {
    /// The company goes on with it.
    Keep,
    /// It must mend what was found.
    Improve,
    /// The contract is ended or not renewed.
    End,
}

impl EvaluationResult {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Improve => "improve",
            Self::End => "end",
        }
    }
}

/// Who evaluates.
const OFFICER: Part =
    Part { word: "partner-evaluation", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for PartnerEvaluation {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.evaluated_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["evaluated_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.evaluated_on), OFFICER);
        for (index, finding) in self.findings.iter().enumerate() {
            named.record(format!("findings[{index}]"), finding, &["finding"]);
        }
    }
}
