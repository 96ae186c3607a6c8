//! An improvement: what is changed, who sees to it, how it is followed, and whether it helped.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An improvement (`records/improvement/<year>/IMP-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Improvement {
    /// Its id.
    pub id: Id,
    /// The records from which it comes.
    pub sources: Vec<Id>,
    /// The unit that must change.
    pub unit: Id,
    /// Of which sort the measure is.
    pub measure: MeasureKind,
    /// What is changed.
    pub what: Text,
    /// Who sees to it.
    pub owner: Id,
    /// When it was opened.
    pub opened_on: Date,
    /// By when it is to be done.
    pub due: Date,
    /// The improvement that did not help enough, which this one takes up again.
    pub reopens: Option<Id>,
    /// Looks at it while it is open, oldest first.
    #[serde(default)]
    pub tracking: Vec<Tracking>,
    /// When it was done.
    pub done_on: Option<Date>,
    /// Checks of its effect, oldest first.
    #[serde(default)]
    pub effect_checks: Vec<EffectCheck>,
    /// When it was closed.
    pub closed_on: Option<Date>,
}

/// A sort of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// A step of the work is changed.
    Process,
    /// A system is changed.
    System,
    /// A rule is changed.
    Rule,
    /// What is said or written to customers is changed.
    Script,
    /// People are added or moved.
    Staffing,
    /// Someone looks more often or in another way.
    Supervision,
    /// Data are mended at their source.
    Data,
    /// People are trained.
    Training,
    /// People are reminded.
    Reminder,
}

impl MeasureKind {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::System => "system",
            Self::Rule => "rule",
            Self::Script => "script",
            Self::Staffing => "staffing",
            Self::Supervision => "supervision",
            Self::Data => "data",
            Self::Training => "training",
            Self::Reminder => "reminder",
        }
    }

    /// Whether it only tells people to do better, and changes nothing in how they work.
    pub fn is_soft(self) -> bool {
        matches!(self, Self::Training | Self::Reminder)
    }
}

/// A look at an open improvement.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tracking {
    /// When.
    pub on: Date,
    /// By whom.
    pub by: Id,
    /// How it stands.
    pub note: Text,
}

/// A check whether an improvement helped: a measure before and after.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EffectCheck {
    /// The measure, such as `COMPLAINT`.
    pub kpi: Id,
    /// The unit in which it is measured; absent: the whole company.
    pub unit: Option<Id>,
    /// The period before.
    pub before: Period,
    /// The period after, of the same length.
    pub after: Period,
    /// The value before, in the unit of the measure: a share between 0 and 1, a rate per 1 000, a mean, a time.
    pub before_value: f64,
    /// The value after.
    pub after_value: f64,
    /// When it was checked.
    pub checked_on: Date,
    /// By whom.
    pub by: Id,
    /// With what result.
    pub verdict: EffectVerdict,
    /// On what that rests.
    pub basis: Text,
}

/// The result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EffectVerdict {
    /// It helped.
    Effective,
    /// It did not help.
    NotEffective,
    /// The data do not tell yet; it is checked again.
    Undecided,
}

impl EffectVerdict {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Effective => "effective",
            Self::NotEffective => "not_effective",
            Self::Undecided => "undecided",
        }
    }
}

/// Who follows an improvement and checks it.
const OFFICER: Part =
    Part { word: "improvement", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Improvement {
    /// The latest check of its effect.
    pub fn last_check(&self) -> Option<&EffectCheck> {
        self.effect_checks.last()
    }

    /// The latest check that came to a result.
    pub fn decided_check(&self) -> Option<&EffectCheck> {
        self.effect_checks.iter().rev().find(|check| check.verdict != EffectVerdict::Undecided)
    }
}

impl Tells for Improvement {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.opened_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["closed_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        for (i, source) in self.sources.iter().enumerate() {
            named.record(format!("sources[{i}]"), source, &[]);
        }
        if let Some(before) = &self.reopens {
            named.record("reopens", before, &["improvement"]);
        }
        named.unit("unit", &self.unit);
        named.person("owner", &self.owner);
        for (i, look) in self.tracking.iter().enumerate() {
            named.part(format!("tracking[{i}].by"), &look.by, Some(look.on), OFFICER);
        }
        for (i, check) in self.effect_checks.iter().enumerate() {
            named.part(format!("effect_checks[{i}].by"), &check.by, Some(check.checked_on), OFFICER);
            if let Some(unit) = &check.unit {
                named.unit(format!("effect_checks[{i}].unit"), unit);
            }
        }
    }
}
