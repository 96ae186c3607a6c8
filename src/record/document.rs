//! A controlled document of the quality system, with its revisions.

use super::{Id, Mentions, Tells, Text, in_term};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A document (`records/document/<year>/DOC-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Text,
    /// What it is.
    pub kind: DocumentKind,
    /// The department that keeps it.
    pub unit: Id,
    /// The day on which it was entered in the register.
    pub registered_on: Date,
    /// Its revisions, oldest first.
    pub revisions: Vec<Revision>,
    /// How long it is kept after it is no longer in force.
    pub retention: DocumentRetention,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The regulation of quality management.
    Regulation,
    /// A procedure.
    Procedure,
    /// An instruction for one piece of work.
    WorkInstruction,
    /// A form.
    Form,
    /// The policy of data: its rules, management and protection.
    DataPolicy,
}

impl DocumentKind {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regulation => "regulation",
            Self::Procedure => "procedure",
            Self::WorkInstruction => "work_instruction",
            Self::Form => "form",
            Self::DataPolicy => "data_policy",
        }
    }
}

/// A revision of a document.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// Its number; each is higher than the one before.
    pub number: u32,
    /// Who drafted it.
    pub drafted_by: Id,
    /// The committee's decision that approves it; absent while it is a draft.
    pub decision: Option<Id>,
    /// First day in force.
    pub effective_from: Date,
    /// Last day in force.
    pub effective_to: Option<Date>,
    /// The day by which it is looked at again.
    pub review_by: Date,
    /// Where its text is kept.
    pub reference: Text,
    /// SHA-256 of its text, as 64 hexadecimal digits.
    pub sha256: Option<Text>,
    /// What changed.
    pub summary: Text,
}

/// How long a document is kept.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentRetention {
    /// Months after it is no longer in force.
    pub months: u32,
    /// On what that rests.
    pub basis: Text,
}

impl Revision {
    /// Whether its days contain a date.
    pub fn is_in_force(&self, date: Date) -> bool {
        in_term(self.effective_from, self.effective_to, date)
    }
}

impl Document {
    /// The latest revision whose days contain a date.
    pub fn in_force(&self, date: Date) -> Option<&Revision> {
        self.revisions.iter().rev().find(|revision| revision.is_in_force(date))
    }
}

impl Tells for Document {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.registered_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["registered_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.department("unit", &self.unit);
        for (index, revision) in self.revisions.iter().enumerate() {
            named.person(format!("revisions[{index}].drafted_by"), &revision.drafted_by);
            if let Some(decision) = &revision.decision {
                named.decision(format!("revisions[{index}].decision"), decision);
            }
        }
    }
}
