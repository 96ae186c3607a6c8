//! Intervals: the published facts, and the properties they must have for any counts.

use super::fact::{Fact, Found};
use pinguan::stats::interval::{Confidence, Interval, clopper_pearson, newcombe, poisson, wilson};
use proptest::prelude::*;

fn confidence(fact: &Fact<'_>) -> Confidence {
    if fact.has("z") {
        Confidence::Z(fact.number("z"))
    } else if fact.has("level") {
        Confidence::Level(fact.number("level"))
    } else {
        Confidence::P95
    }
}

fn bounds(intervals: &[Interval]) -> Found {
    Found::default()
        .with("lo", intervals.iter().map(|interval| interval.lo))
        .with("hi", intervals.iter().map(|interval| interval.hi))
}

pub fn wilson_fact(fact: &Fact<'_>) -> Found {
    let pairs: Vec<(u64, u64)> = if fact.has("x_n") {
        let list = fact.0["input"]["x_n"].as_array().unwrap();
        list.iter().map(|pair| (pair[0].as_u64().unwrap(), pair[1].as_u64().unwrap())).collect()
    } else {
        vec![(fact.count("x"), fact.count("n"))]
    };
    let found: Vec<_> = pairs.iter().map(|(x, n)| wilson(*x, *n, confidence(fact)).unwrap()).collect();
    bounds(&found)
}

pub fn clopper_pearson_fact(fact: &Fact<'_>) -> Found {
    bounds(&[clopper_pearson(fact.count("x"), fact.count("n"), confidence(fact)).unwrap()])
}

pub fn newcombe_fact(fact: &Fact<'_>) -> Found {
    let [x1, n1, x2, n2] = ["x1", "n1", "x2", "n2"].map(|name| fact.count(name));
    bounds(&[newcombe(x1, n1, x2, n2, confidence(fact)).unwrap()])
}

pub fn poisson_fact(fact: &Fact<'_>) -> Found {
    let found: Vec<_> =
        fact.counts("x").into_iter().map(|x| poisson(x, 1.0, confidence(fact)).unwrap()).collect();
    bounds(&found)
}

fn level() -> impl Strategy<Value = Confidence> {
    (0.01..0.9999_f64).prop_map(Confidence::Level)
}

fn counts() -> impl Strategy<Value = (u64, u64)> {
    (1_u64..5000).prop_flat_map(|n| (0..=n, Just(n)))
}

fn is_sound(interval: Interval, within: (f64, f64), around: f64) -> Result<(), TestCaseError> {
    prop_assert!(interval.lo.is_finite() && interval.hi.is_finite());
    prop_assert!(within.0 <= interval.lo && interval.hi <= within.1);
    prop_assert!(interval.contains(around), "{around} outside of {interval:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn intervals_of_proportions_lie_in_zero_to_one_around_the_proportion((x, n) in counts(), level in level()) {
        let p = x as f64 / n as f64;
        is_sound(wilson(x, n, level).unwrap(), (0.0, 1.0), p)?;
        is_sound(clopper_pearson(x, n, level).unwrap(), (0.0, 1.0), p)?;
        is_sound(poisson(x, n as f64, level).unwrap(), (0.0, f64::MAX), p)?;
    }

    #[test]
    fn misses_mirror_hits((x, n) in counts(), level in level()) {
        for method in [wilson, clopper_pearson] {
            let hits = method(x, n, level).unwrap();
            let misses = method(n - x, n, level).unwrap();
            prop_assert!((hits.lo - (1.0 - misses.hi)).abs() < 1e-9);
            prop_assert!((hits.hi - (1.0 - misses.lo)).abs() < 1e-9);
        }
    }

    #[test]
    fn one_more_hit_moves_both_bounds_up((x, n) in counts(), level in level()) {
        prop_assume!(x < n);
        for method in [wilson, clopper_pearson] {
            let (less, more) = (method(x, n, level).unwrap(), method(x + 1, n, level).unwrap());
            prop_assert!(less.lo <= more.lo + 1e-12 && less.hi <= more.hi + 1e-12);
        }
        let (less, more) = (poisson(x, 1.0, level).unwrap(), poisson(x + 1, 1.0, level).unwrap());
        prop_assert!(less.lo < more.lo && less.hi < more.hi);
    }

    #[test]
    fn more_confidence_and_fewer_cases_widen((x, n) in counts(), level in 0.1..0.9_f64) {
        let (weak, strong) = (Confidence::Level(level), Confidence::Level(level + 0.09));
        for method in [wilson, clopper_pearson] {
            prop_assert!(method(x, n, weak).unwrap().width() <= method(x, n, strong).unwrap().width());
            prop_assert!(method(4 * x, 4 * n, weak).unwrap().width() <= method(x, n, weak).unwrap().width());
        }
    }

    #[test]
    fn clopper_pearson_bounds_are_where_the_tails_are((x, n) in (2_u64..60).prop_flat_map(|n| (1..n, Just(n)))) {
        // P(X >= x | lo) = P(X <= x | hi) = 2.5 %, by adding up the terms
        let term = |k: u64, p: f64| {
            let ways: f64 = (0..k).map(|i| (n - i) as f64 / (i + 1) as f64).product();
            ways * p.powi(k as i32) * (1.0 - p).powi((n - k) as i32)
        };
        let bound = clopper_pearson(x, n, Confidence::P95).unwrap();
        prop_assert!(((x..=n).map(|k| term(k, bound.lo)).sum::<f64>() - 0.025).abs() < 1e-9);
        prop_assert!(((0..=x).map(|k| term(k, bound.hi)).sum::<f64>() - 0.025).abs() < 1e-9);
    }

    #[test]
    fn a_rate_scales_with_its_exposure(x in 0_u64..1000, exposure in 1e-3..1e6_f64) {
        let (unit, scaled) = (poisson(x, 1.0, Confidence::P95).unwrap(), poisson(x, exposure, Confidence::P95).unwrap());
        prop_assert!((unit.hi / exposure - scaled.hi).abs() <= 1e-12 * scaled.hi);
    }

    #[test]
    fn a_difference_changes_its_sign_with_the_order((x1, n1) in counts(), (x2, n2) in counts(), level in level()) {
        let there = newcombe(x1, n1, x2, n2, level).unwrap();
        let back = newcombe(x2, n2, x1, n1, level).unwrap();
        is_sound(there, (-1.0, 1.0), x1 as f64 / n1 as f64 - x2 as f64 / n2 as f64)?;
        prop_assert!((there.lo + back.hi).abs() < 1e-12 && (there.hi + back.lo).abs() < 1e-12);
    }

    #[test]
    fn any_counts_give_finite_bounds_or_an_error(x: u64, n: u64, exposure: f64, level: f64) {
        for found in [
            wilson(x, n, Confidence::Level(level)),
            wilson(x.min(n), n, Confidence::Z(level)),
            wilson(x.min(n), n, Confidence::P95),
            clopper_pearson(x.min(n), n, Confidence::P95),
            poisson(x, exposure, Confidence::P95),
            poisson(x % 100, exposure, Confidence::P95),
            newcombe(x.min(n), n, n / 2, n, Confidence::Level(level.abs().fract())),
        ].into_iter().flatten() {
            prop_assert!(found.lo.is_finite() && found.hi.is_finite() && found.lo <= found.hi);
        }
    }
}
