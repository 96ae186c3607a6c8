//! What prevents judging, with the exit code of each case; and what a verdict rests on.
#![allow(clippy::print_stderr, reason = "a skipped case says why")]

use super::change::{Change, PLAN, POLICY, by, expected, verdict};
use crate::project::Project;
use git2::Oid;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn section_6_1_to_6_a_base_that_cannot_judge_refuses() {
    let long = Project::minimal().read(POLICY);
    let cases: [(&str, Option<String>); 7] = [
        ("missing", None),
        ("empty", Some(String::new())),
        ("no version", Some("purpose: {zh-Hant: x}\nversions: []\n".to_owned())),
        ("unparseable", Some("versions: [".to_owned())),
        ("unknown key", Some(long.replace("interpretation: QM", "interpretaton: QM"))),
        ("unknown parameter", Some(long.replace("policy_review_days", "policy_reveiw_days"))),
        (
            "unknown rule",
            Some(long.clone() + "levels: [{rule: XYZ-001, level: off, reason: x, decision: DEC-2025-001}]\n"),
        ),
    ];
    for (name, text) in cases {
        let change = Change::new("recorded");
        change.go_to("main", None);
        match text {
            None => change.project.delete(POLICY),
            Some(text) => change.project.write(POLICY, text.as_bytes()),
        }
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.write("notes.txt", b"x");
        change.commit(by("S-0011"));
        let run = change.judge();
        assert_eq!(run.code, 3, "{name}: {}", run.stderr);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(document["summary"]["verdict"], "not-judged", "{name}");
    }
}

#[test]
fn no_format_takes_a_check_without_a_verdict_for_one_that_passed() {
    let change = Change::new("recorded");
    for (format, told) in [
        ("junit", "<error type=\"not-judged\""),
        ("github", "::error title=pinguan::There is no verdict"),
        ("gitlab", "\"check_name\": \"not-judged\""),
        ("rdjson", "\"value\": \"not-judged\""),
        ("sarif", "\"executionSuccessful\": false"),
        ("markdown", "could not be judged"),
        ("json", "\"verdict\": \"not-judged\""),
        ("jsonl", "\"verdict\":\"not-judged\""),
    ] {
        let of = |base| change.project.run(&["check", "--base", base, "--format", format, "--locale", "en"]);
        let run = of("nowhere");
        assert_eq!(run.code, 3, "{format}: {}", run.stderr);
        assert!(run.stdout.contains(told), "{format}: {}", run.stdout);
        let run = of("main");
        assert_eq!(run.code, 0, "{format}: {}", run.stderr);
        assert!(!run.stdout.contains(told), "{format}: {}", run.stdout);
    }
}

#[test]
fn section_6_6_a_policy_that_is_a_link_refuses() {
    let change = Change::new("recorded");
    change.go_to("main", None);
    change.project.delete(POLICY);
    std::os::unix::fs::symlink("/etc/hostname", change.project.root().join(POLICY)).unwrap();
    let base = change.commit(by("S-0001"));
    change.go_to("work", Some(base));
    change.project.write("notes.txt", b"x");
    change.commit(by("S-0011"));
    assert_eq!(change.judge().code, 3);
}

#[test]
fn section_6_6_a_policy_that_is_a_pointer_or_a_folder_refuses() {
    const POINTER: &[u8] = b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n";
    for path in [POLICY.to_owned(), format!("{POLICY}/policy.yaml")] {
        let change = Change::new("recorded");
        change.go_to("main", None);
        change.project.delete(POLICY);
        change.project.write(&path, POINTER);
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.write("notes.txt", b"x");
        change.commit(by("S-0011"));
        assert_eq!(change.judge().code, 3, "{path}");
    }
}

