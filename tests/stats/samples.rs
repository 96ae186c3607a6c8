//! Dispersion, funnels, Pareto, survival, percentiles and agreement: facts and properties.

use crate::fact::{Fact, Found};
use pinguan::stats::agreement::{Weights, cohen_kappa};
use pinguan::stats::funnel::{
    Adjustment, Funnel, Limits, Model, Options, Position, Unit, binomial_limit, funnel,
};
use pinguan::stats::interval::Confidence;
use pinguan::stats::percentile::{nearest_rank, type6};
use pinguan::stats::signal::Side;
use pinguan::stats::survival::{Observed, kaplan_meier};
use pinguan::stats::{StatsError, dispersion, pareto};
use proptest::prelude::*;

pub fn overdispersion_fact(fact: &Fact<'_>) -> Found {
    let counts = fact.counts("x");
    let sizes = fact.sizes("n", counts.len());
    let samples: Vec<(u64, u64)> = counts.into_iter().zip(sizes).collect();
    let found = dispersion::binomial(&samples).unwrap();
    Found::default().with("ratio", [found.ratio]).with("stat", [found.statistic]).with("p", [found.p_value])
}

pub fn pareto_fact(fact: &Fact<'_>) -> Found {
    let causes = fact.0["input"]["counts"].as_object().unwrap();
    let causes = causes.iter().map(|(name, count)| (name.as_str(), count.as_u64().unwrap()));
    let found = pareto::pareto(causes, &pareto::Options::default()).unwrap();
    let names: Vec<&str> = found.bars.iter().map(|bar| bar.name.as_str()).collect();
    assert_eq!(fact.text("note"), format!("order: {}", names.join(", ")));
    Found::default()
        .with("freq", found.bars.iter().map(|bar| bar.count as f64))
        .with("cum", found.bars.iter().map(|bar| bar.running as f64))
        .with("pct", found.bars.iter().map(|bar| 100.0 * bar.share))
        .with("cumpct", found.bars.iter().map(|bar| 100.0 * bar.running_share))
}

pub fn kaplan_meier_fact(fact: &Fact<'_>) -> Found {
    let events = fact.numbers("event");
    let cases = fact.numbers("time").into_iter().zip(events);
    let cases: Vec<_> = cases.map(|(time, event)| Observed { time, event: event > 0.0 }).collect();
    let curve = kaplan_meier(&cases, Confidence::P95).unwrap();
    let median = curve.median().unwrap();
    assert!(fact.text("note").contains(&format!("= {median};")));
    Found::default()
        .with("t", curve.steps.iter().map(|step| step.time))
        .with("n_risk", curve.steps.iter().map(|step| step.at_risk as f64))
        .with("S", curve.steps.iter().map(|step| step.survival))
        .with("se", curve.steps.iter().map(|step| step.error.unwrap()))
}

pub fn funnel_fact(fact: &Fact<'_>) -> Found {
    let (target, sizes) = (fact.number("p0"), fact.counts("n"));
    let names = ["l998", "l95", "u95", "u998"];
    let mut found = Found::default();
    for (name, alpha) in names.into_iter().zip(fact.numbers("alpha")) {
        found = found.with(name, sizes.iter().map(|n| binomial_limit(target, *n, alpha).unwrap()));
    }
    let normal = |z: f64, n: &u64| target + z * (target * (1.0 - target) / *n as f64).sqrt();
    // The source lists unclipped normal limits; a funnel holds its limits within [0, 1].
    let options = Options { target: Some(target), limits: Limits::Normal, ..Options::new(Model::Binomial) };
    let empty = funnel(&[], &options).unwrap();
    for n in &sizes {
        let limits = empty.limits(*n as f64, 0.001_349_898_031_630_1).unwrap();
        assert!((limits.lo - normal(-3.0, n).max(0.0)).abs() < 1e-12);
        assert!((limits.hi - normal(3.0, n)).abs() < 1e-12);
    }
    found
        .with("normal3s_lo", sizes.iter().map(|n| normal(-3.0, n)))
        .with("normal3s_hi", sizes.iter().map(|n| normal(3.0, n)))
}

fn units(pairs: &[(u64, u64)]) -> Vec<Unit> {
    pairs.iter().map(|(x, n)| Unit { numerator: *x, denominator: *n as f64 }).collect()
}

fn positions(funnel: &Funnel) -> Vec<Option<Position>> {
    funnel.units.iter().map(|unit| unit.map(|unit| unit.position)).collect()
}

#[test]
fn a_unit_with_every_case_counted_is_no_alarm_when_that_is_likely() {
    let options = Options { target: Some(0.98), ..Options::new(Model::Binomial) };
    let found = funnel(&units(&[(30, 30), (20, 30), (0, 0)]), &options).unwrap();
    assert_eq!(positions(&found), [Some(Position::Inside), Some(Position::Outside(Side::Below)), None]);
}

