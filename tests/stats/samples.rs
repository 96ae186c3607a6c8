//! Dispersion, funnels, Pareto, survival and agreement: published facts.

use super::fact::{Fact, Found};
use pinguan::stats::agreement::{Weights, cohen_kappa};
use pinguan::stats::funnel::{
    Adjustment, Funnel, Limits, Model, Options, Position, Unit, binomial_limit, funnel,
};
use pinguan::stats::interval::Confidence;
use pinguan::stats::signal::Side;
use pinguan::stats::survival::{Observed, kaplan_meier};
use pinguan::stats::{StatsError, dispersion, pareto};

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

pub fn units(pairs: &[(u64, u64)]) -> Vec<Unit> {
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
fn remission_times_of_the_treated() {
    // Freireich et al. 1963, 6-MP arm: S and Greenwood errors as printed in the textbooks, the intervals of
    // the quartiles as printed by SAS LIFETEST (log-log); recalled
    let closed = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(|time| (time, true));
    let open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(|time| (time, false));
    let cases: Vec<Observed> = closed
        .into_iter()
        .chain(open)
        .map(|(time, event)| Observed { time: f64::from(time), event })
        .collect();
    let curve = kaplan_meier(&cases, Confidence::P95).unwrap();
    let survival = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448];
    let errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    for ((step, survival), error) in curve.steps.iter().zip(survival).zip(errors) {
        assert!((step.survival - survival).abs() < 6e-4 && (step.error.unwrap() - error).abs() < 6e-5);
    }
    assert_eq!((curve.n, curve.events, curve.steps.len()), (21, 9, 7));
    assert_eq!((curve.quantile(0.25), curve.median(), curve.quantile(0.75)), (Some(13.0), Some(23.0), None));
    assert_eq!(curve.median_interval(), (Some(13.0), None));
}

#[test]
fn kappa_of_two_diagnosticians() {
    // Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, ch. 18: n = 100, agreement .89
    // against .66 expected; recalled
    let table = [vec![75, 1, 4], vec![5, 4, 1], vec![0, 0, 10]];
    let found = cohen_kappa(&table, Weights::Unweighted, Confidence::P95).unwrap();
    assert!((found.observed - 0.89).abs() < 1e-12 && (found.expected - 0.66).abs() < 1e-12);
    assert!((found.kappa - 0.6765).abs() < 1e-4, "{found:?}");
    assert!((found.error - 0.088).abs() < 1e-3, "{found:?}");
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

#[test]
fn a_chance_that_is_the_limits_own_is_not_outside() {
    // None of three where nine of ten are wanted: 0.1 cubed, which is 0.001 but for its last bit.
    let target = Options { target: Some(0.9), ..Options::new(Model::Binomial) };
    let place = |numerator, denominator| {
        let found = funnel(&[Unit { numerator, denominator }], &target).unwrap();
        found.units[0].map(|placed| placed.position)
    };
    assert_eq!(place(0, 3.0), Some(Position::Between(Side::Below)));
    assert_eq!(place(0, 4.0), Some(Position::Outside(Side::Below)));
    assert_eq!(place(3, 3.0), Some(Position::Inside));
}
