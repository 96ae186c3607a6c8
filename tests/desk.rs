//! What authors do at their desk, from a draft to an approved and amended plan, from a finding to its closure, from an
//! empty folder to a portal: nothing but what is asked for changes, and what the rules refuse is not written.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::{Project, Run, tree};
use pinguan::record::KINDS;
use std::fs;

const PLAN: &str = "records/plan/2026/PLAN-2026-C1-0003.yaml";

/// A plan of the minimal company as its author leaves it: with comments at odd places.
fn drafted() -> Project {
    let project = Project::minimal();
    let text = project.read("records/plan/2026/PLAN-2026-C1-0001.yaml");
    let (body, _) = text.split_once("reviews:").unwrap();
    let body = body
        .replace("PLAN-2026-C1-0001", "PLAN-2026-C1-0003")
        .replace("status: approved", "status: 'draft'  # not yet")
        .replace("submitted_at: 2026-04-20T09:14+08:00\n", "# submitted_at: later\n")
        .replace("2026-06-30", "2026-08-31")
        .replace("2026-05-01", "2026-07-01");
    project.write(PLAN, format!("# of the plan\n\n{body}  # of the times\n# the end\n").as_bytes());
    project
}

fn passed(project: &Project, arguments: &[&str]) -> Run {
    let run = project.run(&[arguments, &["--locale", "en"]].concat());
    assert_eq!(run.code, 0, "{arguments:?}\n{}{}", run.stdout, run.stderr);
    run
}

fn refused(project: &Project, code: i32, arguments: &[&str]) -> String {
    let before = tree(project.root());
    let run = project.run(&[arguments, &["--locale", "en"]].concat());
    assert_eq!(run.code, code, "{arguments:?}\n{}{}", run.stdout, run.stderr);
    assert!(before == tree(project.root()), "{arguments:?} wrote something");
    run.stderr
}

/// Takes the lines of a text out of another, in order; what is left was added or changed.
fn without(text: &str, before: &str) -> Vec<String> {
    let mut old = before.lines().peekable();
    let mut left = Vec::new();
    for line in text.lines() {
        if old.peek() == Some(&line) {
            old.next();
        } else {
            left.push(line.to_owned());
        }
    }
    assert_eq!(old.next(), None, "a line was lost:\n{text}");
    left
}

#[test]
fn a_plan_goes_from_draft_to_amended_and_the_check_accepts_every_step() {
    let project = drafted();
    let id = "PLAN-2026-C1-0003";
    assert!(refused(&project, 1, &["approve", id, "--as", "S-0010"]).contains("is a draft"));
    passed(&project, &["act", id, "submit", "--as", "S-0011", "--at", "2026-06-29T09:00+08:00"]);
    assert!(project.read(PLAN).contains("status: submitted  # not yet\n"));
    let submitted = project.read(PLAN);
    let first = refused(&project, 1, &["approve", id, "--as", "S-0041", "--step", "quality"]);
    assert!(first.contains("waits for the department head first"), "{first}");
    let run = passed(&project, &["approve", id, "--as", "S-0010", "--at", "2026-06-29T10:00+08:00"]);
    assert!(run.stdout.contains("git commit"), "{}", run.stdout);
    let added = without(&project.read(PLAN), &submitted);
    assert_eq!(added.len(), 5, "{added:?}");
    let approve =
        ["approve", id, "--as", "S-0041", "--comment", "Fine: 2 a day.", "--at", "2026-06-29T11:00+08:00"];
    let shown = refused_nothing(&project, &[&approve[..], &["--dry-run"]].concat());
    assert!(shown.starts_with("--- records/plan"), "{shown}");
    passed(&project, &approve);
    let text = project.read(PLAN);
    for kept in [
        "# of the plan\n\nid",
        "status: approved  # not yet",
        "# submitted_at: later",
        "  # of the times\n",
        "# the end\n",
    ] {
        assert!(text.contains(kept), "{kept} is lost:\n{text}");
    }
    assert!(refused(&project, 1, &["approve", id, "--as", "S-0041"]).contains("nothing to approve"));
    passed(&project, &["check"]);

    let amend =
        ["act", id, "amend", "--as", "S-0011", "--reason", "fewer calls", "--effective-from", "2026-07-06"];
    let at = [
        "--at",
        "2026-06-29T12:00+08:00",
        "--changes",
        "when.max_attempts_per_day=1",
        "--changes",
        "when.weekdays.end=19:00",
    ];
    passed(&project, &[&amend[..], &at[..]].concat());
    let own = refused(&project, 1, &["approve", id, "--as", "S-0011", "--at", "2026-06-29T13:00+08:00"]);
    assert!(own.contains("PLN-029"), "{own}");
    let run = passed(&project, &["approve", id, "--as", "S-0010", "--at", "2026-06-29T13:00+08:00"]);
    assert!(run.stdout.contains("when.weekdays.end: 20:00 → 19:00"), "{}", run.stdout);
    let both = refused(&project, 1, &["approve", id, "--as", "S-0010", "--at", "2026-06-29T14:00+08:00"]);
    assert!(both.contains("PLN-029") || both.contains("PLN-013"), "{both}");
    passed(&project, &["approve", id, "--as", "S-0041", "--at", "2026-06-29T14:00+08:00"]);
    let run = passed(&project, &["check"]);
    assert!(!run.stdout.contains(id), "{}", run.stdout);
}