#[test]
fn overdispersion_widens_a_funnel() {
    let spread = [
        (10, 100),
        (60, 100),
        (15, 100),
        (55, 100),
        (30, 100),
        (35, 100),
        (70, 100),
        (5, 100),
        (40, 100),
        (25, 100),
    ];
    let ignoring = Options { adjustment: Adjustment::Ignore, ..Options::new(Model::Binomial) };
    let plain = funnel(&units(&spread), &ignoring).unwrap();
    assert!(plain.overdispersed && plain.phi.unwrap() > 10.0);
    assert!(positions(&plain).contains(&Some(Position::Outside(Side::Above))));
    let few = Options { adjustment: Adjustment::Multiplicative, ..ignoring };
    assert_eq!(
        positions(&funnel(&units(&spread[..9]), &few).unwrap())[7],
        Some(Position::Outside(Side::Below))
    );
    for adjustment in [Adjustment::Multiplicative, Adjustment::Additive] {
        let wide = funnel(&units(&spread), &Options { adjustment, ..ignoring }).unwrap();
        assert!(wide.limits(100.0, 0.001).unwrap().width() > plain.limits(100.0, 0.001).unwrap().width());
        assert!(positions(&wide).iter().all(|position| *position == Some(Position::Inside)));
        assert_eq!(wide.between > 0.0, adjustment == Adjustment::Additive);
    }
}

#[test]
fn a_median_that_is_not_reached_is_none() {
    let open = |time| Observed { time, event: false };
    let closed = |time| Observed { time, event: true };
    let curve = kaplan_meier(&[closed(1.0), open(2.0), open(3.0)], Confidence::P95).unwrap();
    assert_eq!((curve.median(), curve.censored.len()), (None, 2));
    let all = kaplan_meier(&[closed(1.0), closed(2.0)], Confidence::P95).unwrap();
    assert_eq!(all.median(), Some(1.0));
    assert_eq!(all.steps[1].error, None);
    assert_eq!(all.median_interval(), (Some(1.0), None));
    assert_eq!(kaplan_meier(&[], Confidence::P95), Err(StatsError::Empty));
}

fn cases() -> impl Strategy<Value = Vec<Observed>> {
    let case = (0_u16..40, any::<bool>());
    prop::collection::vec(case.prop_map(|(t, event)| Observed { time: f64::from(t), event }), 1..60)
}

