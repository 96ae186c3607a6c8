//! What is told of a file that cannot be read as a record, and of one that a merge left with both sides in it.

use super::{Desk, Failure};
use crate::report::visible;

impl Desk<'_> {
    /// A file that cannot be read as a record; where Git left the marks of a conflict in it, the way out.
    pub(crate) fn unreadable(&self, path: &str) -> Failure {
        let text = self.ledger().sources.text(path).unwrap_or_default();
        let marks = ["<<<<<<< ", ">>>>>>> "];
        let is_torn = marks.iter().all(|mark| text.lines().any(|line| line.starts_with(mark)));
        let name = path.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
        let id = name.map_or("", |(id, _)| id);
        let args = [("path", visible(path).into()), ("id", visible(id).into())];
        self.refuse(if is_torn { "desk-torn" } else { "desk-unreadable" }, args)
    }
}
