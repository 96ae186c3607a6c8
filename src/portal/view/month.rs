//! The deadlines of a month, day by day.

use super::frame::Frame;
use super::text::{Link, Pill, Status, Text};
use serde::Serialize;

/// `/<locale>/calendar/<year>-<month>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Month {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// How working days are marked.
    pub lead: Option<Text>,
    /// Its name.
    pub name: String,
    /// Every month that has a page.
    pub months: Vec<Pill>,
    /// The days of the week, Monday first.
    pub weekdays: Vec<String>,
    /// The weeks, seven days each.
    pub weeks: Vec<Vec<Day>>,
}

/// A day; one of another month has no number.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Day {
    /// Its number within the month.
    pub number: Option<u8>,
    /// The date in words.
    pub date: String,
    /// The same, ISO 8601.
    pub iso: String,
    /// Whether no work is done.
    pub free: bool,
    /// Whether it is today.
    pub today: bool,
    /// What falls due.
    pub items: Vec<DayItem>,
    /// Where more that falls due is listed.
    pub more: Option<Link>,
}

/// Something that falls due.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DayItem {
    /// What.
    pub what: String,
    /// Its record.
    pub record: Text,
    /// Overdue or due soon.
    pub status: Option<Status>,
}
