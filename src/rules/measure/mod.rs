//! Rules of what records claim of measures, and of what follows from a measure.

pub(super) mod cited_value_differs;
pub(super) mod exposure_changed_without_note;
pub(super) mod missed_target_unanswered;
pub(super) mod sample_below_minimum;
pub(super) mod signal_for_the_worse;
