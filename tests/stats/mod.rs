//! The statistics against published facts, and the properties they must have for any input.

#![allow(clippy::unwrap_used, reason = "a fact that cannot be read fails its test")]
#![allow(clippy::print_stdout, reason = "the facts end with a summary, shown with --nocapture")]

mod chart_properties;
mod charts;
mod fact;
mod false_alarms;
mod intervals;
mod reference;
mod rules;
mod sample_properties;
mod samples;
