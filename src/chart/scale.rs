//! From values to pixels: round numbers of an axis and the mapping. Owns both; must not know any chart.

use super::Px;
use super::backend::to_tenths;
use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;

/// Maps values to pixels.
pub(super) struct Map {
    coordinates: Cartesian2d<RangedCoordf64, RangedCoordf64>,
    x: (f64, f64),
    y: (f64, f64),
}

/// A value at most ten ranges away: pixels are small whole numbers. What is no number is the start.
fn near(value: f64, (low, high): (f64, f64)) -> f64 {
    let reach = (high - low) * 10.0;
    if value.is_nan() { low } else { value.clamp(low - reach, high + reach) }
}

impl Map {
    /// `x`, `y`: ranges of values, ascending and not empty; `left..right`, `top..bottom`: pixels.
    pub(super) fn new(x: (f64, f64), y: (f64, f64), (left, right): Px, (top, bottom): Px) -> Self {
        let across = to_tenths(left)..to_tenths(right);
        let up = to_tenths(bottom)..to_tenths(top);
        let coordinates =
            Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(x.0..x.1, y.0..y.1, (across, up));
        Self { coordinates, x, y }
    }

    pub(super) fn at(&self, x: f64, y: f64) -> Px {
        let (x, y) = self.coordinates.translate(&(near(x, self.x), near(y, self.y)));
        (f64::from(x) / 10.0, f64::from(y) / 10.0)
    }

    pub(super) fn x(&self, x: f64) -> f64 {
        self.at(x, 0.0).0
    }

    pub(super) fn y(&self, y: f64) -> f64 {
        self.at(0.0, y).1
    }
}

/// A range of values that ends on round numbers, and the ticks on it.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub low: f64,
    pub high: f64,
    pub ticks: Vec<(f64, String)>,
}

/// The axis over `low..=high` with steps of 1, 2 or 5 times a power of ten, at most `most` steps. An axis of
/// percentages does not go beyond 100 unless the values do.
pub(super) fn axis(low: f64, high: f64, most: f64, suffix: &str) -> Axis {
    let (mut low, mut high) = (low.min(high), high.max(low));
    let whole = (suffix == "%" && low < 100.0 + 1e-9 && high < 100.0 + 1e-9).then_some(100.0);
    let least = (low.abs().max(high.abs()) * 1e-6).max(1e-9);
    if high - low < least {
        let pad = if low == 0.0 { 1.0 } else { low.abs() * 0.1 };
        (low, high) = (if low >= 0.0 { (low - pad).max(0.0) } else { low - pad }, high + pad);
    }
    high = whole.map_or(high, |whole| high.min(whole));
    let raw = (high - low) / most.max(1.0);
    let power = 10_f64.powf(raw.log10().floor());
    let step = [1.0, 2.0, 5.0].iter().map(|m| m * power).find(|s| *s >= raw * 0.999).unwrap_or(10.0 * power);
    let from = (low / step + 1e-6).floor();
    let count = ((high / step - 1e-6).ceil() - from).clamp(1.0, 60.0) as usize;
    let places = (-(step.log10() + 1e-9).floor()).clamp(0.0, 9.0) as usize;
    let value = |i: usize| (from + i as f64) * step;
    let ticks: Vec<(f64, String)> = (0..=count)
        .map(value)
        .filter(|v| whole.is_none_or(|whole| *v <= whole + 1e-9))
        .map(|v| (v, format!("{:.places$}{suffix}", if v == 0.0 { 0.0 } else { v })))
        .collect();
    let top = value(count);
    Axis { low: value(0), high: whole.map_or(top, |whole| top.min(whole)), ticks }
}
