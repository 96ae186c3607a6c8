//! From values to pixels: round numbers of an axis and the mapping. Owns both; must not know any chart.

use super::Px;
use super::backend::to_tenths;
use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;

/// Maps values to pixels.
pub(super) struct Map(Cartesian2d<RangedCoordf64, RangedCoordf64>);

impl Map {
    /// `x`, `y`: ranges of values, not empty; `left..right`, `top..bottom`: pixels.
    pub(super) fn new(x: (f64, f64), y: (f64, f64), (left, right): Px, (top, bottom): Px) -> Self {
        let across = to_tenths(left)..to_tenths(right);
        let up = to_tenths(bottom)..to_tenths(top);
        Self(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(x.0..x.1, y.0..y.1, (across, up)))
    }

    pub(super) fn at(&self, x: f64, y: f64) -> Px {
        let (x, y) = self.0.translate(&(x, y));
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

/// The axis over `low..=high` with steps of 1, 2 or 5 times a power of ten, at most `most` steps.
pub(super) fn axis(low: f64, high: f64, most: f64, suffix: &str) -> Axis {
    let (mut low, mut high) = (low.min(high), high.max(low));
    let least = (low.abs().max(high.abs()) * 1e-6).max(1e-9);
    if high - low < least {
        let pad = if low == 0.0 { 1.0 } else { low.abs() * 0.1 };
        (low, high) = (if low >= 0.0 { (low - pad).max(0.0) } else { low - pad }, high + pad);
    }
    let raw = (high - low) / most.max(1.0);
    let power = 10_f64.powf(raw.log10().floor());
    let step = [1.0, 2.0, 5.0].iter().map(|m| m * power).find(|s| *s >= raw * 0.999).unwrap_or(10.0 * power);
    let first = (low / step + 1e-6).floor();
    let last = (high / step - 1e-6).ceil().max(first + 1.0);
    let places = (-(step.log10() + 1e-9).floor()).clamp(0.0, 9.0) as usize;
    let count = (last - first).clamp(1.0, 60.0) as usize;
    let ticks = (0..=count)
        .map(|i| {
            let value = (first + i as f64) * step;
            (value, format!("{:.places$}{suffix}", if value == 0.0 { 0.0 } else { value }))
        })
        .collect();
    Axis { low: first * step, high: last * step, ticks }
}
