//! How assessments are scored (`records/policy/scoring.yaml`): points, weights, parts, gates and bands, by
//! version. Computes nothing.

use super::{DepartmentKind, Id, Tells};
use crate::calendar::Date;
use schemars::JsonSchema;
use serde::Deserialize;

/// The scoring of assessments (`records/policy/scoring.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// Its versions, oldest first; each is complete.
    pub versions: Vec<ScoringVersion>,
}

/// One version of the scoring.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScoringVersion {
    /// First day on which it is in force.
    pub effective_from: Date,
    /// The committee's decision.
    pub decision: Id,
    /// What a value of each measure is worth.
    pub points: Vec<Scale>,
    /// Which measures weigh how much, by sort of department.
    pub weight_sets: Vec<WeightSet>,
    /// What a periodic assessment is made of, in percent.
    pub parts: Shares,
    /// Weight that must rest on sufficient samples for a composite to be given, in percent.
    pub usable_percent: f64,
    /// The most that the success rate may weigh, in percent.
    pub success_percent: f64,
    /// Lower ends of the grades.
    pub bands: Bands,
    /// What bounds a composite whatever the measures say.
    #[serde(default)]
    pub gates: Vec<GateRule>,
}

/// What a value of a measure is worth: 0 points at the floor, 60 at pass, 100 at full, and a straight line
/// between. Lower is better where the floor is above the full value.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The measure's id.
    pub kpi: Id,
    /// The value worth nothing, in the measure's unit.
    pub floor: f64,
    /// The value worth 60 points.
    pub pass: f64,
    /// The value worth 100 points.
    pub full: f64,
    /// The smallest sample that is scored; absent: that for which the measure itself is given. For a rate it is
    /// the number of events expected at the pass value.
    pub minimum_n: Option<u64>,
}

/// The measures by which a sort of department is assessed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WeightSet {
    /// Its name, in capital letters.
    pub name: Id,
    /// The sorts of department that it is for, with their teams, people and partner agencies.
    pub department_kinds: Vec<DepartmentKind>,
    /// Over which records the measures are taken.
    #[serde(default)]
    pub over: Over,
    /// What each measure weighs.
    pub weights: Vec<Weight>,
    /// Measures that may be left out with a reason.
    #[serde(default)]
    pub not_applicable: Vec<Id>,
}

/// Over which records the measures of a unit are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// Those that concern the unit itself.
    #[default]
    Unit,
    /// Those of the whole company, for a department that serves all of it.
    Company,
}

/// What a measure weighs.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// The measure's id.
    pub kpi: Id,
    /// Its weight; only the proportion to the others matters.
    pub weight: f64,
}

/// What a periodic assessment is made of, in percent; a part that there is not leaves its share to the others.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shares {
    /// The measures.
    pub indicators: f64,
    /// The mean of the daily scores.
    pub daily: f64,
    /// The mean of the special assessments.
    pub special: f64,
}

/// Lower ends of the grades, in points.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// Excellent from here on.
    pub excellent: f64,
    /// Good from here on.
    pub good: f64,
    /// Passed from here on; below it failed.
    pub pass: f64,
}

/// What bounds a composite.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GateRule {
    /// What must have happened.
    pub gate: Gate,
    /// The most that the composite may be; absent: the assessment is failed.
    pub cap: Option<f64>,
    /// For what is overdue: by more than so many days.
    pub beyond_days: Option<u32>,
}

/// What bounds a composite when it has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// Intimidation, threat or insult was confirmed.
    Conduct,
    /// A breach of privacy was confirmed.
    Privacy,
    /// A corrective action is long overdue.
    OverdueAction,
    /// A record was falsified.
    Falsified,
}

impl Gate {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Conduct, Self::Privacy, Self::OverdueAction, Self::Falsified];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Conduct => "conduct",
            Self::Privacy => "privacy",
            Self::OverdueAction => "overdue_action",
            Self::Falsified => "falsified",
        }
    }
}

impl Tells for Scoring {
    fn id(&self) -> Option<&Id> {
        None
    }
}
