//! A rule that the company makes itself: of which records it asks what, in whose words, and its samples.

use super::{ClauseName, Id, KindName, Mentions, Names, OwnId, OwnName, Scalar, Table, Tells, Text};
use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::expression::Expression;
use schemars::JsonSchema;
use serde::Deserialize;

/// A rule of the company's own (`records/policy/rules/OWN-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnRule {
    /// Its id: `OWN-` and a number, which is also the name of its file.
    pub id: OwnId,
    /// Names the defect: `house-` and words joined by hyphens.
    pub name: OwnName,
    /// The kind of record that it looks at.
    pub kind: KindName,
    /// First day: records with an earlier governing date are not asked.
    pub from: Date,
    /// The committee's decision.
    pub decision: Option<Id>,
    /// Whether what it finds is a fault of the text, or a true fact that breaks the rule.
    pub nature: NatureName,
    /// Its weight.
    pub level: OwnLevel,
    /// The clauses that ask for it; the first is primary.
    pub clauses: Vec<ClauseName>,
    /// Which records it is about; absent: all of the kind. An expression (CEL) over `record`, `linked`, `linking`
    /// and `as_of`.
    pub when: Option<Expression>,
    /// What must hold of each of them: an expression of the same sort.
    pub require: Expression,
    /// The field to which a finding points; absent: the record.
    pub field: Option<Text>,
    /// The defect in a few words.
    pub title: Names,
    /// What it checks, in a sentence; absent: its title.
    pub what: Option<Names>,
    /// What a finding says of a record.
    pub message: Names,
    /// Why it matters.
    pub why: Names,
    /// How it is put right.
    pub mend: Names,
    /// Samples that break it.
    pub fails: Vec<OwnSample>,
    /// Samples that come near and keep it.
    pub passes: Vec<OwnSample>,
}

/// A sample: a record of the small company that comes with the program, with some fields changed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnSample {
    /// What is shown, in a few words.
    pub name: Text,
    /// The record, by its id; absent: the first of the rule's kind.
    pub record: Option<Id>,
    /// Fields by path, such as `reviews[0].by`, with their new values: YAML on one line.
    #[serde(default)]
    pub set: Table<Scalar>,
    /// Fields that are left out, by path.
    #[serde(default)]
    pub remove: Vec<Text>,
}

/// The weight of a rule of the company's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OwnLevel {
    /// It blocks.
    Error,
    /// It warns.
    Warning,
}

impl From<OwnLevel> for Level {
    fn from(level: OwnLevel) -> Self {
        match level {
            OwnLevel::Error => Self::Error,
            OwnLevel::Warning => Self::Warning,
        }
    }
}

/// What a rule of the company's own finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NatureName {
    /// A fault of the text.
    Defect,
    /// A true fact that breaks the rule.
    Breach,
}

impl From<NatureName> for Nature {
    fn from(nature: NatureName) -> Self {
        match nature {
            NatureName::Defect => Self::Defect,
            NatureName::Breach => Self::Breach,
        }
    }
}

impl OwnRule {
    /// Its expressions by field.
    pub fn expressions(&self) -> impl Iterator<Item = (&'static str, &Expression)> {
        self.when.iter().map(|when| ("when", when)).chain([("require", &self.require)])
    }
}

impl Tells for OwnRule {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        if let Some(decision) = &self.decision {
            named.decision("decision", decision);
        }
    }
}
