//! Rules of the policy.

mod approval;
pub(super) mod approval_missing;
pub(super) mod approved_after_effect;
pub(super) mod calendar_day_misplaced;
pub(super) mod clause_date_without_effect;
pub(super) mod interpretation_missing;
pub(super) mod level_setting_refused;
mod own_kpi;
pub(super) mod own_kpi_faulty;
pub(super) mod own_kpi_unanswered;
mod own_rule;
pub(super) mod own_rule_faulty;
pub(super) mod own_rule_unanswered;
pub(super) mod parameter_out_of_range;
pub(super) mod parameter_undefined;
pub(super) mod parameter_unknown;
pub(super) mod parameters_contradict;
pub(super) mod policy_not_reviewed;
pub(super) mod target_missing;
pub(super) mod target_unchanged;
pub(super) mod targets_not_in_order;
pub(super) mod time_zone_unknown;
pub(super) mod versions_not_in_order;
