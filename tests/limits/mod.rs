//! Every parameter of the policy is used or waits for its kind of record, and every limit that a rule uses
//! holds to the letter: one below, at it, one above.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod assessment;
mod complaint;
mod data;
mod engine;
mod governance;
mod improvement;
mod monitoring;
mod plan;
mod policy;
mod quality;
mod training;

use pinguan::diagnostic::{Level, Nature};
use pinguan::policy::PARAMETERS;
use pinguan::record::KINDS;
use pinguan::rules::{Edit, Rule, Sample, USES, Use, judge, uses_of};
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
        let own = ["parameter/list.rs", "parameter/mod.rs", "pairs.rs", "written.rs", "mod.rs"]
            .map(|file| format!("policy/{file}"));
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
const MONITORING: &str = "monitoring/2026/MON-2026-0001.yaml";
const CALIBRATION: &str = "calibration/2026/CAL-2026-0001.yaml";
const ROSTER: &str = "hotline-roster/2026/HROS-2026-0001.yaml";
const HOTLINE: &str = "hotline-log/2026/HLOG-2026-0001.yaml";
const PLAN: &str = "plan/2026/PLAN-2026-C1-0001.yaml";
const PLAN2: &str = "plan/2026/PLAN-2026-C1-0002.yaml";
const EXECUTION: &str = "execution/2026/EXE-2026-C1-0001.yaml";
const COMPANY: &str = "company/company.yaml";
const SURVEY: &str = "survey/2026/SURV-2026-0001.yaml";
const HOUSE: &str = "policy/packs/house.yaml";
const POLICY: &str = "policy/policy.yaml";
const TRAINING_PLAN: &str = "training-plan/2026/TPLAN-2026-0001.yaml";
const TRAINING: &str = "training-session/2026/TSES-2026-0001.yaml";
const PUBLICITY: &str = "publicity/2026/PUB-2026-0001.yaml";
const WAIVER: &str = "waiver/2026/WAV-2026-0001.yaml";
const BASELINE: &str = "policy/baseline.yaml";

/// How the text of a limit's record is made from the value that is tried.
enum Laid {
    /// Sets a field.
    Field(&'static str, &'static str),
    /// Puts the value into a file for `{}`.
    File(&'static str, &'static str),
}

/// A limit: the parameters that set it, the rule, how a value is laid over the minimal company, edits besides,
/// and values one below, at, and one above the limit, each with whether the rule is broken.
struct Limit(
    &'static [&'static str],
    &'static str,
    Laid,
    &'static [Edit<'static>],
    [(&'static str, bool); 3],
);

const LATE: Edit = Edit::Set(COMPLAINT, "registered_at", "2026-05-05T11:02+08:00");

fn limits() -> impl Iterator<Item = &'static Limit> {
    [
        assessment::ROWS,
        complaint::ROWS,
        data::ROWS,
        governance::ROWS,
        improvement::ROWS,
        monitoring::ROWS,
        plan::ROWS,
        policy::ROWS,
        quality::ROWS,
        training::ROWS,
    ]
    .into_iter()
    .flatten()
}

/// Whether a rule is broken in the minimal company with some edits.
fn breaks(rule: &str, edits: Vec<Edit<'static>>) -> bool {
    let edits: &'static [Edit] = Box::leak(edits.into_boxed_slice());
    let ledger = Sample { name: "a limit", edits }.load().expect("a ledger");
    let as_of = ledger.company.record.as_of.expect("a closed book");
    assert!(ledger.refused.is_empty(), "{rule}: {:?}", ledger.refused);
    judge(&ledger, as_of).1.diagnostics.iter().any(|found| found.rule == rule)
}