#[test]
fn section_6_7_and_8_a_base_that_is_unset_unknown_or_ambiguous_refuses() {
    let change = Change::new("recorded");
    change.project.write("notes.txt", b"x");
    change.commit(by("S-0011"));
    assert_eq!(change.judge().code, 0);
    for base in ["", "nothing", "main~1", "--upload-pack=x", &"0".repeat(40)] {
        let argument = format!("--base={base}");
        let run = change.project.run(&["check", &argument, "--locale", "en"]);
        assert_eq!(run.code, 3, "{base:?}: {}", run.stderr);
    }
    // a tag with the name of the branch
    change.git.reference("refs/tags/main", change.tip("work"), true, "trap").unwrap();
    let run = change.judge();
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("could mean more than one commit"), "{}", run.stderr);
    let full = change.project.run(&["check", "--base", "refs/heads/main", "--head", "work"]);
    assert_eq!(full.code, 0);
}

#[test]
fn section_6_9_to_11_and_13_a_history_that_is_not_whole_refuses() {
    let shallow = Change::new("recorded");
    fs::write(shallow.project.root().join(".git/shallow"), format!("{}\n", shallow.tip("main"))).unwrap();
    assert_eq!(shallow.judge().code, 3);
    let grafted = Change::new("recorded");
    fs::create_dir_all(grafted.project.root().join(".git/info")).unwrap();
    fs::write(grafted.project.root().join(".git/info/grafts"), format!("{}\n", grafted.tip("main"))).unwrap();
    assert_eq!(grafted.judge().code, 3);
    let unrelated = Change::new("recorded");
    let other = unrelated.commit_on(by("S-0011"), &[]);
    assert_ne!(other, unrelated.tip("main"));
    assert_eq!(unrelated.judge().code, 3);
    assert_eq!(Project::minimal().run(&["check", "--base", "main"]).code, 3, "no repository");
}

#[test]
fn section_6_14_an_object_that_is_absent_refuses() {
    let change = Change::new("recorded");
    change.project.write("notes.txt", b"x");
    change.commit(by("S-0011"));
    let tree = change.git.find_commit(change.tip("main")).unwrap().tree().unwrap();
    let id = tree.get_path(PLAN.as_ref()).unwrap().id().to_string();
    let object = change.project.root().join(".git/objects").join(&id[..2]).join(&id[2..]);
    fs::remove_file(object).unwrap();
    assert_eq!(change.judge().code, 3);
}

#[test]
fn section_6_19_a_change_without_any_record_refuses() {
    let change = Change::new("recorded");
    fs::remove_dir_all(change.project.root().join("records")).unwrap();
    change.commit(by("S-0011"));
    assert_eq!(change.judge().code, 3);
}

#[test]
fn a_conflict_refuses_and_names_the_files() {
    let change = Change::new("recorded");
    change.project.replace(PLAN, "cases: 1200", "cases: 1300");
    change.commit(by("S-0011"));
    change.go_to("main", None);
    change.project.replace(PLAN, "cases: 1200", "cases: 1400");
    change.commit(by("S-0001"));
    let run = change.judge();
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains(PLAN), "{}", run.stderr);
}

#[test]
fn a_base_that_moved_on_is_judged_as_the_merge_will_be() {
    let change = Change::new("recorded");
    change.project.replace(PLAN, "cases: 1200", "cases: 1300");
    change.commit(by("S-0011"));
    change.go_to("main", None);
    change.project.replace(PLAN, "max_attempts_per_week: 6", "max_attempts_per_week: 5");
    change.commit(by("S-0001"));
    assert_eq!(verdict(&change.judge()), expected(0, &[]));
    // what is merged in memory leaves nothing behind
    let before = objects(&change);
    change.judge();
    assert_eq!(objects(&change), before);
}

fn objects(change: &Change) -> usize {
    let mut count = 0;
    change
        .git
        .odb()
        .unwrap()
        .foreach(|_: &Oid| {
            count += 1;
            true
        })
        .unwrap();
    count
}

