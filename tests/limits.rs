//! Every parameter of the policy is used or waits for its kind of record, and every limit that a rule uses
//! holds to the letter: one below, at it, one above.

use pinguan::diagnostic::Nature;
use pinguan::ledger::Ledger;
use pinguan::policy::PARAMETERS;
use pinguan::record::KINDS;
use pinguan::rules::{Edit, Rule, Sample, USES, Use, judge};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() { files(&path, all) } else { all.push(path) }
    }
}

/// The id of the rule of a file, or its path, for each file outside `policy/` that reads a parameter.
fn readers(key: &str) -> BTreeSet<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    let mut readers = BTreeSet::new();
    for path in all.iter().filter(|path| path.extension().is_some_and(|e| e == "rs")) {
        let name = path.strip_prefix(&src).expect("below src").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).expect("text");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: String = code
            .lines()
            .filter(|line| !line.contains("versions[0].parameters."))
            .collect::<Vec<_>>()
            .join("\n");
        let is_read = code.match_indices(&format!(".{key}")).any(|(at, found)| {
            !code[at + found.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
        });
        let own = ["parameter.rs", "pairs.rs", "written.rs", "mod.rs"].map(|file| format!("policy/{file}"));
        if is_read && !own.contains(&name) {
            let id = code.split("id: \"").nth(1).and_then(|rest| rest.split('"').next());
            readers.insert(id.filter(|_| name.starts_with("rules/")).map_or(name, str::to_owned));
        }
    }
    readers
}

#[test]
fn no_parameter_is_unused_in_silence() {
    let listed: Vec<_> = USES.iter().map(|(key, _)| *key).collect();
    assert_eq!(listed, PARAMETERS.iter().map(|parameter| parameter.key).collect::<Vec<_>>());
    for (key, used) in USES {
        let readers = readers(key);
        let rules: BTreeSet<_> = readers.iter().filter(|reader| Rule::named(reader).is_some()).collect();
        match used {
            Use::Rules(ids) => {
                for id in *ids {
                    assert!(Rule::named(id).is_some(), "{key}: no rule {id}");
                }
                assert!(!readers.is_empty(), "{key}: no file reads it");
                assert!(rules.iter().all(|id| ids.contains(&id.as_str())), "{key} is used by {rules:?}");
            }
            Use::Engine(paths) => {
                assert!(rules.is_empty(), "{key} is used by {rules:?}");
                let read = paths.iter().any(|path| readers.contains(*path));
                assert!(read, "{key}: none of {paths:?} reads it, but {readers:?}");
            }
            Use::Waits(kind) => {
                assert!(readers.is_empty(), "{key} waits for {kind}, but is read by {readers:?}");
                assert!(!kind.is_empty(), "{key} waits for nothing");
                let there = |name: &str| KINDS.iter().any(|known| known.name == name);
                assert!(!kind.split(", ").any(there), "{key}: {kind} is there, and no rule uses it");
            }
        }
    }
}

const COMPLAINT: &str = "complaint/2026/COMP-2026-0001.yaml";
const FINDING: &str = "finding/2026/FIND-2026-0001.yaml";
const PLAN: &str = "plan/2026/PLAN-2026-C1-0001.yaml";
const POLICY: &str = "policy/policy.yaml";
const WAIVER: &str = "waiver/2026/WAV-2026-0001.yaml";
const BASELINE: &str = "policy/baseline.yaml";

/// How the text of a limit's record is made from the value that is tried.
enum Laid {
    /// Sets a field.
    Field(&'static str, &'static str),
    /// Puts the value into a file for `{}`.
    File(&'static str, &'static str),
}

