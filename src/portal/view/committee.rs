//! The committee: who sits on it, what is still to be done of what it decided, and its meetings.

use super::frame::Frame;
use super::table::Table;
use super::text::Text;
use serde::Serialize;

/// `/<locale>/committee/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Committee {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence: decisions that are open, how many are late, when the next meeting is due.
    pub headline: Vec<String>,
    /// What the committee is for.
    pub lead: Option<Text>,
    /// One row a decision that is not done: id, what, owner, due, state; soonest first.
    pub open: Table,
    /// One row a meeting: id, day, kind, attendance, decisions; latest first.
    pub meetings: Table,
    /// One row a member of today and each seat that is empty: person, seat, term.
    pub members: Table,
}
