//! Rules of improvements, and of the order in which one thing follows on another.

pub(super) mod cause_recurs;
pub(super) mod closed_without_effect_check;
mod effect;
pub(super) mod effect_check_overdue;
pub(super) mod effect_checked_by_owner;
pub(super) mod effect_claim_differs;
pub(super) mod effect_not_shown;
pub(super) mod effect_periods_misplaced;
pub(super) mod follow_up_out_of_order;
pub(super) mod improvement_due_too_far;
pub(super) mod improvement_not_reopened;
pub(super) mod improvement_not_tracked;
pub(super) mod improvement_overdue;
pub(super) mod measure_only_soft;
pub(super) mod no_improvement_opened;
