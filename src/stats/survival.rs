//! Time to an event when some cases are still open: the Kaplan–Meier estimate.
//!
//! Owns the curve, its error and its quantiles. Must not know what closes a case.

use super::interval::{Confidence, Interval};
use super::{StatsError, all_finite};

/// Rounding allowed when a product of fractions is compared with a level.
const ROUNDING: f64 = 1e-12;

/// One case under observation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observed {
    /// How long it was observed, at least 0.
    pub time: f64,
    /// Whether the event ended it (else it is censored: still open when last seen).
    pub event: bool,
}

/// The curve after the events at one time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Time of the events.
    pub time: f64,
    /// Cases observed until at least this time; a case censored at this very time is still at risk.
    pub at_risk: u64,
    /// Events at this time.
    pub events: u64,
    /// S(t), the estimated share without the event beyond this time.
    pub survival: f64,
    /// Greenwood's standard error of S(t); `None` where S(t) is 0.
    pub error: Option<f64>,
    /// Log-log interval of S(t), within (0, 1); `None` where S(t) is 0.
    pub interval: Option<Interval>,
}

/// A Kaplan–Meier curve. It is 1 before the first step, and constant between steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Cases.
    pub n: u64,
    /// Cases that the event ended.
    pub events: u64,
    /// One step a distinct time of an event, ascending.
    pub steps: Vec<Step>,
    /// Times of the censored cases, ascending.
    pub censored: Vec<f64>,
}

/// The product-limit estimate (Kaplan & Meier 1958, JASA 53:457): S(t) = ∏ (1 − dᵢ/nᵢ) over event times up
/// to t; error S·√Σ dᵢ/(nᵢ(nᵢ−dᵢ)) (Greenwood 1926); interval S^exp(±z·error/(S·|ln S|)), the log-log form
/// (Kalbfleisch & Prentice 1980), which never leaves (0, 1).
///
/// Errors: [`StatsError::Empty`] without cases, [`StatsError::NotFinite`], [`StatsError::OutOfRange`] for a
/// negative time or a bad confidence.
pub fn kaplan_meier(cases: &[Observed], confidence: Confidence) -> Result<Curve, StatsError> {
    let times: Vec<f64> = cases.iter().map(|case| case.time).collect();
    all_finite(&times)?;
    if cases.is_empty() {
        return Err(StatsError::Empty);
    }
    if times.iter().any(|time| *time < 0.0) {
        return Err(StatsError::OutOfRange("time"));
    }
    let z = confidence.z()?;
    // Adding 0 makes -0 equal to 0, so that one time is one step.
    let mut sorted: Vec<Observed> =
        cases.iter().map(|case| Observed { time: case.time + 0.0, ..*case }).collect();
    sorted.sort_by(|a, b| a.time.total_cmp(&b.time));
    let (mut survival, mut hazard, mut at_risk) = (1.0, 0.0, sorted.len());
    let mut steps = Vec::new();
    for same in sorted.chunk_by(|a, b| a.time.total_cmp(&b.time).is_eq()) {
        let events = same.iter().filter(|case| case.event).count();
        if events > 0 {
            let (dead, risk) = (events as f64, at_risk as f64);
            survival *= (risk - dead) / risk;
            hazard += if events < at_risk { dead / (risk * (risk - dead)) } else { 0.0 };
            let alive = events < at_risk;
            steps.push(Step {
                time: same[0].time,
                at_risk: at_risk as u64,
                events: events as u64,
                survival,
                error: alive.then(|| survival * hazard.sqrt()),
                interval: alive.then(|| log_log(survival, hazard, z)),
            });
        }
        at_risk -= same.len();
    }
    let censored: Vec<f64> = sorted.iter().filter(|case| !case.event).map(|case| case.time).collect();
    Ok(Curve { n: cases.len() as u64, events: (cases.len() - censored.len()) as u64, steps, censored })
}

/// S^exp(±z√Σ/|ln S|), from Greenwood's sum Σ, for 0 < S < 1.
fn log_log(survival: f64, hazard: f64, z: f64) -> Interval {
    let power = (z * hazard.sqrt() / survival.ln().abs()).exp();
    Interval { lo: survival.powf(power), hi: survival.powf(1.0 / power) }
}

impl Curve {
    /// S(t).
    pub fn survival_at(&self, time: f64) -> f64 {
        self.steps.iter().take_while(|step| step.time <= time).last().map_or(1.0, |step| step.survival)
    }

    /// The first time by which at least `share` of the cases (0 < share ≤ 1) had the event, that is the
    /// first t with S(t) ≤ 1 − share; `None` when it is not reached.
    pub fn quantile(&self, share: f64) -> Option<f64> {
        self.steps.iter().find(|step| step.survival <= 1.0 - share + ROUNDING).map(|step| step.time)
    }

    /// The median, the first t with S(t) ≤ ½; `None` when it is not reached.
    pub fn median(&self) -> Option<f64> {
        self.quantile(0.5)
    }

    /// The interval of a quantile (Brookmeyer & Crowley 1982, Biometrics 38:29, on the log-log scale): the first
    /// times at which the lower, and the upper, bound of S(t) is ≤ 1 − share; `None` for a bound not reached.
    pub fn quantile_interval(&self, share: f64) -> (Option<f64>, Option<f64>) {
        let level = 1.0 - share + ROUNDING;
        let lower = |step: &&Step| step.interval.is_none_or(|bound| bound.lo <= level);
        let upper = |step: &&Step| step.interval.is_some_and(|bound| bound.hi <= level);
        let time = |step: &Step| step.time;
        (self.steps.iter().find(lower).map(time), self.steps.iter().find(upper).map(time))
    }

    /// The interval of the median.
    pub fn median_interval(&self) -> (Option<f64>, Option<f64>) {
        self.quantile_interval(0.5)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::percentile::nearest_rank;

    #[test]
    fn without_open_cases_a_quantile_is_the_nearest_rank() {
        for n in 1..=60_u32 {
            // in no order, most values twice
            let values: Vec<f64> = (0..n).map(|i| f64::from((i * 37) % 61 / 2)).collect();
            let cases: Vec<_> = values.iter().map(|time| Observed { time: *time, event: true }).collect();
            let curve = kaplan_meier(&cases, Confidence::P95).unwrap();
            for share in [0.5, 0.9, 0.95, 1.0] {
                assert_eq!(curve.quantile(share), nearest_rank(&values, share).ok(), "{share} of {n}");
            }
        }
    }
}
