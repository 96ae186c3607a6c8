//! Control charts: the published facts, and the properties they must have for any series.

use crate::fact::{Fact, Found};
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
        let limit = fitted.phases[0].range_upper.unwrap();
        let beyond: Vec<usize> = (1..=series.len())
            .filter(|number| fitted.points[number - 1].range.is_some_and(|range| range > limit))
            .collect();
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
