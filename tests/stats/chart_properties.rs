//! What must hold for the control chart of any series.

use pinguan::stats::StatsError;
use pinguan::stats::chart::{
    Basis, Chart, Kind, Method, Observation, Phase, RangeConstants, Setup, Standing, Thresholds, advise,
    chart,
};
use pinguan::stats::signal::{RuleSet, runs_analysis, signals};
use proptest::prelude::*;

const KINDS: [Kind; 9] =
    [Kind::Run, Kind::P, Kind::PPrime, Kind::U, Kind::UPrime, Kind::C, Kind::Xmr, Kind::T, Kind::G];

/// An observation that a kind accepts.
fn fitting(kind: Kind, numerator: u64, denominator: u64, value: f64) -> Observation {
    match kind {
        Kind::P | Kind::PPrime => Observation::Ratio { numerator: numerator.min(denominator), denominator },
        Kind::U | Kind::UPrime => Observation::Rate { count: numerator, exposure: value.abs() },
        Kind::C | Kind::G => Observation::Count(numerator),
        Kind::T => Observation::Value(value.abs()),
        Kind::Xmr | Kind::Run => Observation::Value(value),
    }
}

/// Every number of a chart is finite, the limits enclose the centre and stay where values can lie.
fn is_sound(chart: &Chart) -> Result<(), TestCaseError> {
    for point in &chart.points {
        let numbers =
            [point.value, point.centre, point.lower, point.upper, point.sigma, point.score, point.range];
        prop_assert!(numbers.into_iter().flatten().all(f64::is_finite), "{point:?}");
        prop_assert_eq!(point.lower.is_some(), point.upper.is_some());
        if let (Some(lower), Some(centre), Some(upper)) = (point.lower, point.centre, point.upper) {
            // The t chart's centre is raised back by a power, which rounds.
            let slack = 1e-9 * centre.abs();
            prop_assert!(lower <= centre + slack && centre <= upper + slack, "{point:?}");
            if !matches!(chart.kind, Kind::Xmr) {
                prop_assert!(lower >= 0.0);
            }
            if matches!(chart.kind, Kind::P | Kind::PPrime) {
                prop_assert!(upper <= 1.0);
            }
        }
    }
    for phase in &chart.phases {
        let numbers = [phase.centre, phase.spread, phase.range_upper];
        prop_assert!(numbers.into_iter().flatten().all(f64::is_finite) && phase.start < phase.end);
    }
    Ok(())
}

fn ratios() -> impl Strategy<Value = Vec<(u64, u64)>> {
    prop::collection::vec((1_u64..500).prop_flat_map(|n| (0..=n, Just(n))), 1..40)
}

fn series(pairs: &[(u64, u64)]) -> Vec<Option<Observation>> {
    pairs
        .iter()
        .map(|&(numerator, denominator)| Some(Observation::Ratio { numerator, denominator }))
        .collect()
}

fn values(numbers: &[f64]) -> Vec<Option<Observation>> {
    numbers.iter().map(|number| Some(Observation::Value(*number))).collect()
}

