//! What must hold for dispersion, funnels, Pareto, survival, percentiles and agreement of any samples.

use super::samples::units;
use pinguan::stats::agreement::{Weights, cohen_kappa};
use pinguan::stats::funnel::{Adjustment, Limits, Model, Options, Position, Unit, funnel};
use pinguan::stats::interval::Confidence;
use pinguan::stats::percentile::{nearest_rank, type6};
use pinguan::stats::survival::{Observed, kaplan_meier};
use pinguan::stats::{StatsError, dispersion, pareto};
use proptest::prelude::*;

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
    fn any_input_gives_finite_numbers_or_an_error(
        entries in prop::collection::vec((any::<u64>(), any::<f64>(), any::<bool>()), 0..9), target: f64,
    ) {
        let rates: Vec<(u64, f64)> = entries.iter().map(|(x, n, _)| (*x, *n)).collect();
        if let Ok(found) = dispersion::poisson(&rates) {
            prop_assert!(found.ratio.is_finite() && (0.0..=1.0).contains(&found.p_value));
        }
        let cases: Vec<_> = entries.iter().map(|(_, time, event)| Observed { time: time.abs(), event: *event }).collect();
        for step in kaplan_meier(&cases, Confidence::Level(0.9)).into_iter().flat_map(|curve| curve.steps) {
            prop_assert!(step.survival.is_finite() && step.error.is_none_or(f64::is_finite));
            prop_assert!(step.interval.is_none_or(|bound| bound.lo.is_finite() && bound.hi.is_finite()));
        }
        let cells: Vec<Vec<u64>> = entries.chunks_exact(3).map(|row| row.iter().map(|cell| cell.0 >> 4).collect()).collect();
        if let Ok(found) = cohen_kappa(&cells, Weights::Linear, Confidence::P95) {
            prop_assert!(found.kappa.is_finite() && found.error.is_finite());
        }
        let units: Vec<Unit> = entries.iter().map(|(x, n, _)| Unit { numerator: *x, denominator: n.abs() }).collect();
        for (model, target) in [(Model::Poisson, None), (Model::Poisson, Some(target.abs())), (Model::Binomial, Some(0.5))] {
            let options = Options { target, limits: Limits::Normal, ..Options::new(model) };
            let Ok(found) = funnel(&units, &options) else { continue };
            for unit in found.units.into_iter().flatten() {
                let numbers = [unit.value, unit.inner.lo, unit.inner.hi, unit.outer.lo, unit.outer.hi, unit.score.unwrap_or(0.0)];
                prop_assert!(numbers.into_iter().all(f64::is_finite), "{unit:?}");
            }
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
