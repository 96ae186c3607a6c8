//! KPIs that a company makes itself: what they count, within which bounds, and that everything that tells of KPIs tells
//! of them.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::Project;
use serde_json::Value;

const KPI: &str = "records/policy/kpis/OWN-OTHER.yaml";
const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";

/// A KPI of the minimal company: complaints decided by another than who registered them.
const OTHER: &str = "\
id: OWN-OTHER
kind: complaint
from: 2026-01-01
clauses: [3.3.2b]
direction: higher
grain: quarter
minimum_n: 1
when: has(record.decision)
counts: record.decision.by != record.registered_by
title: {zh-Hant: 另一人裁定的投訴, en: Decided by another}
what: {zh-Hant: 另一人裁定的比例。, en: The share decided by another.}
numerator: {zh-Hant: 另一人裁定者, en: decided by another}
denominator: {zh-Hant: 已裁定的投訴, en: decided complaints}
samples:
  - {name: 另一人裁定, set: {decision.by: S-0040}, expected: numerator}
  - {name: 登記人裁定, set: {decision.by: S-0021}, expected: denominator}
  - {name: 未裁定, remove: [decision], expected: neither}
";

/// The minimal company with the KPI, some words of it changed.
fn company(changes: &[(&str, &str)]) -> Project {
    let project = Project::minimal();
    let text = changes.iter().fold(OTHER.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    project.write(KPI, text.as_bytes());
    project
}

/// The findings of a check: rule, path, line, message.
fn found(project: &Project) -> Vec<(String, String, u64, String)> {
    let run = project.run(&["--locale", "en", "check", "--format", "json"]);
    let report: Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}{}", run.stdout, run.stderr));
    let one = |found: &Value| {
        let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
        (text("rule"), text("path"), found["line"].as_u64().unwrap_or_default(), text("message"))
    };
    report["diagnostics"].as_array().unwrap_or_else(|| panic!("{report}")).iter().map(one).collect()
}

