//! Rules that a company makes itself: what they ask, within which bounds, and that everything that tells of rules
//! tells of them.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::Project;
use pinguan::expression::{Expression, MAX_LENGTH, MAX_NESTING};
use pinguan::locale::{Locale, Messages, OWN};
use serde_json::Value;
use std::fmt::Write as _;

const RULE: &str = "records/policy/rules/OWN-001.yaml";
const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";

/// A rule that the minimal company keeps: who registers a complaint does not decide it.
const DECIDED: &str = "\
id: OWN-001
name: house-decided-by-registrar
kind: complaint
from: 2026-01-01
nature: defect
level: error
clauses: [3.3.2b]
when: has(record.decision)
require: record.decision.by != record.registered_by
field: decision.by
title: {zh-Hant: 登記人自行裁定投訴, en: Decided by who registered it}
message: {zh-Hant: 裁定這件投訴的，就是登記的人, en: Who registered this complaint decided it}
why: {zh-Hant: 收件的人不宜判斷自己收的案件。, en: Nobody judges the case that they took in.}
mend: {zh-Hant: 由另一人裁定。, en: Let somebody else decide.}
fails:
  - {name: 登記人裁定, set: {decision.by: S-0021}}
passes:
  - {name: 另一人裁定, set: {decision.by: S-0040}}
";

/// The minimal company with the rule, some of its words changed.
fn company(changes: &[(&str, &str)]) -> Project {
    let project = Project::minimal();
    let rule = changes.iter().fold(DECIDED.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    project.write(RULE, rule.as_bytes());
    project
}

/// The findings of a check: rule, path, line and column, message.
fn found(project: &Project) -> Vec<(String, String, u64, u64, String)> {
    let run = project.run(&["--locale", "en", "check", "--format", "json"]);
    let report: Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}{}", run.stdout, run.stderr));
    let one = |found: &Value| {
        let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
        let span = &found["span"];
        let number = |key: &str| span[key].as_u64().or_else(|| found[key].as_u64()).unwrap_or_default();
        (text("rule"), text("path"), number("line"), number("column"), text("message"))
    };
    report["diagnostics"].as_array().unwrap_or_else(|| panic!("{report}")).iter().map(one).collect()
}

#[test]
fn a_record_that_keeps_it_passes_and_one_that_breaks_it_is_found_where_it_does() {
    let project = company(&[]);
    assert_eq!(found(&project), []);
    project.replace(COMPLAINT, "by: S-0041\n  verdict", "by: S-0021\n  verdict");
    let found = found(&project);
    let own: Vec<_> = found.iter().filter(|one| one.0 == "OWN-001").collect();
    let line = project.read(COMPLAINT).lines().position(|line| line == "  by: S-0021").unwrap() as u64 + 1;
    let (_, path, at, column, message) = own.first().unwrap_or_else(|| panic!("{found:?}"));
    assert_eq!((path.as_str(), *at, *column), (COMPLAINT, line, 7));
    assert_eq!(message, "Who registered this complaint decided it");
    // records of before its first day are not asked
    project.replace(RULE, "from: 2026-01-01", "from: 2026-06-01");
    assert!(self::found(&project).iter().all(|one| one.0 != "OWN-001"));
}

