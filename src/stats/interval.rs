//! Confidence intervals of one proportion, one count, and the difference of two proportions.
//!
//! Owns Wilson (of a share, and of a mean on a scale), Clopper–Pearson, Garwood and Newcombe. Must not know what is counted.

use super::special::{beta_quantile, gamma_quantile, normal_quantile, normal_upper_tail};
use super::{StatsError, all_finite, finite};

/// The largest denominator (proportions) or count (Poisson) for which the exact methods are computed.
/// Above it [`StatsError::TooLarge`]; the Wilson interval has no such bound.
pub const MAX_EXACT: u64 = 10_000_000;

/// A closed interval, `lo <= hi`, both finite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower bound.
    pub lo: f64,
    /// Upper bound.
    pub hi: f64,
}

impl Interval {
    /// Whether the value lies in the closed interval.
    pub fn contains(&self, value: f64) -> bool {
        self.lo <= value && value <= self.hi
    }

    /// `hi - lo`.
    pub fn width(&self) -> f64 {
        self.hi - self.lo
    }
}

/// How much confidence, said in one of two ways: published tables use both the two-sided level and a
/// rounded z (1.96), and the two differ in the sixth digit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Confidence {
    /// Two-sided level, 0 < level < 1; z = Φ⁻¹((1 + level) / 2).
    Level(f64),
    /// The standard normal deviate itself, z > 0; the level is 2Φ(z) − 1.
    Z(f64),
}

impl Confidence {
    /// Two-sided 95 %, z = 1.959963984540054 (not 1.96).
    pub const P95: Self = Self::Level(0.95);

    /// The standard normal deviate.
    ///
    /// Errors: [`StatsError::OutOfRange`] when the level is not in (0, 1) or z is not positive and finite.
    pub fn z(self) -> Result<f64, StatsError> {
        match self {
            Self::Level(_) => Ok(normal_quantile(1.0 - self.tail()?)),
            Self::Z(z) if z.is_finite() && z > 0.0 => Ok(z),
            Self::Z(_) => Err(StatsError::OutOfRange("confidence")),
        }
    }

    /// The probability left out on each side, (1 − level) / 2. Errors as [`Confidence::z`].
    pub fn tail(self) -> Result<f64, StatsError> {
        let tail = match self {
            Self::Level(level) => (1.0 - level) / 2.0,
            Self::Z(z) => normal_upper_tail(z),
        };
        // Below 1e-15 the complement 1 - tail can no longer be told from 1.
        if tail > 1e-15 && tail < 0.5 { Ok(tail) } else { Err(StatsError::OutOfRange("confidence")) }
    }
}

/// The counts of one proportion: `x` of `n`.
fn share(x: u64, n: u64) -> Result<f64, StatsError> {
    match n {
        0 => Err(StatsError::Empty),
        n if x > n => Err(StatsError::NumeratorAboveDenominator),
        n => Ok(x as f64 / n as f64),
    }
}

/// Wilson score interval of the proportion x/n (Wilson 1927, JASA 22:209), without continuity correction:
/// centre (p̂ + z²/2n) / (1 + z²/n), half-width z√(p̂(1−p̂)/n + z²/4n²) / (1 + z²/n).
/// The lower bound is exactly 0 at x = 0, the upper exactly 1 at x = n; bounds are shares of one.
///
/// Errors: [`StatsError::Empty`] when n = 0; [`StatsError::NumeratorAboveDenominator`]; bad confidence.
pub fn wilson(x: u64, n: u64, confidence: Confidence) -> Result<Interval, StatsError> {
    let p = share(x, n)?;
    let bounds = score(p, n as f64, confidence)?;
    let lo = if x == 0 { 0.0 } else { bounds.lo };
    let hi = if x == n { 1.0 } else { bounds.hi };
    Ok(Interval { lo, hi })
}

/// Wilson's bounds around a share p of n, held to within [0, p] and [p, 1].
fn score(p: f64, n: f64, confidence: Confidence) -> Result<Interval, StatsError> {
    let z = confidence.z()?;
    let z2n = z * z / n;
    let centre = (p + z2n / 2.0) / (1.0 + z2n);
    let half = (z / (1.0 + z2n)) * (p * (1.0 - p) / n + z2n / (4.0 * n)).sqrt();
    Ok(Interval { lo: finite(centre - half)?.clamp(0.0, p), hi: finite(centre + half)?.clamp(p, 1.0) })
}

