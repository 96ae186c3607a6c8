//! A change judged before it is merged, on repositories made for the purpose and by the program itself. The rows
//! are those of the threat model: each test names the row that it proves.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod after;
mod approvals;
mod change;
mod drawn;
mod judging;
mod keeping;
mod listed;
mod monotone;
mod proof;
mod refusing;
mod told;
mod traces;
