//! Rules of findings.

pub(super) mod answer_points_nowhere;
pub(super) mod finding_dates_out_of_order;
pub(super) mod finding_notified_late;
pub(super) mod rectification_due_too_far;
pub(super) mod rectification_overdue;
pub(super) mod verifier_is_owner;
