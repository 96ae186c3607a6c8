//! What a unit reports to the quality department of its own accord: a problem, a risk, a proposal.

use super::{Id, Mentions, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A report of a unit (`records/feedback/<year>/FB-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// Its id.
    pub id: Id,
    /// When it was reported.
    pub reported_at: Moment,
    /// The unit that reports.
    pub unit: Id,
    /// Who reports.
    pub by: Id,
    /// Of which sort it is.
    pub subject: FeedbackSubject,
    /// What is reported, without any personal data.
    pub summary: Text,
    /// When the quality department answered.
    pub answered_at: Option<Moment>,
    /// Who answered.
    pub answered_by: Option<Id>,
    /// What it answered.
    pub answer: Option<Text>,
}

/// What is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeedbackSubject {
    /// Something goes wrong.
    Problem,
    /// Something may go wrong.
    Risk,
    /// Something could be better.
    Proposal,
}

impl FeedbackSubject {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Risk => "risk",
            Self::Proposal => "proposal",
        }
    }
}

impl Tells for Feedback {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.reported_at))
    }

    fn final_once() -> &'static [&'static str] {
        &["answered_at"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.act("by", &self.by, named.date(self.reported_at));
        if let (Some(by), Some(at)) = (&self.answered_by, self.answered_at) {
            named.act("answered_by", by, named.date(at));
        }
    }
}
