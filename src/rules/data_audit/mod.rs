//! Rules of data audits.

pub(super) mod data_accuracy_below_target;
pub(super) mod data_audit_missing;
pub(super) mod data_sample_too_small;
pub(super) mod dimension_missing;
pub(super) mod errors_and_faulty_disagree;
pub(super) mod faulty_above_sampled;
pub(super) mod strata_empty_or_repeated;
