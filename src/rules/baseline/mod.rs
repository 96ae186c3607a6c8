//! Rules of the baseline: the findings that stood at adoption, a list that may only shrink.

pub(super) mod baseline_entry_refused;
pub(super) mod baseline_entry_unused;

use super::Rule;
use crate::record::Frozen;

/// The baseline of the samples.
const BASELINE: &str = "policy/baseline.yaml";

/// Whether a finding of the entry's rule may be frozen: the rule exists and guards nothing.
pub(super) fn may_freeze(frozen: &Frozen) -> bool {
    Rule::named(&frozen.rule).is_some_and(|rule| !rule.guards())
}
