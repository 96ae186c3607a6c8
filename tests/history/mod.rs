//! What Git says of the records, on repositories made for the purpose; where the machine has `git`, its own
//! answer is the judge.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod changes;
mod commit;
mod repo;
mod state;
