//! The parameters that no rule uses hold to the letter as well: what is soon, what is listed, what counts as recent,
//! what recurs, and what is too small a number to be told. Knows no rule.

use super::{FINDING, POLICY};
use crate::project::Project;
use pinguan::agenda::Agenda;
use pinguan::calendar::Date;
use pinguan::kpi::{BUILT_IN, Ctx, Kpi, Measured, Shift, Trend, measure};
use pinguan::ledger::Ledger;
use pinguan::policy::PolicyBook;
use pinguan::record::{ParameterValue, Policy};
use pinguan::rules::{Edit, Sample, judge};
use pinguan::source::Sources;
use std::path::Path;

fn key(parameter: &str) -> &'static str {
    format!("versions[0].parameters.{parameter}").leak()
}

fn ledger(edits: Vec<Edit>) -> (Ledger, Date) {
    let ledger = Sample { name: "a limit", edits: edits.leak() }.load().expect("a ledger");
    let as_of = ledger.company.record.as_of.expect("a closed book");
    (ledger, as_of)
}

fn book(ledger: &Ledger, policy: &Policy) -> PolicyBook {
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    PolicyBook::new(policy, measures).0.with_scoring(ledger.scoring.as_ref().map(|filed| &*filed.record))
}

#[test]
fn a_matter_is_soon_within_the_working_days() {
    let items = |days: u32| {
        let days = days.to_string().leak();
        let (ledger, as_of) = ledger(vec![Edit::Set(POLICY, key("due_soon_working_days"), days)]);
        let found = judge(&ledger, as_of).1.diagnostics;
        let policy = book(&ledger, &ledger.policy.record);
        Agenda { ledger: &ledger, policy: &policy, as_of }.items(&found)
    };
    let ahead = items(2).into_iter().find(|item| item.left > 2 && item.left <= 19).expect("a matter ahead");
    let left = u32::try_from(ahead.left).expect("working days");
    let soon = |days| items(days).iter().any(|item| item.name() == ahead.name() && item.soon);
    assert_eq!([left - 1, left, left + 1].map(soon), [false, true, true], "{}", ahead.name());
}

#[test]
fn a_deadline_is_on_the_home_page_within_the_horizon() {
    let project = Project::minimal();
    let run = project.run(&["-q", "due", "--within", "365d", "--format", "json"]);
    let due: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let items = due["items"].as_array().expect("items");
    let ahead = |item: &&serde_json::Value| item["working_days_left"].as_i64().is_some_and(|left| left > 1);
    let on = items.iter().find(ahead).expect("a deadline ahead")["due"].as_str().unwrap();
    let as_of = Date::parse(due["as_of"].as_str().unwrap()).unwrap();
    let days = Date::parse(on).unwrap().days_since(as_of);
    let policy = project.read("records/policy/policy.yaml");
    let shown = |days: i64| {
        let text = policy.replace("deadline_horizon_days: 30", &format!("deadline_horizon_days: {days}"));
        project.write("records/policy/policy.yaml", text.as_bytes());
        let run = project.run(&["-q", "build", "--draft"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let html = project.read("public/en/index.html");
        let section = html.split("class=\"rows due\"").nth(1).expect("what is due soon");
        section.split("</ul>").next().unwrap_or_default().contains(&format!("datetime=\"{on}\""))
    };
    assert_eq!([days - 1, days, days + 1].map(shown), [false, true, true], "{on}, in {days} days");
}

#[test]
fn a_signal_is_recent_within_the_latest_points() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).expect("records");
    let ledger = Ledger::load(sources).expect("a ledger");
    let as_of = ledger.company.record.as_of.expect("a closed book");
    let measured = |points: u32| -> Measured {
        let mut policy = Policy::clone(&ledger.policy.record);
        for version in &mut policy.versions {
            let value = ParameterValue::Number(f64::from(points));
            version.parameters.0.insert("signal_recent_points".to_owned(), value);
        }
        measure(&Ctx { ledger: &ledger, policy: &book(&ledger, &policy), as_of })
    };
    let usual = measured(1);
    // a chart whose only signals ended some points ago, and say the same
    let (kpi, unit, back) = BUILT_IN
        .all()
        .flat_map(|kpi| usual.of_kpi(kpi))
        .find_map(|series| {
            let chart = series.chart.as_ref().filter(|_| series.trend == Trend::Stable)?;
            let latest = chart.fitted.points.iter().rposition(|point| point.value.is_some())?;
            let last =
                chart.signals.iter().filter(|signal| signal.shift != Shift::Neither).map(|s| s.last).max()?;
            let back = u32::try_from(latest - last + 1).ok().filter(|back| (2..12).contains(back))?;
            Some((std::sync::Arc::clone(&series.kpi), series.unit.clone(), back))
        })
        .expect("a chart with a signal some points ago");
    let trend = |points| {
        let measured = measured(points);
        let of =
            |kpi: &Kpi| measured.of_kpi(kpi).find(|series| series.unit == unit).map(|series| series.trend);
        of(&kpi).expect("the series")
    };
    let stable = [back - 1, back, back + 1].map(|points| trend(points) == Trend::Stable);
    assert_eq!(stable, [true, false, false], "{} of {unit:?}, {back} points ago", kpi.id());
}