#[test]
fn an_amendment_whose_day_is_put_off_is_agreed_to_again() {
    let project = Project::minimal();
    let (id, plan) = ("PLAN-2026-C1-0001", "records/plan/2026/PLAN-2026-C1-0001.yaml");
    let amend =
        ["act", id, "amend", "--as", "S-0011", "--reason", "fewer calls", "--effective-from", "2026-07-03"];
    let at = ["--at", "2026-06-26T12:00+08:00", "--changes", "when.weekdays.end=19:00"];
    passed(&project, &[&amend[..], &at[..]].concat());
    let waits = |task: &str| {
        let run = passed(&project, &["due", "--format", "json", "--within", "30d"]);
        let items: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        items["items"].as_array().unwrap().iter().any(|item| item["record"] == id && item["task"] == task)
    };
    let approve = |person: &str, at: &str| passed(&project, &["approve", id, "--as", person, "--at", at]);
    approve("S-0010", "2026-06-26T13:00+08:00");
    assert!(!waits("amendment-review") && waits("amendment-approval"));
    project.replace(plan, "effective_from: 2026-07-03", "effective_from: 2026-07-06");
    let check = project.run(&["check", "--locale", "en"]);
    assert!(check.stdout.contains("are not those that S-0010 saw"), "{}", check.stdout);
    assert!(waits("amendment-review") && !waits("amendment-approval"), "the head saw another day");
    let first = ["approve", id, "--as", "S-0041", "--step", "quality", "--at", "2026-06-29T14:00+08:00"];
    assert!(refused(&project, 1, &first).contains("waits for the department head first"));
    approve("S-0010", "2026-06-29T14:00+08:00");
    approve("S-0041", "2026-06-29T15:00+08:00");
    assert!(!waits("amendment-review") && !waits("amendment-approval"));
    let check = passed(&project, &["check"]);
    assert!(!check.stdout.contains(id), "{}", check.stdout);
    // both have agreed, and both agree again
    project.replace(plan, "effective_from: 2026-07-06", "effective_from: 2026-07-08");
    approve("S-0010", "2026-06-30T09:00+08:00");
    assert!(!waits("amendment-review") && waits("amendment-approval"));
    approve("S-0041", "2026-06-30T10:00+08:00");
    let check = passed(&project, &["check"]);
    assert!(!check.stdout.contains(id), "{}", check.stdout);
}

#[test]
fn what_was_withdrawn_or_not_borne_out_asks_for_nothing_more() {
    let project = Project::minimal();
    project.write("records/incentive/2026/INC-2026-0001.yaml", "id: INC-2026-0001\nkind: criticism\nunit: C1-A\nperson: S-0012\nassessment: ASM-2025-0001\ndecided_by: S-0040\ndecided_on: 2026-06-22\nreason: 試\nforms: [criticism_education]\nrectification: {owner: S-0012, due: 2026-07-20, action: 試}\nwithdrawn: {on: 2026-06-23, by: S-0001, reason: 試}\n".as_bytes());
    project.write("records/finding/2026/FIND-2026-0009.yaml", "id: FIND-2026-0009\nfound_at: 2026-06-22T10:00+08:00\nfound_by: S-0041\nunit: C1-A\nseverity: normal\nsummary: 試\nnotified_at: 2026-06-22T11:00+08:00\nallegation: {raised_on: 2026-06-22, status: dismissed, settled_on: 2026-06-24, settled_by: S-0040, basis: 試}\nrectification: {owner: S-0010, due: 2026-07-01, action: 試}\n".as_bytes());
    for (id, field) in [("INC-2026-0001", "withdrawn"), ("FIND-2026-0009", "allegation.status")] {
        for action in ["rectify", "extend"] {
            let extended = ["--to", "2026-07-30", "--reason", "x"];
            let more: &[&str] = if action == "extend" { &extended } else { &[] };
            let told = refused(&project, 1, &[&["act", id, action, "--as", "S-0001"], more].concat());
            assert!(told.contains(&format!("as `{field}` stands now")), "{told}");
        }
    }
}

