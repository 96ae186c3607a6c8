//! One record: a plan, a complaint, or any other kind.

use super::diagnostic::Diagnostic;
use super::frame::Frame;
use super::table::Table;
use super::text::{Fact, Html, Link, Section, Status, Text};
use serde::Serialize;

/// `/<locale>/records/<kind>/<ID>/` for kinds without a page of their own.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Record {
    /// What surrounds the page.
    pub frame: Frame,
    /// What every record has.
    pub record: RecordParts,
}

/// `/<locale>/records/plan/<ID>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Plan {
    /// What surrounds the page.
    pub frame: Frame,
    /// What every record has.
    pub record: RecordParts,
    /// The approval chain.
    pub approval: Approval,
    /// Amendments that wait, newest first.
    pub amendments: Vec<Amendment>,
}

/// `/<locale>/records/complaint/<ID>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Complaint {
    /// What surrounds the page.
    pub frame: Frame,
    /// What every record has.
    pub record: RecordParts,
    /// From receipt to closing.
    pub stages: Stages,
    /// From the investigation to the effect of what was improved.
    pub chain: Stages,
}

/// What every record has.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RecordParts {
    /// The kind in words, such as 催收計劃.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its state, and what is pending.
    pub statuses: Vec<Status>,
    /// Edit, source.
    pub actions: Vec<Link>,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// What the check found in it, unanswered first.
    pub findings: Vec<Diagnostic>,
    /// Heading of the fields, such as 計劃內容.
    pub fields_title: String,
    /// At the right of that heading, such as the YAML.
    pub fields_links: Vec<Link>,
    /// Its fields with their values.
    pub fields: Vec<Fact>,
    /// Fields that belong together, such as those of a rectification, or of each decision.
    pub groups: Vec<Group>,
    /// Lists within the record, such as samples or answers; each with its own title.
    pub tables: Vec<Table>,
    /// Free text of the record.
    pub prose: Vec<Prose>,
    /// Where it comes from and what it leads to.
    pub lineage: Option<Lineage>,
    /// Clauses that govern it.
    pub clauses: Vec<ClauseRef>,
    /// What happened, newest first.
    pub timeline: Option<Timeline>,
}

/// Fields that belong together.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Group {
    /// Heading.
    pub title: String,
    /// One, or one a thing of a list.
    pub items: Vec<GroupItem>,
}

/// The fields of one thing.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GroupItem {
    /// Its name among others.
    pub title: Option<String>,
    /// The fields.
    pub fields: Vec<Fact>,
}

/// Where a record comes from and what it leads to.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Lineage {
    /// From the first origin over this record to the last consequence.
    pub steps: Vec<LineageStep>,
}

/// A record, or several of one kind, in a lineage.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LineageStep {
    /// Before this record, this record, or after it, in words.
    pub side: String,
    /// Whether it is this record.
    pub here: bool,
    /// The kind in words.
    pub kind: String,
    /// Its day, ISO 8601; empty where it has none.
    pub when: String,
    /// The record and what it is about; or how many, and the latest.
    pub what: Text,
    /// How it stands.
    pub status: Option<Status>,
    /// Said of the first step that waits.
    pub stuck: Option<String>,
}

/// Free text of a record.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Prose {
    /// Heading.
    pub title: String,
    /// The text as sanitized HTML.
    pub text_html: Html,
    /// BCP 47 tag when it differs from the page's.
    pub lang: Option<String>,
}

/// A clause with its state for this record.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ClauseRef {
    /// Number and title.
    pub link: Link,
    /// Whether the record complies.
    pub status: Option<Status>,
}

/// The approval chain.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Approval {
    /// The content that was approved: hash (first and last eight hex digits) and whether it still holds.
    pub content: Option<Text>,
    /// Content unchanged, or changed and the approval void.
    pub status: Option<Status>,
    /// From submission to execution.
    pub steps: Vec<Step>,
}

/// Stages that a record goes through.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Stages {
    /// Beside the heading: time used and limits.
    pub note: Option<String>,
    /// From the first to the last.
    pub steps: Vec<Step>,
}

/// A step of a chain.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Its state; the line to the next step is solid when it is `ok`.
    pub status: Status,
    /// Who, when, verdicts, time used against the limit: a line each.
    pub lines: Vec<Text>,
}

/// An amendment that waits for approval.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Amendment {
    /// Such as 第 1 次變更.
    pub title: String,
    /// For whom it waits.
    pub status: Status,
    /// When it was asked for and by when it is to be answered.
    pub dates: Text,
    /// The reason, and what holds until then.
    pub reason: Text,
    /// Field, approved, proposed, limit of the contact pack.
    pub changes: Table,
    /// Who agreed, who is missing, under which clause.
    pub agreed: Text,
}

/// What happened to a record.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Timeline {
    /// Newest first.
    pub events: Section<Event>,
    /// How times and signatures were checked.
    pub checked: Option<Text>,
}

/// One thing that happened.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Event {
    /// When, in words.
    pub when: String,
    /// The same moment, ISO 8601.
    pub iso: String,
    /// What.
    pub what: Text,
    /// Actor, commit, merge request: short facts side by side.
    pub facts: Vec<Text>,
    /// Whether it is an approval (a filled dot).
    pub approval: bool,
    /// A mismatch of time or signature, or what waits.
    pub status: Option<Status>,
}
