//! An assessment: a month of daily scores, a period by its indicators, or a special topic.

use super::{DepartmentKind, Gate, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An assessment (`records/assessment/<year>/ASM-<year>-<number>.yaml`). Scores run from 0 to 100.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Its id.
    pub id: Id,
    /// Of what kind it is.
    pub kind: AssessmentKind,
    /// The period that it covers: a month for daily scores.
    pub period: Period,
    /// The department, team or partner agency.
    pub unit: Id,
    /// The person of that unit, when a person is assessed.
    pub person: Option<Id>,
    /// Who assessed.
    pub assessor: Id,
    /// When.
    pub assessed_on: Date,
    /// When its result was told.
    pub issued_on: Option<Date>,
    /// The scores of a daily assessment, one a working day.
    #[serde(default)]
    pub days: Vec<DayScore>,
    /// The indicators of a periodic assessment.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    /// The other parts of a periodic assessment.
    pub parts: Option<OtherParts>,
    /// What bounds the composite.
    #[serde(default)]
    pub gates: Vec<GateShown>,
    /// The composite of a periodic assessment, bounded by the gates; absent when it is not rated.
    pub composite: Option<f64>,
    /// The grade of a periodic assessment.
    pub grade: Option<Grade>,
    /// The topic of a special assessment.
    pub topic: Option<Text>,
    /// Why this topic.
    pub rationale: Option<Text>,
    /// The score of a special assessment.
    pub score: Option<f64>,
    /// Remarks.
    pub note: Option<Text>,
}

/// The regulation's three kinds of assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentKind {
    /// Daily work, scored day by day on one sheet a month.
    Daily,
    /// All indicators of a period, and their composite.
    Periodic,
    /// A key or difficult topic.
    Special,
}

impl AssessmentKind {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Periodic => "periodic",
            Self::Special => "special",
        }
    }
}

/// The score of one day.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DayScore {
    /// The day.
    pub on: Date,
    /// Its score.
    pub score: f64,
    /// Remarks.
    pub note: Option<Text>,
}

/// One indicator of a periodic assessment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The measure's id.
    pub kpi: Id,
    /// Its weight, as the weight set says; absent when it does not apply.
    pub weight: Option<f64>,
    /// The period from which it is taken, when it is an earlier one: what matures later than a period ends.
    pub period: Option<Period>,
    /// Numerator.
    pub numerator: Option<u64>,
    /// Denominator.
    pub denominator: Option<u64>,
    /// The value in the measure's unit.
    pub value: Option<f64>,
    /// Its score; absent when the sample is too small.
    pub score: Option<f64>,
    /// Why it does not apply.
    pub not_applicable: Option<Text>,
}

/// What a periodic assessment is made of besides its indicators.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherParts {
    /// Mean of the daily scores of the period.
    pub daily: Option<f64>,
    /// Mean of the special assessments of the period.
    pub special: Option<f64>,
}

/// Something that bounds a composite.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GateShown {
    /// What happened.
    pub gate: Gate,
    /// The finding that shows it.
    pub finding: Id,
}

/// The grade of a periodic assessment. Order: the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Excellent.
    Excellent,
    /// Good.
    Good,
    /// Passed.
    Pass,
    /// Failed.
    Fail,
    /// Too little to rate.
    NotRated,
}

impl Grade {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Excellent => "excellent",
            Self::Good => "good",
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::NotRated => "not_rated",
        }
    }
}

impl Assessment {
    /// Whether it is the periodic one.
    pub fn is_periodic(&self) -> bool {
        self.kind == AssessmentKind::Periodic
    }

    /// Whether it is of a unit as a whole: what is said of a team is said of no department.
    pub fn is_of_unit(&self, unit: &str) -> bool {
        self.person.is_none() && *self.unit == *unit
    }

    /// Whether it is of the same unit and person as another.
    pub fn is_of_same(&self, other: &Self) -> bool {
        self.unit == other.unit && self.person == other.person
    }

    /// Its parts besides the indicators; none when it names none.
    pub fn other_parts(&self) -> OtherParts {
        self.parts.unwrap_or_default()
    }
}

/// Who assesses.
const ASSESSOR: Part =
    Part { word: "assessment", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Assessment {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.assessed_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["issued_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        if let Some(person) = &self.person {
            named.person("person", person);
        }
        named.part("assessor", &self.assessor, Some(self.assessed_on), ASSESSOR);
        for (index, shown) in self.gates.iter().enumerate() {
            named.record(format!("gates[{index}].finding"), &shown.finding, &["finding"]);
        }
    }
}
