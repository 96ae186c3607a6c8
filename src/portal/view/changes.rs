//! What changed since the last meeting, in full.

use super::frame::Frame;
use super::table::Table;
use super::text::{Empty, Fact, Text};
use serde::Serialize;

/// `/<locale>/changes/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Changes {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// What is compared.
    pub lead: Option<Text>,
    /// Meeting and commit before, commit and day now.
    pub facts: Vec<Fact>,
    /// Measures, findings, deadlines, records, with the fragment of each.
    pub parts: Vec<ChangesPart>,
    /// Said where nothing can be compared.
    pub empty: Option<Empty>,
}

/// The changes of one sort.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChangesPart {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// The changes; `title` names the sort.
    pub table: Table,
}