/// Interval of the mean of `n` values that all lie within `scale`, of which only the sum is known. Their
/// variance is at most (most − m)(m − least) (Bhatia & Davis 2000, Am Math Mon 107:353), that of values at
/// the two ends; so Wilson's interval of the share (m − least) / (most − least), laid back on the scale, is
/// the widest that the values can need. Bounds are in the unit of the values.
///
/// Errors: [`StatsError::Empty`] when n = 0, [`StatsError::NotFinite`], [`StatsError::OutOfRange`] for a scale
/// without width or a mean outside of it, bad confidence.
pub fn bounded_mean(
    sum: f64,
    n: u64,
    scale: Interval,
    confidence: Confidence,
) -> Result<Interval, StatsError> {
    all_finite(&[sum, scale.lo, scale.hi])?;
    if n == 0 {
        return Err(StatsError::Empty);
    }
    if scale.width() <= 0.0 {
        return Err(StatsError::OutOfRange("scale"));
    }
    let share = (sum / n as f64 - scale.lo) / scale.width();
    if !(0.0..=1.0).contains(&share) {
        return Err(StatsError::OutOfRange("mean"));
    }
    let bounds = score(share, n as f64, confidence)?;
    let laid = |bound: f64| scale.lo + bound * scale.width();
    Ok(Interval { lo: laid(bounds.lo), hi: laid(bounds.hi) })
}

/// Exact ("Clopper–Pearson") interval of the proportion x/n (Clopper & Pearson 1934, Biometrika 26:404):
/// lower bound Beta⁻¹(α/2; x, n−x+1), upper bound Beta⁻¹(1−α/2; x+1, n−x); 0 at x = 0, 1 at x = n.
/// Covers at least the level whatever the true proportion, hence wider than [`wilson`].
///
/// Errors: as [`wilson`], and [`StatsError::TooLarge`] above [`MAX_EXACT`].
pub fn clopper_pearson(x: u64, n: u64, confidence: Confidence) -> Result<Interval, StatsError> {
    let p = share(x, n)?;
    let tail = confidence.tail()?;
    if n > MAX_EXACT {
        return Err(StatsError::TooLarge);
    }
    let (hits, misses) = (x as f64, (n - x) as f64);
    let lo = if x == 0 { 0.0 } else { beta_quantile(hits, misses + 1.0, tail, false).clamp(0.0, p) };
    let hi = if x == n { 1.0 } else { beta_quantile(hits + 1.0, misses, tail, true).clamp(p, 1.0) };
    Ok(Interval { lo, hi })
}

/// Exact interval of a Poisson rate, `count` events in an `exposure` (Garwood 1936, Biometrika 28:437):
/// lower χ²(α/2; 2x)/2, upper χ²(1−α/2; 2x+2)/2, each divided by the exposure; lower is 0 at x = 0.
/// Bounds are in events per unit of exposure; with exposure 1 they are bounds of the expected count.
///
/// Errors: [`StatsError::Empty`] when the exposure is 0, [`StatsError::OutOfRange`] when negative,
/// [`StatsError::NotFinite`], [`StatsError::TooLarge`] above [`MAX_EXACT`], bad confidence.
pub fn poisson(count: u64, exposure: f64, confidence: Confidence) -> Result<Interval, StatsError> {
    all_finite(&[exposure])?;
    if exposure < 0.0 {
        return Err(StatsError::OutOfRange("exposure"));
    }
    if exposure == 0.0 {
        return Err(StatsError::Empty);
    }
    let tail = confidence.tail()?;
    if count > MAX_EXACT {
        return Err(StatsError::TooLarge);
    }
    let x = count as f64;
    let lo = if count == 0 { 0.0 } else { gamma_quantile(x, tail, false) / exposure };
    let hi = gamma_quantile(x + 1.0, tail, true) / exposure;
    Ok(Interval { lo: finite(lo)?, hi: finite(hi)? })
}

/// Interval of the difference p₁ − p₂ of two independent proportions (Newcombe 1998, Stat Med 17:873,
/// method 10): with the Wilson bounds l, u of each, lower d − √((p₁−l₁)² + (u₂−p₂)²), upper
/// d + √((u₁−p₁)² + (p₂−l₂)²). Bounds lie in [−1, 1].
///
/// Errors: as [`wilson`], for either proportion.
pub fn newcombe(x1: u64, n1: u64, x2: u64, n2: u64, confidence: Confidence) -> Result<Interval, StatsError> {
    let (p1, p2) = (share(x1, n1)?, share(x2, n2)?);
    let (first, second) = (wilson(x1, n1, confidence)?, wilson(x2, n2, confidence)?);
    let difference = p1 - p2;
    Ok(Interval {
        lo: (difference - (p1 - first.lo).hypot(second.hi - p2)).clamp(-1.0, difference),
        hi: (difference + (first.hi - p1).hypot(p2 - second.lo)).clamp(difference, 1.0),
    })
}

