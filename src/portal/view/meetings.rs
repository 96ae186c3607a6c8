//! The committee: its meetings and members, what it decided and what is still to be done of it.

use super::frame::Frame;
use super::table::Table;
use super::text::{Fact, Link, Pill, Text};
use serde::Serialize;

/// `/<locale>/meetings/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Meetings {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence: decisions that are open, how many are late, when the next meeting is due.
    pub headline: Vec<String>,
    /// What the committee is for.
    pub lead: Option<Text>,
    /// The last meeting and the next one.
    pub facts: Vec<Fact>,
    /// The papers of the next meeting.
    pub pack: Option<Link>,
    /// One row a decision that is not done: id, what, owner, due, state, meeting; soonest first.
    pub open: Table,
    /// One row a meeting: id, day, kind, attendance, decisions; latest first.
    pub meetings: Table,
    /// One row a member of today and each seat that is empty: person, seat, term.
    pub members: Table,
}

/// `/<locale>/decisions/` and its views by year.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Decisions {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence: how many decisions, how many are open, how many are late.
    pub headline: Vec<String>,
    /// In which order they stand.
    pub lead: Option<Text>,
    /// All of them, then the years.
    pub views: Vec<Pill>,
    /// One row a decision: id, what, owner, due, state, meeting; open and overdue first.
    pub log: Table,
}
