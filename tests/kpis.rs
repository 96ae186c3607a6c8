//! Every KPI proves itself on the minimal company, and its prose exists in every language.

use pinguan::calendar::{Grain, Period};
use pinguan::diagnostic::Args;
use pinguan::kpi::{Against, BUILT_IN, Ctx, Dimension, Kpi, Measured, Point, Status, Trend, Unit, measure};
use pinguan::ledger::Ledger;
use pinguan::locale::{Locale, Messages};
use pinguan::policy::PolicyBook;
use pinguan::record::{KINDS, Kind, Measures, SignalRules};
use pinguan::rules::{Edit, Sample};
use pinguan::source::Sources;
use pinguan::stats::false_alarm;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn minimal() -> Measured {
    let sample = Sample { name: "the minimal company", edits: &[] };
    let ledger = sample.load().expect("it loads");
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    let (policy, faults) = PolicyBook::new(&ledger.policy.record, measures);
    assert_eq!(faults, []);
    let policy = policy.with_scoring(ledger.scoring.as_ref().map(|filed| &*filed.record));
    let as_of = ledger.company.record.as_of.expect("a closed book");
    measure(&Ctx { ledger: &ledger, policy: &policy, as_of })
}

#[test]
fn what_raters_gave_in_a_calibration_counts_in_no_measure() {
    const CALIBRATION: &str = "calibration/2026/CAL-2026-0001.yaml";
    let shown = |edits: &'static [Edit]| {
        let sample = Sample { name: "a calibration", edits };
        let ledger = sample.load().expect("it loads");
        let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
        let policy = PolicyBook::new(&ledger.policy.record, measures).0;
        let policy = policy.with_scoring(ledger.scoring.as_ref().map(|filed| &*filed.record));
        let as_of = ledger.company.record.as_of.expect("a closed book");
        let measured = measure(&Ctx { ledger: &ledger, policy: &policy, as_of });
        // only whether clauses have evidence may tell that there was a calibration
        let counted = BUILT_IN.all().filter(|kpi| kpi.id() != "CLAUSE-COV");
        let values: Vec<String> =
            counted.flat_map(|kpi| measured.of_kpi(kpi)).map(|one| format!("{one:?}")).collect();
        assert!(values.len() > 50, "{}", values.len());
        (ledger.calibrations.len(), values)
    };
    let (_, usual) = shown(&[]);
    let (there, harsh) = shown(&[
        Edit::Set(CALIBRATION, "contacts[0].ratings[0].score", "0"),
        Edit::Set(CALIBRATION, "contacts[0].ratings[0].verdict", "critical"),
    ]);
    let (gone, without) = shown(&[Edit::Delete(CALIBRATION)]);
    assert_eq!((there, gone), (1, 0));
    assert!(usual == harsh, "a rater's score changes a measure");
    assert!(usual == without, "that there was a calibration changes a measure");
}

#[test]
fn every_kpi_counts_its_example() {
    let measured = minimal();
    for kpi in BUILT_IN.all() {
        let example = kpi.example().expect("an example");
        let period = Period::parse(example.period).expect("a period");
        let unit = Some(example.unit).filter(|unit| !unit.is_empty());
        let series = measured.series(kpi, unit, period.grain()).unwrap_or_else(|| panic!("{}", kpi.id()));
        let point = series.points.iter().find(|point| point.period == period).expect("its point");
        assert_eq!(
            (point.numerator, point.denominator),
            (example.numerator, example.denominator),
            "{}",
            kpi.id()
        );
        if let Some(value) = example.value {
            assert_eq!(point.value, Some(value), "{}", kpi.id());
        }
    }
}

#[test]
fn parts_sum_to_the_whole() {
    let measured = minimal();
    for kpi in BUILT_IN.all() {
        for company in measured.all().filter(|series| {
            kpi.id() == series.kpi.id() && series.unit.is_none() && series.narrowed.is_none()
        }) {
            for (index, point) in company.points.iter().enumerate() {
                let departments = measured.all().filter(|series| {
                    series.kpi.id() == kpi.id()
                        && series.grain == company.grain
                        && series
                            .unit
                            .as_deref()
                            .is_some_and(|unit| !unit.contains('-') || unit.starts_with("PTN"))
                });
                let sum = departments.fold((0, 0), |sum, series| {
                    (sum.0 + series.points[index].numerator, sum.1 + series.points[index].denominator)
                });
                assert_eq!(sum, (point.numerator, point.denominator), "{} {}", kpi.id(), point.period);
            }
        }
    }
}

