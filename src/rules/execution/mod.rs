//! Rules of executions.

pub(super) mod collected_above_cohort;
pub(super) mod contacts_outside_hours;
pub(super) mod contacts_too_frequent;
pub(super) mod execution_before_approval;
pub(super) mod execution_outside_plan;
pub(super) mod execution_spans_months;
pub(super) mod outcome_measured_early;
pub(super) mod reached_above_attempts;
pub(super) mod rejected_plan_executed;
pub(super) mod third_parties_contacted;
