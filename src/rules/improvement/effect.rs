//! What a check of an improvement's effect claims, beside the measure as the records give it. Makes no finding.

use crate::calendar::Period;
use crate::diagnostic::Arg;
use crate::kpi::{Direction, Kpi, Point, Shift, Unit};
use crate::record::EffectCheck;
use crate::rules::Ctx;
use crate::stats::interval::{Confidence, Interval, difference, poisson};
use std::sync::Arc;

/// On which side a difference lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Better, by more than chance.
    Good,
    /// Worse, by more than chance.
    Bad,
    /// Chance may have done it.
    Undecided,
    /// Too few cases for an interval.
    TooFew,
}

/// A measure before and after.
pub(super) struct Seen {
    pub kpi: Arc<Kpi>,
    pub before: f64,
    pub after: f64,
    /// Of the value after less the value before.
    pub interval: Option<Interval>,
    /// What the chart has signalled since.
    pub charted: Option<Shift>,
    pub side: Side,
}

/// The measure of a check in a period.
pub(super) fn point<'a>(ctx: &'a Ctx, check: &EffectCheck, period: Period) -> Option<&'a Point> {
    let series = ctx.measured().series(ctx.kpis.named(&check.kpi)?, check.unit.as_deref(), period.grain())?;
    series.points.iter().find(|point| point.period == period)
}

/// Whether a value is what was claimed, as far as its digits are shown.
pub(super) fn is_claimed(kpi: &Kpi, value: f64, claimed: f64) -> bool {
    let places = i32::from(kpi.places) + if kpi.unit == Unit::Share { 2 } else { 0 };
    (value - claimed).abs() <= 0.5 * 10.0_f64.powi(-places) + 1e-9
}

/// A value of a measure as it is shown.
pub(super) fn shown(kpi: &Kpi, value: f64) -> Arg {
    match kpi.unit {
        Unit::Share => Arg::Percent { value, places: kpi.places },
        _ => Arg::Decimal { value, places: kpi.places },
    }
}

/// What the records show of a check; `None` where the measure has no value. It lies on a side by the interval of
/// the difference or by what the chart has signalled since the period before; where the two speak against each
/// other, nothing is decided.
pub(super) fn seen(ctx: &Ctx, check: &EffectCheck) -> Option<Seen> {
    let kpi = ctx.kpis.named(&check.kpi)?;
    let (first, last) = (point(ctx, check, check.before)?, point(ctx, check, check.after)?);
    let (before, after) = (first.value?, last.value?);
    let interval = match (estimate(ctx, check, kpi, first), estimate(ctx, check, kpi, last)) {
        (Some(of_first), Some(of_last)) => difference((after, of_last), (before, of_first)).ok(),
        _ => None,
    };
    let tested = match (interval, kpi.direction) {
        (None, _) => Side::TooFew,
        (Some(of), Direction::Higher) if of.lo > 0.0 => Side::Good,
        (Some(of), Direction::Lower) if of.hi < 0.0 => Side::Good,
        (Some(of), Direction::Higher) if of.hi < 0.0 => Side::Bad,
        (Some(of), Direction::Lower) if of.lo > 0.0 => Side::Bad,
        _ => Side::Undecided,
    };
    let charted = charted(ctx, check, kpi);
    let side = match (tested, charted) {
        (Side::Good, Some(Shift::Worse)) | (Side::Bad, Some(Shift::Better)) => Side::Undecided,
        (Side::Undecided | Side::TooFew, Some(Shift::Better)) => Side::Good,
        (Side::Undecided | Side::TooFew, Some(Shift::Worse)) => Side::Bad,
        _ => tested,
    };
    Some(Seen { kpi: Arc::clone(kpi), before, after, interval, charted, side })
}

/// The interval of a point: its own; of what was counted out, the exact one of the count over such a period.
fn estimate(ctx: &Ctx, check: &EffectCheck, kpi: &Kpi, point: &Point) -> Option<Interval> {
    if kpi.unit != Unit::Count {
        return point.interval;
    }
    let confidence = f64::from(ctx.on(check.checked_on).confidence_percent) / 100.0;
    poisson(point.numerator, 1.0, Confidence::Level(confidence)).ok()
}

/// What the chart has signalled from the end of the period before until the check, against limits of what was
/// before; nothing where that is too short for limits.
fn charted(ctx: &Ctx, check: &EffectCheck, kpi: &Kpi) -> Option<Shift> {
    let series = ctx.measured().series(kpi, check.unit.as_deref(), kpi.grain)?;
    series.shift_since(ctx.policy, check.before.end(), check.checked_on)
}
