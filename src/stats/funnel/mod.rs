//! Funnel plots: units of different size against one target, without ranking them.
//!
//! Owns targets, over-dispersion and the place of each unit; `limit` holds the limits of one size. Must not
//! know what the units are.

mod limit;

use super::interval::Interval;
use super::signal::Side;
use super::special::gamma_quantile;
use super::{StatsError, all_finite, compare, finite};
use std::cmp::Ordering;

pub use limit::{binomial_limit, poisson_limit};

/// What is plotted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    /// Proportions; denominators are whole numbers.
    Binomial,
    /// Rates, or ratios of observed to expected counts; denominators are exposures.
    Poisson,
}

/// How limits without over-dispersion are computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Limits {
    /// From the distribution, interpolated (Spiegelhalter 2005, Stat Med 24:1185, app. A.1.1).
    #[default]
    Exact,
    /// Target ± z·√variance.
    Normal,
}

/// What is done when units vary more than sampling explains. It applies only when the test finds it
/// among enough units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Adjustment {
    /// Nothing.
    Ignore,
    /// Standard errors times √φ, normal limits (Spiegelhalter 2005, section 4.2).
    #[default]
    Multiplicative,
    /// A variance τ² between units is added (DerSimonian & Laird 1986, as in Spiegelhalter 2005).
    Additive,
}

/// What a policy may choose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Binomial or Poisson.
    pub model: Model,
    /// The target; the pooled rate Σx/Σn when `None`.
    pub target: Option<f64>,
    /// Probability outside of the inner limits on each side; 0.025.
    pub inner: f64,
    /// Probability outside of the outer limits on each side; 0.001.
    pub outer: f64,
    /// Limits without over-dispersion.
    pub limits: Limits,
    /// Against over-dispersion.
    pub adjustment: Adjustment,
    /// The share of units at each end whose z-scores are drawn in before φ is estimated; 0.1.
    pub winsorised: f64,
    /// The fewest units with which limits are adjusted; 10: with fewer, winsorising draws in nobody, and one
    /// outlier would hide itself by widening the limits.
    pub least_units: usize,
    /// The significance at which φ counts as over-dispersion; 0.05.
    pub significance: f64,
}

impl Options {
    /// The defaults for a model.
    pub fn new(model: Model) -> Self {
        Self {
            model,
            target: None,
            inner: 0.025,
            outer: 0.001,
            limits: Limits::Exact,
            adjustment: Adjustment::Multiplicative,
            winsorised: 0.1,
            least_units: 10,
            significance: 0.05,
        }
    }
}

/// One unit: events or cases that count, of cases or exposure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unit {
    /// Numerator.
    pub numerator: u64,
    /// Denominator, at least 0; whole in the binomial model. A unit with 0 has no place.
    pub denominator: f64,
}

/// Where a unit lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// Within the inner limits.
    Inside,
    /// Outside of the inner limits, not of the outer.
    Between(Side),
    /// Outside of the outer limits.
    Outside(Side),
}

/// One unit with its limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// numerator / denominator.
    pub value: f64,
    /// (value − target) / standard error without over-dispersion; `None` when that error is 0.
    pub score: Option<f64>,
    /// Inner limits (95 % by default).
    pub inner: Interval,
    /// Outer limits (99.8 % by default).
    pub outer: Interval,
    /// Where it lies.
    pub position: Position,
}

/// A funnel.
#[derive(Debug, Clone, PartialEq)]
pub struct Funnel {
    /// The target line.
    pub target: f64,
    /// φ, the mean winsorised squared z-score; `None` when no unit has a score.
    pub phi: Option<f64>,
    /// Whether φ is significantly above 1 (Iφ above the χ²(I − 1) point).
    pub overdispersed: bool,
    /// τ², the variance between units; 0 unless [`Adjustment::Additive`] applies.
    pub between: f64,
    /// One entry a unit, in order; `None` for units with a denominator of 0.
    pub units: Vec<Option<Placed>>,
    /// Units with a score.
    scored: usize,
    options: Options,
}

/// Places units in a funnel.
///
/// A unit lies outside of a limit when its value is beyond it and, for exact limits, its own tail
/// probability P(X ≥ x) or P(X ≤ x) is below the limit's: interpolation alone would report a unit with every
/// case counted whenever the target is high, however likely that is.
///
/// Errors: [`StatsError::Empty`] when no unit has a denominator and no target is given;
/// [`StatsError::NumeratorAboveDenominator`] (binomial); [`StatsError::OutOfRange`] for a denominator, target
/// or option; [`StatsError::NotFinite`]; [`StatsError::TooLarge`] (exact limits); [`StatsError::Overflow`].
pub fn funnel(units: &[Unit], options: &Options) -> Result<Funnel, StatsError> {
    check(units, options)?;
    let target = match options.target {
        Some(target) => target,
        None => pooled(units)?,
    };
    let mut result = Funnel {
        target,
        phi: None,
        overdispersed: false,
        between: 0.0,
        units: Vec::with_capacity(units.len()),
        scored: 0,
        options: *options,
    };
    let scores: Vec<Option<f64>> = units.iter().map(|unit| result.score(unit)).collect();
    result.disperse(units, &scores)?;
    for (unit, score) in units.iter().zip(scores) {
        let placed = if unit.denominator > 0.0 { Some(result.place(unit, score)?) } else { None };
        result.units.push(placed);
    }
    Ok(result)
}

