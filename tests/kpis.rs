//! Every KPI proves itself on the minimal company, and its prose exists in every language.

use pinguan::calendar::Period;
use pinguan::diagnostic::Args;
use pinguan::kpi::{Ctx, KPIS, Measured, measure};
use pinguan::ledger::Ledger;
use pinguan::locale::{Locale, Messages};
use pinguan::policy::PolicyBook;
use pinguan::record::SignalRules;
use pinguan::rules::Sample;
use pinguan::source::Sources;
use pinguan::stats::false_alarm;
use std::collections::BTreeSet;
use std::path::Path;

fn minimal() -> Measured {
    let sample = Sample { name: "the minimal company", edits: &[] };
    let ledger = Ledger::load(sample.sources()).expect("it loads");
    let measures = ledger.measures.as_ref().map(|filed| &filed.record);
    let (policy, faults) = PolicyBook::new(&ledger.policy.record, measures);
    assert_eq!(faults, []);
    let as_of = ledger.company.record.as_of.expect("a closed book");
    measure(&Ctx { ledger: &ledger, policy: &policy, as_of })
}

#[test]
fn every_kpi_counts_its_example() {
    let measured = minimal();
    for kpi in KPIS {
        let period = Period::parse(kpi.example.period).expect(kpi.id);
        let unit = Some(kpi.example.unit).filter(|unit| !unit.is_empty());
        let series = measured.series(kpi, unit, period.grain()).unwrap_or_else(|| panic!("{}", kpi.id));
        let point = series.points.iter().find(|point| point.period == period).expect(kpi.id);
        assert_eq!(
            (point.numerator, point.denominator),
            (kpi.example.numerator, kpi.example.denominator),
            "{}",
            kpi.id
        );
        if let Some(value) = kpi.example.value {
            assert_eq!(point.value, Some(value), "{}", kpi.id);
        }
    }
}

#[test]
fn parts_sum_to_the_whole() {
    let measured = minimal();
    for kpi in KPIS {
        for company in measured
            .all()
            .filter(|series| kpi.id == series.kpi.id && series.unit.is_none() && series.narrowed.is_none())
        {
            for (index, point) in company.points.iter().enumerate() {
                let departments = measured.all().filter(|series| {
                    series.kpi.id == kpi.id
                        && series.grain == company.grain
                        && series
                            .unit
                            .as_deref()
                            .is_some_and(|unit| !unit.contains('-') || unit.starts_with("PTN"))
                });
                let sum = departments.fold((0, 0), |sum, series| {
                    (sum.0 + series.points[index].numerator, sum.1 + series.points[index].denominator)
                });
                assert_eq!(sum, (point.numerator, point.denominator), "{} {}", kpi.id, point.period);
            }
        }
    }
}

#[test]
fn every_kpi_speaks_every_language_and_names_clauses_that_exist() {
    let messages = Messages::built_in().expect("messages");
    for kpi in KPIS {
        for locale in Locale::ALL {
            for part in ["", ".formula", ".numerator", ".denominator", ".unit", ".about", ".interval"] {
                let text = messages.text(locale, &format!("{}{part}", kpi.key()), &Args::new());
                assert!(text.as_ref().is_ok_and(|text| !text.is_empty()), "{text:?}");
            }
        }
        for clause in kpi.clauses {
            let key = format!("clause-{}", clause.replace('.', "-"));
            assert!(messages.has(Locale::En, &key), "{}: no clause {clause}", kpi.id);
        }
    }
}

#[test]
fn the_policy_chooses_the_rules_of_the_charts() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).expect("the records");
    let ledger = Ledger::load(sources).expect("it loads");
    let as_of = ledger.company.record.as_of.expect("a closed book");
    let complaints = KPIS.iter().find(|kpi| kpi.id == "COMPLAINT").expect("a measure");
    let kinds_under = |chosen: Option<&str>| {
        let mut measures = ledger.measures.as_ref().expect("measures").record.clone();
        let entry =
            measures.measures.iter_mut().find(|entry| *entry.kpi == *complaints.id).expect("an entry");
        if let Some(chosen) = chosen {
            entry.signals = serde_json::from_value(chosen.into()).expect("a set of rules");
        }
        let (policy, faults) = PolicyBook::new(&ledger.policy.record, Some(&measures));
        assert_eq!(faults, []);
        let found = measure(&Ctx { ledger: &ledger, policy: &policy, as_of });
        let series = found.series(complaints, None, complaints.grain).expect("a series");
        let chart = series.chart.as_ref().expect("a chart");
        let kinds: BTreeSet<&str> = chart.signals.iter().map(|signal| signal.rule.key()).collect();
        (chart.rules, kinds)
    };
    let (by_default, found) = kinds_under(None);
    assert_eq!((by_default, &found), (SignalRules::Nhs, &kinds_under(Some("nhs")).1));
    assert!(found.contains("run"), "{found:?}");
    let (chosen, found) = kinds_under(Some("shewhart"));
    assert_eq!(chosen, SignalRules::Shewhart);
    assert!(found.contains("beyond") && !found.contains("run"), "{found:?}");
    let (_, found) = kinds_under(Some("anhoej"));
    assert!(!found.contains("beyond") && !found.contains("run"), "{found:?}");
    for rules in SignalRules::ALL {
        assert!(false_alarm::documented(rules.name()).is_some(), "{} has no known rate", rules.name());
    }
}
