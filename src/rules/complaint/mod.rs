//! Rules of complaints.

pub(super) mod acknowledgement_late;
pub(super) mod closed_without_decision;
pub(super) mod closed_without_feedback;
pub(super) mod closed_without_investigation;
pub(super) mod complaint_dates_out_of_order;
pub(super) mod complaint_escalated_late;
pub(super) mod complaint_feedback_late;
pub(super) mod complaint_pause_out_of_course;
pub(super) mod complaint_registered_beyond_limit;
pub(super) mod complaint_registered_late;
pub(super) mod complaint_resolution_overdue;
pub(super) mod exposure_missing;
pub(super) mod extension_not_allowed;
pub(super) mod major_category_not_marked;
pub(super) mod major_criterion_not_marked;
pub(super) mod major_not_escalated;
pub(super) mod registered_before_received;
pub(super) mod upheld_without_improvement;