#[test]
fn every_command_and_form_that_tells_of_rules_tells_of_it() {
    let project = company(&[]);
    project.replace(COMPLAINT, "by: S-0041\n  verdict", "by: S-0021\n  verdict");
    for form in
        ["human", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "rdjson", "markdown"]
    {
        let run = project.run(&["--locale", "en", "check", "--format", form]);
        assert_eq!(run.code, 1, "{form}: {}", run.stderr);
        assert!(run.stdout.contains("OWN-001"), "{form}: {}", run.stdout);
        let told = run.stdout.contains("Who registered this complaint decided it");
        assert!(told, "{form}: {}", run.stdout);
    }
    let sarif = project.run(&["--locale", "en", "check", "--format", "sarif"]).stdout;
    let sarif: Value = serde_json::from_str(&sarif).unwrap();
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(
        rules.iter().any(|rule| rule["id"] == "OWN-001"
            && rule["shortDescription"]["text"] == "Decided by who registered it")
    );
    for arguments in [
        &["rules"][..],
        &["explain", "OWN-001"],
        &["explain", "house-decided-by-registrar"],
        &["explain", "rules"],
        &["explain", "3.3.2b"],
    ] {
        let run = project.run(&[&["--locale", "en"], arguments].concat());
        assert!(
            run.stdout.contains("OWN-001") && run.stdout.contains("Decided by who registered it"),
            "{arguments:?}: {}",
            run.stdout
        );
    }
    let explained = project.run(&["explain", "OWN-001"]).stdout;
    assert!(explained.contains("+ decision.by: S-0021"), "{explained}");
    let only = project.run(&["--locale", "en", "check", "--select", "OWN-001", "--format", "concise"]).stdout;
    assert!(
        only.lines().filter(|line| line.starts_with("records/")).all(|line| line.contains("OWN-001")),
        "{only}"
    );
    assert_eq!(project.run(&["check", "--select", "OWN-002"]).code, 2);
}

#[test]
fn what_is_in_no_language_of_the_reader_is_told_in_the_one_there_is() {
    let project = company(&[(", en: Who registered this complaint decided it", "")]);
    project.replace(COMPLAINT, "by: S-0041\n  verdict", "by: S-0021\n  verdict");
    let own = found(&project).into_iter().find(|one| one.0 == "OWN-001").unwrap();
    assert_eq!(own.4, "裁定這件投訴的，就是登記的人");
}

#[test]
fn it_is_weighed_and_waived_like_any_other() {
    let project = company(&[]);
    project.replace(COMPLAINT, "by: S-0041\n  verdict", "by: S-0021\n  verdict");
    let others: Vec<_> = found(&project).into_iter().filter(|one| one.0 != "OWN-001").collect();
    let policy = "records/policy/policy.yaml";
    let plain = project.read(policy);
    let level = |level: &str| {
        let set =
            format!("levels: [{{rule: OWN-001, level: {level}, reason: 試行, decision: DEC-2026-009}}]\n");
        project.write(policy, (plain.clone() + &set).as_bytes());
        project.run(&["--locale", "en", "check", "--select", "OWN-001", "--format", "concise"])
    };
    assert!(level("warning").stdout.contains("warning"), "{}", level("warning").stdout);
    assert_eq!(level("warning").code, 0);
    assert_eq!(level("off").code, 0);
    project.write(policy, plain.as_bytes());
    project.write(
        "records/waiver/2026/WAV-2026-0009.yaml",
        "id: WAV-2026-0009\nrule: OWN-001\nrecord: COMP-2026-0001\nreason: 人手不足。\nowner: S-0011\napprover: S-0040\ncreated_on: 2026-06-01\nexpires_on: 2026-08-31\n".as_bytes(),
    );
    let report = project.run(&["check", "--format", "json"]).stdout;
    assert!(report.contains("WAV-2026-0009"), "{report}");
    let now: Vec<_> = found(&project).into_iter().filter(|one| one.0 != "OWN-001").collect();
    assert_eq!(now, others, "the waiver is in order");
}

#[test]
fn a_condition_without_an_answer_is_a_finding_and_never_a_pass() {
    for (require, told) in [
        ("record.pauses[0].reason == 'debtor'", "it asks for pauses, which the record leaves out"),
        ("record.category + 1 == 2", "such as a number and a text"),
        ("record.category", "neither true nor false"),
        ("hours(record.summary, record.received_at) < 1.0", "not a moment"),
        ("1 / 0 == 1", "division by zero"),
    ] {
        let project = company(&[("record.decision.by != record.registered_by", require)]);
        let found = found(&project);
        let own =
            found.iter().find(|one| one.0 == "POL-018").unwrap_or_else(|| panic!("{require}: {found:?}"));
        assert_eq!(own.1, COMPLAINT);
        assert!(own.4.contains("OWN-001") && own.4.contains(told), "{require}: {}", own.4);
    }
}

