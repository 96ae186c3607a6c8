//! One period of a series: its value, the interval of that, and how it stands against the target.

use super::tally::Sum;
use super::{Against, Ctx, Kpi, Minimum, Unit};
use crate::calendar::Period;
use crate::stats::interval::{self, Confidence, Interval};
use crate::stats::survival::{Curve, kaplan_meier};

/// One period of a series.
#[derive(Clone, Debug)]
pub struct Point {
    /// The period.
    pub period: Period,
    /// Numerator.
    pub numerator: u64,
    /// Denominator.
    pub denominator: u64,
    /// The value; `None` without a denominator, and for a time that was not reached.
    pub value: Option<f64>,
    /// Its interval; `None` when the sample is too small, and for a bound that was not reached.
    pub interval: Option<Interval>,
    /// The size of the sample, to be held against the minimum: see [`Unit`].
    pub size: f64,
    /// Whether the sample is large enough for a value to be given.
    pub sufficient: bool,
    /// How long the cases took, for a duration or an age.
    pub times: Option<Times>,
    /// The target in force at the end of the period.
    pub target: Option<f64>,
    /// The value against it.
    pub against: Against,
    /// Whether its numbers are withheld because they are few, or would tell those that are.
    pub withheld: bool,
    /// Whether they are withheld because records of the period were disposed of.
    pub thinned: bool,
}

/// How long cases took, in the measure of the KPI: the first times by which so many of them were done, by
/// Kaplan and Meier ([`Curve::quantile`]); `None` where that was not reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Times {
    /// Half of them.
    pub p50: Option<f64>,
    /// Nine tenths.
    pub p90: Option<f64>,
    /// Nineteen twentieths.
    pub p95: Option<f64>,
    /// Cases that are done.
    pub done: u64,
    /// Cases that are still open, counted as running.
    pub open: u64,
    /// Cases that were in time, of those of which it can be said; `None` where no limit is set.
    pub in_time: Option<(u64, u64)>,
}

impl Point {
    /// Whether there was anything to count from.
    pub fn is_counted(&self) -> bool {
        self.denominator > 0 || self.value.is_some() || self.withheld
    }

    /// The key of the message that stands for its numbers, where they are withheld.
    pub fn withheld_as(&self) -> Option<&'static str> {
        match (self.withheld, self.thinned) {
            (true, true) => Some("disposed"),
            (true, false) => Some("withheld"),
            (false, _) => None,
        }
    }

    /// The value as it may be given: none when the sample is too small.
    pub fn given(&self) -> Option<f64> {
        self.value.filter(|_| self.sufficient)
    }

    /// Measures a sum. `pooled` is the company's rate over all periods, which gives the expected count.
    pub(super) fn new(ctx: &Ctx, kpi: &Kpi, period: Period, sum: &Sum, pooled: Option<f64>) -> Self {
        let (numerator, denominator) = (sum.numerator, sum.denominator);
        let end = period.end().min(ctx.as_of);
        let confidence = Confidence::Level(f64::from(ctx.policy.on(end).confidence_percent) / 100.0);
        let curve = kaplan_meier(&sum.observed(), confidence).ok();
        let times = curve.as_ref().map(|curve| times(curve, sum));
        let (value, interval) = match (kpi.unit, &curve) {
            (Unit::Duration(_, within), Some(curve)) => {
                (curve.quantile(within.share()), reached(curve, within.share()))
            }
            (Unit::Duration(..), None) => (None, None),
            (Unit::Count, _) => (Some(numerator as f64), None),
            (unit, _) => ratio(unit, numerator, denominator, confidence),
        };
        let size = match kpi.unit {
            Unit::PerThousand(Minimum::Expected) => pooled.unwrap_or(0.0) * denominator as f64 / 1000.0,
            Unit::Duration(..) | Unit::Count => numerator as f64,
            Unit::PerThousand(Minimum::Exposure) | Unit::Share | Unit::Mean(..) => denominator as f64,
        };
        let there = value.is_some() || curve.is_some();
        let enough = kpi.unit == Unit::Count || size >= kpi.minimum(ctx.policy) as f64;
        let sufficient = there && enough;
        let interval = interval.filter(|_| sufficient);
        let target = ctx.policy.target(kpi.id(), end).map(|target| target.value);
        let against = match (interval, kpi.unit, value) {
            // what was counted out has no sampling error
            (None, Unit::Count, Some(value)) => {
                Against::judge(Some(Interval { lo: value, hi: value }), target, kpi.direction)
            }
            (None, _, _) if sufficient && target.is_none() => Against::NoTarget,
            (None, _, _) if sufficient => Against::Undecided,
            // no interval lies beyond the end of a scale
            (Some(_), unit, Some(_)) if target == value && value == unit.best(kpi.direction) => Against::Met,
            _ => Against::judge(interval, target, kpi.direction),
        };
        Self {
            period,
            numerator,
            denominator,
            value,
            interval,
            size,
            sufficient,
            times,
            target,
            against,
            withheld: false,
            thinned: false,
        }
    }
}

/// A value that is a numerator over a denominator; none for a share above the whole or a mean off its scale.
fn ratio(
    unit: Unit,
    numerator: u64,
    denominator: u64,
    confidence: Confidence,
) -> (Option<f64>, Option<Interval>) {
    if denominator == 0 {
        return (None, None);
    }
    let (of, size) = (numerator as f64, denominator as f64);
    let (value, interval) = match unit {
        Unit::PerThousand(_) => {
            (of * 1000.0 / size, interval::poisson(numerator, size / 1000.0, confidence).ok())
        }
        Unit::Mean(least, most) => {
            let scale = Interval { lo: f64::from(least), hi: f64::from(most) };
            (of / size, interval::bounded_mean(of, denominator, scale, confidence).ok())
        }
        _ => (of / size, interval::wilson(numerator, denominator, confidence).ok()),
    };
    let (least, most) = unit.bounds();
    if (least..=most).contains(&value) { (Some(value), interval) } else { (None, None) }
}

/// The interval of a quantile where both bounds were reached.
fn reached(curve: &Curve, share: f64) -> Option<Interval> {
    let (lower, upper) = curve.quantile_interval(share);
    Some(Interval { lo: lower?, hi: upper? })
}

fn times(curve: &Curve, sum: &Sum) -> Times {
    let judged = || sum.took.iter().filter_map(|took| took.in_time);
    let (kept, all) = (judged().filter(|kept| *kept).count(), judged().count());
    Times {
        p50: curve.quantile(0.5),
        p90: curve.quantile(0.9),
        p95: curve.quantile(0.95),
        done: curve.events,
        open: curve.n - curve.events,
        in_time: (all > 0).then_some((kept as u64, all as u64)),
    }
}
