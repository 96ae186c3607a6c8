//! The privacy gate from outside: what it catches and where, what it leaves alone, that nothing it found is ever
//! told, and what each audience of the portal sees.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]
#![allow(clippy::print_stdout, reason = "what was measured is told")]

mod audiences;
mod false_alarms;
mod numbers;
mod places;
mod records;
mod small_numbers;
mod ties;
