//! Departments, teams and partner agencies: the list, and the scorecard of one. Units are never ranked.

use super::frame::Frame;
use super::person::Course;
use super::table::Table;
use super::text::{Link, Section, Status, Svg, Text};
use serde::Serialize;

/// `/<locale>/units/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Units {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Departments with their teams, then partners.
    pub groups: Vec<UnitGroup>,
}

/// Units of one sort.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct UnitGroup {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// Name, head, size, open matters, status: one row a unit; `title` is the sort.
    pub table: Table,
}

/// `/<locale>/units/<ID>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Unit {
    /// What surrounds the page.
    pub frame: Frame,
    /// The unit's name.
    pub name: String,
    /// Its id, such as `COL-2`.
    pub id: String,
    /// Its status.
    pub status: Option<Status>,
    /// Head, size, teams, the unit above: short facts side by side.
    pub facts: Vec<Text>,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// What the unit must do, soonest first.
    pub todo: Section<Todo>,
    /// Measure, value with interval, counts, company, target, status.
    pub measures: Table,
    /// A remark below the measures.
    pub measures_note: Option<Text>,
    /// Beside the heading of the charts: which measure, which unit of measurement.
    pub charts_title: Option<String>,
    /// A remark beside that heading.
    pub charts_note: Option<String>,
    /// One small chart a team.
    pub charts: Vec<TeamChart>,
    /// What followed the latest assessments of the unit that led to something.
    pub courses: Vec<Course>,
    /// Its plans, findings, training, waivers, teams: each with its own title.
    pub related: Vec<Table>,
}

/// Something that a unit must do.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Todo {
    /// Overdue, waiting, due soon.
    pub status: Status,
    /// What it is, with the record.
    pub what: Text,
    /// Date and working days left.
    pub due: String,
}

/// The small chart of a team.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TeamChart {
    /// The team's page and name.
    pub link: Link,
    /// Its trend, when there is a signal.
    pub status: Option<Status>,
    /// A remark instead, such as 無訊號.
    pub note: Option<String>,
    /// The chart, 374 pixels wide.
    pub chart_svg: Svg,
}
