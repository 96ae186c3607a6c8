//! Statistics: intervals, control charts, signals, funnels, survival, percentiles, agreement.
//!
//! Owns the pure mathematics: numbers in, numbers out, every formula with its source. Must not know what
//! the numbers are about, read a clock, draw randomness or print.
//!
//! Conventions of the whole floor: counts are `u64`, measurements `f64`; proportions are shares of one,
//! never percentages; a value that does not exist is `None` or a [`StatsError`], never `NaN` or infinity;
//! every comparison with a limit is strict, so a point exactly on a limit does not signal, nor one that
//! differs from it by rounding alone (relative 10⁻¹²).
//!
//! Where sources differ, this is meant, and the type named is where a policy may choose otherwise:
//! * z of 95 % is 1.959964, not 1.96: [`interval::Confidence`]. Wilson has no continuity correction.
//! * d₂ is 1.128, so 3σ is 2.6596·mR̄; the exact 2.6587 and the NHS's 2.66: [`chart::RangeConstants`].
//! * Moving ranges are not screened, reach across excluded points and not across undefined ones; σz of p′
//!   and u′ rests on the same ranges and is never screened: [`chart::Method`].
//! * A run chart's centre is the median; limits are clipped to possible values; a t chart's power is 3.6.
//! * "Two of three": the last point completes the pattern (Western Electric, Nelson), or all three lie on one
//!   side (NHS, where it need not be the last): [`signal::ZoneOptions`]. Windows are judged only when full.
//! * A trend counts points, not steps: 6 of Nelson's are 5 steps, 7 of the NHS's are 6; equality ends it. A
//!   point on the centre line ends a run, except in Anhøj's runs, which ignore it: [`signal::Rule`].
//! * Nelson's eighth test wants points on both sides; Minitab's does not: [`signal::Rule::Mixture`].
//! * Funnel limits are exact and interpolated, and normal when inflated by √φ of z-scores winsorised by a
//!   tenth at each end; additive τ² instead: [`funnel::Options`].
//! * Over-dispersion is tested by Pearson's χ² on k − 1 degrees, one-sided: [`dispersion`].
//! * A case censored at the time of an event is still at risk; the median is the first time with S ≤ ½, not
//!   the middle of a stretch where S = ½; intervals are log-log: [`survival`].
//! * Percentiles are nearest rank, or type 6: [`percentile::Definition`]. Weights of kappa are none, linear
//!   or quadratic: [`agreement::Weights`].

pub mod agreement;
pub mod chart;
pub mod dispersion;
pub mod false_alarm;
pub mod funnel;
pub mod interval;
pub mod panel;
pub mod pareto;
pub mod percentile;
pub mod sampling;
pub mod signal;
mod special;
pub mod suppression;
pub mod survival;

use std::cmp::Ordering;
use std::fmt;

/// Why a number does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatsError {
    /// There is nothing to compute from (no observation, a denominator of zero).
    Empty,
    /// A numerator exceeds its denominator where a share of a whole was asked for.
    NumeratorAboveDenominator,
    /// An input is `NaN` or infinite.
    NotFinite,
    /// An input is finite but outside of its domain; the word names the input.
    OutOfRange(&'static str),
    /// Two inputs do not fit each other (a kind of chart and its observations, a table and its weights).
    Mismatch(&'static str),
    /// The exact method is not computed for counts this large (see [`interval::MAX_EXACT`]).
    TooLarge,
    /// The result is not representable in an `f64`.
    Overflow,
}

impl fmt::Display for StatsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("nothing to compute from"),
            Self::NumeratorAboveDenominator => f.write_str("the numerator exceeds the denominator"),
            Self::NotFinite => f.write_str("an input is not a finite number"),
            Self::OutOfRange(what) => write!(f, "{what} is out of range"),
            Self::Mismatch(what) => write!(f, "{what} do not fit each other"),
            Self::TooLarge => f.write_str("the counts are too large for the exact method"),
            Self::Overflow => f.write_str("the result is too large to represent"),
        }
    }
}

impl std::error::Error for StatsError {}

/// The value itself when finite; [`StatsError::Overflow`] otherwise. For results.
pub(crate) fn finite(value: f64) -> Result<f64, StatsError> {
    if value.is_finite() { Ok(value) } else { Err(StatsError::Overflow) }
}

/// [`StatsError::NotFinite`] when any of the inputs is `NaN` or infinite.
pub(crate) fn all_finite(values: &[f64]) -> Result<(), StatsError> {
    if values.iter().all(|v| v.is_finite()) { Ok(()) } else { Err(StatsError::NotFinite) }
}

/// `a` against `b`, equal when they differ by rounding alone (relative 10⁻¹²): a point that lies on a line
/// by arithmetic must not be put on a side of it by the last bit.
pub(crate) fn compare(a: f64, b: f64) -> Ordering {
    if (a - b).abs() <= 1e-12 * a.abs().max(b.abs()) { Ordering::Equal } else { a.total_cmp(&b) }
}

/// Arithmetic mean, measured from the first value, so that a constant series has exactly that constant as
/// its mean (no point of it lies above or below by rounding alone). `None` when empty.
pub(crate) fn mean(values: &[f64]) -> Option<f64> {
    let first = *values.first()?;
    let excess: f64 = values.iter().map(|v| v - first).sum();
    Some(first + excess / values.len() as f64)
}

/// Median: the middle value, or the mean of the two middle values. `None` when empty.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = sorted[sorted.len() / 2 - 1];
    Some(f64::midpoint(lower, upper))
}
