//! What concerns one record is a finding of that record, code 1, and the others are judged: numbers 24 to 27 of the
//! list of what must never pass unseen.

use super::change::{Change, by, new_rules};

const SUGGESTION: &str = "records/suggestion/2026/SUG-2026-0001.yaml";

/// The new findings of a change that a commit of the head of quality makes.
fn told(code: i32, write: &dyn Fn(&Change)) -> Vec<String> {
    let change = Change::new("recorded");
    write(&change);
    change.commit(by("S-0040"));
    let run = change.judge();
    assert_eq!(run.code, code, "{}", run.stderr);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert!(document["summary"]["judged"].as_u64().unwrap() > 60);
    new_rules(&run)
}

#[test]
fn section_6_24_names_that_some_system_takes_for_one_are_told() {
    for other in ["records/suggestion/2026/sug-2026-0001.yaml", "records/suggestion/2026/Sug-2026-0001.yaml"]
    {
        let rules = told(1, &|change| {
            let text = change.project.read(SUGGESTION);
            change.project.write(other, text.as_bytes());
        });
        assert!(rules.iter().any(|rule| rule.starts_with("REC-")), "{rules:?}");
    }
}

#[test]
fn section_6_25_and_26_a_kind_and_a_date_that_cannot_be_read_are_told() {
    let rules = told(1, &|change| {
        change.project.write("records/sugestion/2026/SUG-2026-0009.yaml", b"id: SUG-2026-0009\n");
    });
    assert!(rules.iter().any(|rule| rule.starts_with("REC-")), "{rules:?}");
    for (from, to) in
        [("received_on: 2026-", "received_on: 2026-13-"), ("received_on: 2026-", "received_on: yesterday #")]
    {
        let rules = told(1, &|change| change.project.replace(SUGGESTION, from, to));
        assert!(rules.iter().any(|rule| rule.starts_with("REC-")), "{rules:?}");
    }
}

#[test]
fn section_6_27_a_waiver_that_does_not_hold_is_told() {
    let waiver = |change: &Change, expires: &str, approver: &str| {
        let text = format!(
            "id: WAV-2026-0001\nrule: MON-013\nrecord: MON-2026-0002\nreason: 設備更換。\nowner: S-0041\napprover: {approver}\ncreated_on: 2026-05-20\nexpires_on: {expires}\n"
        );
        change.project.write("records/waiver/2026/WAV-2026-0001.yaml", text.as_bytes());
    };
    // expired, approved by its owner; one that covers nothing is told, and may stay
    for (expires, approver, code) in
        [("2026-06-01", "S-0040", 1), ("2026-07-31", "S-0041", 1), ("2026-07-31", "S-0040", 0)]
    {
        let rules = told(code, &|change| waiver(change, expires, approver));
        assert!(rules.iter().any(|rule| rule.starts_with("WAV-")), "{expires} {approver}: {rules:?}");
    }
}