/// What a run prints that passes and writes nothing.
fn refused_nothing(project: &Project, arguments: &[&str]) -> String {
    let before = tree(project.root());
    let run = passed(project, arguments);
    assert!(before == tree(project.root()), "{arguments:?} wrote something");
    run.stdout
}

#[test]
fn who_may_not_approve_is_refused_by_the_rules_themselves() {
    let project = drafted();
    let id = "PLAN-2026-C1-0003";
    passed(&project, &["act", id, "submit", "--as", "S-0011", "--at", "2026-06-29T09:00+08:00"]);
    let soon = refused(&project, 2, &["approve", id, "--as", "S-0010", "--at", "2026-06-29T08:00+08:00"]);
    assert!(soon.contains("was submitted at 2026-06-29T09:00+08:00"), "{soon}");
    for (person, rule) in [("S-0011", "PLN-005"), ("S-0020", "PLN-006")] {
        let told = refused(&project, 1, &["approve", id, "--as", person, "--at", "2026-06-29T10:00+08:00"]);
        assert!(told.contains(rule), "{person}: {told}");
    }
    passed(&project, &["approve", id, "--as", "S-0010", "--at", "2026-06-29T10:00+08:00"]);
    for (person, rule) in [("S-0010", "PLN-016"), ("S-0020", "PLN-009")] {
        let told = refused(&project, 1, &["approve", id, "--as", person, "--at", "2026-06-29T11:00+08:00"]);
        assert!(told.contains(rule), "{person}: {told}");
    }
    let early = refused(&project, 1, &["approve", id, "--as", "S-0041", "--at", "2026-06-28T11:00+08:00"]);
    assert!(early.contains("PLN-017"), "{early}");
    let stranger = refused(&project, 2, &["approve", id, "--as", "S-0014"]);
    assert!(stranger.contains("did you mean") || stranger.contains("no person"), "{stranger}");
    passed(
        &project,
        &[
            "approve",
            id,
            "--as",
            "S-0041",
            "--at",
            "2026-06-29T11:00+08:00",
            "--reject",
            "reasonableness",
            "--comment",
            "too often",
        ],
    );
    let text = project.read(PLAN);
    assert!(
        text.contains("status: rejected") && text.contains("legality: pass\n    reasonableness: fail"),
        "{text}"
    );
    passed(&project, &["check"]);
}

#[test]
fn who_sits_at_the_desk_is_known_by_the_address_of_git() {
    let project = drafted();
    let id = "PLAN-2026-C1-0003";
    passed(&project, &["act", id, "submit", "--as", "S-0011", "--at", "2026-06-29T09:00+08:00"]);
    let approve = ["approve", id, "--at", "2026-06-29T10:00+08:00"];
    assert!(refused(&project, 2, &approve).contains("--as STAFF-ID"));
    git2::Repository::init(project.root()).unwrap();
    let repository = git2::Repository::open(project.root()).unwrap();
    repository.config().unwrap().set_str("user.email", "Head@Example.test").unwrap();
    assert!(refused(&project, 2, &approve).contains("Head@Example.test"));
    let person = "records/company/person/S-0010.yaml";
    project.write(person, format!("{}emails: [head@example.test]\n", project.read(person)).as_bytes());
    passed(&project, &approve);
    assert!(project.read(PLAN).contains("- by: S-0010"));
}