#[test]
fn a_finding_recurs_within_the_days() {
    // verified on 11 February, of the same kind again on 12 May: ninety days later
    let again = |days: &'static str| {
        let edits =
            vec![Edit::Set(FINDING, "code", "records"), Edit::Set(POLICY, key("recurrence_days"), days)];
        let (ledger, as_of) = ledger(edits);
        let policy = book(&ledger, &ledger.policy.record);
        let measured = measure(&Ctx { ledger: &ledger, policy: &policy, as_of });
        let kpi = BUILT_IN.all().find(|kpi| kpi.id() == "RECUR").expect("the measure");
        let company = measured.of_kpi(kpi).find(|series| series.unit.is_none()).expect("the company's");
        let first = company.points.iter().find(|point| point.denominator > 0).expect("a point");
        first.numerator
    };
    assert_eq!(["89", "90", "91"].map(again), [0, 1, 1]);
}

#[test]
fn a_number_is_small_below_the_policys() {
    // of two hundred audited entries two are wrong
    let project = Project::minimal();
    let policy = project.read("records/policy/policy.yaml");
    let told = |small: u32| {
        let text = policy.replace("small_number: 5", &format!("small_number: {small}"));
        project.write("records/policy/policy.yaml", text.as_bytes());
        let run = project.run(&["-q", "build", "--audience", "public", "--draft"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let csv = project.read("public/data/kpis.csv");
        let row = csv.lines().find(|line| line.starts_with("DATA-ACC,share,company,,month,2026-05,"));
        row.expect("the accuracy of May").contains(",198,200,")
    };
    assert_eq!([2, 3, 4].map(told), [true, false, false]);
}

#[test]
fn a_collector_is_monitored_from_so_many_contacts_on() {
    // the one collector of the team, of whom two contacts were heard in the month
    let counted = |enough: &'static str| {
        let edits = vec![Edit::Set(POLICY, key("monitored_contacts_per_collector"), enough)];
        let (ledger, as_of) = ledger(edits);
        let measured =
            measure(&Ctx { ledger: &ledger, policy: &book(&ledger, &ledger.policy.record), as_of });
        let kpi = BUILT_IN.named("MON-STAFF").expect("the measure");
        let team =
            measured.of_kpi(kpi).find(|series| series.unit.as_deref() == Some("C1-A")).expect("the team's");
        let heard =
            team.points.iter().find(|point| point.period.to_string() == "2026-05").expect("the month");
        (heard.numerator, heard.denominator)
    };
    assert_eq!(["1", "2", "3"].map(counted), [(1, 1), (1, 1), (0, 1)]);
}
