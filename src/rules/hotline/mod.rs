//! Rules of the hotline: its roster and its calls.

pub(super) mod abandon_rate_high;
pub(super) mod hotline_counts_do_not_fit;
pub(super) mod hotline_record_missing;
pub(super) mod hotline_time_does_not_fit;
pub(super) mod hotline_uncovered;
pub(super) mod outage_unexplained;
