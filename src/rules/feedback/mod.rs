//! Rules of what units report to the quality department.

pub(super) mod feedback_answered_late;
pub(super) mod no_feedback_in_quarter;