fn near(a: Option<f64>, b: Option<f64>, scale: f64) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * scale.max(1e-300),
        (a, b) => a == b,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_series_gives_finite_numbers_or_an_error(
        points in prop::collection::vec(prop::option::weighted(0.9, (any::<u64>(), any::<u64>(), any::<f64>())), 0..12),
        excluded in prop::collection::btree_set(0_usize..12, 0..4),
        start in 0_usize..12,
        screening: bool,
    ) {
        for kind in KINDS {
            let series: Vec<_> = points.iter().map(|p| p.map(|(x, n, v)| fitting(kind, x, n, v))).collect();
            let mut setup = Setup::new(kind).excluding(excluded.iter().copied()).rebased_at([start]);
            setup.method.screening = screening;
            let Ok(fitted) = chart(&series, &setup) else { continue };
            is_sound(&fitted)?;
            prop_assert_eq!(fitted.points.len(), points.len());
            for set in [RuleSet::western_electric(), RuleSet::nelson(), RuleSet::nhs(), RuleSet::anhoej()] {
                for signal in signals(&fitted.points, &set) {
                    prop_assert!(signal.first <= signal.last && signal.last < points.len());
                    prop_assert!(signal.points.iter().all(|p| (signal.first..=signal.last).contains(p)));
                    prop_assert!(!signal.fired.is_empty() && signal.fired.is_sorted() && signal.points.is_sorted());
                }
            }
        }
    }

    #[test]
    fn an_everyday_series_always_has_a_chart(pairs in ratios(), screening: bool) {
        for kind in KINDS {
            let series: Vec<_> = pairs.iter().map(|&(x, n)| Some(fitting(kind, x, n, x as f64 / 3.0 + 1.0))).collect();
            let mut setup = Setup::new(kind);
            setup.method.screening = screening;
            let fitted = chart(&series, &setup).unwrap();
            is_sound(&fitted)?;
            prop_assert!(fitted.phases[0].centre.is_some());
        }
    }

    #[test]
    fn the_pooled_centre_is_blind_to_order_and_merging(pairs in ratios()) {
        let centre = |pairs: &[(u64, u64)]| chart(&series(pairs), &Setup::new(Kind::P)).unwrap().phases[0].centre;
        let mut turned = pairs.clone();
        turned.reverse();
        let merged: Vec<_> = pairs.chunks(2).map(|c| (c.iter().map(|p| p.0).sum(), c.iter().map(|p| p.1).sum())).collect();
        prop_assert_eq!(centre(&pairs), centre(&turned));
        prop_assert_eq!(centre(&pairs), centre(&merged));
    }

    #[test]
    fn individuals_move_and_stretch_with_their_limits(
        numbers in prop::collection::vec(-1e3..1e3_f64, 2..30), stretch in 0.01..100.0_f64, shift in -1e3..1e3_f64,
    ) {
        let plain = chart(&values(&numbers), &Setup::new(Kind::Xmr)).unwrap();
        let moved: Vec<f64> = numbers.iter().map(|v| v * stretch + shift).collect();
        let moved = chart(&values(&moved), &Setup::new(Kind::Xmr)).unwrap();
        for (a, b) in plain.points.iter().zip(&moved.points) {
            let map = |v: Option<f64>| v.map(|v| v * stretch + shift);
            let scale = 1e4 * (stretch + 1.0);
            prop_assert!(near(map(a.centre), b.centre, scale) && near(map(a.lower), b.lower, scale) && near(map(a.upper), b.upper, scale));
        }
    }

    #[test]
    fn a_rate_per_smaller_unit_has_the_same_signals(pairs in ratios(), unit in 1.0..1000.0_f64) {
        let rate = |unit: f64| -> Chart {
            let series: Vec<_> = pairs.iter().map(|&(count, n)| Some(Observation::Rate { count, exposure: n as f64 / unit })).collect();
            chart(&series, &Setup::new(Kind::U)).unwrap()
        };
        let (one, many) = (rate(1.0), rate(unit));
        for (a, b) in one.points.iter().zip(&many.points) {
            let scale = unit * a.upper.unwrap().max(1e-6);
            prop_assert!(near(a.upper.map(|v| v * unit), b.upper, scale) && near(a.centre.map(|v| v * unit), b.centre, scale));
        }
    }

    #[test]
    fn later_points_do_not_move_a_frozen_baseline(pairs in ratios(), more in ratios()) {
        let whole: Vec<_> = pairs.iter().chain(&more).copied().collect();
        for kind in [Kind::P, Kind::PPrime, Kind::U, Kind::Xmr, Kind::Run] {
            let short = chart(&series(&pairs), &Setup::frozen(kind, pairs.len())).unwrap();
            let long = chart(&series(&whole), &Setup::frozen(kind, pairs.len())).unwrap();
            prop_assert_eq!(&short.points[..], &long.points[..pairs.len()]);
        }
    }

    #[test]
    fn a_phase_is_a_chart_of_its_own(pairs in ratios(), more in ratios()) {
        let whole: Vec<_> = pairs.iter().chain(&more).copied().collect();
        for kind in [Kind::P, Kind::UPrime, Kind::Xmr, Kind::Run] {
            let both = chart(&series(&whole), &Setup::new(kind).rebased_at([pairs.len()])).unwrap();
            let second = chart(&series(&more), &Setup::new(kind)).unwrap();
            for (a, b) in both.points[pairs.len()..].iter().zip(&second.points) {
                prop_assert_eq!((a.value, a.centre, a.lower, a.upper, a.range), (b.value, b.centre, b.lower, b.upper, b.range));
            }
        }
    }

    #[test]
    fn an_excluded_point_does_not_move_the_limits(pairs in ratios(), at in 0_usize..40, other in 0_u64..100) {
        let at = at % pairs.len();
        let mut changed = pairs.clone();
        changed[at].0 = other.min(changed[at].1);
        for kind in [Kind::P, Kind::PPrime, Kind::U, Kind::Xmr, Kind::Run] {
            let setup = Setup::new(kind).excluding([at]);
            let (a, b) = (chart(&series(&pairs), &setup).unwrap(), chart(&series(&changed), &setup).unwrap());
            prop_assert_eq!(a.phases, b.phases);
        }
    }

    #[test]
    fn a_mirrored_series_has_mirrored_signals(numbers in prop::collection::vec(-4.0..4.0_f64, 0..40)) {
        use pinguan::stats::chart::Plotted;
        use pinguan::stats::signal::Side;
        let plotted = |sign: f64| -> Vec<Plotted> { numbers.iter().map(|v| Plotted::standard(sign * v)).collect() };
        let (up, down) = (plotted(1.0), plotted(-1.0));
        prop_assert_eq!(runs_analysis(&up), runs_analysis(&down));
        for set in [RuleSet::western_electric(), RuleSet::nelson(), RuleSet::nhs(), RuleSet::shewhart_anhoej()] {
            let mut mirrored = signals(&down, &set);
            for signal in &mut mirrored {
                signal.side = signal.side.map(|side| if side == Side::Above { Side::Below } else { Side::Above });
            }
            let order = |mut found: Vec<_>| { found.sort_by_key(|s: &pinguan::stats::signal::Signal| (s.first, s.last, s.rule.key(), s.side)); found };
            prop_assert_eq!(order(signals(&up, &set)), order(mirrored));
        }
    }

    #[test]
    fn a_constant_series_never_signals(value in -1e6..1e6_f64, length in 1_usize..60) {
        let fitted = chart(&values(&vec![value; length]), &Setup::new(Kind::Xmr)).unwrap();
        for set in [RuleSet::western_electric(), RuleSet::nelson(), RuleSet::nhs()] {
            prop_assert!(signals(&fitted.points, &set).is_empty());
        }
    }
}

