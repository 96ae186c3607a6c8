//! What judges comes from the base.

use super::change::{Change, PLAN, POLICY, by, expected, verdict};
use pinguan::gate::keeper_of;
use pinguan::record::{KINDS, Place};

/// A step that would loosen the judgement by a rule.
type Loosen = fn(&Change, &str);

/// A plan that contacts more often than the policy allows: an error whatever the change makes of the policy.
fn violate(change: &Change) {
    change.project.replace(PLAN, "max_attempts_per_day: 2", "max_attempts_per_day: 9");
}

#[test]
fn row_1_a_change_cannot_loosen_its_own_judgement() {
    let change = Change::new("recorded");
    violate(&change);
    change.commit(by("S-0011"));
    let (code, honest) = verdict(&change.judge());
    assert_eq!(code, 1);
    let broken: Vec<_> = honest.iter().filter(|rule| rule.starts_with("PLN-")).cloned().collect();
    assert!(!broken.is_empty(), "{honest:?}");
    let id = broken[0].split(' ').next().unwrap().to_owned();
    let loosen: [(&str, Loosen); 5] = [
        ("parameter", |change, _| {
            change.project.replace(POLICY, "contact_attempts_per_day: 3", "contact_attempts_per_day: 99");
        }),
        ("level", |change, id| {
            let level = format!("levels: [{{rule: {id}, level: off, reason: x, decision: DEC-2025-001}}]\n");
            change.project.write(POLICY, (change.project.read(POLICY) + &level).as_bytes());
        }),
        ("waiver", |change, id| {
            let waiver = format!(
                "id: WAV-2026-0077\nrule: {id}\nrecord: PLAN-2026-C1-0077\nreason: x\nowner: S-0011\napprover: S-0001\ncreated_on: 2026-06-01\nexpires_on: 2026-07-30\n"
            );
            change.project.write("records/waiver/2026/WAV-2026-0077.yaml", waiver.as_bytes());
        }),
        ("baseline", |change, id| {
            let baseline = format!(
                "frozen:\n  - {{rule: {id}, record: PLAN-2026-C1-0077, path: {PLAN}, frozen_on: 2026-01-02, reason: x}}\n"
            );
            change.project.write("records/policy/baseline.yaml", baseline.as_bytes());
        }),
        ("whole policy gone", |change, _| change.project.delete(POLICY)),
    ];
    for (name, loosen) in loosen {
        let change = Change::new("recorded");
        violate(&change);
        loosen(&change, &id);
        change.commit(by("S-0011"));
        let (code, rules) = verdict(&change.judge());
        assert_eq!(code, 1, "{name}");
        for rule in &broken {
            assert!(rules.contains(rule), "{name}: {rule} of {rules:?}");
        }
        assert!(rules.iter().any(|rule| rule.starts_with("GAT-001")), "{name}: {rules:?}");
    }
}

const OWN_RULE: &str = "records/policy/rules/OWN-001.yaml";

/// A change of a company that has a rule of its own at the base: nobody decides a complaint that they registered.
fn with_own_rule() -> Change {
    let change = Change::new("recorded");
    let rule = "id: OWN-001\nname: house-decided-by-registrar\nkind: complaint\nfrom: 2026-01-01\nnature: defect\nlevel: error\nclauses: [3.3.2b]\nrequire: record.decision.by != record.registered_by\ntitle: {zh-Hant: 自裁}\nmessage: {zh-Hant: 登記人裁定}\nwhy: {zh-Hant: 球員兼裁判。}\nmend: {zh-Hant: 換人。}\nfails: [{name: 同一人, set: {decision.by: S-0021}}]\npasses: [{name: 另一人, set: {decision.by: S-0040}}]\n";
    change.project.write(OWN_RULE, rule.as_bytes());
    let base = change.commit(by("S-0041"));
    change.git.reference("refs/heads/main", base, true, "base").unwrap();
    change
}

