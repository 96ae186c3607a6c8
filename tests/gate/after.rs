//! After the merge: what a branch took in is judged again, and what can be seen of how things are set up.

use super::change::{Change, PLAN, POLICY, QUALITY, by};
use crate::project::PROGRAM;
use pinguan::yaml::{Node, Value};
use std::path::Path;
use std::process::Command;

#[test]
fn a_commit_that_went_past_the_gate_is_named() {
    let change = Change::new("authored");
    let since = change.tip("main").to_string();
    change.project.write("notes.txt", b"x");
    change.commit(by("S-0011"));
    let audit =
        || change.project.run(&["check", "--base", &since, "--head", "work", "--audit", "--locale", "en"]);
    let run = audit();
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "1 commit judged again: none of them would have been refused.\n")
    );
    // a squash: review and approval come in one commit, of another author
    change.review();
    change.approve();
    let squashed = change.commit(by("S-0011")).to_string();
    change.project.write("notes.txt", b"y");
    change.commit(by(QUALITY));
    let run = audit();
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains(&format!("{} {PLAN}", &squashed[..12])), "{}", run.stdout);
    assert!(run.stdout.contains("GAT-003"), "{}", run.stdout);
    assert!(run.stdout.contains("3 commits judged again: 1 of them"), "{}", run.stdout);
    // a line that does not hold the commit cannot be walked
    let apart = change.project.run(&["check", "--base", &squashed, "--head", "main", "--audit"]);
    assert_eq!(apart.code, 3, "{}", apart.stderr);
}

#[test]
fn a_version_of_the_policy_is_held_against_the_day_of_its_commit() {
    for (from, goes_back) in [("2026-06-10", false), ("2026-05-01", true)] {
        let change = Change::new("recorded");
        let since = change.tip("main").to_string();
        let new = change.project.read(POLICY)
            + &format!(
                "  - version: \"2026.2\"\n    effective_from: {from}\n    decision: DEC-2025-001\n    summary: {{zh-Hant: 次版, zh-Hans: 次版, en: Second}}\n    parameters: {{contact_attempts_per_day: 2}}\n"
            );
        change.project.write(POLICY, new.as_bytes());
        change.commit(by("S-0001"));
        let audit = ["check", "--base", &since, "--head", "work", "--audit", "--as-of", "2026-07-20"];
        let run = change.project.run(&audit);
        assert_eq!(run.stdout.contains("GAT-007"), goes_back, "{from}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn the_doctor_names_what_keeps_the_gate_from_holding() {
    let change = Change::new("authored");
    let doctor = || change.project.run(&["doctor", "--locale", "en"]);
    let run = doctor();
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stdout.contains("No workflow runs pinguan check --base"), "{}", run.stdout);
    assert!(run.stdout.contains("Squash and rebase merges"), "{}", run.stdout);
    let workflow =
        "on: pull_request\njobs:\n  gate:\n    steps:\n      - run: pinguan check --base \"$BASE\"\n";
    change.project.write(".github/workflows/records.yml", workflow.as_bytes());
    assert!(doctor().stdout.contains("A workflow judges every change"), "{}", doctor().stdout);
    let leaking = workflow.replace("on: pull_request\n", "on:\n  pull_request:\n    paths: [records/**]\n");
    change.project.write(".github/workflows/records.yml", leaking.as_bytes());
    let run = doctor();
    assert!(run.stdout.contains("records.yml:3: “paths:”"), "{}", run.stdout);
    std::fs::write(change.project.root().join(".git/shallow"), change.tip("main").to_string()).unwrap();
    assert!(doctor().stdout.contains("The clone is shallow"), "{}", doctor().stdout);
}

#[test]
fn the_workflows_that_we_give_let_no_check_be_left_out() {
    for (place, text) in [
        (".github/workflows/records.yml", include_str!("../../templates/forge/github.yml")),
        (".gitlab-ci.yml", include_str!("../../templates/forge/gitlab-ci.yml")),
        (".github/workflows/ci.yml", include_str!("../../.github/workflows/ci.yml")),
    ] {
        let change = Change::new("authored");
        change.project.write(place, text.as_bytes());
        let run = change.project.run(&["doctor", "--locale", "en"]);
        assert!(run.stdout.contains("A workflow judges every change"), "{place}: {}", run.stdout);
        assert!(!text.contains("MERGE_REQUEST_DIFF_BASE"), "never the merge base");
    }
}

/// Every script of a workflow that holds some words.
fn scripts(node: &Node, holds: &str, into: &mut Vec<String>) {
    match &node.value {
        Value::Scalar { text, .. } => into.extend(text.contains(holds).then(|| text.clone())),
        Value::Sequence(items) => items.iter().for_each(|item| scripts(item, holds, into)),
        Value::Mapping(entries) => entries.iter().for_each(|(_, _, node)| scripts(node, holds, into)),
    }
}

#[test]
fn the_first_push_of_a_branch_is_judged_and_a_base_that_is_missing_is_not_passed_over() {
    let change = Change::new("recorded");
    let head = change.tip("main").to_string();
    for text in [
        include_str!("../../templates/forge/github.yml"),
        include_str!("../../templates/forge/gitlab-ci.yml"),
    ] {
        let mut found = Vec::new();
        scripts(&Node::walk(text).0.unwrap(), "pinguan check", &mut found);
        let [script] = &found[..] else { panic!("{found:?}") };
        let run = |base: &str| {
            let mut shell = Command::new("bash");
            shell.args(["-euc", script]).current_dir(change.project.root()).env_clear();
            let path = format!("{}:/usr/bin:/bin", Path::new(PROGRAM).parent().unwrap().display());
            shell.envs([
                ("PATH", path.as_str()),
                ("BASE", base),
                ("GITHUB_SHA", &head),
                ("CI_COMMIT_SHA", &head),
            ]);
            shell.output().unwrap().status.code()
        };
        assert_eq!(run(&head), Some(0), "{script}");
        assert_eq!(run(&"0".repeat(40)), Some(0), "nothing was there before: {script}");
        assert_eq!(run(""), Some(3), "{script}");
        change.project.write("records/plan/2026/PLAN-2026-C1-0078.yaml", b"id: PLAN-2026-C1-0078\n");
        assert_eq!(run(&"0".repeat(40)), Some(1), "what is faulty is not passed: {script}");
        change.project.delete("records/plan/2026/PLAN-2026-C1-0078.yaml");
    }
}