#[test]
fn section_6_32_and_33_what_would_weaken_the_gate_is_refused() {
    let change = Change::new("recorded");
    for more in [["--select", "PLN-001"], ["--ignore", "PLN-001"]] {
        assert_eq!(change.judge_with(&more).code, 2, "{more:?}");
    }
    assert_eq!(change.judge_with(&["--bootstrap"]).code, 2, "the base has a policy");
    assert_eq!(change.project.run(&["check", "--head", "work"]).code, 2);
    assert_eq!(change.project.run(&["check", "--bootstrap"]).code, 2);
    change.project.replace(PLAN, "unit: C1-A", "unit: C9-X");
    change.commit(by("S-0011"));
    let bad = change.judge();
    assert_eq!(bad.code, 1);
    let elsewhere = change.project.root().join("elsewhere").display().to_string();
    let variables = [
        ("GIT_DIR", elsewhere.as_str()),
        ("GIT_WORK_TREE", &elsewhere),
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "core.bare"),
        ("GIT_CONFIG_VALUE_0", "true"),
        ("GIT_REPLACE_REF_BASE", "refs/heads/"),
        ("NO_FAIL", "1"),
        ("PINGUAN_SELECT", "PLN-001"),
        ("PINGUAN_BASE", "work"),
    ];
    let arguments = ["check", "--base", "main", "--head", "work", "--format", "json", "--locale", "en"];
    let with = change.project.run_in(&variables, &arguments);
    assert_eq!((with.code, with.stdout), (bad.code, bad.stdout));
}

#[test]
fn a_first_policy_is_judged_by_itself_where_that_is_asked_for() {
    let change = Change::new("recorded");
    let whole = change.tip("main");
    change.git.set_head("refs/heads/main").unwrap();
    let tree = change.git.treebuilder(None).unwrap().write().unwrap();
    let tree = change.git.find_tree(tree).unwrap();
    let when =
        git2::Signature::new("S-0001", "s-0001@example.com", &git2::Time::new(1_770_000_000, 0)).unwrap();
    let empty = change.git.commit(None, &when, &when, "empty", &tree, &[]).unwrap();
    change.git.reference("refs/heads/main", empty, true, "empty").unwrap();
    change.go_to("work", Some(whole));
    change.commit_on(by("S-0001"), &[empty]);
    assert_eq!(change.judge().code, 3, "a base without policy judges nothing");
    let run = change.judge_with(&["--bootstrap"]);
    assert_eq!(verdict(&run), expected(0, &[]));
    assert!(run.stderr.contains("--bootstrap"), "{}", run.stderr);
}

#[test]
fn row_40_and_41_a_verdict_names_what_was_judged_and_never_outlives_it() {
    let change = Change::new("recorded");
    change.project.write("notes.txt", b"x");
    let head = change.commit(by("S-0011"));
    let place = change.project.root().join("verdict.json");
    let more = ["--verdict", place.to_str().unwrap()];
    assert_eq!(change.judge_with(&more).code, 0);
    let verdict: Value = serde_json::from_str(&fs::read_to_string(&place).unwrap()).unwrap();
    assert_eq!(verdict["head"], head.to_string());
    assert_eq!(verdict["base"], change.tip("main").to_string());
    assert_eq!(verdict["summary"]["verdict"], "pass");
    assert_eq!(verdict["policy_hash"].as_str().unwrap().len(), 64);
    let count = |name: &str| verdict["summary"][name].as_u64().unwrap();
    assert!(count("rules") > 0 && count("found") > 0 && count("found") == count("judged"));
    fs::write(change.project.root().join(".git/shallow"), format!("{head}\n")).unwrap();
    assert_eq!(change.judge_with(&more).code, 3);
    assert!(!place.exists(), "no verdict is left where nothing was judged");
    fs::remove_file(change.project.root().join(".git/shallow")).unwrap();
    assert_eq!(change.judge_with(&["--verdict", "/nonexistent/verdict.json"]).code, 4);
    assert_eq!(change.judge().code, 0);
    assert!(change.project.root().join(".git/pinguan-verdict.json").is_file(), "the default place");
}