/// A limit: the rule, how a value is laid over the minimal company, edits besides, and values one below, at,
/// and one above the limit, each with whether the rule is broken.
struct Limit(&'static str, Laid, &'static [Edit], [(&'static str, bool); 3]);

/// A waiver that begins on 6 May 2026 and expires on a day.
const WAIVER_TEXT: &str = "id: WAV-2026-0001\nrule: CMP-004\nrecord: COMP-2026-0001\nreason: 補登期間。\nowner: S-0020\napprover: S-0001\ncreated_on: 2026-05-06\nexpires_on: {}\n";
/// A baseline with one entry, frozen on a day.
const BASELINE_TEXT: &str = "frozen:\n  - {rule: CMP-004, record: COMP-2026-0001, path: records/complaint/2026/COMP-2026-0001.yaml, frozen_on: {}, reason: 舊案}\n";
/// Another complaint of the same case, received on a day.
const AGAIN_TEXT: &str = "id: COMP-2026-0002\nreceived_at: {}T09:02+08:00\nregistered_at: {}T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\ndebtor_ref: D-3f9a1c07b2e4\nsummary: 再次來電。\n";

const fn field(path: &'static str, name: &'static str) -> Laid {
    Laid::Field(path, name)
}

const LATE: Edit = Edit::Set(COMPLAINT, "registered_at", "2026-05-05T11:02+08:00");
const THIRTY_DAYS: Edit = Edit::Set(POLICY, "versions[0].parameters.major_repeat_days", "30");

const LIMITS: &[Limit] = &[
    Limit(
        "CMP-004",
        field(COMPLAINT, "registered_at"),
        &[],
        [
            ("2026-05-05T10:01+08:00", false),
            ("2026-05-05T10:02+08:00", false),
            ("2026-05-05T10:03+08:00", true),
        ],
    ),
    Limit(
        "CMP-004",
        field(COMPLAINT, "registered_at"),
        &[],
        [
            ("2026-05-06T09:01+08:00", true),
            ("2026-05-06T09:02+08:00", true),
            ("2026-05-06T09:03+08:00", false),
        ],
    ),
    Limit(
        "CMP-012",
        field(COMPLAINT, "registered_at"),
        &[],
        [
            ("2026-05-06T09:01+08:00", false),
            ("2026-05-06T09:02+08:00", false),
            ("2026-05-06T09:03+08:00", true),
        ],
    ),
    Limit(
        "CMP-005",
        field(COMPLAINT, "escalations[0].at"),
        &[],
        [
            ("2026-05-05T11:01+08:00", false),
            ("2026-05-05T11:02+08:00", false),
            ("2026-05-05T11:03+08:00", true),
        ],
    ),
    Limit(
        "CMP-005",
        field(COMPLAINT, "escalations[1].at"),
        &[],
        [
            ("2026-05-06T09:01+08:00", false),
            ("2026-05-06T09:02+08:00", false),
            ("2026-05-06T09:03+08:00", true),
        ],
    ),
    Limit(
        "CMP-010",
        field(COMPLAINT, "acknowledged_at"),
        &[],
        [
            ("2026-05-05T23:59+08:00", false),
            ("2026-05-06T23:59+08:00", false),
            ("2026-05-07T00:00+08:00", true),
        ],
    ),
    Limit(
        "CMP-006",
        field(COMPLAINT, "closed_at"),
        &[],
        [
            ("2026-05-19T12:00+08:00", false),
            ("2026-05-20T12:00+08:00", false),
            ("2026-05-21T12:00+08:00", true),
        ],
    ),
    Limit(
        "CMP-007",
        field(COMPLAINT, "response.at"),
        &[Edit::Remove(COMPLAINT, "closed_at")],
        [
            ("2026-05-12T15:00+08:00", false),
            ("2026-05-13T15:00+08:00", false),
            ("2026-05-14T15:00+08:00", true),
        ],
    ),
    Limit(
        "CMP-011",
        Laid::File("complaint/2026/COMP-2026-0002.yaml", AGAIN_TEXT),
        &[THIRTY_DAYS],
        [("2026-06-05", false), ("2026-06-04", false), ("2026-06-03", true)],
    ),
    Limit(
        "FND-001",
        field(FINDING, "notified_at"),
        &[],
        [
            ("2026-05-12T16:00+08:00", false),
            ("2026-05-13T16:00+08:00", false),
            ("2026-05-14T16:00+08:00", true),
        ],
    ),
    Limit(
        "FND-004",
        field(FINDING, "rectification.due"),
        &[],
        [("2026-05-18", false), ("2026-05-19", false), ("2026-05-20", true)],
    ),
    Limit(
        "FND-004",
        field(FINDING, "rectification.due"),
        &[Edit::Set(FINDING, "severity", "normal")],
        [("2026-05-25", false), ("2026-05-26", false), ("2026-05-27", true)],
    ),
    Limit(
        "FND-004",
        field(FINDING, "rectification.due"),
        &[Edit::Set(FINDING, "severity", "serious")],
        [("2026-05-14", false), ("2026-05-15", false), ("2026-05-16", true)],
    ),
    Limit(
        "PLN-012",
        field(PLAN, "when.max_attempts_per_day"),
        &[],
        [("2", false), ("3", false), ("4", true)],
    ),
    Limit(
        "PLN-012",
        field(PLAN, "when.max_attempts_per_week"),
        &[],
        [("6", false), ("7", false), ("8", true)],
    ),
    Limit(
        "WAV-004",
        Laid::File(WAIVER, WAIVER_TEXT),
        &[LATE],
        [("2026-11-01", false), ("2026-11-02", false), ("2026-11-03", true)],
    ),
    Limit(
        "WAV-006",
        Laid::File(WAIVER, WAIVER_TEXT),
        &[LATE],
        [("2026-07-01", false), ("2026-06-30", false), ("2026-06-29", true)],
    ),
    Limit(
        "WAV-008",
        Laid::File(WAIVER, WAIVER_TEXT),
        &[LATE],
        [("2026-07-16", false), ("2026-07-15", false), ("2026-07-14", true)],
    ),
    Limit(
        "BAS-002",
        Laid::File(BASELINE, BASELINE_TEXT),
        &[LATE],
        [("2026-01-30", false), ("2026-01-31", false), ("2026-02-01", true)],
    ),
];

/// Whether a rule is broken in the minimal company with some edits.
fn breaks(rule: &str, edits: Vec<Edit>) -> bool {
    let edits: &'static [Edit] = Box::leak(edits.into_boxed_slice());
    let ledger = Ledger::load(Sample { name: "a limit", edits }.sources()).expect("a ledger");
    let as_of = ledger.company.record.as_of.expect("a closed book");
    assert!(ledger.refused.is_empty(), "{rule}: {:?}", ledger.refused);
    judge(&ledger, as_of).1.diagnostics.iter().any(|found| found.rule == rule)
}

#[test]
fn limits_hold_to_the_letter() {
    let mut faults = Vec::new();
    for Limit(rule, laid, besides, values) in LIMITS {
        for (value, broken) in values {
            let edit = match laid {
                Laid::Field(path, name) => Edit::Set(path, name, value),
                Laid::File(path, text) => Edit::File(path, text.replace("{}", value).leak()),
            };
            let edits = besides.iter().copied().chain([edit]).collect();
            if breaks(rule, edits) != *broken {
                faults.push(format!("{rule} at {value}: expected broken = {broken}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn an_answer_that_came_before_the_breach_answers_nothing() {
    let edits = |found_at: &'static str| {
        vec![
            LATE,
            Edit::Set(FINDING, "answers", "[{rule: CMP-004, record: COMP-2026-0001}]"),
            Edit::Set(FINDING, "found_at", found_at),
        ]
    };
    for (found_at, answered) in [("2026-05-04T10:00+08:00", false), ("2026-05-12T10:00+08:00", true)] {
        let edits: &'static [Edit] = edits(found_at).leak();
        let ledger = Ledger::load(Sample { name: "an answer", edits }.sources()).expect("a ledger");
        let verdict = judge(&ledger, ledger.company.record.as_of.expect("a closed book")).1;
        let breach = verdict.diagnostics.iter().find(|found| found.rule == "CMP-004").expect("a breach");
        assert_eq!(breach.nature, Nature::Breach);
        let by = matches!(breach.standing, pinguan::diagnostic::Standing::Answered { .. });
        assert_eq!(by, answered, "{found_at}");
    }
}
