//! Rules of repayments.

pub(super) mod repayment_counts_contradict;