#[test]
fn empty_and_single_point_series() {
    for kind in KINDS {
        let none = chart(&[], &Setup::new(kind)).unwrap();
        assert!(none.points.is_empty() && none.phases.is_empty());
        let undefined = chart(&[None, None], &Setup::new(kind)).unwrap();
        assert!(undefined.points.iter().all(|point| point.value.is_none() && point.centre.is_none()));
        let one = chart(&[Some(fitting(kind, 3, 10, 2.5))], &Setup::new(kind)).unwrap();
        assert_eq!(one.phases[0].basis, 1);
        assert!(one.points[0].centre.is_some());
        let ranged = matches!(kind, Kind::Run | Kind::Xmr | Kind::T | Kind::PPrime | Kind::UPrime);
        assert_eq!(one.points[0].upper.is_none(), ranged, "{kind:?}");
        assert!(signals(&one.points, &RuleSet::nelson()).is_empty());
    }
}

#[test]
fn a_denominator_of_zero_is_an_undefined_point_and_a_break_between_ranges() {
    let pairs = [(1, 10), (0, 0), (9, 10), (8, 10)];
    let fitted = chart(&series(&pairs), &Setup::new(Kind::Xmr)).unwrap();
    assert_eq!(fitted.points[1].value, None);
    assert_eq!(fitted.points[2].range, None);
    assert!((fitted.phases[0].spread.unwrap() - 0.1).abs() < 1e-12);
    let method = Method { bridge_undefined: true, ..Method::default() };
    let bridged = chart(&series(&pairs), &Setup { method, ..Setup::new(Kind::Xmr) }).unwrap();
    assert!((bridged.phases[0].spread.unwrap() - 0.45).abs() < 1e-12);
}

