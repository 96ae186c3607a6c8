//! The names in what a company makes itself: ids and names that nothing built in has, kinds of record, clauses.

use super::{CLAUSES, Id, KINDS, Kind};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de::Error};
use std::borrow::Cow;

/// The id of a rule of the company's own; no other rule has such a one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnId(Id);

impl std::ops::Deref for OwnId {
    type Target = Id;
    fn deref(&self) -> &Id {
        &self.0
    }
}

/// The id of a measure of the company's own; no other measure has such a one, and no rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKpiId(Id);

impl std::ops::Deref for OwnKpiId {
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
    OwnKpiId: own_kpi_id, "the id of an own KPI is OWN- and capital letters, digits and hyphens, a letter first",
        json_schema!({
            "type": "string", "pattern": "^OWN-[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$", "maxLength": MAX_ID, "examples": ["OWN-CALLBACK"]
        });
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
/// Characters of the id of a measure at most: it is the head of columns.
const MAX_ID: usize = 20;

fn own_id(text: &str) -> Option<OwnId> {
    let digits = text.strip_prefix("OWN-")?;
    let fits = (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| Id::parse(text).map(OwnId))?
}

fn own_kpi_id(text: &str) -> Option<OwnKpiId> {
    let words = text.strip_prefix("OWN-")?;
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    let fits = text.len() <= MAX_ID
        && words.starts_with(|first: char| first.is_ascii_uppercase())
        && words.split('-').all(is_word);
    fits.then(|| Id::parse(text).map(OwnKpiId))?
}

fn own_name(text: &str) -> Option<OwnName> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
    let fits = text.len() <= MAX_NAME && text.strip_prefix(crate::locale::OWN)?.split('-').all(is_word);
    fits.then(|| OwnName(text.to_owned()))
}
