//! The home page: what must be decided, what is wrong, what changed.

use super::frame::Frame;
use super::text::{Chart, Fact, Link, Section, Status, Svg, Text};
use serde::Serialize;

/// `/<locale>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Home {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence, at most four clauses: decisions, the worst thing, the rest.
    pub headline: Vec<String>,
    /// Next and last meeting, link to the pack.
    pub lead: Option<Text>,
    /// The headline measures in one line, in the order of policy.
    pub glance: Vec<Glance>,
    /// Whether the readers see the measures only: none of the four lists that follow.
    pub measures_only: bool,
    /// What the committee is asked to decide.
    pub decisions: Section<Decision>,
    /// Since when the changes are told.
    pub changes_title: String,
    /// From where to where they are told, or why not since the last meeting.
    pub changes_lead: Text,
    /// What changed.
    pub changes: Section<Change>,
    /// Breaches, those to answer first.
    pub breaches: Section<Breach>,
    /// What falls due, soonest first.
    pub due: Section<Due>,
    /// Headline measures that need action, worst first, at most two.
    pub features: Vec<Measure>,
    /// The other headline measures, by need of attention.
    pub measures: Section<Measure>,
    /// How many signals chance alone would give.
    pub chance: Option<String>,
}

/// A headline measure in the glance line.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Glance {
    /// The measure's page and name.
    pub link: Link,
    /// The value, such as 3.89; a dash when there is none.
    pub value: String,
    /// Its unit when it is not part of the value, such as 件／千案.
    pub unit: Option<String>,
    /// Its status.
    pub status: Status,
}

/// A decision that is asked for.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Decision {
    /// The question.
    pub title: Text,
    /// Who asks, such as 品質管理部提請.
    pub asked_by: String,
    /// Two or three sentences with the basis.
    pub text: Text,
}

/// An item that changed since the last meeting.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Change {
    /// What changed.
    pub item: Text,
    /// How it stood: words or a status, one of the two.
    pub before: Text,
    /// Status at that time.
    pub before_status: Option<Status>,
    /// How it stands.
    pub now: Text,
    /// Status now.
    pub now_status: Option<Status>,
    /// Why, in one clause.
    pub why: Text,
    /// Where to see it.
    pub evidence: Text,
}

/// A breach.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Breach {
    /// Always with a mark: act, or another when it is answered.
    pub status: Status,
    /// The fact with the actual value and the limit.
    pub title: Text,
    /// The record, the department, the clause: short facts side by side.
    pub facts: Vec<Text>,
    /// Answered by what, or to be answered by when.
    pub answer: Text,
}

/// Something that falls due.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Due {
    /// The date in words, such as 7 月 2 日.
    pub date: String,
    /// The same date, ISO 8601.
    pub iso: String,
    /// What is due.
    pub what: Text,
    /// What is left, such as 2 個工作日, or how long it is overdue.
    pub left: String,
    /// Set when it is overdue or due within two working days.
    pub status: Option<Status>,
    /// The record and whose it is: short facts side by side.
    pub facts: Vec<Text>,
}

/// A headline measure, as a feature with its chart or as a row with a sparkline.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Measure {
    /// The measure's page and name.
    pub link: Link,
    /// Its status.
    pub status: Status,
    /// The value, such as 3.89, or the counts in words when n is too small.
    pub value: String,
    /// Its unit when it is not part of the value.
    pub unit: Option<String>,
    /// As a feature: against target, interval, counts, period.
    pub facts: Vec<Fact>,
    /// As a row: interval with n, then target, a line each.
    pub lines: Vec<Text>,
    /// As a feature: the control chart, 860 pixels wide.
    pub chart: Option<Chart>,
    /// As a row: the sparkline, 230 by 58 pixels.
    pub spark_svg: Option<Svg>,
    /// What it says, in a sentence.
    pub sentence: Text,
}
