//! Rules of access reviews.

pub(super) mod access_review_dates_out_of_order;
pub(super) mod access_review_missing;
pub(super) mod removed_above_reviewed;
