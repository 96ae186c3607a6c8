//! Publishing under faults: a process that is killed, or refused by the system, at every single step.
//!
//! Steps are system calls, counted by strace, which injects the fault. Whatever happens, readers must see
//! the whole old site or the whole new one, and the next run must succeed and leave nothing beside it. A
//! naive publisher goes through the same harness, which must catch it. Without strace these tests say so and
//! pass; those of two processes and of the umask need none.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]
#![allow(clippy::print_stderr, reason = "a skipped test says why")]

mod bench;
mod publishing;
mod reading;
