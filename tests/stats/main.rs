//! The statistics against published facts, and the properties they must have for any input.

#![allow(clippy::unwrap_used, reason = "a fact that cannot be read fails its test")]

mod charts;
mod fact;
mod intervals;
mod reference;
mod rules;
mod samples;
