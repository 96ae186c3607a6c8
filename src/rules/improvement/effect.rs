//! What a check of an improvement's effect claims, beside the measure as the records give it. Makes no finding.

use crate::calendar::Period;
use crate::diagnostic::Arg;
use crate::kpi::{Direction, Kpi, Point, Unit};
use crate::record::EffectCheck;
use crate::rules::Ctx;
use crate::stats::interval::{Interval, difference};

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
    pub kpi: &'static Kpi,
    pub before: f64,
    pub after: f64,
    /// Of the value after less the value before.
    pub interval: Option<Interval>,
    pub side: Side,
}

/// The measure of a check in a period.
pub(super) fn point<'a>(ctx: &'a Ctx, check: &EffectCheck, period: Period) -> Option<&'a Point> {
    let series = ctx.measured().series(Kpi::named(&check.kpi)?, check.unit.as_deref(), period.grain())?;
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

/// What the records show of a check; `None` where the measure has no value.
pub(super) fn seen(ctx: &Ctx, check: &EffectCheck) -> Option<Seen> {
    let kpi = Kpi::named(&check.kpi)?;
    let (first, last) = (point(ctx, check, check.before)?, point(ctx, check, check.after)?);
    let (before, after) = (first.value?, last.value?);
    let interval = match (first.interval, last.interval) {
        (Some(of_first), Some(of_last)) => difference((after, of_last), (before, of_first)).ok(),
        _ => None,
    };
    let side = match (interval, kpi.direction) {
        (None, _) => Side::TooFew,
        (Some(of), Direction::Higher) if of.lo > 0.0 => Side::Good,
        (Some(of), Direction::Lower) if of.hi < 0.0 => Side::Good,
        (Some(of), Direction::Higher) if of.hi < 0.0 => Side::Bad,
        (Some(of), Direction::Lower) if of.lo > 0.0 => Side::Bad,
        _ => Side::Undecided,
    };
    Some(Seen { kpi, before, after, interval, side })
}
