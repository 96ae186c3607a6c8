//! Rules of the scoring of assessments.

pub(super) mod points_not_in_order;
pub(super) mod scoring_not_in_order;
pub(super) mod success_weighs_too_much;
pub(super) mod weights_unusable;