#[test]
fn a_rule_that_cannot_be_read_is_told_with_its_place_and_the_rest_is_judged() {
    for (from, to, told) in [
        ("record.decision.by != record.registered_by", "record.decision.by != != 1", "column"),
        ("record.decision.by != record.registered_by", "records.decision.by == ''", "no name `records`"),
        (
            "record.decision.by != record.registered_by",
            "record.summary.matches('a')",
            "no function `matches`",
        ),
        ("kind: complaint", "kind: complaints", "complaint"),
        ("clauses: [3.3.2b]", "clauses: [9.9.9]", "9.9.9"),
        ("id: OWN-001", "id: CMP-001", "OWN-"),
        ("name: house-decided-by-registrar", "name: closed-without-feedback", "house-"),
        ("level: error", "level: error\nlevels: x", "levels"),
    ] {
        let project = company(&[(from, to)]);
        project.replace(COMPLAINT, "registered_at: 2026-05-05T09:20", "registered_at: 2026-05-05T08:20");
        let found = found(&project);
        let own: Vec<_> = found.iter().filter(|one| one.1 == RULE).collect();
        assert!(own.iter().any(|one| one.4.contains(told) && one.2 > 0), "{to}: {own:?}");
        assert!(found.iter().any(|one| one.1 == COMPLAINT), "{to}: the rest is judged: {found:?}");
    }
}

#[test]
fn samples_of_every_rule_are_run_and_one_that_does_not_behave_is_named() {
    let project = company(&[]);
    assert_eq!(
        project.run(&["rules", "test", "OWN-001"]).code,
        0,
        "{}",
        project.run(&["rules", "test", "OWN-001"]).stdout
    );
    for (from, to) in [
        ("{name: 登記人裁定, set: {decision.by: S-0021}}", "{name: 登記人裁定, set: {decision.by: S-0040}}"),
        ("{name: 另一人裁定, set: {decision.by: S-0040}}", "{name: 另一人裁定, set: {decision.by: S-0021}}"),
        (
            "{name: 另一人裁定, set: {decision.by: S-0040}}",
            "{name: 另一人裁定, set: {decision.verdict: maybe}}",
        ),
    ] {
        let run = company(&[(from, to)]).run(&["rules", "test", "OWN-001"]);
        assert_eq!(run.code, 1, "{to}");
        assert!(run.stdout.contains("OWN-001 house-decided-by-registrar"), "{to}: {}", run.stdout);
    }
    assert_eq!(project.run(&["rules", "test", "OWN-002"]).code, 2);
    let unread = company(&[("kind: complaint", "kind: none")]).run(&["rules", "test", "REC-001"]);
    assert_eq!(unread.code, 1);
    assert!(unread.stdout.contains(RULE), "{}", unread.stdout);
}

#[test]
fn records_that_are_linked_either_way_and_times_are_asked_for() {
    for (kind, require, holds) in [
        ("data-incident", "linked[record.finding].severity == record.severity", true),
        ("data-incident", "linked[record.finding].severity == 'serious'", false),
        (
            "complaint",
            "linking.investigation.exists(one, hours(record.received_at, one.opened_at) <= 2.0)",
            true,
        ),
        (
            "complaint",
            "linking.investigation.exists(one, hours(record.received_at, one.opened_at) <= 1.0)",
            false,
        ),
        ("complaint", "size(linking.training_session) == 0", true),
        ("complaint", "days(record.received_at, record.closed_at) == 7", true),
        ("complaint", "workdays(record.received_at, record.closed_at) == 5", true),
        ("complaint", "days(record.closed_at, as_of) > 0", true),
        ("complaint", "record.escalations.all(one, one.at > record.received_at)", true),
        ("complaint", "record.major && record.channel in ['phone', 'app']", true),
    ] {
        let project = company(&[
            ("kind: complaint", &format!("kind: {kind}")),
            ("when: has(record.decision)\n", ""),
            ("record.decision.by != record.registered_by", require),
            ("field: decision.by\n", ""),
        ]);
        let broken: Vec<_> = found(&project).into_iter().map(|one| one.0).collect();
        // its samples still speak of another question, which is told
        let (told, broken): (Vec<_>, Vec<_>) = broken.into_iter().partition(|id| id == "POL-017");
        assert!(!told.is_empty(), "{require}");
        let expected: &[&str] = if holds { &[] } else { &["OWN-001"] };
        assert_eq!(broken, expected, "{require}");
    }
}

