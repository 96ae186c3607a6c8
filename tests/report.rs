//! The draft of a quality report: its numbers are those of the records, and it passes the check once people
//! have filled their places.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::Project;
use pinguan::calendar::Date;
use pinguan::kpi::{Ctx, measure};
use pinguan::ledger::Ledger;
use pinguan::record::{Report, SLOT_CLOSES, SLOT_OPENS};
use pinguan::rules::judge;
use pinguan::source::Sources;
use pinguan::yaml::typed_with_body;
use std::path::Path;

const LOCALES: [&str; 3] = ["zh-Hant", "zh-Hans", "en"];

/// A draft whose places are filled with a word.
fn filled(draft: &str) -> String {
    let places = draft.lines().map(|line| {
        if line.starts_with(SLOT_OPENS) && line.ends_with(SLOT_CLOSES) { "說明。" } else { line }
    });
    places.collect::<Vec<_>>().join("\n") + "\n"
}

fn ledger(root: &Path) -> Ledger {
    Ledger::load(Sources::read(root, &["records"]).unwrap()).unwrap()
}

/// The faults of a draft: values that are not those of the records.
fn differing(ledger: &Ledger, as_of: Date, draft: &Report) -> Vec<String> {
    let (policy, _) = judge(ledger, as_of);
    let measured = measure(&Ctx { ledger, policy: &policy, as_of });
    let mut faults = Vec::new();
    for claim in &draft.kpis {
        let kpi = measured.kpis().named(&claim.kpi).unwrap();
        let series = measured.series(kpi, None, claim.period.grain()).unwrap();
        let point = series.points.iter().find(|point| point.period == claim.period).unwrap();
        let counts = (claim.numerator, claim.denominator) == (point.numerator, point.denominator);
        let near = |value: f64| (value - claim.value.unwrap()).abs() < 0.005;
        if !counts || claim.value.is_some() != point.value.is_some() || !point.value.is_none_or(near) {
            faults.push(format!("{claim:?} {point:?}"));
        }
    }
    faults
}

#[test]
fn the_numbers_of_a_draft_are_those_of_the_records() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (project, sample) = (Project::minimal(), ledger(root));
    let as_of = sample.company.record.as_of.unwrap();
    for period in ["2026-05", "2026-Q1", "2025"] {
        for locale in LOCALES {
            let run = project.run(&[
                "-C",
                root.to_str().unwrap(),
                "report",
                "--period",
                period,
                "--locale",
                locale,
            ]);
            assert_eq!(run.code, 0, "{}", run.stderr);
            let draft: Report = typed_with_body(&run.stdout).unwrap();
            assert!(draft.kpis.len() >= 4, "{:?}", draft.kpis);
            assert_eq!(differing(&sample, as_of, &draft), Vec::<String>::new(), "{period} {locale}");
            assert!(draft.body.text.contains(SLOT_OPENS));
        }
    }
}

#[test]
fn a_draft_passes_the_check_once_its_places_are_filled() {
    for locale in LOCALES {
        let project = Project::minimal();
        let run =
            project.run(&["report", "--period", "2026-05", "--as-of", "2026-06-10", "--locale", locale]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let path = "records/report/2026/RPT-2026-02.md";
        project.write(path, run.stdout.as_bytes());
        let check = project.run(&["check", "--format", "concise"]);
        assert_eq!(check.code, 1, "{}", check.stdout);
        assert!(check.stdout.lines().all(|line| line.contains("RPT-00")), "{}", check.stdout);
        assert_eq!(check.stdout.matches("RPT-005").count(), 6, "{}", check.stdout);
        project.write(path, filled(&run.stdout).as_bytes());
        let check = project.run(&["check", "--format", "concise"]);
        assert_eq!(check.code, 0, "{}", check.stdout);
        // a number that somebody changed is told at its place
        project.replace(
            path,
            "kpi: COMPLAINT, period: 2026-05, numerator: 1,",
            "kpi: COMPLAINT, period: 2026-05, numerator: 0,",
        );
        let check = project.run(&["check", "--format", "concise"]);
        assert_eq!(check.code, 1);
        assert!(check.stdout.contains("KPI-001"), "{}", check.stdout);
        // and so is one of the table
        project.write(path, filled(&run.stdout).replacen("| 1 / 1,180 |", "| 0 / 1,180 |", 1).as_bytes());
        let check = project.run(&["check", "--format", "concise"]);
        assert_eq!(check.code, 1);
        assert_eq!(check.stdout.matches("RPT-007").count(), 1, "{}", check.stdout);
    }
}

#[test]
fn a_draft_never_overwrites_a_file() {
    let project = Project::minimal();
    let out = project.root().join("drafts/report.md");
    let out = out.to_str().unwrap();
    let arguments = ["report", "--period", "2026-05", "--out", out];
    assert_eq!(project.run(&arguments).code, 0);
    let written = std::fs::read_to_string(out).unwrap();
    assert!(written.starts_with("---\nid: RPT-2026-02\n"));
    assert_eq!(project.run(&arguments).code, 4);
    assert_eq!(std::fs::read_to_string(out).unwrap(), written);
}

#[test]
fn a_front_matter_that_is_broken_is_told_at_its_line() {
    let project = Project::minimal();
    let path = "records/report/2026/RPT-2026-01.md";
    for (from, to, place) in [
        ("by: S-0041", "by: S-0041\nwhim: x", ":7:1"),
        ("period: 2026-Q1\n", "period: 2026-Q9\n", ":3:9"),
        ("\n---\n# 2026", "\n# 2026", ":1:1"),
        ("本季確認", "本季\u{202e}確認", ":14:3"),
    ] {
        let text = project.read(path);
        project.replace(path, from, to);
        let run = project.run(&["check", "--format", "concise"]);
        assert_eq!(run.code, 1, "{to}");
        assert!(run.stdout.contains(&format!("{path}{place}")), "{to}: {}", run.stdout);
        project.write(path, text.as_bytes());
    }
}
