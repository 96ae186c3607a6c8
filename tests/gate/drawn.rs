//! A draw that a change brings was promised on the base's own line, and its seed is the first later commit there by
//! somebody else.

use super::change::{Change, by, new_rules};
use crate::project::Run;
use std::fmt::Write;

const RECORD: &str = "records/monitoring/2026/MON-2026-0003.yaml";
const LIST: &str = "list.csv";
const DRAWER: &str = "S-0041";
const OTHER: &str = "S-0011";

/// A company whose base has a list of contacts that nobody commits.
fn begun() -> Change {
    let change = Change::new("recorded");
    change.go_to("main", None);
    let mut list = String::from("item,stratum\n");
    (1..=96).for_each(|n| writeln!(list, "P-{n:03},phone").unwrap());
    change.project.write(".gitignore", b"list.csv\n");
    change.commit(by(OTHER));
    change.project.write(LIST, list.as_bytes());
    change
}

/// The record with the promise of so many contacts.
fn promise(change: &Change, size: u64) -> String {
    let size = size.to_string();
    let run = change.project.run(&["sample", "list", LIST, "--size", &size, "--by", DRAWER]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    format!("id: MON-2026-0003\ndate: 2026-05-14\nunit: C1-A\nsamples: []\n{}", run.stdout)
}

/// The promise on the base.
fn promised(change: &Change, text: &str) {
    change.project.write(RECORD, text.as_bytes());
    change.commit(by(DRAWER));
}

/// Somebody's commit on the base.
fn go_on(change: &Change, person: &str, note: &str) -> String {
    change.project.write("site/note.md", note.as_bytes());
    change.commit(by(person)).to_string()
}

/// The record as it stands, with the draw in the place of the promise.
fn drawn(change: &Change) -> String {
    let run = change.project.run(&["sample", "draw", "MON-2026-0003", "--frame", LIST]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = change.project.read(RECORD);
    format!("{}{}", &text[..text.find("draw:\n").unwrap()], run.stdout)
}

/// What is said of a change that brings this text on top of the base.
fn judged(change: &Change, text: &str) -> Run {
    change.go_to("work", Some(change.tip("main")));
    change.project.write(RECORD, text.as_bytes());
    change.commit(by(DRAWER));
    change.judge()
}

/// Whether the draw is not proved, and for this reason.
fn is_refused(run: &Run, why: &str) -> bool {
    let is_told = new_rules(run).contains(&"GAT-011 error".to_owned());
    run.code == 1 && is_told && run.stdout.contains(why)
}

#[test]
fn a_draw_is_taken_when_it_was_promised_and_somebody_else_gave_the_seed() {
    let change = begun();
    let text = promise(&change, 12);
    promised(&change, &text);
    go_on(&change, DRAWER, "my own");
    let seed = go_on(&change, OTHER, "somebody else's");
    let text = drawn(&change);
    assert!(text.contains(&seed));
    let run = judged(&change, &text);
    assert!(!new_rules(&run).iter().any(|rule| rule.starts_with("GAT-011")), "{}", run.stdout);
    // the promise alone may come with any change
    let change = begun();
    let text = promise(&change, 12);
    let run = judged(&change, &text);
    assert!(!new_rules(&run).iter().any(|rule| rule.starts_with("GAT-011")), "{}", run.stdout);
}

#[test]
fn a_draw_that_was_not_promised_is_refused() {
    let change = begun();
    let base = change.tip("main");
    let text = promise(&change, 12);
    promised(&change, &text);
    go_on(&change, OTHER, "somebody else's");
    let text = drawn(&change);
    change.go_to("main", Some(base));
    let run = judged(&change, &text);
    assert!(is_refused(&run, "The base does not hold what this draw promises"), "{}", run.stdout);
}

#[test]
fn a_seed_that_nobody_else_gave_is_refused() {
    let change = begun();
    let text = promise(&change, 12);
    promised(&change, &text);
    let promised_at = change.tip("main");
    go_on(&change, OTHER, "somebody else's");
    let text = drawn(&change);
    change.go_to("main", Some(promised_at));
    go_on(&change, DRAWER, "my own");
    let run = judged(&change, &text);
    assert!(is_refused(&run, "Nobody else has committed to the base since the promise"), "{}", run.stdout);
}

#[test]
fn a_seed_of_another_commit_is_refused() {
    let change = begun();
    let text = promise(&change, 12);
    promised(&change, &text);
    let promised_at = change.tip("main");
    go_on(&change, OTHER, "the one that was liked");
    let text = drawn(&change);
    change.go_to("main", Some(promised_at));
    let first = go_on(&change, OTHER, "the first");
    let run = judged(&change, &text);
    assert!(is_refused(&run, &format!("that is {first}")), "{}", run.stdout);
}

#[test]
fn a_promise_that_was_changed_is_refused() {
    let change = begun();
    let text = promise(&change, 12);
    promised(&change, &text);
    let text = promise(&change, 13);
    promised(&change, &text);
    go_on(&change, OTHER, "somebody else's");
    let text = drawn(&change);
    let run = judged(&change, &text);
    assert!(is_refused(&run, "The base held another promise of this draw before"), "{}", run.stdout);
}
