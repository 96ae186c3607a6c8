//! Rules of what customer service does beside complaints: inquiries, requests for information, suggestions.

pub(super) mod first_response_below_policy;
pub(super) mod info_beyond_request;
pub(super) mod info_request_late;
pub(super) mod inquiry_counts_differ;
pub(super) mod inquiry_limit_differs;
pub(super) mod request_without_purpose_or_approver;
pub(super) mod suggestion_forwarded_late;