#[test]
fn every_kpi_speaks_every_language_and_names_clauses_that_exist() {
    let messages = Messages::built_in();
    for kpi in BUILT_IN.all() {
        for locale in Locale::ALL {
            for part in ["", ".formula", ".numerator", ".denominator", ".unit", ".about", ".interval"] {
                let text = messages.text(locale, &format!("{}{part}", kpi.key()), &Args::new());
                assert!(text.as_ref().is_ok_and(|text| !text.is_empty()), "{text:?}");
            }
        }
        for clause in kpi.clauses.iter() {
            let key = format!("clause-{}", clause.replace('.', "-"));
            assert!(messages.has(Locale::En, &key), "{}: no clause {clause}", kpi.id());
        }
    }
}

#[test]
fn the_policy_chooses_the_rules_of_the_charts() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).expect("the records");
    let ledger = Ledger::load(sources).expect("it loads");
    let as_of = ledger.company.record.as_of.expect("a closed book");
    let complaints = BUILT_IN.all().find(|kpi| kpi.id() == "COMPLAINT").expect("a measure");
    let kinds_under = |chosen: Option<&str>| {
        let mut measures = Measures::clone(&ledger.measures.as_ref().expect("measures").record);
        let entry =
            measures.measures.iter_mut().find(|entry| *entry.kpi == *complaints.id()).expect("an entry");
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

/// The measures of the minimal company with some edits, on its as-of date.
fn edited(edits: &'static [Edit]) -> Measured {
    let ledger = Sample { name: "edited", edits }.load().expect("it loads");
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    let (policy, _) = PolicyBook::new(&ledger.policy.record, measures);
    let as_of = ledger.company.record.as_of.expect("a closed book");
    measure(&Ctx { ledger: &ledger, policy: &policy, as_of })
}

const COMPLAINT: &str = "complaint/2026/COMP-2026-0001.yaml";
const MEASURES: &str = "policy/measures.yaml";

fn kpi(id: &str) -> &'static Kpi {
    BUILT_IN.named(id).expect(id)
}

#[test]
fn what_is_open_counts_as_running_until_the_as_of_date() {
    let measured = edited(&[
        Edit::Remove(COMPLAINT, "closed_at"),
        Edit::Remove(COMPLAINT, "response"),
        Edit::Remove(COMPLAINT, "decision"),
    ]);
    let may = |id: &str, grain| {
        let series = measured.series(kpi(id), None, grain).expect(id);
        series.points.iter().find(|point| point.period.to_string() == "2026-05").expect(id).clone()
    };
    // received on 5 May, the book is closed on 30 June: 56 days, no end in sight
    let resolution = may("RESOLVE-P", Grain::Month);
    let times = resolution.times.expect("a curve");
    assert_eq!((resolution.numerator, resolution.denominator, resolution.value), (0, 1, None));
    assert_eq!((times.done, times.open, times.p50, times.in_time), (0, 1, None, Some((0, 1))));
    // due on 20 May, so it counts as late there, and it stands open at the end of both months, 26 and 56 days old
    assert_eq!((may("SLA", Grain::Month).numerator, may("SLA", Grain::Month).denominator), (0, 1));
    let open = measured.series(kpi("AGE"), None, Grain::Month).expect("months");
    let stood: Vec<_> = open.points.iter().map(|point| (point.period.to_string(), point.value)).collect();
    assert_eq!(stood, [("2026-05".to_owned(), Some(1.0)), ("2026-06".to_owned(), Some(1.0))]);
    let quarter = measured.series(kpi("AGE"), None, Grain::Quarter).expect("quarters");
    assert_eq!(quarter.points.last().expect("a quarter").value, Some(1.0), "a standing count is not summed");
    let ages: Vec<_> = measured.by(kpi("AGE"), Dimension::Age, Grain::Month).map(|(age, _)| age).collect();
    assert_eq!(ages, ["16-30", "31-60"]);
}

#[test]
fn a_closed_book_does_not_know_what_came_later() {
    let measured = edited(&[
        Edit::Set(COMPLAINT, "received_at", "2026-05-30T09:02+08:00"),
        Edit::Set(COMPLAINT, "registered_at", "2026-05-30T09:20+08:00"),
        Edit::Set(COMPLAINT, "decision.at", "2026-07-02T10:00+08:00"),
        Edit::Set(COMPLAINT, "closed_at", "2026-07-03T10:00+08:00"),
    ]);
    let series = measured.series(kpi("RESOLVE-P"), None, Grain::Month).expect("a series");
    assert_eq!(series.points.last().map(|point| (point.numerator, point.denominator)), Some((0, 1)));
    assert!(measured.series(kpi("UPHELD"), None, Grain::Quarter).is_none(), "decided after the book closed");
    assert_eq!(measured.tally(kpi("UPHELD")).expect("a tally").left_out[0].1, "not-decided");
}

