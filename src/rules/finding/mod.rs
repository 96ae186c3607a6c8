//! Rules of findings.

pub(super) mod allegation_open;
pub(super) mod answer_points_nowhere;
pub(super) mod closed_without_verification;
pub(super) mod conduct_complaint_without_finding;
pub(super) mod disclosure_not_escalated;
pub(super) mod disposition_missing;
pub(super) mod finding_dates_out_of_order;
pub(super) mod finding_notified_late;
pub(super) mod finding_steps_out_of_order;
pub(super) mod ineffective_not_reopened;
pub(super) mod notification_not_recorded;
pub(super) mod own_case_decided;
pub(super) mod prohibited_conduct_not_serious;
pub(super) mod rectification_due_too_far;
pub(super) mod rectification_extended_again;
pub(super) mod rectification_missing;
pub(super) mod rectification_overdue;
pub(super) mod serious_repeated;
pub(super) mod verification_overdue;
pub(super) mod verifier_is_owner;