#[test]
fn row_15_a_commit_dated_ahead_of_the_clock_is_no_today() {
    let change = Change::new("recorded");
    change.go_to("main", None);
    change.project.replace("records/company/company.yaml", "as_of: 2026-06-30\n", "");
    let base = change.commit(by("S-0001"));
    change.go_to("work", Some(base));
    let text = format!(
        "tree {}\nparent {base}\nauthor A <a@example.com> 4070908800 +0000\ncommitter A <a@example.com> 4070908800 +0000\n\nm\n",
        change.git.find_commit(base).unwrap().tree_id()
    );
    let id = change.git.odb().unwrap().write(git2::ObjectType::Commit, text.as_bytes()).unwrap();
    change.git.reference("refs/heads/work", id, true, "ahead").unwrap();
    assert_eq!(change.judge().code, 3);
    assert_ne!(change.judge_with(&["--as-of", "2026-06-30"]).code, 3);
    // one dated long ago does not turn back the day of the base
    let text = text.replace("4070908800", "1000000000");
    let id = change.git.odb().unwrap().write(git2::ObjectType::Commit, text.as_bytes()).unwrap();
    change.git.reference("refs/heads/work", id, true, "behind").unwrap();
    let document: Value = serde_json::from_str(&change.judge().stdout).unwrap();
    assert!(document["as_of"].as_str().unwrap() >= "2026-05-28", "{}", document["as_of"]);
}

/// No pair of colliding objects is known whose text begins as those of Git do, so none can be laid before the gate; that
/// what is linked hashes by the code that finds the attack is seen by what that code says of one.
#[test]
fn row_16_objects_are_hashed_by_the_code_that_finds_the_known_collision_attack() {
    let says = b"SHA1 collision attack detected";
    let program = fs::read(env!("CARGO_BIN_EXE_pinguan")).unwrap();
    assert!(program.windows(says.len()).any(|part| part == says), "another SHA-1 is linked");
}

#[test]
fn section_6_7_a_pull_request_is_not_judged_by_its_own_policy() {
    let change = Change::new("recorded");
    for variable in [("GITHUB_EVENT_NAME", "pull_request"), ("CI_MERGE_REQUEST_IID", "7")] {
        let run = change.project.run_in(&[variable], &["check", "--locale", "en"]);
        assert_eq!(run.code, 3, "{}", run.stdout);
        assert!(run.stderr.contains("--base"), "{}", run.stderr);
    }
    assert_eq!(change.project.run_in(&[("GITHUB_EVENT_NAME", "push")], &["check"]).code, 0);
}