#[test]
fn an_improvement_is_in_time_when_done_and_checked_in_time() {
    const IMPROVEMENT: &str = "improvement/2026/IMP-2026-0002.yaml";
    let counted = |edits, period: &str| {
        let measured = edited(edits);
        let series = measured.series(kpi("CAPA-OT"), Some("CS"), Grain::Month)?;
        let point = series.points.iter().find(|point| point.period.to_string() == period)?;
        Some((point.numerator, point.denominator))
    };
    assert_eq!(counted(&[], "2026-05"), Some((1, 1)));
    // due on 1 May
    assert_eq!(counted(&[Edit::Set(IMPROVEMENT, "done_on", "2026-05-02")], "2026-05"), Some((0, 1)));
    // done on 1 May and not checked by 30 June, when the book is closed: still possible within 90 days, not within 59
    assert_eq!(counted(&[Edit::Remove(IMPROVEMENT, "effect_checks")], "2026-05"), Some((1, 1)));
    let shorter = &[
        Edit::Remove(IMPROVEMENT, "effect_checks"),
        Edit::Set("policy/policy.yaml", "versions[0].parameters.effectiveness_check_days", "59"),
    ];
    assert_eq!(counted(shorter, "2026-05"), Some((0, 1)));
    // not done: late on the day after the due day, undecided on it
    let june = |edits| counted(edits, "2026-06").filter(|(_, due)| *due > 0);
    assert_eq!(
        june(&[Edit::Remove(IMPROVEMENT, "done_on"), Edit::Set(IMPROVEMENT, "due", "2026-06-29")]),
        Some((0, 1))
    );
    assert_eq!(
        june(&[Edit::Remove(IMPROVEMENT, "done_on"), Edit::Set(IMPROVEMENT, "due", "2026-06-30")]),
        None
    );
}

#[test]
fn a_time_that_runs_backward_is_left_out() {
    let measured = edited(&[Edit::Set(COMPLAINT, "registered_at", "2026-05-05T08:20+08:00")]);
    let tally = measured.tally(kpi("REG-T")).expect("a tally");
    assert_eq!(tally.left_out, [("COMP-2026-0001".to_owned(), "backward")]);
    assert!(tally.counted.is_empty());
}

#[test]
fn a_count_of_none_is_a_value_and_nothing_counted_is_none() {
    let measured = minimal();
    let open = measured.series(kpi("AGE"), None, Grain::Month).expect("months");
    assert_eq!(open.latest().and_then(|point| point.value), Some(0.0));
    assert!(measured.series(kpi("REPEAT"), None, Grain::Quarter).is_some());
    let success = measured.series(kpi("SUCCESS"), None, Grain::Month).expect("months");
    assert!(success.points.iter().all(|point| point.denominator > 0 || point.value.is_none()));
}

#[test]
fn a_target_at_the_end_of_the_scale_is_met_by_the_whole() {
    const ENOUGH: Edit = Edit::Set(MEASURES, "measures[5].minimum_n", "1");
    const TARGET: &str = "measures[5].targets[0].value";
    let few = edited(&[Edit::Set(MEASURES, TARGET, "1.0")]);
    let latest = |measured: &Measured| {
        let ack = measured.series(kpi("ACK"), None, Grain::Month).expect("months");
        ack.latest().map(|point| (point.given(), point.against))
    };
    let all = edited(&[ENOUGH, Edit::Set(MEASURES, TARGET, "1.0")]);
    assert_eq!(latest(&all), Some((Some(1.0), Against::Met)), "more than all there cannot be");
    assert_eq!(latest(&few), Some((None, Against::TooSmall)), "one is fewer than the measure asks for");
    let most = edited(&[ENOUGH, Edit::Set(MEASURES, TARGET, "0.99")]);
    assert_eq!(latest(&most), Some((Some(1.0), Against::Undecided)), "one of one shows nothing else");
}

#[test]
fn a_small_sample_has_neither_value_nor_grade() {
    let measured = minimal();
    let ack = measured.series(kpi("ACK"), None, Grain::Month).expect("months");
    let point = ack.latest().expect("a point");
    assert_eq!((point.given(), point.interval, point.against), (None, None, Against::TooSmall));
    assert_eq!((ack.status, ack.trend), (Status::NotRated, Trend::TooFew));
    let enough = edited(&[Edit::Set(MEASURES, "measures[5].minimum_n", "1")]);
    let ack = enough.series(kpi("ACK"), None, Grain::Month).expect("months");
    assert_eq!(ack.latest().and_then(Point::given), Some(1.0));
}

