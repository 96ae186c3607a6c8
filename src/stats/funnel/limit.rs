//! The limits of a funnel at one size.
//!
//! Owns the exact limits and their inflation. Must not know the units.

use super::{Adjustment, Funnel, Limits, Model, Unit};
use crate::stats::interval::{Interval, MAX_EXACT};
use crate::stats::signal::Side;
use crate::stats::special::{binomial_cdf, discrete_quantile, normal_quantile, poisson_cdf};
use crate::stats::{StatsError, all_finite, finite};

/// The exact limit of a proportion of n cases at cumulative probability `alpha` (Spiegelhalter 2005, Stat Med
/// 24:1185, app. A.1.1): r = F⁻¹(α; n, θ₀), a = (F(r) − α) / (F(r) − F(r−1)), limit (r − a)/n, held within
/// [0, 1]. With a target of 0 or 1 nothing varies and the limit is the target.
///
/// Errors: [`StatsError::OutOfRange`] for target or alpha; [`StatsError::Empty`] when n = 0;
/// [`StatsError::TooLarge`].
pub fn binomial_limit(target: f64, n: u64, alpha: f64) -> Result<f64, StatsError> {
    if !(0.0..=1.0).contains(&target) {
        return Err(StatsError::OutOfRange("target"));
    }
    if n == 0 {
        return Err(StatsError::Empty);
    }
    if n > MAX_EXACT {
        return Err(StatsError::TooLarge);
    }
    if target <= 0.0 || target >= 1.0 {
        return Ok(target);
    }
    Ok((interpolated(n, alpha, |k| binomial_cdf(k, n, target))? / n as f64).min(1.0))
}

/// The exact limit of a rate in an exposure at cumulative probability `alpha`: as [`binomial_limit`], with
/// the Poisson distribution of mean θ₀·exposure, divided by the exposure; at least 0.
///
/// Errors: [`StatsError::OutOfRange`] for target, exposure or alpha; [`StatsError::NotFinite`];
/// [`StatsError::TooLarge`] when the mean exceeds [`MAX_EXACT`].
pub fn poisson_limit(target: f64, exposure: f64, alpha: f64) -> Result<f64, StatsError> {
    all_finite(&[target, exposure])?;
    if target < 0.0 || exposure <= 0.0 {
        return Err(StatsError::OutOfRange("target or exposure"));
    }
    let mean = target * exposure;
    if mean > MAX_EXACT as f64 {
        return Err(StatsError::TooLarge);
    }
    if mean <= 0.0 {
        return Ok(0.0);
    }
    // Forty deviations above the mean, and a hundred more for small means: beyond any double's tail.
    let most = (mean + 40.0 * mean.sqrt() + 100.0) as u64;
    finite(interpolated(most, alpha, |k| poisson_cdf(k, mean))? / exposure)
}

/// r − a, at least 0.
fn interpolated(most: u64, alpha: f64, cdf: impl Fn(u64) -> f64) -> Result<f64, StatsError> {
    if !(alpha > 0.0 && alpha < 1.0) {
        return Err(StatsError::OutOfRange("probability of a limit"));
    }
    let rank = discrete_quantile(most, alpha, &cdf);
    let above = cdf(rank);
    let below = if rank == 0 { 0.0 } else { cdf(rank - 1) };
    let step = above - below;
    let part = if step > 0.0 { (above - alpha) / step } else { 0.0 };
    Ok((rank as f64 - part).max(0.0))
}

/// Both limits of a size: exact or normal, inflated when the funnel is over-dispersed.
pub(super) fn interval(funnel: &Funnel, size: f64, tail: f64) -> Result<Interval, StatsError> {
    let target = funnel.target;
    if funnel.adjusted() || funnel.options.limits == Limits::Normal {
        let sampling = funnel.sampling_variance(size);
        let variance = match funnel.adjustment() {
            Adjustment::Multiplicative => sampling * funnel.phi.unwrap_or(1.0),
            Adjustment::Additive => sampling + funnel.between,
            Adjustment::Ignore => sampling,
        };
        let half = finite(normal_quantile(1.0 - tail) * variance.sqrt())?;
        let top = if funnel.options.model == Model::Binomial { 1.0 } else { f64::MAX };
        return Ok(Interval { lo: (target - half).max(0.0), hi: (target + half).min(top) });
    }
    let at = |alpha: f64| match funnel.options.model {
        Model::Binomial if size.fract() == 0.0 => binomial_limit(target, size as u64, alpha),
        Model::Binomial => Err(StatsError::OutOfRange("denominator")),
        Model::Poisson => poisson_limit(target, size, alpha),
    };
    Ok(Interval { lo: at(tail)?, hi: at(1.0 - tail)? })
}

/// P(X ≥ x) above, P(X ≤ x) below, for a unit under the target.
pub(super) fn tail(funnel: &Funnel, unit: &Unit, side: Side) -> f64 {
    let at_most = |k: u64| match funnel.options.model {
        Model::Binomial => binomial_cdf(k, unit.denominator as u64, funnel.target),
        Model::Poisson => poisson_cdf(k, funnel.target * unit.denominator),
    };
    match side {
        Side::Below => at_most(unit.numerator),
        Side::Above => unit.numerator.checked_sub(1).map_or(1.0, |below| 1.0 - at_most(below)),
    }
}