/// What `kpi OWN-OTHER --period 2026-Q2` gives as JSON.
fn measured(project: &Project, more: &[&str]) -> Value {
    let arguments = [&["kpi", "OWN-OTHER", "--period", "2026-Q2", "--format", "json"], more].concat();
    let run = project.run(&arguments);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Numerator and denominator of the only point.
fn counts(told: &Value) -> (u64, u64) {
    let point = &told["kpis"][0]["series"][0]["points"][0];
    (point["numerator"].as_u64().unwrap(), point["denominator"].as_u64().unwrap())
}

#[test]
fn it_counts_records_to_their_period_and_unit() {
    let project = company(&[]);
    assert_eq!(found(&project), []);
    let told = measured(&project, &[]);
    assert_eq!(counts(&told), (1, 1), "{told}");
    assert_eq!(told["kpis"][0]["unit"], "share");
    assert_eq!(counts(&measured(&project, &["--unit", "C1-A"])), (1, 1));
    assert_eq!(counts(&measured(&project, &["--unit", "C1"])), (1, 1), "a team counts to its department");
    project.replace(COMPLAINT, "by: S-0041\n  verdict", "by: S-0021\n  verdict");
    assert_eq!(counts(&measured(&project, &[])), (0, 1));
    // before its first day nothing is counted
    project.replace(KPI, "from: 2026-01-01", "from: 2026-06-01");
    assert_eq!(project.run(&["kpi", "OWN-OTHER", "--period", "2026-Q2"]).code, 2);
}

#[test]
fn the_day_and_the_unit_are_those_of_the_fields_that_it_names() {
    let project = company(&[("when: has", "date: closed_at\nunit: escalations[0].by\nwhen: has")]);
    let told = found(&project);
    assert!(told.iter().any(|one| one.0 == "POL-020" && one.3.contains("S-0021")), "{told:?}");
    let project = company(&[
        ("kind: complaint", "kind: investigation"),
        (
            "when: has(record.decision)\ncounts: record.decision.by != record.registered_by",
            "date: concluded_at\nunit: requests[0].unit\ncounts: size(linking.improvement) > 0 && linked[record.concerns].major && record.investigator != 'S-0021'",
        ),
        ("set: {decision.by: S-0040}, ", ""),
        ("set: {decision.by: S-0021}", "record: INV-2026-0001, set: {investigator: S-0021}"),
        ("remove: [decision]", "remove: [concluded_at]"),
    ]);
    assert_eq!(found(&project), []);
    assert_eq!(counts(&measured(&project, &["--unit", "C1-A"])), (1, 1));
    project.replace(
        "records/investigation/2026/INV-2026-0001.yaml",
        "concluded_at: 2026-05-11T17:00+08:00\n",
        "",
    );
    let run = project.run(&["--locale", "en", "kpi", "test", "OWN-OTHER"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    // a sample of which nobody can say whether it counts
    project.replace(
        KPI,
        "record: INV-2026-0001, set: {investigator: S-0021}",
        "record: INV-2026-0001, remove: [concerns]",
    );
    let run = project.run(&["--locale", "en", "kpi", "test", "OWN-OTHER"]);
    assert!(run.code == 1 && run.stdout.contains("OWN-OTHER"), "{}", run.stdout);
    assert!(
        found(&project).iter().any(|one| one.0 == "POL-019" && one.3.contains("does not count its sample"))
    );
}

#[test]
fn every_command_and_form_that_tells_of_kpis_tells_of_it() {
    let project = company(&[]);
    for arguments in [
        &["kpi"][..],
        &["kpi", "OWN-OTHER"],
        &["kpi", "own-other"],
        &["kpi", "OWN-OTHER", "--format", "markdown"],
        &["kpi", "OWN-OTHER", "--explain"],
        &["explain", "OWN-OTHER"],
        &["explain", "kpis"],
        &["explain", "3.3.2b"],
    ] {
        let run = project.run(&[&["--locale", "en"], arguments].concat());
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.stderr);
        let tells = run.stdout.contains("OWN-OTHER") && run.stdout.contains("Decided by another");
        assert!(tells, "{arguments:?}: {}", run.stdout);
    }
    for arguments in [
        &["kpi", "--format", "csv"][..],
        &["kpi", "--format", "json"],
        &["explain", "--coverage", "--chapter", "3"],
    ] {
        let run = project.run(arguments);
        assert!(run.stdout.contains("OWN-OTHER"), "{arguments:?}: {}", run.stdout);
    }
    let explained = project.run(&["--locale", "en", "kpi", "OWN-OTHER", "--explain"]).stdout;
    for said in
        ["COMP-2026-0001", "decided by another ÷ decided complaints", "has(record.decision)", KPI, "Wilson"]
    {
        assert!(explained.contains(said), "{said}: {explained}");
    }
    assert_eq!(project.run(&["kpi", "OWN-NONE"]).code, 2);
}

#[test]
fn the_policy_gives_it_a_target_and_a_smallest_sample() {
    let project = company(&[]);
    let measures = "records/policy/measures.yaml";
    let before = project.read(measures);
    let set = "  - kpi: OWN-OTHER\n    minimum_n: 5\n    targets:\n      - {from: 2026-01-01, to: 2026-12-31, value: 0.9, decision: DEC-2026-001}\n";
    project.write(measures, format!("{before}{set}").as_bytes());
    let told = measured(&project, &[]);
    let point = &told["kpis"][0]["series"][0]["points"][0];
    assert_eq!(point["target"].as_f64(), Some(0.9), "{told}");
    assert!(point["value"].is_null() || point["sufficient"] == false, "too small: {told}");
}

#[test]
fn a_condition_without_an_answer_is_a_finding_and_counted_nowhere() {
    for (counts_by, told) in [
        ("record.pauses[0].reason == 'debtor'", "it asks for pauses, which the record leaves out"),
        ("record.category + 1 == 2", "such as a number and a text"),
        ("record.category", "neither true nor false"),
        ("hours(record.summary, record.received_at) < 1.0", "not a moment"),
        ("1 / 0 == 1", "division by zero"),
    ] {
        let project = company(&[("record.decision.by != record.registered_by", counts_by)]);
        let found = found(&project);
        let own = found.iter().find(|one| one.0 == "POL-020");
        let own = own.unwrap_or_else(|| panic!("{counts_by}: {found:?}"));
        assert_eq!(own.1, COMPLAINT);
        assert!(own.3.starts_with("OWN-OTHER has no answer") && own.3.contains(told), "{}", own.3);
        let run = project.run(&["--locale", "en", "kpi", "OWN-OTHER"]);
        assert_eq!(run.code, 2, "nothing is counted: {}", run.stdout);
    }
    // of two records the one without an answer is left out, and said to be
    let project = company(&[("record.decision.by != record.registered_by", "record.major")]);
    let other =
        project.read(COMPLAINT).replace("COMP-2026-0001", "COMP-2026-0002").replace("major: true\n", "");
    project.write("records/complaint/2026/COMP-2026-0002.yaml", other.as_bytes());
    assert_eq!(counts(&measured(&project, &[])), (1, 1));
    let told =
        project.run(&["--locale", "en", "kpi", "OWN-OTHER", "--period", "2026-Q2", "--explain"]).stdout;
    let line = told.lines().find(|line| line.contains("COMP-2026-0002")).unwrap_or_else(|| panic!("{told}"));
    assert!(line.contains("no answer"), "{line}");
}

#[test]
fn a_file_that_is_out_of_order_is_told_and_the_rest_is_judged() {
    for (from, to, told) in [
        ("record.decision.by != record.registered_by", "record.decision.who == 'x'", "decision.who"),
        ("record.decision.by != record.registered_by", "record.decision.by !=", "expression"),
        ("record.decision.by != record.registered_by", "\"'{long}' == ''\"", "characters"),
        ("record.decision.by != record.registered_by", "records.size() > 1", "no name `records`"),
        ("kind: complaint", "kind: complaints", "complaint"),
        ("clauses: [3.3.2b]", "clauses: [9.9.9]", "9.9.9"),
        ("clauses: [3.3.2b]", "clauses: []", "names no clause"),
        ("when: has", "date: closed_on\nwhen: has", "closed_on"),
        ("id: OWN-OTHER", "id: COMPLAINT", "OWN-"),
        ("id: OWN-OTHER", "id: OWN-001", "OWN-"),
        ("id: OWN-OTHER", "id: OWN-ELSE", "OWN-ELSE"),
        ("grain: quarter", "grain: day", "day"),
        ("grain: quarter", "grain: quarter\nweight: 3", "weight"),
        ("expected: denominator", "expected: neither", "does not count"),
    ] {
        let long = "x".repeat(pinguan::expression::MAX_LENGTH);
        let project = company(&[(from, &to.replace("{long}", &long))]);
        project.replace(COMPLAINT, "registered_at: 2026-05-05T09:20", "registered_at: 2026-05-05T08:20");
        let found = found(&project);
        let own: Vec<_> = found.iter().filter(|one| one.1 == KPI).collect();
        assert!(own.iter().any(|one| one.3.contains(told) && one.2 > 0), "{to}: {own:?}");
        assert!(found.iter().any(|one| one.1 == COMPLAINT), "{to}: the rest is judged: {found:?}");
        let run = project.run(&["check"]);
        assert_eq!(run.code, 1, "{to}");
    }
}

#[test]
fn an_id_that_is_taken_is_refused() {
    let project = company(&[]);
    project.write("records/policy/kpis/OWN-TWIN.yaml", OTHER.as_bytes());
    let found = found(&project);
    assert!(
        found.iter().any(|one| one.1.ends_with("OWN-TWIN.yaml") && one.0.starts_with("REC-")),
        "{found:?}"
    );
    assert_eq!(counts(&measured(&project, &[])), (1, 1), "the first is counted");
    for kpi in pinguan::kpi::BUILT_IN.all() {
        assert!(!kpi.id().starts_with("OWN-"), "{}", kpi.id());
    }
}

#[test]
fn samples_are_run_and_one_that_is_counted_elsewhere_is_named() {
    let project = company(&[]);
    let run = project.run(&["--locale", "en", "kpi", "test", "OWN-OTHER"]);
    assert_eq!((run.code, &*run.stdout), (0, "1 measure, 3 samples run, all as they should be\n"));
    for (from, to) in [
        ("set: {decision.by: S-0040}", "set: {decision.by: S-0021}"),
        ("set: {decision.by: S-0021}", "set: {decision.verdict: maybe}"),
        ("remove: [decision], expected: neither", "remove: [decision], expected: denominator"),
        ("set: {decision.by: S-0021}", "record: COMP-2026-0009"),
        ("record.decision.by != record.registered_by", "record.category"),
    ] {
        let run = company(&[(from, to)]).run(&["kpi", "test", "OWN-OTHER"]);
        assert_eq!(run.code, 1, "{to}");
        assert!(run.stdout.contains("OWN-OTHER"), "{to}: {}", run.stdout);
    }
    assert_eq!(project.run(&["kpi", "test", "OWN-NONE"]).code, 2);
    let unread = company(&[("kind: complaint", "kind: none")]).run(&["kpi", "test", "COMPLAINT"]);
    assert_eq!(unread.code, 1);
    assert!(unread.stdout.contains(KPI), "{}", unread.stdout);
}

#[test]
fn a_report_may_cite_it_and_a_wrong_value_is_found() {
    let project = company(&[]);
    let report = "records/report/2026/RPT-2026-01.md";
    let cite = |numerator: u64| {
        format!(
            "kpis:\n  - {{kpi: OWN-OTHER, period: 2026-Q2, numerator: {numerator}, denominator: 1, value: {numerator}.0}}\n"
        )
    };
    let before = project.read(report);
    for (numerator, is_found) in [(1, false), (0, true)] {
        project.write(report, before.replacen("kpis:\n", &cite(numerator), 1).as_bytes());
        let found = found(&project);
        let differs = found.iter().any(|one| one.0 == "KPI-001" && one.1 == report);
        assert_eq!(differs, is_found, "{numerator}: {found:?}");
    }
}

#[test]
fn the_portal_shows_it_as_any_kpi_and_its_words_harm_nothing() {
    let hostile = "<script>alert(1)</script> [x](javascript:alert(1)) { $kpi }";
    let project = company(&[
        (
            "what: {zh-Hant: 另一人裁定的比例。, en: The share decided by another.}",
            &format!("what: {{zh-Hant: '{hostile}'}}"),
        ),
        (
            "title: {zh-Hant: 另一人裁定的投訴, en: Decided by another}",
            &format!("title: {{zh-Hant: '另一人 {hostile}'}}"),
        ),
        (
            "numerator: {zh-Hant: 另一人裁定者, en: decided by another}",
            &format!("numerator: {{zh-Hant: '{hostile}'}}"),
        ),
    ]);
    let run = project.run(&["build", "--out", "site-out", "--draft"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    for page in ["kpi/OWN-OTHER", "kpi", "clauses/3.3.2b", "units/C1"] {
        let text = project.read(&format!("site-out/zh-Hant/{page}/index.html"));
        assert!(text.contains("另一人"), "{page}");
        assert!(!text.contains("<script>alert") && !text.contains("href=\"javascript"), "{page}");
    }
    let page = project.read("site-out/zh-Hant/kpi/OWN-OTHER/index.html");
    assert!(page.contains("has(record.decision)") && page.contains(KPI), "{page}");
    for data in ["data/kpis.json", "data/kpis.csv"] {
        assert!(project.read(&format!("site-out/{data}")).contains("OWN-OTHER"), "{data}");
    }
    let run = project.run(&["export", "facts-out", "--facts"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    assert!(project.read("facts-out/kpis.sql").contains("SELECT 'OWN-OTHER' AS kpi"));
}