#[test]
fn limits_hold_to_the_letter() {
    let mut faults = Vec::new();
    for Limit(_, rule, laid, besides, values) in limits() {
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

/// Parameters that are names or intervals, and hold no limit that could be missed by one.
const NO_NUMBER: [&str; 2] = ["interval", "list"];

#[test]
fn every_limit_of_a_rule_has_its_boundary() {
    for parameter in PARAMETERS.iter().filter(|parameter| !NO_NUMBER.contains(&parameter.unit)) {
        let Use::Rules(rules) = uses_of(parameter.key) else { continue };
        for id in rules {
            let there = limits().any(|Limit(keys, rule, ..)| rule == id && keys.contains(&parameter.key));
            assert!(there, "{}: no boundary of {id}", parameter.key);
        }
    }
    for Limit(keys, rule, ..) in limits() {
        for key in *keys {
            assert!(matches!(uses_of(key), Use::Rules(ids) if ids.contains(rule)), "{key}: not of {rule}");
        }
    }
}

#[test]
fn every_limit_of_the_engine_has_its_boundary() {
    let tests = [include_str!("engine.rs"), include_str!("mod.rs")].concat();
    let numbers = PARAMETERS.iter().filter(|parameter| !NO_NUMBER.contains(&parameter.unit));
    for parameter in numbers.filter(|parameter| matches!(uses_of(parameter.key), Use::Engine(_))) {
        // the confidence moves an interval's ends, and nothing turns at it
        let there = parameter.key == "confidence_percent" || tests.contains(parameter.key);
        assert!(there, "{}: no boundary", parameter.key);
    }
}

#[test]
fn parameters_that_bound_each_other_name_the_rule() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/policy/pairs.rs");
    let text = std::fs::read_to_string(path).expect("text");
    let text = text.replace(" <= ", " < ");
    let pairs = text.lines().filter_map(|line| line.trim().strip_suffix(',')?.split_once(" < "));
    let paired: BTreeSet<_> = pairs.flat_map(|(lower, upper)| [lower, upper]).collect();
    let named = USES.iter().filter(|(_, used)| matches!(used, Use::Rules(ids) if ids.contains(&"POL-010")));
    assert!(!paired.is_empty());
    assert_eq!(named.map(|(key, _)| *key).collect::<BTreeSet<_>>(), paired);
}

#[test]
fn a_breach_only_warns_while_there_is_time_for_an_answer() {
    // 28 working days after 20 May to 30 June 2026
    let key = "versions[0].parameters.breach_answer_working_days";
    for (days, level) in [("27", Level::Error), ("28", Level::Warning), ("29", Level::Warning)] {
        let late = Edit::Set(FINDING, "rectification.done_on", "2026-05-20");
        let edits: &'static [Edit] = vec![late, Edit::Set(POLICY, key, days)].leak();
        let ledger = Sample { name: "a breach", edits }.load().expect("a ledger");
        let verdict = judge(&ledger, ledger.company.record.as_of.expect("a closed book")).1;
        let breach = verdict.diagnostics.iter().find(|found| found.rule == "FND-003").expect("a breach");
        assert_eq!(breach.level, level, "{days}");
    }
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
        let ledger = Sample { name: "an answer", edits }.load().expect("a ledger");
        let verdict = judge(&ledger, ledger.company.record.as_of.expect("a closed book")).1;
        let breach = verdict.diagnostics.iter().find(|found| found.rule == "CMP-004").expect("a breach");
        assert_eq!(breach.nature, Nature::Breach);
        let by = matches!(breach.standing, pinguan::diagnostic::Standing::Answered { .. });
        assert_eq!(by, answered, "{found_at}");
    }
}

#[test]
fn a_decision_answers_a_breach_from_the_day_it_was_taken() {
    const MEETING: &str = "meeting/2026/MEET-2026-0003.yaml";
    let answered = |edits: Vec<Edit<'static>>| {
        let edits: &'static [Edit] = edits.leak();
        let ledger = Sample { name: "an answer", edits }.load().expect("a ledger");
        let verdict = judge(&ledger, ledger.company.record.as_of.expect("a closed book")).1;
        let breach = verdict.diagnostics.into_iter().find(|found| found.rule == "CMP-004").expect("a breach");
        match breach.standing {
            pinguan::diagnostic::Standing::Answered { by } => Some(by),
            _ => None,
        }
    };
    let decided = Edit::Set(MEETING, "decisions[0].answers", "[{rule: CMP-004, record: COMP-2026-0001}]");
    assert_eq!(answered(vec![LATE]), None);
    assert!(answered(vec![LATE, decided]).is_some_and(|by| by.starts_with("DEC-2026-")));
    // what a meeting before the complaint decided answers nothing, nor does one that is still to be held
    for day in ["2026-05-04", "2026-07-01"] {
        assert_eq!(answered(vec![LATE, decided, Edit::Set(MEETING, "held_on", day)]), None, "{day}");
    }
}