#[test]
fn a_finding_goes_through_its_course_one_action_at_a_time() {
    let project = Project::minimal();
    passed(&project, &["new", "finding", "--unit", "C1-A", "--by", "S-0041"]);
    let path = "records/finding/2026/FIND-2026-0003.yaml";
    project.replace(path, "WHAT WAS FOUND", "通話未表明身分");
    project.replace(path, "2026-06-30T09:00", "2026-06-22T09:00");
    let act = |arguments: &[&str], at: &str| {
        passed(&project, &[&["act", "FIND-2026-0003"], arguments, &["--at", at]].concat())
    };
    let missing =
        refused(&project, 2, &["act", "FIND-2026-0003", "notify", "--as", "S-0041", "--owner", "S-0011"]);
    assert!(missing.contains("--due, --action"), "{missing}");
    let strange =
        refused(&project, 2, &["act", "FIND-2026-0003", "close", "--as", "S-0041", "--owner", "S-0011"]);
    assert!(strange.contains("does not ask for --owner"), "{strange}");
    let early = refused(&project, 1, &["act", "FIND-2026-0003", "close", "--as", "S-0041"]);
    assert!(early.contains("FND-009"), "{early}");
    let notify =
        ["notify", "--as", "S-0041", "--owner", "S-0011", "--due", "2026-06-30", "--action", "輔導：全組"];
    act(&notify, "2026-06-22T10:00+08:00");
    act(&["rectify", "--as", "S-0011"], "2026-06-25T10:00+08:00");
    let own = refused(
        &project,
        1,
        &["act", "FIND-2026-0003", "verify", "--as", "S-0011", "--effective", "true", "--basis", "x"],
    );
    assert!(own.contains("error["), "{own}");
    act(
        &["verify", "--as", "S-0041", "--effective", "true", "--basis", "複查 10 通"],
        "2026-06-26T10:00+08:00",
    );
    let run = act(&["close", "--as", "S-0041"], "2026-06-26T11:00+08:00");
    assert!(run.stdout.contains("git commit"), "{}", run.stdout);
    passed(&project, &["check"]);
    let again = refused(&project, 1, &["act", "FIND-2026-0003", "close", "--as", "S-0041"]);
    assert!(again.contains("`closed_on` is there"), "{again}");
}

#[test]
fn a_file_that_a_merge_left_torn_is_told_with_the_way_out() {
    let project = Project::minimal();
    let path = "records/complaint/2026/COMP-2026-0001.yaml";
    let text = project.read(path);
    project.write(path, format!("<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n").as_bytes());
    for name in ["COMP-2026-0001", path] {
        let told = refused(&project, 2, &["act", name, "renumber"]);
        assert!(told.contains("git merge --abort") && told.contains("renumber"), "{told}");
    }
    // another record is renumbered all the same
    passed(&project, &["act", "FB-2026-0001", "renumber", "--to", "FB-2026-0077"]);
    assert!(project.root().join("records/feedback/2026/FB-2026-0077.yaml").exists());
}

#[test]
fn an_id_that_two_files_claim_is_mended_and_no_reference_is_guessed() {
    let project = Project::minimal();
    let other = "records/complaint/2026/COMP-2026-0009.yaml";
    project.write(other, project.read("records/complaint/2026/COMP-2026-0001.yaml").as_bytes());
    let twice = refused(&project, 2, &["act", "COMP-2026-0001", "renumber"]);
    assert!(twice.contains("Two files claim COMP-2026-0001"), "{twice}");
    let whose = refused(&project, 2, &["act", other, "renumber"]);
    assert!(whose.contains("--refers"), "{whose}");
    let before = project.read("records/complaint/2026/COMP-2026-0001.yaml");
    passed(&project, &["act", other, "renumber", "--to", "COMP-2026-0002", "--refers", "none"]);
    assert!(!project.root().join(other).exists());
    let after = project.read("records/complaint/2026/COMP-2026-0002.yaml");
    assert_eq!(after, before.replacen("COMP-2026-0001", "COMP-2026-0002", 1));
    assert_eq!(project.read("records/complaint/2026/COMP-2026-0001.yaml"), before);
}

#[test]
fn a_record_takes_its_references_with_it_and_an_approved_one_keeps_its_id() {
    let project = Project::minimal();
    let referring: Vec<_> = tree(project.root())
        .into_iter()
        .filter(|(path, text)| {
            !path.ends_with("COMP-2026-0001.yaml") && String::from_utf8_lossy(text).contains("COMP-2026-0001")
        })
        .map(|(path, _)| path)
        .collect();
    assert!(!referring.is_empty());
    passed(&project, &["act", "COMP-2026-0001", "renumber", "--to", "COMP-2026-0077"]);
    for path in referring {
        let text = fs::read_to_string(project.root().join(&path)).unwrap();
        assert!(!text.contains("COMP-2026-0001") && text.contains("COMP-2026-0077"), "{}", path.display());
    }
    passed(&project, &["check"]);
    let bound = refused(&project, 1, &["act", "PLAN-2026-C1-0001", "renumber"]);
    assert!(bound.contains("keeps its id"), "{bound}");
    assert!(
        refused(&project, 2, &["act", "COMP-2026-0077", "renumber", "--to", "../../x"]).contains("no id")
    );
    assert!(
        refused(&project, 2, &["act", "COMP-2026-0077", "renumber", "--to", "FIND-2026-0009"])
            .contains("no id")
    );
    let taken = refused(&project, 2, &["act", "FIND-2026-0001", "renumber", "--to", "FIND-2026-0002"]);
    assert!(taken.contains("is taken"), "{taken}");
}

