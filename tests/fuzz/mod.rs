//! Inputs that nobody thought of: small changes of seeds, thousands of them, against what must hold of any input.
//!
//! A target is a file of this folder: a function of bytes that breaks off only where a promise is broken, and tells what
//! came of the input, so that inputs which lead to something new are kept and changed further. Its seeds are the files of
//! `seeds/<target>/`, those that it makes itself of the minimal company, and the texts of the folder that
//! `PINGUAN_CORPORA` names.
//!
//! Without more, each target runs for at most three seconds, from the same seed of chance. `PINGUAN_FUZZ_SECONDS` lets
//! each run for so long, from ever new seeds; `PINGUAN_FUZZ_SEED` names the first of them:
//!
//! ```console
//! $ PINGUAN_FUZZ_SECONDS=1200 cargo test --locked fuzz:: -- --nocapture --test-threads 1
//! ```
//!
//! An input that breaks a promise is made as small as it gets and printed with the place in which it stays for good: as
//! one more seed.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]
#![allow(clippy::print_stderr, reason = "a run tells how much it tried")]

mod chance;
mod control;
mod driver;
mod expression;
mod import;
mod markdown;
mod mutate;
mod policy;
mod record;
mod seeds;
mod tree;

#[test]
fn a_record_is_accepted_by_both_parsers_or_refused_with_a_reason() {
    driver::tried(&record::TARGET);
}

#[test]
fn markdown_becomes_no_tag_but_those_that_are_allowed() {
    driver::tried(&markdown::TARGET);
}

#[test]
fn a_company_is_judged_by_any_policy_that_can_be_read() {
    driver::tried(&policy::TARGET);
}

#[test]
fn an_expression_has_an_answer_or_a_reason() {
    driver::tried(&expression::TARGET);
}

#[test]
fn rows_become_records_that_can_be_read_or_faults() {
    driver::tried(&import::TARGET);
}

#[test]
fn every_entry_of_a_tree_is_judged_or_refused() {
    driver::tried(&tree::TARGET);
}
