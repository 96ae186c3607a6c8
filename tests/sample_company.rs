//! The committed sample company is the one that its script makes, and it breaks no rule.

use pinguan::calendar::Date;
use pinguan::diagnostic::{Diagnostic, Level, Nature, Standing};
use pinguan::kpi::{BUILT_IN, Ctx, measure};
use pinguan::ledger::Ledger;
use pinguan::record::PlanStatus;
use pinguan::rules::judge;
use pinguan::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[path = "../examples/sample_company/story/mod.rs"]
mod story;

const REGULATION: &str = "records/policy/regulation/";

fn committed() -> Sources {
    Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).expect("the records can be listed")
}

fn ledger() -> Ledger {
    Ledger::load(committed()).expect("the company and its policy are there")
}

#[test]
fn the_script_makes_the_committed_records_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    story::write(folder.path(), &story::texts()).unwrap();
    let made = Sources::read(folder.path(), &["records"]).unwrap();
    let made: BTreeMap<_, _> = made.iter().map(|(path, _)| (path, made.text(path))).collect();
    let committed = committed();
    let kept: BTreeMap<_, _> = committed
        .iter()
        .filter(|(path, _)| !path.starts_with(REGULATION))
        .map(|(path, _)| (path, committed.text(path)))
        .collect();
    assert!(made.len() > 700);
    assert_eq!(made.keys().collect::<Vec<_>>(), kept.keys().collect::<Vec<_>>());
    for (path, text) in made {
        assert!(text.is_some() && text == kept[path], "{path} is not what the script makes");
    }
}

#[test]
fn no_line_is_longer_than_a_hundred_columns() {
    // a Han character and full-width punctuation take two columns
    let width = |line: &str| line.chars().map(|c| if u32::from(c) >= 0x2e80 { 2 } else { 1 }).sum::<usize>();
    for (path, text) in story::texts() {
        for line in text.lines() {
            assert!(width(line) <= 100, "{path}: {} columns: {line}", width(line));
        }
    }
}

/// The breaches of the last days, which still have time for an answer.
const WAITING: [(&str, &str); 5] = [
    ("KPI-004", "QM"),
    ("CMP-006", "COMP-2026-0113"),
    ("DAU-006", "DAUD-2026-0018"),
    ("FND-003", "FIND-2026-0007"),
    ("IMP-003", "IMP-2026-0038"),
];

#[test]
fn every_file_is_a_record_and_only_young_breaches_wait_for_an_answer() {
    let ledger = ledger();
    assert_eq!(ledger.refused, []);
    let as_of = ledger.company.record.as_of.unwrap();
    let (_, verdict) = judge(&ledger, as_of);
    for diagnostic in &verdict.diagnostics {
        assert_ne!(diagnostic.level, Level::Error, "{diagnostic:?}");
    }
    let waits = |diagnostic: &&Diagnostic| {
        diagnostic.nature == Nature::Breach && matches!(diagnostic.standing, Standing::Open { .. })
    };
    let waiting = verdict.diagnostics.iter().filter(waits);
    let waiting: Vec<_> = waiting.map(|found| (&*found.rule, found.record.as_deref().unwrap())).collect();
    assert_eq!(waiting, WAITING);
    assert_eq!(verdict.counts.errors, 0);
}

#[test]
fn every_unit_that_collects_has_a_plan_in_force_in_every_month() {
    let ledger = ledger();
    let units: BTreeSet<_> = ledger.executions.iter().map(|filed| filed.record.unit.to_string()).collect();
    assert_eq!(units.len(), 8);
    for unit in &units {
        for day in (0..730).map(|days| Date::new(2024, 7, 1).unwrap().plus_days(days)) {
            let plans = ledger.plans.iter().map(|filed| &*filed.record).filter(|plan| {
                plan.status == PlanStatus::Approved
                    && &*plan.unit == unit.as_str()
                    && plan.when.as_ref().is_some_and(|when| when.from <= day && day <= when.to)
            });
            assert_eq!(plans.count(), 1, "{unit} on {day}");
        }
    }
}

#[test]
fn the_complaint_rate_tells_its_story() {
    let ledger = ledger();
    let mut months: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for filed in &ledger.complaints {
        let month = ledger.zone.date(filed.record.received_at).to_string()[..7].to_owned();
        months.entry(month).or_default().0 += 1;
    }
    for filed in &ledger.executions {
        months.entry(filed.record.from.to_string()[..7].to_owned()).or_default().1 +=
            filed.record.cases_worked;
    }
    assert_eq!(months.len(), 24);
    let base: Vec<_> = months.iter().filter(|(month, _)| month.starts_with("2025")).map(|(_, v)| v).collect();
    let cases = base.iter().map(|(_, cases)| *cases).sum::<u64>() as f64;
    let centre = base.iter().map(|(complaints, _)| *complaints).sum::<u64>() as f64 / cases;
    for (month, (complaints, cases)) in &months {
        let rate = *complaints as f64 / *cases as f64;
        let upper = centre + 3.0 * (centre / *cases as f64).sqrt();
        assert_eq!(rate > upper, month == "2026-05", "{month}");
        if month.as_str() >= "2025-12" {
            assert!(rate > centre, "{month}");
        }
        if month == "2025-11" {
            assert!(rate < centre, "{month}");
        }
    }
    let said: BTreeSet<_> = ledger.complaints.iter().map(|filed| filed.record.summary.to_string()).collect();
    assert!(said.len() >= 300, "{} distinct summaries", said.len());
}

#[test]
fn the_measures_say_which_target_is_out_of_reach() {
    let ledger = ledger();
    let as_of = ledger.company.record.as_of.unwrap();
    let (policy, _) = judge(&ledger, as_of);
    let measured = measure(&Ctx { ledger: &ledger, policy: &policy, as_of });
    let out_of_reach = |id: &str| {
        let kpi = BUILT_IN.named(id).unwrap();
        measured.series(kpi, None, kpi.grain).unwrap().is_out_of_reach()
    };
    assert!(out_of_reach("COMPLAINT"), "the centre line of 2025 lies above the target of 2026");
    assert!(!out_of_reach("SUCCESS"), "the centre line lies above the target, which is good");
    assert!(!out_of_reach("CSAT"), "a run chart has no limits from which to tell");
}
