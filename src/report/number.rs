//! The numbers of a measure as people read them: values, intervals, targets.

use crate::kpi::{Direction, Kpi, Unit};
use crate::locale;
use crate::stats::interval::Interval;

/// A value in its KPI's form, such as `98.8%` or `3.89`, without the unit.
pub fn value(kpi: &Kpi, value: f64) -> String {
    match kpi.unit {
        Unit::Share => locale::percent(value, kpi.places),
        Unit::Count => locale::decimal(value, 0),
        Unit::PerThousand(_) | Unit::Mean(..) | Unit::Duration(..) => locale::decimal(value, kpi.places),
    }
}

/// An interval, such as `97.6–99.4%` or `2.92–5.09`.
pub fn interval(kpi: &Kpi, interval: Interval) -> String {
    let (low, high) = (value(kpi, interval.lo), value(kpi, interval.hi));
    format!("{}–{high}", low.trim_end_matches('%'))
}

/// A target with its direction, such as `≤ 2.50`.
pub fn target(kpi: &Kpi, target: f64) -> String {
    let sign = if kpi.direction == Direction::Higher { '≥' } else { '≤' };
    format!("{sign} {}", value(kpi, target))
}
