//! Publishing as a caller sees it: what ends up on disk, what is refused, what `verify` finds.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod refusals;
mod site;
mod trees;
mod verdicts;