fn pairs() -> impl Strategy<Value = Vec<(u64, u64)>> {
    prop::collection::vec((0_u64..300).prop_flat_map(|n| (0..=n, Just(n))), 1..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_survival_curve_falls_from_one_to_zero_at_least(cases in cases()) {
        let curve = kaplan_meier(&cases, Confidence::P95).unwrap();
        let mut before = 1.0;
        for step in &curve.steps {
            prop_assert!((0.0..=before).contains(&step.survival) && step.events >= 1);
            prop_assert!(step.at_risk == cases.iter().filter(|case| case.time >= step.time).count() as u64);
            if let Some(bound) = step.interval {
                prop_assert!(bound.contains(step.survival) && bound.lo >= 0.0 && bound.hi <= 1.0);
            }
            before = step.survival;
        }
        prop_assert_eq!(curve.events, curve.steps.iter().map(|step| step.events).sum::<u64>());
    }

    #[test]
    fn survival_without_open_cases_is_the_share_still_to_come(times in prop::collection::vec(0_u16..40, 1..60)) {
        let cases: Vec<_> = times.iter().map(|t| Observed { time: f64::from(*t), event: true }).collect();
        let curve = kaplan_meier(&cases, Confidence::P95).unwrap();
        for probe in 0..40 {
            let later = times.iter().filter(|t| **t > probe).count() as f64 / times.len() as f64;
            prop_assert!((curve.survival_at(f64::from(probe)) - later).abs() < 1e-12);
        }
        let values: Vec<f64> = times.iter().map(|t| f64::from(*t)).collect();
        prop_assert_eq!(curve.median(), nearest_rank(&values, 0.5).ok());
    }

    #[test]
    fn survival_does_not_depend_on_the_order(cases in cases()) {
        let mut turned = cases.clone();
        turned.reverse();
        prop_assert_eq!(kaplan_meier(&cases, Confidence::P95), kaplan_meier(&turned, Confidence::P95));
    }

    #[test]
    fn percentiles_rise_within_the_extremes(values in prop::collection::vec(any::<f64>(), 0..30), a in 0.0..1.0_f64, b in 0.0..1.0_f64) {
        for method in [nearest_rank, type6] {
            match (method(&values, a.min(b)), method(&values, a.max(b)), method(&values, 0.0), method(&values, 1.0)) {
                (Ok(low), Ok(high), Ok(least), Ok(most)) => {
                    prop_assert!(least <= low && low <= high && high <= most && most.is_finite());
                    prop_assert!(values.contains(&least) && values.contains(&most));
                }
                (low, ..) => prop_assert_eq!(low.unwrap_err(), if values.is_empty() { StatsError::Empty } else { StatsError::NotFinite }),
            }
        }
    }

    #[test]
    fn kappa_is_at_most_one_and_symmetric(cells in prop::collection::vec(0_u64..50, 9)) {
        let table: Vec<Vec<u64>> = cells.chunks(3).map(<[u64]>::to_vec).collect();
        let turned: Vec<Vec<u64>> = (0..3).map(|j| table.iter().map(|row| row[j]).collect()).collect();
        for weights in [Weights::Unweighted, Weights::Linear, Weights::Quadratic] {
            let Ok(found) = cohen_kappa(&table, weights, Confidence::P95) else { continue };
            let other = cohen_kappa(&turned, weights, Confidence::P95).unwrap();
            prop_assert!(found.kappa <= 1.0 && found.error.is_finite() && found.interval.contains(found.kappa));
            prop_assert!((found.kappa - other.kappa).abs() < 1e-9 && (found.error - other.error).abs() < 1e-9);
        }
    }

    #[test]
    fn dispersion_does_not_depend_on_the_order_and_stays_a_probability(samples in pairs()) {
        let mut turned = samples.clone();
        turned.reverse();
        prop_assert_eq!(dispersion::binomial(&samples), dispersion::binomial(&turned));
        let rates: Vec<(u64, f64)> = samples.iter().map(|(x, n)| (*x, *n as f64)).collect();
        for found in [dispersion::binomial(&samples), dispersion::poisson(&rates)].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&found.p_value) && found.ratio >= 0.0 && found.ratio.is_finite());
        }
    }

    #[test]
    fn funnel_limits_close_in_on_the_target(target in 0.05..0.95_f64, n in 20_u64..2000) {
        for model in [Model::Binomial, Model::Poisson] {
            let found = funnel(&[], &Options { target: Some(target), ..Options::new(model) }).unwrap();
            let at = |size: u64, tail: f64| found.limits(size as f64, tail).unwrap();
            let (outer, inner, large) = (at(n, 0.001), at(n, 0.025), at(16 * n, 0.001));
            prop_assert!(outer.lo <= inner.lo && inner.hi <= outer.hi && outer.lo >= 0.0);
            prop_assert!(large.contains(target) && large.width() < outer.width());
        }
    }

    #[test]
    fn a_funnel_places_every_unit_that_has_cases(pairs in pairs(), adjustment in 0..3) {
        let adjustment = [Adjustment::Ignore, Adjustment::Multiplicative, Adjustment::Additive][adjustment as usize];
        for model in [Model::Binomial, Model::Poisson] {
            let options = Options { adjustment, ..Options::new(model) };
            let Ok(found) = funnel(&units(&pairs), &options) else {
                prop_assert!(pairs.iter().all(|(_, n)| *n == 0));
                continue;
            };
            for ((_, n), unit) in pairs.iter().zip(&found.units) {
                prop_assert_eq!(unit.is_some(), *n > 0);
                if let Some(unit) = unit {
                    prop_assert!(unit.outer.lo <= unit.outer.hi && unit.outer.hi.is_finite());
                    prop_assert!(unit.position == Position::Inside || !unit.inner.contains(unit.value));
                }
            }
        }
    }

    #[test]
    fn a_pareto_does_not_depend_on_order_or_on_how_counts_are_split(counts in prop::collection::vec(0_u64..100, 1..12)) {
        let names: Vec<String> = (0..counts.len()).map(|index| format!("cause {index}")).collect();
        let whole: Vec<(&str, u64)> = names.iter().map(String::as_str).zip(counts.iter().copied()).collect();
        let split = whole.iter().rev().flat_map(|(name, count)| [(*name, count / 3), (*name, count - count / 3)]);
        let found = pareto::pareto(whole.iter().copied(), &pareto::Options::default());
        prop_assert_eq!(&found, &pareto::pareto(split, &pareto::Options::default()));
        if let Ok(found) = found {
            prop_assert!(found.bars.windows(2).all(|pair| pair[0].count >= pair[1].count));
            prop_assert!(found.bars[found.crossing].running_share >= 0.8 - 1e-12);
            prop_assert!(found.crossing == 0 || found.bars[found.crossing - 1].running_share < 0.8);
            prop_assert_eq!(found.bars.last().map(|bar| bar.running), Some(found.total));
        }
    }
}
