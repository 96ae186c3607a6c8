//! An analysis of a period: on which data it rests, what it found, which risks it sees, what it recommends.

use super::{Claim, DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An analysis (`records/analysis/<year>/ANA-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Analysis {
    /// Its id.
    pub id: Id,
    /// The month, quarter or year that it covers.
    pub period: Period,
    /// Who made it.
    pub by: Id,
    /// When it was issued.
    pub issued_on: Date,
    /// What it covers.
    pub areas: Vec<Area>,
    /// The values of measures on which it rests.
    pub data: Vec<Claim>,
    /// What it found.
    #[serde(default)]
    pub findings: Vec<AnalysisFinding>,
    /// Which risks it sees.
    #[serde(default)]
    pub risks: Vec<Risk>,
    /// What it recommends.
    #[serde(default)]
    pub recommendations: Vec<Recommendation>,
}

/// What an analysis covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// How collection was carried out.
    Operations,
    /// What was repaid.
    Repayment,
    /// Complaints and satisfaction.
    Service,
    /// The quality of the data.
    Data,
}

impl Area {
    /// What the regulation asks every analysis to cover.
    pub const REQUIRED: [Self; 2] = [Self::Operations, Self::Repayment];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Operations => "operations",
            Self::Repayment => "repayment",
            Self::Service => "service",
            Self::Data => "data",
        }
    }
}

/// What an analysis found.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnalysisFinding {
    /// What was found.
    pub summary: Text,
    /// The measures in which it shows, by id.
    #[serde(default)]
    pub kpis: Vec<Id>,
    /// The finding by which a unit was told and mends it.
    pub finding: Option<Id>,
}

/// A risk that an analysis sees.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// What may happen.
    pub summary: Text,
    /// How likely it is.
    pub likelihood: Degree,
    /// How grave it would be.
    pub impact: Degree,
}

/// How likely or how grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// Little.
    Low,
    /// Somewhat.
    Medium,
    /// Very.
    High,
}

impl Degree {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// A recommendation to a unit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// Its id within the analysis, such as `R1`.
    pub id: Id,
    /// The unit to which it goes.
    pub to: Id,
    /// What is recommended.
    pub what: Text,
    /// The measures that it is to move, by id.
    #[serde(default)]
    pub kpis: Vec<Id>,
    /// What the unit made of it.
    pub status: RecommendationStatus,
    /// When the unit answered.
    pub answered_on: Option<Date>,
    /// Why it was refused, or what was adopted.
    pub reason: Option<Text>,
}

/// What a unit made of a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecommendationStatus {
    /// Not answered yet.
    Open,
    /// Adopted.
    Adopted,
    /// Refused, for a reason.
    Refused,
}

impl RecommendationStatus {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Adopted => "adopted",
            Self::Refused => "refused",
        }
    }
}

/// Who analyses.
const ANALYST: Part =
    Part { word: "analysis", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Analysis {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.issued_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["issued_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("by", &self.by, Some(self.issued_on), ANALYST);
        super::claim::mentions(&self.data, "data", named);
        for (i, found) in self.findings.iter().enumerate() {
            if let Some(finding) = &found.finding {
                named.record(format!("findings[{i}].finding"), finding, &["finding"]);
            }
        }
        for (i, recommendation) in self.recommendations.iter().enumerate() {
            named.unit(format!("recommendations[{i}].to"), &recommendation.to);
        }
    }
}
