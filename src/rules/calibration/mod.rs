//! Rules of calibrations.

pub(super) mod calibration_missing;
pub(super) mod calibration_ratings_do_not_fit;
pub(super) mod raters_disagree;
