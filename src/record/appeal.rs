//! An appeal against an assessment, a criticism or a penalty, and what came of it. What it is against stays as
//! it is.

use super::{Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An appeal (`records/appeal/<year>/APL-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appeal {
    /// Its id.
    pub id: Id,
    /// The assessment, criticism or penalty.
    pub against: Id,
    /// The unit that it concerns.
    pub unit: Id,
    /// Who appeals: the person, or who speaks for the unit.
    pub filed_by: Id,
    /// When.
    pub filed_on: Date,
    /// On what it rests.
    pub grounds: Text,
    /// Who heard and decided it.
    pub heard_by: Option<Id>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// How.
    pub outcome: Option<AppealOutcome>,
    /// Why it was decided so.
    pub reason: Option<Text>,
    /// The composite or score that stands instead, when the appeal changed it.
    pub revised_score: Option<f64>,
}

/// How an appeal was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppealOutcome {
    /// In favour of the one who appealed.
    Upheld,
    /// In part.
    Partly,
    /// Against.
    Dismissed,
}

impl AppealOutcome {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::Partly => "partly",
            Self::Dismissed => "dismissed",
        }
    }
}

/// Who hears it.
const HEARER: Part = Part { word: "appeal", role: Role::CompanyLeader, head_of: None };

impl Tells for Appeal {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.filed_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["decided_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.record("against", &self.against, &["assessment", "incentive"]);
        named.unit("unit", &self.unit);
        named.act("filed_by", &self.filed_by, self.filed_on);
        if let Some(heard_by) = &self.heard_by {
            named.part("heard_by", heard_by, self.decided_on, HEARER);
        }
    }
}