#[test]
fn an_expression_is_bounded_in_length_depth_and_steps() {
    let refused = |text: &str| Expression::parse(text).unwrap_err();
    assert!(refused(&format!("'{}' == ''", "x".repeat(MAX_LENGTH))).contains("characters"));
    assert!(
        Expression::parse(&format!("{}true{}", "(".repeat(MAX_NESTING / 2), ")".repeat(MAX_NESTING / 2)))
            .is_ok()
    );
    for open in ["(", "[", "{'a': ", "!(", "size([", "-(", "true ? true : (", "1 + ("] {
        refused(&open.repeat(200 / open.len().min(9)));
        refused(&open.repeat((MAX_LENGTH - 10) / open.len()));
    }
    for long in
        ["!", "-", "1+", "true||", "true ? true : ", "record.", "a?b:", "[[", "'", "0x", "\\", "record[0]"]
    {
        let text = long.repeat((MAX_LENGTH - 1) / long.len());
        // whatever comes of it, it comes within the stack of a small thread
        let tried = std::thread::Builder::new().stack_size(1 << 20).spawn(move || {
            let parsed = Expression::parse(&text);
            drop(parsed);
        });
        tried.unwrap().join().unwrap_or_else(|_| panic!("{long}"));
    }
    let inner = "record.escalations.all(a, record.escalations.all(b, a.at != b.at))";
    assert!(Expression::parse(inner).is_ok());
    assert!(
        refused(&inner.replace("a.at != b.at", "record.escalations.all(c, a.at != c.at)")).contains("steps")
    );
    assert!(
        refused("record.pauses.map(a, record.pauses.map(b, record.pauses.map(c, a))).size() > 1")
            .contains("steps")
    );
}

#[test]
fn a_record_too_large_for_a_condition_is_told() {
    let require =
        "record.escalations.all(a, record.escalations.all(b, a.at == b.at || a.by == b.by || a.to == b.to))";
    let project = company(&[("record.decision.by != record.registered_by", require)]);
    let mut many = String::new();
    for number in 0..900 {
        let (hour, minute) = (number / 60 % 24, number % 60);
        writeln!(many, "  - {{to: quality, at: 2026-05-05T{hour:02}:{minute:02}+08:00, by: S-0021}}")
            .unwrap();
    }
    let text = project.read(COMPLAINT);
    let (before, after) = (text.find("escalations:\n").unwrap(), text.find("acknowledged_at").unwrap());
    project.write(COMPLAINT, format!("{}escalations:\n{many}{}", &text[..before], &text[after..]).as_bytes());
    let found = found(&project);
    let own = found.iter().find(|one| one.0 == "POL-018").unwrap();
    assert!(own.4.contains("too many steps"), "{}", own.4);
}

#[test]
fn no_message_has_a_key_that_a_company_could_take() {
    let messages = Messages::built_in();
    for rule in pinguan::rules::RULES {
        assert!(!rule.name.starts_with(OWN) && !rule.id.starts_with("OWN-"), "{}", rule.id);
    }
    let taken = messages.with([(Locale::En, "verdict-pass".to_owned(), "anything".to_owned())]);
    assert_ne!(taken.text(Locale::En, "verdict-pass", &[].into()).unwrap(), "anything");
}