#[test]
fn the_sample_company_has_breakdowns_last_year_and_reasons() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).expect("the records");
    let ledger = Ledger::load(sources).expect("it loads");
    let (policy, _) =
        PolicyBook::new(&ledger.policy.record, ledger.measures.as_ref().map(|filed| &*filed.record));
    let as_of = ledger.company.record.as_of.expect("a closed book");
    let measured = measure(&Ctx { ledger: &ledger, policy: &policy, as_of });
    let messages = Messages::built_in();
    for kpi in BUILT_IN.all() {
        for (_, reason) in &measured.tally(kpi).expect("a tally").left_out {
            assert!(messages.has(Locale::En, &format!("left-out-{reason}")), "{}: {reason}", kpi.id());
        }
        for series in measured.all().filter(|series| series.kpi.id() == kpi.id()) {
            let chart = series.chart.as_ref();
            for why in chart.iter().map(|chart| format!("chart-why-{}", chart.why.name())) {
                assert!(messages.has(Locale::En, &why), "{why}");
            }
            if let Some((dimension, value)) = &series.narrowed {
                let key = dimension.key(value);
                assert!(key.is_none_or(|key| messages.has(Locale::En, &key)), "{value}");
            }
            for point in series.points.iter().filter(|point| point.denominator == 0) {
                assert!(kpi.unit == Unit::Count || point.value.is_none(), "{} {}", kpi.id(), point.period);
            }
        }
        assert!(messages.has(Locale::En, &format!("method-minimum-{}", kpi.unit.name())), "{}", kpi.id());
    }
    let complaints = measured.series(kpi("COMPLAINT"), None, Grain::Month).expect("months");
    let before = complaints.latest().and_then(|point| complaints.year_before(point)).expect("a year before");
    assert_eq!(before.period.to_string(), "2025-06");
    let whole = complaints.latest().expect("a month").denominator;
    let parts: u64 = measured
        .by(kpi("COMPLAINT"), Dimension::Creditor, Grain::Month)
        .filter_map(|(_, series)| series.points.last())
        .map(|point| point.denominator)
        .sum();
    assert_eq!(parts, whole, "every case worked has one creditor");
    let chance = measured.chance();
    assert!(chance.charts > 20 && chance.expected > 1.0 && chance.expected < chance.charts as f64 / 4.0);
}

#[test]
fn a_measure_counts_from_no_kind_of_record_that_it_does_not_name() {
    let counts = |texts: BTreeMap<String, String>| {
        let ledger = Ledger::load(Sources::from_texts(texts)).expect("it loads");
        let as_of = ledger.company.record.as_of.expect("a closed book");
        let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
        let policy = PolicyBook::new(&ledger.policy.record, measures).0;
        let policy = policy.with_scoring(ledger.scoring.as_ref().map(|filed| &*filed.record));
        let measured = measure(&Ctx { ledger: &ledger, policy: &policy, as_of });
        let of = |kpi: &'static Kpi| {
            let series = measured.series(kpi, None, kpi.grain)?;
            let points = series.points.iter().filter(|point| point.is_counted());
            Some(points.map(|point| (point.period, point.numerator, point.denominator)).collect::<Vec<_>>())
        };
        BUILT_IN.all().map(|kpi| (kpi.id(), of(kpi).unwrap_or_default())).collect::<Vec<_>>()
    };
    let whole = Sample { name: "the minimal company", edits: &[] }.texts();
    let before = counts(whole.clone());
    let mut told = 0;
    for kind in KINDS.iter().filter(|kind| kind.has_page()) {
        let mut without = whole.clone();
        without.retain(|path, _| !path.starts_with(&format!("records/{}/", kind.name)));
        for ((id, then), (_, now)) in before.iter().zip(counts(without)) {
            let reads = BUILT_IN.named(id).expect("a measure").reads();
            if *then != now && !reads.is_empty() {
                assert!(reads.contains(&kind.name), "{id} counts from {}", kind.name);
                told += 1;
            }
        }
    }
    assert!(told > 30, "{told}");
    for kpi in BUILT_IN.all() {
        assert!(!kpi.reads().is_empty() || kpi.id() == "CLAUSE-COV", "{} names no kind", kpi.id());
        assert!(kpi.reads().iter().all(|name| Kind::named(name).is_some()), "{}", kpi.id());
    }
}
