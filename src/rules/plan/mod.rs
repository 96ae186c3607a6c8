//! Rules of plans.

mod authority;
mod content;

pub(super) mod amendment_approver_not_independent;
pub(super) mod amendment_field_unknown;
pub(super) mod amendment_without_original_approvers;
pub(super) mod approval_without_comment;
pub(super) mod approved_content_changed;
pub(super) mod approver_not_independent;
pub(super) mod approver_outside_quality;
pub(super) mod cooldown_too_short;
pub(super) mod department_review_by_author;
pub(super) mod department_review_missing;
pub(super) mod electronic_message_without_optout;
pub(super) mod no_vulnerable_exclusion;
pub(super) mod overdue_basis_missing;
pub(super) mod plan_amended_often;
pub(super) mod plan_approval_late;
pub(super) mod plan_dates_out_of_order;
pub(super) mod plan_frequency_beyond_policy;
pub(super) mod plan_never_executed;
pub(super) mod plan_review_late;
pub(super) mod plan_window_beyond_policy;
pub(super) mod plan_without_how;
pub(super) mod plan_without_when;
pub(super) mod plan_without_who;
pub(super) mod quality_approval_missing;
pub(super) mod quality_verdict_missing;
pub(super) mod reviewer_not_head;
pub(super) mod third_party_contact_not_allowed;
pub(super) mod visit_with_too_few_collectors;