#[test]
fn the_portal_shows_it_as_any_rule_and_its_words_harm_nothing() {
    let project = company(&[(
        "why: {zh-Hant: 收件的人不宜判斷自己收的案件。, en: Nobody judges the case that they took in.}",
        "why: {zh-Hant: '<script>alert(1)</script> [x](javascript:alert(1)) { $rule }'}",
    )]);
    project.replace(COMPLAINT, "by: S-0041\n  verdict", "by: S-0021\n  verdict");
    let run = project.run(&["build", "--out", "site-out", "--draft"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let page = project.read("site-out/zh-Hant/rules/OWN-001/index.html");
    assert!(page.contains("登記人自行裁定投訴") && page.contains("裁定這件投訴的，就是登記的人"), "{page}");
    assert!(!page.contains("<script>alert") && !page.contains("href=\"javascript"), "{page}");
    let list = project.read("site-out/zh-Hant/rules/index.html");
    assert!(list.contains("OWN-001") && list.contains("公司自訂規則"));
    assert!(project.read("site-out/zh-Hant/compliance/index.html").contains("OWN-001"));
    assert!(project.read("site-out/zh-Hant/clauses/3.3.2b/index.html").contains("OWN-001"));
}

#[test]
fn a_sample_speaks_of_its_own_record_and_of_fields_that_there_are() {
    let faulty = |changes: &[(&str, &str)]| -> Vec<String> {
        let found = found(&company(changes)).into_iter();
        found.filter(|one| one.0 == "POL-017").map(|one| one.4).collect()
    };
    // another record of the small company is under eighteen too
    let of_monitoring = |fails: &str, passes: &str| {
        faulty(&[
            ("kind: complaint", "kind: monitoring"),
            ("when: has(record.decision)\n", ""),
            ("record.decision.by != record.registered_by", "record.frame >= 18"),
            ("field: decision.by\n", ""),
            ("{decision.by: S-0021}", fails),
            ("{decision.by: S-0040}", passes),
        ])
    };
    assert_eq!(of_monitoring("{frame: 9}", "{frame: 25}"), [""; 0]);
    assert!(of_monitoring("{frame: 99}", "{frame: 25}")[0].contains("does not find its sample 登記人裁定"));
    for (wrong, told) in [
        ("{decisoin.by: S-0040}", "no field decisoin.by"),
        (
            "{decision.by: S-0040}, record: COMP-2031-9999",
            "which it should leave alone, or the sample cannot be read",
        ),
        ("{decision.by: S-0040}, remove: [nope]", "no field nope"),
    ] {
        let found = faulty(&[("{decision.by: S-0040}", wrong)]);
        assert!(found.iter().any(|message| message.contains(told)), "{wrong}: {found:?}");
    }
    // where nobody can say, the sample shows nothing
    let unanswered = [
        ("when: has(record.decision)\n", ""),
        ("set: {decision.by: S-0040}", "remove: [decision, closed_at]"),
    ];
    assert_eq!(faulty(&unanswered).len(), 1);
    // of some kinds the small company has no record
    let of_waiver = [
        ("kind: complaint", "kind: waiver"),
        ("when: has(record.decision)\n", ""),
        ("record.decision.by != record.registered_by", "record.owner != record.approver"),
        ("field: decision.by\n", ""),
        ("{decision.by: S-0021}", "{owner: S-0021}"),
        ("{decision.by: S-0040}", "{owner: S-0040}"),
    ];
    assert_eq!(faulty(&of_waiver), [""; 0]);
    assert_eq!(company(&of_waiver).run(&["rules", "test", "OWN-001"]).code, 0);
    // of a record as it is, and of more than are run
    assert_eq!(faulty(&[("set: {decision.by: S-0040}", "record: COMP-2026-0001")]), [""; 0]);
    assert_eq!(faulty(&[("set: {decision.by: S-0040}", "record: COMP-2031-9999")]).len(), 1);
    let many = "\n  - {name: 另一人裁定, set: {decision.by: S-0021}}".repeat(21);
    let found =
        faulty(&[("passes:\n  - {name: 另一人裁定, set: {decision.by: S-0040}}", &format!("passes:{many}"))]);
    assert_eq!(found, ["More than 20 samples in one list"]);
}
