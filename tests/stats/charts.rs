//! Control charts: the published facts, and the properties they must have for any series.

use super::fact::{Fact, Found};
use pinguan::stats::chart::{Chart, Kind, Observation, Setup, chart};
use pinguan::stats::signal::{RuleSet, signals};

fn ratios(numerators: &[u64], denominators: &[u64]) -> Vec<Option<Observation>> {
    let pairs = numerators.iter().zip(denominators);
    pairs.map(|(x, n)| Some(Observation::Ratio { numerator: *x, denominator: *n })).collect()
}

fn values(numbers: &[f64]) -> Vec<Option<Observation>> {
    numbers.iter().map(|number| Some(Observation::Value(*number))).collect()
}

/// The points outside of their limits, from 0.
fn beyond(chart: &Chart) -> Vec<usize> {
    signals(&chart.points, &RuleSet::shewhart()).into_iter().map(|signal| signal.first).collect()
}

/// Centre and limits of the last point (all of them where the source prints a list), and the signals.
fn describe(chart: &Chart) -> Found {
    let last = chart.points.last().unwrap();
    let sizes_vary = chart.points.windows(2).any(|pair| pair[0].upper != pair[1].upper);
    let kept = if sizes_vary { chart.points.as_slice() } else { std::slice::from_ref(last) };
    Found::default()
        .with("cl", [last.centre.unwrap()])
        .with("sd", [last.sigma.unwrap()])
        .with("lcl", kept.iter().map(|point| point.lower.unwrap()))
        .with("ucl", kept.iter().map(|point| point.upper.unwrap()))
        .signalling(beyond(chart))
}

pub fn p_fact(fact: &Fact<'_>) -> Found {
    let numerators = fact.counts("d");
    let series = ratios(&numerators, &fact.sizes("n", numerators.len()));
    describe(&chart(&series, &Setup::new(Kind::P).excluding(fact.indices("exclude"))).unwrap())
}

pub fn laney_fact(fact: &Fact<'_>) -> Found {
    let series = ratios(&fact.counts("x"), &fact.counts("n"));
    let fitted = chart(&series, &Setup::new(Kind::PPrime)).unwrap();
    describe(&fitted).with("sigma_z", [fitted.phases[0].spread.unwrap()])
}

pub fn u_fact(fact: &Fact<'_>) -> Found {
    let counts = fact.counts("x");
    let found =
        describe(&chart(&ratios(&counts, &fact.sizes("n", counts.len())), &Setup::new(Kind::U)).unwrap());
    // The source prints the standard deviation of one unit: sigma of a point times the root of its size.
    let unit = found.numbers["sd"][0] * fact.number("n").sqrt();
    found.with("sd", [unit])
}

pub fn c_fact(fact: &Fact<'_>) -> Found {
    let series: Vec<_> = fact.counts("x").into_iter().map(|x| Some(Observation::Count(x))).collect();
    describe(&chart(&series, &Setup::new(Kind::C).excluding(fact.indices("exclude"))).unwrap())
}

pub fn xmr_fact(fact: &Fact<'_>) -> Found {
    let numbers = fact.numbers("x");
    let frozen = if fact.has("baseline_n") { fact.count("baseline_n") as usize } else { numbers.len() };
    let fitted = chart(&values(&numbers), &Setup::frozen(Kind::Xmr, frozen)).unwrap();
    let phase = fitted.phases[0];
    describe(&fitted).with("mrbar", [phase.spread.unwrap()]).with("mr_ucl", [phase.range_upper.unwrap()])
}

pub fn t_fact(fact: &Fact<'_>) -> Found {
    describe(&chart(&values(&fact.numbers("x")), &Setup::new(Kind::T)).unwrap())
}

#[test]
fn the_moving_ranges_signal_where_the_source_says() {
    let file: serde_json::Value = serde_json::from_str(include_str!("reference.json")).unwrap();
    for (id, frozen, expected) in [("imr-viscosity", 20, 4), ("imr-loan-cost-freeze20", 20, 39)] {
        let case = file["cases"].as_array().unwrap().iter().find(|case| case["id"] == id).unwrap();
        let series = values(&Fact(case).numbers("x"));
        let fitted = chart(&series, &Setup::frozen(Kind::Xmr, frozen)).unwrap();
        let beyond: Vec<usize> = fitted.jumps().into_iter().map(|index| index + 1).collect();
        assert_eq!(beyond, [expected], "{id}");
    }
}

#[test]
fn the_plain_chart_flags_what_the_laney_chart_explains() {
    let file: serde_json::Value = serde_json::from_str(include_str!("reference.json")).unwrap();
    let cases = file["cases"].as_array().unwrap();
    let case = cases.iter().find(|case| case["id"] == "laney-p-nhs-accidents").unwrap();
    let fact = Fact(case);
    let plain = chart(&ratios(&fact.counts("x"), &fact.counts("n")), &Setup::new(Kind::P)).unwrap();
    let flagged: Vec<usize> = beyond(&plain).into_iter().map(|index| index + 1).collect();
    assert_eq!(flagged, [1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19]);
}

#[test]
fn limits_follow_a_fractional_exposure() {
    // Montgomery, ISQC, dyed cloth per 50 square metres (limits as printed there, recalled)
    let counts = [14, 12, 20, 11, 7, 10, 21, 16, 19, 23];
    let exposures = [10.0, 8.0, 13.0, 10.0, 9.5, 10.0, 12.0, 10.5, 12.0, 12.5];
    let series: Vec<_> = counts
        .into_iter()
        .zip(exposures)
        .map(|(count, exposure)| Some(Observation::Rate { count, exposure }))
        .collect();
    let fitted = chart(&series, &Setup::new(Kind::U)).unwrap();
    for (index, lower, upper) in [(0, 0.29, 2.55), (1, 0.16, 2.68), (2, 0.43, 2.41)] {
        let point = fitted.points[index];
        assert!((point.centre.unwrap() - 1.423_255_814).abs() < 1e-9);
        assert!((point.lower.unwrap() - lower).abs() < 0.012, "{point:?}");
        assert!((point.upper.unwrap() - upper).abs() < 0.012, "{point:?}");
    }
    assert!(beyond(&fitted).is_empty());
}

#[test]
fn a_t_chart_without_a_jump_is_the_same_screened() {
    let file: serde_json::Value = serde_json::from_str(include_str!("reference.json")).unwrap();
    let cases = file["cases"].as_array().unwrap();
    let case = cases.iter().find(|case| case["id"] == "t-failures").unwrap();
    let series = values(&Fact(case).numbers("x"));
    let mut setup = Setup::new(Kind::T);
    let plain = chart(&series, &setup).unwrap();
    setup.method.screening = true;
    let screened = chart(&series, &setup).unwrap();
    assert!(plain.jumps().is_empty());
    assert_eq!(plain, screened);
}