#[test]
fn hostile_words_and_places_are_refused() {
    let project = drafted();
    for word in ["../../etc/passwd", "/etc/passwd", "PLAN-2026-C1-9999", "records/company", "\u{1b}[2J", ""] {
        let told = refused(&project, 2, &["act", word, "submit", "--as", "S-0011"]);
        assert!(!told.contains('\u{1b}'), "{told:?}");
    }
    let withdrawn = ["act", "PLAN-2026-C1-0003", "withdraw", "--as", "S-0011", "--reason", "a\u{1b}[2J"];
    passed(
        &project,
        &["act", "PLAN-2026-C1-0003", "submit", "--as", "S-0011", "--at", "2026-06-29T09:00+08:00"],
    );
    assert!(refused(&project, 2, &withdrawn).contains("control characters"));
    let comment = ["approve", "PLAN-2026-C1-0003", "--as", "S-0010", "--comment", "a\nstatus: approved"];
    assert!(refused(&project, 2, &comment).contains("control characters"));
    let outside = tempfile::tempdir().unwrap();
    let target = outside.path().join("plan.yaml");
    fs::rename(project.root().join(PLAN), &target).unwrap();
    std::os::unix::fs::symlink(&target, project.root().join(PLAN)).unwrap();
    let text = fs::read_to_string(&target).unwrap();
    assert_eq!(project.run(&["approve", "PLAN-2026-C1-0003", "--as", "S-0010"]).code, 2);
    assert_eq!(fs::read_to_string(&target).unwrap(), text);
}

#[test]
fn what_can_be_done_is_listed_in_every_language() {
    let project = Project::minimal();
    // each kind in one of the languages: which one turns from kind to kind
    let mut locales = ["en", "zh-Hant", "zh-Hans"].into_iter().cycle();
    for kind in KINDS.iter().filter(|kind| kind.prefix().is_some()) {
        let folder = project.root().join("records").join(kind.name);
        if !folder.is_dir() {
            continue;
        }
        let Some(path) = tree(&folder).into_keys().next() else { continue };
        let id = path.file_stem().unwrap().to_str().unwrap();
        let run = project.run(&["act", id, "--locale", locales.next().unwrap()]);
        assert!(run.code == 0 && run.stdout.contains("renumber"), "{id}: {run:?}");
    }
}

#[test]
fn a_new_company_passes_at_once_wherever_it_is() {
    for (place, locale) in [("tw", "zh-Hant"), ("cn", "zh-Hans"), ("uk", "en"), ("us", "en")] {
        let sizes: &[&str] = if place == "tw" { &["--minimal", "--full"] } else { &["--full"] };
        for size in sizes.iter().copied() {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path().join("company");
            let root = root.to_str().unwrap();
            let project = Project::minimal();
            let day = ["--as-of", "2026-03-02"];
            let run = project.run(&[&["init", root, "--jurisdiction", place, size], &day[..]].concat());
            assert_eq!(run.code, 0, "{place}: {}", run.stderr);
            let there = |arguments: &[&str]| {
                project.run(&[&["-C", root, "--locale", locale], arguments, &day[..]].concat())
            };
            let check = there(&["check", "--fail-on", "warning", "--format", "json"]);
            assert_eq!(check.code, 0, "{place}: {}", check.stdout);
            let summary: serde_json::Value = serde_json::from_str(&check.stdout).unwrap();
            assert_eq!(
                (&summary["summary"]["errors"], &summary["summary"]["warnings"]),
                (&0.into(), &0.into())
            );
            assert_eq!(there(&["fmt", "--check"]).code, 0, "{place}: {:?}", there(&["fmt", "--diff"]));
            if size == "--full" {
                let build = there(&["build", "--out", "public"]);
                assert_eq!(build.code, 0, "{place}: {build:?}");
                for forge in ["github", "gitlab"] {
                    assert_eq!(there(&["codeowners", "--check", "--forge", forge]).code, 0, "{place}");
                }
            }
            let before = tree(std::path::Path::new(root));
            let again = project.run(&["init", root, "--jurisdiction", place, "--locale", "en"]);
            assert!(again.code == 2 && again.stderr.contains("records"), "{again:?}");
            assert!(before == tree(std::path::Path::new(root)));
        }
    }
}
