//! A finding of the quality department: what was wrong, who mends it until when, and whether it helped.
//! It also answers breaches.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A finding (`records/finding/<year>/FIND-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Its id.
    pub id: Id,
    /// When it was found.
    pub found_at: Moment,
    /// By whom.
    pub found_by: Id,
    /// The unit that must act.
    pub unit: Id,
    /// How grave it is.
    pub severity: Severity,
    /// What was found.
    pub summary: Text,
    /// The breaches that it answers.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// When the unit was told.
    pub notified_at: Option<Moment>,
    /// How it is mended.
    pub rectification: Option<Rectification>,
    /// Whether the mending worked.
    pub verification: Option<Verification>,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Normal.
    Normal,
    /// Major.
    Major,
    /// Serious.
    Serious,
}

impl Severity {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Major => "major",
            Self::Serious => "serious",
        }
    }
}

/// A breach that a record answers: a rule broken in a record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The rule's id.
    pub rule: Id,
    /// The record that tells of the breach.
    pub record: Id,
}

/// How a finding is mended.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rectification {
    /// Who sees to it.
    pub owner: Id,
    /// By when.
    pub due: Date,
    /// What is done.
    pub action: Text,
    /// When it was done.
    pub done_on: Option<Date>,
}

/// Whether the mending worked.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verification {
    /// Who verified.
    pub by: Id,
    /// When.
    pub at: Moment,
    /// Whether it worked.
    pub effective: bool,
    /// On what that rests.
    pub basis: Text,
}

/// Who finds.
const OFFICER: Part =
    Part { word: "finding", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Finding {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.found_at))
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn answers(&self) -> Vec<&Answer> {
        self.answers.iter().collect()
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("found_by", &self.found_by, Some(named.date(self.found_at)), OFFICER);
        if let Some(rectification) = &self.rectification {
            named.person("rectification.owner", &rectification.owner);
        }
        if let Some(verification) = &self.verification {
            named.act("verification.by", &verification.by, named.date(verification.at));
        }
    }
}
