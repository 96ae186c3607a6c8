//! Reviews, approvals and verifications of every kind, and what the portal says of how they are shown.

use super::change::{Change, HEAD_OF_C1, PLAN, QUALITY, address, by, expected, public, signed, verdict};
use pinguan::record::{KINDS, Kind};
use serde_json::Value;

const UNPROVED: &str = "GAT-003 error";
const WAIVER: &str = "id: WAV-2026-0001\nrule: MON-013\nrecord: MON-2026-0002\nreason: 本月抽樣設備更換。\nowner: S-0040\napprover: S-0001\ncreated_on: 2026-06-20\nexpires_on: 2026-07-31\n";
const CORRECTION: &str = "id: CORR-2026-0001\nrecord: ASM-2026-0007\nby: S-0041\nat: 2026-06-20T10:00+08:00\napproved_by: S-0001\nreason: 謄寫時誤植。\nentries:\n  - {field: topic, was: 無, is: 無}\n";

/// Whether a schema, references followed, has a field; lists are entered.
fn has(root: &Value, node: &Value, path: &[&str]) -> bool {
    let node = match node["$ref"].as_str() {
        Some(at) => root.pointer(at.trim_start_matches('#')).unwrap(),
        None => node,
    };
    let Some((first, rest)) = path.split_first() else { return true };
    let name = first.trim_end_matches("[]");
    let within = |node: &Value| {
        let found = &node["properties"][name];
        let found = if first.ends_with("[]") { &found["items"] } else { found };
        !found.is_null() && has(root, found, rest)
    };
    let choices = node["anyOf"].as_array().into_iter().flatten();
    within(node) || choices.into_iter().any(|choice| has(root, choice, path))
}

#[test]
fn every_field_of_an_approval_and_of_its_day_is_one_of_its_kind() {
    let mut fields = 0;
    for kind in KINDS {
        let schema = serde_json::to_value((kind.schema)()).unwrap();
        for field in (kind.approvals)() {
            let by: Vec<_> = field.by.split('.').collect();
            let on: Vec<_> = by[..by.len() - 1].iter().copied().chain([field.on]).collect();
            assert!(has(&schema, &schema, &by), "{}: {}", kind.name, field.by);
            assert!(has(&schema, &schema, &on), "{}: {on:?}", kind.name);
            fields += 1;
        }
    }
    assert!(fields >= 11 && !has(&Value::Null, &Value::Null, &["nothing"]));
}

#[test]
fn whoever_agrees_beside_the_author_commits_it_whatever_the_kind() {
    for (path, person, written) in [
        ("records/info-request/2026/IREQ-2026-0001.yaml", "S-0010", None),
        ("records/incentive/2025/INC-2025-0001.yaml", "S-0041", None),
        ("records/finding/2026/FIND-2026-0002.yaml", "S-0041", None),
        ("records/waiver/2026/WAV-2026-0001.yaml", "S-0001", Some(WAIVER)),
        ("records/correction/2026/CORR-2026-0001.yaml", "S-0001", Some(CORRECTION)),
    ] {
        for (who, proved) in [(person, true), ("S-0011", false)] {
            let change = Change::new("authored");
            let text = written.map_or_else(|| change.project.read(path), str::to_owned);
            assert!(
                pinguan::gate::entries(Kind::of_path(path).unwrap(), &text)
                    .keys()
                    .any(|one| one.by == person)
            );
            change.go_to("main", None);
            if written.is_none() {
                change.project.delete(path);
            }
            change.project.write("notes.txt", b"base\n");
            let base = change.commit(by("S-0001"));
            change.go_to("work", Some(base));
            change.project.write(path, text.as_bytes());
            change.commit(by(who));
            let rules = verdict(&change.judge()).1;
            assert_eq!(!rules.contains(&UNPROVED.to_owned()), proved, "{path} by {who}: {rules:?}");
        }
    }
}

#[test]
fn row_12_a_key_that_did_not_hold_on_the_day_of_the_approval_opens_nothing() {
    for (from, code) in [("2026-06-30", 1), ("2026-06-29", 0)] {
        let change = Change::new("signed");
        change.go_to("main", None);
        let path = "records/company/person/S-0041.yaml";
        let since = |day: &str| format!("{}\", from: {day}", public(41));
        change.project.replace(path, &since("2025-01-01"), &since(from));
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.review();
        change.commit(signed(HEAD_OF_C1, 10));
        change.approve();
        change.commit(signed(QUALITY, 41));
        let judged = if code == 0 { expected(0, &[]) } else { expected(1, &[UNPROVED]) };
        assert_eq!(verdict(&change.judge()), judged, "{from}");
    }
}

#[test]
fn the_page_of_a_plan_says_how_each_step_is_shown() {
    const CLAIMED: &str = "Claimed: this person by author and committer of the commit";
    const PROVED: &str = "Proved: commit signed by this person";
    const RECORDED: &str = "Recorded only: the commit does not show this person";
    let page = |change: &Change| {
        let run = change.project.run(&["-q", "build", "--locale", "en"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let text = change.project.read("public/en/records/plan/PLAN-2026-C1-0077/index.html");
        let counts = [PROVED, CLAIMED, RECORDED].map(|word| text.matches(word).count());
        assert!(!text.contains(&address(QUALITY)));
        counts
    };
    let change = Change::new("authored");
    change.review();
    change.commit(signed(HEAD_OF_C1, 10));
    change.approve();
    change.commit(by(QUALITY));
    let approved = change.project.read(PLAN);
    // each is told by the step and by the commit in the timeline
    assert_eq!(page(&change), [2, 2, 0]);
    // brought back by another after it was taken back: the weakest of the commits that brought it counts
    change.project.replace(PLAN, "    comment: 時段與頻率合乎規定。\n", "    comment: 合乎規定。\n");
    change.commit(by(QUALITY));
    change.project.write(PLAN, approved.as_bytes());
    change.commit(by("S-0011"));
    assert_eq!(page(&change)[2], 2);
}

#[test]
fn row_13_any_other_byte_of_an_approved_plan_voids_the_approval() {
    let text = &pinguan::rules::minimal_company()["records/plan/2026/PLAN-2026-C1-0001.yaml"];
    let body = text.find("reviews:").unwrap();
    let hash = pinguan::ledger::body_hash(text).unwrap();
    let (mut void, mut same) = (0, 0);
    // the status rests on the evidence, and is no part of what is approved
    let status = text.find("status:").unwrap()..text.find("title:").unwrap();
    let counts = |at: &usize| !status.contains(at);
    for at in
        (0..body).filter(counts).filter(|at| text.is_char_boundary(*at) && text.is_char_boundary(at + 1))
    {
        for other in ["7", "x", " ", "#", "'"] {
            let mutated = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            if pinguan::ledger::body_hash(&mutated).is_some_and(|other| other == hash) {
                // layout alone does not count: blanks, line ends and quotes
                let old = text.as_bytes()[at];
                assert!(
                    old == other.as_bytes()[0] || b" \n\"".contains(&old),
                    "{:?} by {other:?} in {:?}",
                    &text[at..=at],
                    &text[at.saturating_sub(20)..].chars().take(40).collect::<String>()
                );
                same += 1;
            } else {
                void += 1;
            }
        }
    }
    assert!(void > 2000 && same > 0, "{void} void, {same} the same");
}
