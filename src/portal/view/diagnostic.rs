//! A finding of the check, as a reader sees it: the record's line, the policy's line, what to do.

use super::text::{Link, Status, Text};
use serde::Serialize;

/// A finding of the check.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Diagnostic {
    /// Defect, breach, warning, waived.
    pub status: Status,
    /// The rule's page and id.
    pub rule: Link,
    /// The fact with the actual value and the limit.
    pub title: Text,
    /// The clause.
    pub clause: Option<Link>,
    /// The record's page and id.
    pub record: Option<Link>,
    /// Path in the repository.
    pub path: String,
    /// Line and column in words, such as 第 31 行，第 11 欄.
    pub place: Option<String>,
    /// The record's lines, then the policy's that set the limit.
    pub frames: Vec<CodeFrame>,
    /// How to mend a defect; none for a breach.
    pub mend: Option<Text>,
    /// How to answer a breach; none for a defect.
    pub answer: Option<Text>,
    /// To be answered by when, answered by what, overdue.
    pub state: Option<Status>,
}

/// A few lines of a file.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CodeFrame {
    /// Path, when it differs from the finding's.
    pub path: Option<String>,
    /// The lines in order.
    pub lines: Vec<CodeLine>,
}

/// A line of a file, cut at what was hit. Personal data is already masked.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CodeLine {
    /// The language of its words, where it is not the page's.
    pub lang: Option<String>,
    /// Line number.
    pub number: String,
    /// What stands before the hit; the whole line when nothing was hit.
    pub before: String,
    /// What was hit; empty when nothing was.
    pub hit: String,
    /// What stands after the hit.
    pub after: String,
    /// What is to be said of the hit.
    pub note: Option<String>,
}
