//! Rules of analyses.

pub(super) mod analysis_area_missing;
pub(super) mod analysis_before_period_end;
pub(super) mod analysis_finding_not_linked;
pub(super) mod analysis_missing;
pub(super) mod analysis_without_risks;
pub(super) mod recommendation_answer_incomplete;
pub(super) mod recommendation_unanswered;
pub(super) mod recommendations_missing;