fn check(units: &[Unit], options: &Options) -> Result<(), StatsError> {
    let target = options.target.unwrap_or(0.0);
    all_finite(&[target, options.inner, options.outer, options.winsorised, options.significance])?;
    let tail = |tail: f64| tail > 0.0 && tail < 0.5;
    if !(tail(options.inner) && tail(options.outer) && tail(options.significance)) {
        return Err(StatsError::OutOfRange("probability of a limit"));
    }
    if !(0.0..0.5).contains(&options.winsorised) {
        return Err(StatsError::OutOfRange("winsorised share"));
    }
    let binomial = options.model == Model::Binomial;
    if target < 0.0 || (binomial && target > 1.0) {
        return Err(StatsError::OutOfRange("target"));
    }
    for unit in units {
        all_finite(&[unit.denominator])?;
        if unit.denominator < 0.0 || (binomial && unit.denominator.fract() != 0.0) {
            return Err(StatsError::OutOfRange("denominator"));
        }
        if binomial && unit.numerator as f64 > unit.denominator {
            return Err(StatsError::NumeratorAboveDenominator);
        }
    }
    Ok(())
}

fn pooled(units: &[Unit]) -> Result<f64, StatsError> {
    let placed: Vec<&Unit> = units.iter().filter(|unit| unit.denominator > 0.0).collect();
    if placed.is_empty() {
        return Err(StatsError::Empty);
    }
    let count: u128 = placed.iter().map(|unit| u128::from(unit.numerator)).sum();
    let mut sizes: Vec<f64> = placed.iter().map(|unit| unit.denominator).collect();
    sizes.sort_by(f64::total_cmp);
    finite(count as f64 / sizes.iter().sum::<f64>())
}

impl Funnel {
    /// The limits of a unit of this size, with this probability outside on each side: the curves of the
    /// plot. Errors as [`funnel`].
    pub fn limits(&self, size: f64, tail: f64) -> Result<Interval, StatsError> {
        all_finite(&[size, tail])?;
        if size <= 0.0 || tail <= 0.0 || tail >= 0.5 {
            return Err(StatsError::OutOfRange("size or probability of a limit"));
        }
        limit::interval(self, size, tail)
    }

    fn adjusted(&self) -> bool {
        self.adjustment() != Adjustment::Ignore
    }

    /// The adjustment that applies to this funnel.
    fn adjustment(&self) -> Adjustment {
        let applies = self.overdispersed && self.scored >= self.options.least_units;
        if applies { self.options.adjustment } else { Adjustment::Ignore }
    }

    /// Squared standard error of a unit of this size, from sampling alone.
    fn sampling_variance(&self, size: f64) -> f64 {
        match self.options.model {
            Model::Binomial => self.target * (1.0 - self.target).max(0.0) / size,
            Model::Poisson => self.target / size,
        }
    }

    fn score(&self, unit: &Unit) -> Option<f64> {
        let error = self.sampling_variance(unit.denominator).sqrt();
        let usable = unit.denominator > 0.0 && error.is_finite() && error > 0.0;
        let score = (unit.numerator as f64 / unit.denominator - self.target) / error;
        usable.then_some(score).filter(|score| score.is_finite())
    }

    /// Estimates φ = (1/I)Σz², the ⌊qI⌋ greatest and smallest z drawn in to their neighbours first, and τ².
    fn disperse(&mut self, units: &[Unit], scores: &[Option<f64>]) -> Result<(), StatsError> {
        let mut sorted: Vec<f64> = scores.iter().copied().flatten().collect();
        sorted.sort_by(f64::total_cmp);
        let count = sorted.len();
        if count == 0 {
            return Ok(());
        }
        self.scored = count;
        let drawn = (self.options.winsorised * count as f64) as usize;
        let (least, most) = (sorted[drawn], sorted[count - 1 - drawn]);
        let squares: f64 = sorted.iter().map(|z| z.clamp(least, most).powi(2)).sum();
        self.phi = Some(finite(squares / count as f64)?);
        let degrees = (count - 1) as f64;
        if count < 2 || squares <= 2.0 * gamma_quantile(degrees / 2.0, self.options.significance, true) {
            return Ok(());
        }
        self.overdispersed = true;
        if self.adjustment() == Adjustment::Additive {
            let weights = units.iter().filter(|unit| self.score(unit).is_some());
            let weights: Vec<f64> =
                weights.map(|unit| 1.0 / self.sampling_variance(unit.denominator)).collect();
            let sum: f64 = weights.iter().sum();
            let room = sum - weights.iter().map(|w| w * w).sum::<f64>() / sum;
            self.between = finite(((squares - degrees) / room).max(0.0))?;
        }
        Ok(())
    }

    fn place(&self, unit: &Unit, score: Option<f64>) -> Result<Placed, StatsError> {
        let value = finite(unit.numerator as f64 / unit.denominator)?;
        let inner = self.limits(unit.denominator, self.options.inner)?;
        let outer = self.limits(unit.denominator, self.options.outer)?;
        let position = if let Some(side) = self.outside(unit, outer, self.options.outer) {
            Position::Outside(side)
        } else {
            self.outside(unit, inner, self.options.inner).map_or(Position::Inside, Position::Between)
        };
        Ok(Placed { value, score, inner, outer, position })
    }

    fn outside(&self, unit: &Unit, limits: Interval, tail: f64) -> Option<Side> {
        let value = unit.numerator as f64 / unit.denominator;
        let side = match (compare(value, limits.lo), compare(value, limits.hi)) {
            (_, Ordering::Greater) => Side::Above,
            (Ordering::Less, _) => Side::Below,
            _ => return None,
        };
        let exact = self.options.limits == Limits::Exact && !self.adjusted();
        let unlikely = || compare(limit::tail(self, unit, side), tail) == Ordering::Less;
        (!exact || unlikely()).then_some(side)
    }
}
