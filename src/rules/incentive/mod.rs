//! Rules of what follows an assessment: reward, criticism, penalty.

use crate::rules::Edit;
use crate::rules::sample::EXCELLENT;

pub(super) mod assessment_rectification_overdue;
pub(super) mod assessment_rectification_too_far;
pub(super) mod criticism_without_rectification;
pub(super) mod decider_is_assessor;
pub(super) mod decision_not_of_the_assessed;
pub(super) mod decision_on_too_little;
pub(super) mod excellent_without_reward;
pub(super) mod fail_without_criticism;
pub(super) mod form_not_of_kind;
pub(super) mod penalty_decision_missing;
pub(super) mod penalty_skips_a_step;
pub(super) mod penalty_without_failed_rectification;
pub(super) mod penalty_without_hearing;
pub(super) mod performance_link_without_assessment;
pub(super) mod rectification_not_in_order;
pub(super) mod rectification_verified_by_owner;
pub(super) mod reward_below_excellent;

/// Excellent on samples so small that chance can explain it.
const BY_CHANCE: [Edit; 4] = [
    Edit::Set(
        EXCELLENT,
        "indicators[0]",
        "{kpi: SUCCESS, weight: 30, numerator: 13, denominator: 30, value: 0.4333, score: 100}",
    ),
    Edit::Set(
        EXCELLENT,
        "indicators[1]",
        "{kpi: CSAT, weight: 25, numerator: 14, denominator: 15, value: 0.9333, score: 100}",
    ),
    Edit::Set(
        EXCELLENT,
        "indicators[2]",
        "{kpi: COMPLAINT, weight: 25, numerator: 0, denominator: 340, value: 0, score: 100}",
    ),
    Edit::Set(
        EXCELLENT,
        "indicators[3]",
        "{kpi: DATA-ACC, weight: 20, numerator: 50, denominator: 50, value: 1, score: 100}",
    ),
];
