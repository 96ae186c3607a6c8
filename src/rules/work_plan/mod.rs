//! Rules of the quality department’s work plans.

pub(super) mod work_item_overdue;
pub(super) mod work_plan_dates_out_of_order;
pub(super) mod work_plan_missing;