#[test]
fn a_file_that_is_no_verdict_is_left_alone() {
    let change = Change::new("recorded");
    let path = change.project.root().join("notes.txt");
    fs::write(&path, "precious").unwrap();
    for more in [&["--verdict", path.to_str().unwrap()][..], &["--verdict", "/dev/full"]] {
        assert_eq!(change.judge_with(more).code, 2);
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
    assert!(!fs::metadata("/dev/full").unwrap().is_file());
    // a refusal of the arguments leaves no verdict of an earlier run either
    let place = change.project.root().join(".git/pinguan-verdict.json");
    assert_eq!(change.judge().code, 0);
    assert!(place.is_file());
    assert_eq!(change.judge_with(&["--select", "PLN-001"]).code, 2);
    assert!(!place.exists());
}

#[test]
fn section_6_34_a_second_policy_is_a_finding_and_judges_nothing() {
    for path in ["records/policy/policy.yml", "records/policy/policy-2.yaml", "records/policy.yaml"] {
        let change = Change::new("recorded");
        let loose = change
            .project
            .read(POLICY)
            .replace("contact_window_end: \"21:00\"", "contact_window_end: \"24:00\"");
        change.project.write(path, loose.as_bytes());
        change.commit(by("S-0011"));
        let run = change.judge();
        assert_eq!(run.code, 1, "{path}: {}", run.stderr);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        let mut found = document["diagnostics"].as_array().unwrap().iter();
        assert!(
            found.any(|found| found["path"] == path && found["level"] == "error"),
            "{path}: {}",
            run.stdout
        );
        let before = Change::new("recorded");
        before.project.write("notes.txt", b"x");
        before.commit(by("S-0011"));
        let other: Value = serde_json::from_str(&before.judge().stdout).unwrap();
        assert_eq!(document["policy_hash"], other["policy_hash"], "{path}");
    }
}

#[test]
fn section_6_13_no_other_program_is_asked_and_a_repository_of_somebody_else_refuses() {
    let change = Change::new("recorded");
    change.project.write("notes.txt", b"x");
    change.commit(by("S-0011"));
    // the tests run the program without any variable, so also without a path on which git could be found
    assert_eq!(change.judge().code, 0);
    let git = change.project.root().join(".git");
    if std::os::unix::fs::chown(&git, Some(12_345), None).is_err() {
        eprintln!("skipped: only root can give a folder to somebody else");
        return;
    }
    std::os::unix::fs::chown(change.project.root(), Some(12_345), None).unwrap();
    let run = change.judge();
    assert_eq!(run.code, 3, "{}", run.stderr);
    assert!(run.stderr.contains("owned"), "{}", run.stderr);
}

#[test]
fn section_6_14_an_object_that_is_damaged_refuses() {
    let change = Change::new("recorded");
    change.project.write("notes.txt", b"x");
    change.commit(by("S-0011"));
    let tree = change.git.find_commit(change.tip("main")).unwrap().tree().unwrap();
    let other = change.git.blob(b"purpose: {zh-Hant: another}\n").unwrap().to_string();
    let place = |id: &str| change.project.root().join(".git/objects").join(&id[..2]).join(&id[2..]);
    for path in [PLAN, POLICY] {
        let id = tree.get_path(path.as_ref()).unwrap().id().to_string();
        let sound = fs::read(place(&id)).unwrap();
        fs::set_permissions(place(&id), fs::Permissions::from_mode(0o644)).unwrap();
        // cut off, scribbled over, and whole but of another text
        let half = &sound[..sound.len() / 2];
        for damaged in [half, b"not an object".as_slice(), &fs::read(place(&other)).unwrap()] {
            fs::write(place(&id), damaged).unwrap();
            let run = change.judge();
            assert_eq!(run.code, 3, "{path}: {}", run.stderr);
        }
        fs::write(place(&id), sound).unwrap();
        assert_eq!(change.judge().code, 0, "{path}");
    }
}

#[test]
fn section_6_18_owners_that_are_missing_too_long_or_invalid_are_told() {
    let change = Change::new("authored");
    let path = ".github/CODEOWNERS";
    let quality = "records/company/department/QM.yaml";
    let text = change.project.read(quality) + "forge_team: '@sample/quality'\n";
    change.project.write(quality, text.as_bytes());
    let owners = |arguments: &[&str]| {
        let run = change.project.run(&[&["codeowners", "--locale", "en"], arguments].concat());
        (run.code, run.stdout + &run.stderr)
    };
    let check = || owners(&["--check"]).0;
    assert_eq!(check(), 1, "missing");
    let (code, told) = owners(&[]);
    assert_eq!(code, 0, "{told}");
    assert_eq!(check(), 0, "as it was written");
    let sound = change.project.read(path);
    change.project.write(path, sound.replacen('@', "not an owner ", 1).as_bytes());
    assert_eq!(check(), 1, "a line that the forge cannot read");
    let long = "# x\n".repeat(1_000_000);
    change.project.write(path, (long + &sound).as_bytes());
    assert_eq!(check(), 1, "more than a forge reads");
    // and a change that takes the owners away is one of what judges
    change.go_to("main", None);
    change.project.write(path, sound.as_bytes());
    let base = change.commit(by("S-0001"));
    change.go_to("work", Some(base));
    change.project.delete(path);
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.iter().any(|rule| rule.starts_with("GAT-00") && rule.ends_with("error")), "{rules:?}");
}