#[test]
fn row_1_a_company_s_own_rules_are_those_of_the_base() {
    type Loosened = (&'static str, fn(&Change));
    const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";
    let violate = |change: &Change| {
        change.project.replace(COMPLAINT, "registered_by: S-0021", "registered_by: S-0041");
    };
    let loosen: [Loosened; 4] = [
        ("as it stands", |_| {}),
        ("taken away", |change| change.project.delete(OWN_RULE)),
        ("always true", |change| {
            change.project.replace(OWN_RULE, "record.decision.by != record.registered_by", "true");
        }),
        ("for later records", |change| change.project.replace(OWN_RULE, "2026-01-01", "2029-01-01")),
    ];
    for (name, loosen) in loosen {
        let change = with_own_rule();
        violate(&change);
        loosen(&change);
        change.commit(by("S-0011"));
        let (code, rules) = verdict(&change.judge());
        assert_eq!(code, 1, "{name}");
        assert!(rules.iter().any(|rule| rule.starts_with("OWN-001")), "{name}: {rules:?}");
        let told = rules.iter().any(|rule| rule.starts_with("GAT-001"));
        assert_eq!(told, name != "as it stands", "{name}: {rules:?}");
    }
    // a rule that cannot be read is told before it can judge
    let change = with_own_rule();
    change.project.replace(OWN_RULE, "record.decision.by != record.registered_by", "record.decision.by !=");
    change.commit(by("S-0041"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.iter().any(|rule| rule.starts_with("REC-")), "{rules:?}");
}

const OWN_KPI: &str = "records/policy/kpis/OWN-OTHER.yaml";

/// A report that cites a KPI of the company's own as the base counts it.
fn with_own_kpi() -> Change {
    const REPORT: &str = "records/report/2026/RPT-2026-01.md";
    let change = Change::new("recorded");
    let kpi = "id: OWN-OTHER\nkind: complaint\nfrom: 2026-01-01\nclauses: [3.3.2b]\ndirection: higher\ngrain: quarter\nminimum_n: 1\ncounts: record.decision.by != record.registered_by\ntitle: {zh-Hant: 另一人裁定}\nwhat: {zh-Hant: 比例。}\nnumerator: {zh-Hant: 另一人}\ndenominator: {zh-Hant: 投訴}\nsamples: [{name: 另一人, set: {decision.by: S-0040}, expected: numerator}, {name: 同一人, set: {decision.by: S-0021}, expected: denominator}]\n";
    change.project.write(OWN_KPI, kpi.as_bytes());
    let claim = "kpis:\n  - {kpi: OWN-OTHER, period: 2026-Q2, numerator: 1, denominator: 1, value: 1.0}\n";
    let text = change.project.read(REPORT).replacen("kpis:\n", claim, 1);
    change.project.write(REPORT, text.as_bytes());
    let base = change.commit(by("S-0041"));
    change.git.reference("refs/heads/main", base, true, "base").unwrap();
    change
}

#[test]
fn row_1_a_company_s_own_kpis_are_those_of_the_base() {
    type Loosened = (&'static str, fn(&Change));
    const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";
    let loosen: [Loosened; 3] = [
        ("as it stands", |_| {}),
        ("taken away", |change| change.project.delete(OWN_KPI)),
        ("always counts", |change| {
            change.project.replace(OWN_KPI, "record.decision.by != record.registered_by", "true");
        }),
    ];
    for (name, loosen) in loosen {
        let change = with_own_kpi();
        // what the report cites is no longer so, by the KPI of the base
        change.project.replace(COMPLAINT, "registered_by: S-0021", "registered_by: S-0041");
        loosen(&change);
        change.commit(by("S-0011"));
        let (code, rules) = verdict(&change.judge());
        assert_eq!(code, 1, "{name}");
        assert!(rules.iter().any(|rule| rule.starts_with("KPI-001")), "{name}: {rules:?}");
        let told = rules.iter().any(|rule| rule.starts_with("GAT-001"));
        assert_eq!(told, name != "as it stands", "{name}: {rules:?}");
    }
    // a KPI that cannot be read is told before it can count, and one without an answer is judged by that of the base
    for (to, wanted) in [("record.decision.by !=", "REC-"), ("record.decision.by + 1 == 2", "GAT-001")] {
        let change = with_own_kpi();
        change.project.replace(OWN_KPI, "record.decision.by != record.registered_by", to);
        change.commit(by("S-0041"));
        let (_, rules) = verdict(&change.judge());
        assert!(rules.iter().any(|rule| rule.starts_with(wanted)), "{to}: {rules:?}");
    }
}

/// Kinds that judge. A new kind is put into one of the two lists after it was thought about.
const JUDGES: &[&str] = &[
    "company",
    "committee",
    "policy",
    "measures",
    "scoring",
    "calendar",
    "baseline",
    "department",
    "person",
    "partner",
    "pack",
    "own-rule",
    "own-kpi",
    "waiver",
];

/// Kinds that are judged.
const JUDGED: &[&str] = &[
    "partner-evaluation",
    "meeting",
    "management-review",
    "work-plan",
    "document",
    "plan",
    "execution",
    "monitoring",
    "calibration",
    "finding",
    "hotline-roster",
    "hotline-log",
    "complaint",
    "investigation",
    "improvement",
    "feedback",
    "inquiry",
    "info-request",
    "suggestion",
    "survey",
    "data-audit",
    "training-plan",
    "training-session",
    "publicity",
    "assessment",
    "incentive",
    "appeal",
    "access-review",
    "anomaly",
    "data-incident",
    "portfolio",
    "repayment",
    "analysis",
    "report",
    "legal-hold",
    "disposal",
    "correction",
];

#[test]
fn row_1_every_kind_is_known_to_judge_or_to_be_judged() {
    for kind in KINDS {
        let path = match kind.place {
            Place::File(file) => file.to_owned(),
            Place::Folder(folder) => format!("{folder}/X.yaml"),
            Place::Years(_) | Place::Prose(_) => format!("records/{}/2026/X.yaml", kind.name),
        };
        assert!(JUDGES.contains(&kind.name) != JUDGED.contains(&kind.name), "{}", kind.name);
        assert_eq!(keeper_of(&path).is_some(), JUDGES.contains(&kind.name), "{path}");
    }
    for path in [
        ".github/workflows/quality.yml",
        ".gitlab-ci.yml",
        "CODEOWNERS",
        ".github/CODEOWNERS",
        "templates/page.html",
        "records/policy/regulation/zh-Hant/chapter-1.md",
        "records/.gitattributes",
    ] {
        assert!(keeper_of(path).is_some(), "{path}");
    }
    assert!(keeper_of("site/page.md").is_none());
}

#[test]
fn row_1_a_change_of_what_judges_needs_those_who_answer_for_it() {
    for (person, rule, code) in [("S-0011", "GAT-002 error", 1), ("S-0001", "GAT-001 warning", 0)] {
        let change = Change::new("authored");
        change.project.write(".github/workflows/quality.yml", b"on: push\n");
        change.commit(by(person));
        let judged = change.judge();
        assert_eq!(verdict(&judged), expected(code, &[rule]), "{person}");
        assert_eq!(
            judged.stdout.contains("S-0001"),
            code == 1,
            "who may commit it is told: {}",
            judged.stdout
        );
    }
}

#[test]
fn row_2_a_change_that_breaks_the_policy_is_a_finding_and_not_a_refusal() {
    for text in ["versions: [", "purpose: {en: x}\nversions: []\n", "nonsense: 1\n"] {
        let change = Change::new("recorded");
        change.project.write(POLICY, text.as_bytes());
        change.commit(by("S-0040"));
        assert_eq!(change.judge().code, 1, "{text}");
    }
}

#[test]
fn what_will_judge_is_in_order_wherever_it_is_wrong() {
    // without its measures, the policy lacks targets: a fault of a file that is not touched
    let change = Change::new("recorded");
    change.project.delete("records/policy/measures.yaml");
    change.commit(by("S-0040"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.contains(&"POL-005 error".to_owned()), "{rules:?}");
    // what was so at the base is not asked of the next change
    change.go_to("main", None);
    change.project.delete("records/policy/measures.yaml");
    let base = change.commit(by("S-0040"));
    change.go_to("work", Some(base));
    change.project.write(".github/workflows/quality.yml", b"on: push\n");
    change.commit(by("S-0040"));
    let (code, rules) = verdict(&change.judge());
    assert!(code == 0 && !rules.contains(&"POL-005 error".to_owned()), "{rules:?}");
}

#[test]
fn row_3_the_policy_does_not_go_back() {
    let change = Change::new("recorded");
    change.go_to("main", None);
    let old = change.project.read(POLICY);
    let new = old.clone()
        + "  - version: \"2026.2\"\n    effective_from: 2026-03-01\n    decision: DEC-2025-001\n    summary: {zh-Hant: 次版, zh-Hans: 次版, en: Second}\n    parameters: {contact_attempts_per_day: 2}\n";
    change.project.write(POLICY, new.as_bytes());
    let base = change.commit(by("S-0001"));
    change.go_to("work", Some(base));
    change.project.write(POLICY, old.as_bytes());
    change.commit(by("S-0001"));
    let run = change.judge();
    assert_eq!(run.code, 1);
    assert!(verdict(&run).1.contains(&"GAT-007 error".to_owned()));
    // what has been in force is not rewritten either
    change.go_to("work", Some(base));
    change
        .project
        .write(POLICY, new.replace("contact_attempts_per_day: 2", "contact_attempts_per_day: 3").as_bytes());
    change.commit(by("S-0001"));
    assert!(verdict(&change.judge()).1.contains(&"GAT-007 error".to_owned()));
}

#[test]
fn row_3_a_new_version_does_not_begin_in_the_past() {
    for (from, goes_back) in [("2026-06-29", true), ("2026-06-30", false)] {
        let change = Change::new("recorded");
        let new = change.project.read(POLICY)
            + &format!(
                "  - version: \"2026.2\"\n    effective_from: {from}\n    decision: DEC-2025-001\n    summary: {{zh-Hant: 次版, zh-Hans: 次版, en: Second}}\n    parameters: {{contact_attempts_per_day: 2}}\n"
            );
        change.project.write(POLICY, new.as_bytes());
        change.commit(by("S-0001"));
        let told = || verdict(&change.judge()).1.contains(&"GAT-007 error".to_owned());
        assert_eq!(told(), goes_back, "{from}");
        // nor is one moved there that is not in force yet
        change.project.write(POLICY, new.replace(from, "2026-07-10").as_bytes());
        let base = change.commit(by("S-0001"));
        change.git.reference("refs/heads/main", base, true, "base").unwrap();
        change.project.write(POLICY, new.as_bytes());
        change.commit(by("S-0001"));
        assert_eq!(told(), goes_back, "{from}, moved");
    }
}

#[test]
fn row_4_a_policy_that_loosens_and_tightens_again_within_the_change_helps_nobody() {
    let change = Change::new("recorded");
    let policy = change.project.read(POLICY);
    change.project.write(
        POLICY,
        policy.replace("contact_attempts_per_day: 3", "contact_attempts_per_day: 99").as_bytes(),
    );
    violate(&change);
    change.commit(by("S-0011"));
    change.project.write(POLICY, policy.as_bytes());
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.iter().any(|rule| rule.starts_with("PLN-")), "{rules:?}");
}

#[test]
fn row_17_the_work_tree_and_its_attributes_play_no_part() {
    let change = Change::new("recorded");
    violate(&change);
    change
        .project
        .write("records/.gitattributes", b"*.yaml export-ignore -diff working-tree-encoding=UTF-16\n");
    change.commit(by("S-0011"));
    let before = change.judge();
    assert_eq!(before.code, 1);
    change.project.replace(PLAN, "max_attempts_per_day: 9", "max_attempts_per_day: 2");
    change.project.write("records/plan/2026/untracked.yaml", b"nonsense");
    let after = change.judge();
    assert_eq!((before.code, &before.stdout), (after.code, &after.stdout));
    assert!(before.stdout.contains("records/.gitattributes"), "the file itself is told of");
}

#[test]
fn row_18_every_entry_is_judged_or_refused() {
    let change = Change::new("recorded");
    let names = ["a.YAML", "b.yml", ".hidden", "deep/er/c.yaml", "nested/.git-keep"];
    for name in names {
        change.project.write(&format!("records/plan/2026/{name}"), b"id: X\n");
    }
    std::os::unix::fs::symlink("/etc/passwd", change.project.root().join("records/plan/2026/link.yaml"))
        .unwrap();
    change.commit(by("S-0011"));
    let run = change.judge();
    assert_eq!(verdict(&run), expected(1, &["REC-008 error"]));
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let count = |name: &str| document["summary"][name].as_u64().unwrap();
    assert_eq!(count("refused"), names.len() as u64 + 1);
    assert_eq!(count("found"), count("judged") + count("refused"));
}

#[test]
fn what_starts_the_check_judges_on_every_forge() {
    for path in [
        ".github/workflows/records.yml",
        ".gitlab-ci.yml",
        ".gitea/workflows/records.yml",
        ".forgejo/workflows/records.yml",
        ".woodpecker.yml",
        "Jenkinsfile",
        "action.yml",
        ".ci/test",
        ".pre-commit-config.yaml",
    ] {
        let change = Change::new("authored");
        change.project.write(path, b"x");
        change.commit(by("S-0011"));
        assert_eq!(verdict(&change.judge()), expected(1, &["GAT-002 error"]), "{path}");
    }
}

#[test]
fn a_program_that_the_base_does_not_name_judges_nothing() {
    let own = std::fs::read(crate::project::PROGRAM).unwrap();
    let own = pinguan::digest::sha256(&own);
    let other = "0".repeat(64);
    for (tool, code) in [
        ("{oldest_version: \"0.1.0\"}".to_owned(), 0),
        ("{oldest_version: \"99.0.0\"}".to_owned(), 3),
        (format!("{{oldest_version: \"0.1.0\", sha256: [\"{other}\", \"{own}\"]}}"), 0),
        (format!("{{oldest_version: \"0.1.0\", sha256: [\"{other}\"]}}"), 3),
    ] {
        let change = Change::new("recorded");
        change.go_to("main", None);
        change.project.write(POLICY, (change.project.read(POLICY) + &format!("tool: {tool}\n")).as_bytes());
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.write("notes.txt", b"x");
        change.commit(by("S-0011"));
        let run = change.judge();
        assert_eq!(run.code, code, "{tool}: {}", run.stderr);
    }
}