/// Interval of the difference of two independent estimates, the first less the second, from the interval of
/// each: "square and add", the method of variance estimates recovery (Zou & Donner 2008, Stat Med 27:1693).
/// With Wilson's intervals it is [`newcombe`]. In the unit of the estimates.
///
/// Errors: [`StatsError::NotFinite`].
pub fn difference(first: (f64, Interval), second: (f64, Interval)) -> Result<Interval, StatsError> {
    let ((one, of_one), (two, of_two)) = (first, second);
    all_finite(&[one, of_one.lo, of_one.hi, two, of_two.lo, of_two.hi])?;
    let apart = one - two;
    Ok(Interval {
        lo: apart - (one - of_one.lo).hypot(of_two.hi - two),
        hi: apart + (of_one.hi - one).hypot(two - of_two.lo),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_observed_is_an_error_and_not_a_number() {
        assert_eq!(wilson(0, 0, Confidence::P95), Err(StatsError::Empty));
        assert_eq!(clopper_pearson(2, 1, Confidence::P95), Err(StatsError::NumeratorAboveDenominator));
        assert_eq!(poisson(3, 0.0, Confidence::P95), Err(StatsError::Empty));
        assert_eq!(poisson(3, f64::NAN, Confidence::P95), Err(StatsError::NotFinite));
        assert_eq!(wilson(1, 2, Confidence::Level(1.0)), Err(StatsError::OutOfRange("confidence")));
        assert_eq!(wilson(1, 2, Confidence::Z(-1.0)), Err(StatsError::OutOfRange("confidence")));
    }

    #[test]
    fn a_level_and_its_z_give_one_interval() {
        let z = Confidence::P95.z().unwrap();
        let by_level = clopper_pearson(7, 50, Confidence::P95).unwrap();
        let by_z = clopper_pearson(7, 50, Confidence::Z(z)).unwrap();
        assert!((by_level.lo - by_z.lo).abs() < 1e-12 && (by_level.hi - by_z.hi).abs() < 1e-12);
    }

    #[test]
    fn the_mean_of_values_at_the_ends_of_a_scale_is_a_share() {
        let scale = Interval { lo: 1.0, hi: 5.0 };
        let share = wilson(30, 40, Confidence::P95).unwrap();
        let mean = bounded_mean(160.0, 40, scale, Confidence::P95).unwrap();
        assert!((mean.lo - (1.0 + 4.0 * share.lo)).abs() < 1e-12);
        assert!((mean.hi - (1.0 + 4.0 * share.hi)).abs() < 1e-12);
        assert_eq!(bounded_mean(0.0, 0, scale, Confidence::P95), Err(StatsError::Empty));
        assert_eq!(bounded_mean(6.0, 1, scale, Confidence::P95), Err(StatsError::OutOfRange("mean")));
    }

    #[test]
    fn the_rule_of_three_for_no_events() {
        // upper bound of 0 events: -ln(alpha/2) exactly
        let bound = poisson(0, 1.0, Confidence::P95).unwrap();
        assert!((bound.hi - 40.0_f64.ln()).abs() < 1e-12);
        assert!(bound.lo.abs() < f64::EPSILON);
    }

    #[test]
    fn the_difference_of_two_intervals_by_wilson_is_that_of_newcombe() {
        // 56/70 less 48/80 (Newcombe 1998, Table II, row a): 0.0524 to 0.3339 by method 10
        let of = |x: u64, n: u64| (x as f64 / n as f64, wilson(x, n, Confidence::P95).unwrap());
        let found = difference(of(56, 70), of(48, 80)).unwrap();
        assert_eq!(found, newcombe(56, 70, 48, 80, Confidence::P95).unwrap());
        assert!((found.lo - 0.0524).abs() < 5e-5 && (found.hi - 0.3339).abs() < 5e-5);
        let none = Interval { lo: f64::NAN, hi: 1.0 };
        assert_eq!(difference((0.5, none), of(1, 2)), Err(StatsError::NotFinite));
    }
}
