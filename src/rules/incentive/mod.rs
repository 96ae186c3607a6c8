//! Rules of what follows an assessment: reward, criticism, penalty.

pub(super) mod assessment_rectification_too_far;
pub(super) mod criticism_without_rectification;
pub(super) mod decider_is_assessor;
pub(super) mod decision_on_too_little;
pub(super) mod excellent_without_reward;
pub(super) mod fail_without_criticism;
pub(super) mod form_not_of_kind;
pub(super) mod penalty_decision_missing;
pub(super) mod penalty_skips_a_step;
pub(super) mod penalty_without_failed_rectification;
pub(super) mod penalty_without_hearing;
pub(super) mod performance_link_without_assessment;
pub(super) mod rectification_verified_by_owner;
pub(super) mod reward_below_excellent;
