//! How often a rule signals although nothing has changed.
//!
//! Owns the simulation (the random numbers are the caller's) and its result, [`RATES`]. Must not draw
//! randomness itself.

use super::StatsError;
use super::chart::{Kind, Observation, Plotted, Setup, chart};
use super::signal::{Rule, RuleSet, ZoneOptions, signals};

/// Points of a simulated chart: two years of months.
pub const POINTS: usize = 24;
/// Charts that [`RATES`] were simulated with.
pub const CHARTS: u32 = 100_000;
/// Seed that [`RATES`] were simulated with (splitmix64).
pub const SEED: u64 = 2_026;

/// Which rules were simulated, on which chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// A stable name.
    pub name: &'static str,
    /// The rules.
    pub rules: RuleSet,
    /// The chart whose centre and limits are estimated: XmR, or run chart (median) for rules without limits.
    pub kind: Kind,
}

/// The share of in-control charts of [`POINTS`] points with at least one signal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Name of the [`Subject`].
    pub name: &'static str,
    /// With centre and σ known.
    pub known: f64,
    /// With centre and limits estimated from the same points.
    pub estimated: f64,
}

/// Rates found by `cargo run --example false_alarms`: [`CHARTS`] charts of [`POINTS`] independent standard
/// normal values by inversion of splitmix64 from [`SEED`]. Standard error √(r(1−r)/CHARTS), at most 0.0016.
/// Counts, skewed data and autocorrelation have other rates: these are a yardstick, not a promise.
pub const RATES: [Rate; 14] = [
    rate("shewhart", 0.061_87, 0.058_56),
    rate("run-of-7", 0.142_66, 0.087_67),
    rate("run-of-8", 0.068_29, 0.033_97),
    rate("run-of-9", 0.032_33, 0.012_09),
    rate("trend-of-6", 0.045_74, 0.045_74),
    rate("trend-of-7", 0.006_12, 0.006_12),
    rate("2-of-3", 0.042_55, 0.039_45),
    rate("2-of-3-one-side", 0.027_04, 0.030_86),
    rate("4-of-5", 0.068_95, 0.055_06),
    rate("western-electric", 0.208_01, 0.150_07),
    rate("nelson", 0.243_82, 0.192_33),
    rate("nhs", 0.217_95, 0.155_30),
    rate("anhoej", 0.065_05, 0.030_04),
    rate("shewhart-anhoej", 0.122_66, 0.089_15),
];

const fn rate(name: &'static str, known: f64, estimated: f64) -> Rate {
    Rate { name, known, estimated }
}

/// The documented rate of a subject, by name.
pub fn documented(name: &str) -> Option<Rate> {
    RATES.into_iter().find(|rate| rate.name == name)
}

/// Charts expected to carry a false signal among so many, each with this rate.
pub fn expected_false_charts(charts: u64, rate: f64) -> f64 {
    charts as f64 * rate
}

/// What is simulated, in the order of [`RATES`].
pub fn subjects() -> Vec<Subject> {
    let rule = |name, rule| Subject { name, rules: RuleSet { rules: vec![rule] }, kind: Kind::Xmr };
    let set = |name, rules| Subject { name, rules, kind: Kind::Xmr };
    let zone = |need, of, sigmas, options| Rule::Zone { need, of, sigmas, options };
    vec![
        set("shewhart", RuleSet::shewhart()),
        rule("run-of-7", Rule::Run { length: 7 }),
        rule("run-of-8", Rule::Run { length: 8 }),
        rule("run-of-9", Rule::Run { length: 9 }),
        rule("trend-of-6", Rule::Trend { points: 6 }),
        rule("trend-of-7", Rule::Trend { points: 7 }),
        rule("2-of-3", zone(2, 3, 2.0, ZoneOptions::SHEWHART)),
        rule("2-of-3-one-side", zone(2, 3, 2.0, ZoneOptions::NHS)),
        rule("4-of-5", zone(4, 5, 1.0, ZoneOptions::SHEWHART)),
        set("western-electric", RuleSet::western_electric()),
        set("nelson", RuleSet::nelson()),
        set("nhs", RuleSet::nhs()),
        Subject { kind: Kind::Run, ..set("anhoej", RuleSet::anhoej()) },
        set("shewhart-anhoej", RuleSet::shewhart_anhoej()),
    ]
}

/// Simulates so many charts of [`POINTS`] values that `normal` draws, and returns a rate for each of
/// [`subjects`], in order. Every subject sees the same charts.
///
/// Errors: [`StatsError::Empty`] for no charts; [`StatsError::NotFinite`] when a draw is not finite.
pub fn simulate(charts: u32, mut normal: impl FnMut() -> f64) -> Result<Vec<Rate>, StatsError> {
    if charts == 0 {
        return Err(StatsError::Empty);
    }
    let subjects = subjects();
    let mut alarms = vec![(0_u32, 0_u32); subjects.len()];
    for _ in 0..charts {
        let values: Vec<f64> = (0..POINTS).map(|_| normal()).collect();
        let series: Vec<_> = values.iter().map(|value| Some(Observation::Value(*value))).collect();
        let known: Vec<Plotted> = values.iter().copied().map(Plotted::standard).collect();
        let individuals = chart(&series, &Setup::new(Kind::Xmr))?;
        let run = chart(&series, &Setup::new(Kind::Run))?;
        for (subject, counts) in subjects.iter().zip(&mut alarms) {
            let estimated = if subject.kind == Kind::Run { &run } else { &individuals };
            counts.0 += u32::from(!signals(&known, &subject.rules).is_empty());
            counts.1 += u32::from(!signals(&estimated.points, &subject.rules).is_empty());
        }
    }
    let share = |count: u32| f64::from(count) / f64::from(charts);
    let rates = subjects.iter().zip(alarms);
    Ok(rates
        .map(|(subject, (known, estimated))| rate(subject.name, share(known), share(estimated)))
        .collect())
}
