//! A suggestion of a customer or of staff, and what became of it.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A suggestion (`records/suggestion/<year>/SUG-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// Its id.
    pub id: Id,
    /// When it came.
    pub received_on: Date,
    /// Who took it down.
    pub by: Id,
    /// From where it came.
    pub source: SuggestionSource,
    /// The unit that it concerns.
    pub unit: Option<Id>,
    /// What is suggested, without any personal data.
    pub summary: Text,
    /// When it was forwarded to the quality department.
    pub forwarded_at: Option<Moment>,
    /// What became of it.
    pub outcome: Option<SuggestionOutcome>,
}

/// From where a suggestion comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionSource {
    /// From the satisfaction survey.
    Survey,
    /// From the hotline.
    Hotline,
    /// From an inquiry.
    Inquiry,
    /// From a complaint.
    Complaint,
    /// From a creditor.
    Creditor,
    /// From staff.
    Staff,
}

impl SuggestionSource {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Hotline => "hotline",
            Self::Inquiry => "inquiry",
            Self::Complaint => "complaint",
            Self::Creditor => "creditor",
            Self::Staff => "staff",
        }
    }
}

/// What became of a suggestion.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SuggestionOutcome {
    /// When it was decided.
    pub on: Date,
    /// By whom.
    pub by: Id,
    /// With what result.
    pub result: SuggestionResult,
    /// Why.
    pub reason: Text,
}

/// The result of a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionResult {
    /// Taken up.
    Adopted,
    /// Not taken up.
    Declined,
}

impl SuggestionResult {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::Declined => "declined",
        }
    }
}

/// Who takes it down.
const OFFICER: Part =
    Part { word: "suggestion", role: Role::ServiceOfficer, head_of: Some(DepartmentKind::CustomerService) };

impl Tells for Suggestion {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.received_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["outcome"]
    }

    fn unit(&self) -> Option<&Id> {
        self.unit.as_ref()
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        if let Some(unit) = &self.unit {
            named.unit("unit", unit);
        }
        named.part("by", &self.by, Some(self.received_on), OFFICER);
        if let Some(outcome) = &self.outcome {
            named.act("outcome.by", &outcome.by, outcome.on);
        }
    }
}