#[test]
fn given_limits_and_the_constants_of_a_policy() {
    let given = Phase { start: 0, basis: Basis::Given { centre: 10.0, spread: Some(3.0) } };
    for (constants, upper) in [
        (RangeConstants::Rounded, 17.978_723),
        (RangeConstants::Nhs, 17.98),
        (RangeConstants::Exact, 17.976_042),
    ] {
        let method = Method { constants, ..Method::default() };
        let setup = Setup { phases: vec![given], method, ..Setup::new(Kind::Xmr) };
        let fitted = chart(&values(&[18.0, 10.0]), &setup).unwrap();
        assert!((fitted.points[0].upper.unwrap() - upper).abs() < 1e-6);
        assert_eq!(signals(&fitted.points, &RuleSet::shewhart()).len(), 1);
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let share = |numerator, denominator| vec![Some(Observation::Ratio { numerator, denominator })];
    let refused = |series: &[Option<Observation>], setup: &Setup| chart(series, setup).unwrap_err();
    assert_eq!(refused(&share(3, 2), &Setup::new(Kind::P)), StatsError::NumeratorAboveDenominator);
    assert!(chart(&share(3, 2), &Setup::new(Kind::U)).is_ok());
    assert!(matches!(refused(&share(1, 2), &Setup::new(Kind::C)), StatsError::Mismatch(_)));
    assert!(matches!(refused(&values(&[-1.0]), &Setup::new(Kind::T)), StatsError::OutOfRange(_)));
    assert_eq!(refused(&values(&[f64::NAN]), &Setup::new(Kind::Xmr)), StatsError::NotFinite);
    let late = Setup::new(Kind::P).rebased_at([1]);
    assert_eq!(refused(&share(1, 2), &late), StatsError::OutOfRange("start of a phase"));
    let huge = values(&[f64::MAX, -f64::MAX]);
    assert_eq!(refused(&huge, &Setup::new(Kind::Xmr)), StatsError::Overflow);
}

#[test]
fn advice_follows_length_and_dispersion() {
    let calm: Vec<(u64, u64)> = (0..24).map(|month| (480 + month * 7 % 41, 2000)).collect();
    let wild: Vec<(u64, u64)> = (0..24).map(|month| (300 + month * 137 % 401, 2000)).collect();
    let advice = |pairs: &[(u64, u64)]| advise(&series(pairs), Kind::P, &Thresholds::default()).unwrap();
    assert_eq!((advice(&wild).kind, advice(&wild).standing), (Kind::PPrime, Standing::Firm));
    assert_eq!(advice(&wild[..15]).standing, Standing::Provisional);
    assert_eq!(advice(&wild[..11]).kind, Kind::Run);
    let sigma = advice(&calm).sigma_z.unwrap();
    assert_eq!(advice(&calm).kind == Kind::P, (0.8..=1.2).contains(&sigma));
    assert!(advice(&[(1, 40); 24]).sparse && !advice(&calm).sparse);
}
