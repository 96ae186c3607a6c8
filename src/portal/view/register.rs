//! Registers: the list of them, and the records of one kind in one view.

use super::frame::Frame;
use super::table::Table;
use super::text::{Chart, Link, Pill, Text};
use serde::Serialize;

/// `/<locale>/records/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Registers {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// The registers by part of the regulation.
    pub groups: Vec<RegisterGroup>,
}

/// Registers that belong together.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegisterGroup {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// Register, what it holds, how many, open, last change: one row a register; `title` names the group.
    pub table: Table,
}

/// `/<locale>/records/<kind>/`, its views and their further pages.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Register {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Heading of the bar, such as 未結案件的年齡.
    pub ages_title: Option<String>,
    /// Beside that heading.
    pub ages_note: Option<String>,
    /// How old the open records are, 1200 pixels wide.
    pub ages: Option<Chart>,
    /// The views by status, with the number of records in each.
    pub views: Vec<Pill>,
    /// The views by unit; the current one is named in the menu's head.
    pub units: Vec<Pill>,
    /// The views by quarter; the current one is named in the menu's head.
    pub periods: Vec<Pill>,
    /// What a reader may filter the rows by; rows carry the values in this order.
    pub filters: Vec<Filter>,
    /// The records; `title` is the register's name.
    pub table: Table,
    /// Where the rows of all pages are, when this one does not hold them all.
    pub whole: Option<Whole>,
    /// Rows of a page.
    pub page_rows: usize,
    /// Pages of this view, when there are more than one.
    pub pager: Option<Pager>,
    /// How the deadlines are counted.
    pub counting: Option<Text>,
}

/// The rows of a whole register, for a script.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Whole {
    /// What stands before the number of each file of rows.
    pub address: String,
    /// What stands before the links of those rows.
    pub root: String,
    /// How many files.
    pub parts: usize,
    /// The view of this page.
    pub view: String,
}

/// A filter with a fixed set of values.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Filter {
    /// Name in the query string, ASCII.
    pub key: String,
    /// Its words, such as 類別.
    pub label: String,
    /// The values that occur, as the rows carry them, sorted.
    pub values: Vec<String>,
}

/// Where this page stands among the pages of a view.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Pager {
    /// Such as 第 1 頁，共 3 頁.
    pub place: String,
    /// The page before.
    pub previous: Option<Link>,
    /// The page after.
    pub next: Option<Link>,
}
