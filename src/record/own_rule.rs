//! A rule that the company makes itself: of which records it asks what, in whose words, and its samples.

use super::{CLAUSES, Id, KINDS, Kind, Mentions, Names, Scalar, Table, Tells, Text};
use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::expression::Expression;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de::Error};
use std::borrow::Cow;

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

/// The id of a rule of the company's own; no other rule has such a one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnId(Id);

impl std::ops::Deref for OwnId {
    type Target = Id;
    fn deref(&self) -> &Id {
        &self.0
    }
}

/// The name of a rule of the company's own; no key of a message begins as it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnName(String);

/// The name of a kind of record with ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindName(&'static str);

/// The id of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClauseName(&'static str);

fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.name)
}

fn clauses() -> impl Iterator<Item = &'static str> {
    CLAUSES.iter().map(|clause| clause.id)
}

impl KindName {
    /// The kind.
    pub fn kind(self) -> Option<&'static Kind> {
        Kind::named(self.0)
    }
}

impl ClauseName {
    /// The id.
    pub fn id(self) -> &'static str {
        self.0
    }
}

impl std::ops::Deref for OwnName {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

/// A scalar type that is read from words by a function, with its JSON Schema.
macro_rules! read_from_words {
    ($($type:ident: $read:expr, $else:literal, $schema:expr;)*) => {$(
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <Cow<'de, str>>::deserialize(deserializer)?;
                let read: fn(&str) -> Option<Self> = $read;
                read(&text).ok_or_else(|| D::Error::custom($else))
            }
        }
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

read_from_words! {
    OwnId: own_id, "the id of an own rule is OWN- and up to six digits",
        json_schema!({ "type": "string", "pattern": "^OWN-[0-9]{1,6}$", "examples": ["OWN-001"] });
    OwnName: own_name, "the name of an own rule is `house-` and small letters, digits and hyphens",
        json_schema!({
            "type": "string", "pattern": "^house(-[a-z0-9]+)+$", "maxLength": MAX_NAME, "examples": ["house-answer-late"]
        });
    KindName: |text| kinds().find(|name| *name == text).map(Self), "no kind of record",
        json_schema!({ "type": "string", "enum": kinds().collect::<Vec<_>>() });
    ClauseName: |text| clauses().find(|id| *id == text).map(Self), "no clause of the regulation",
        json_schema!({ "type": "string", "enum": clauses().collect::<Vec<_>>() });
}

/// Characters of a name at most.
const MAX_NAME: usize = 60;

fn own_id(text: &str) -> Option<OwnId> {
    let digits = text.strip_prefix("OWN-")?;
    let fits = (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| Id::parse(text).map(OwnId))?
}

fn own_name(text: &str) -> Option<OwnName> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
    let fits = text.len() <= MAX_NAME && text.strip_prefix(crate::locale::OWN)?.split('-').all(is_word);
    fits.then(|| OwnName(text.to_owned()))
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
