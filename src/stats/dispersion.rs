//! Over-dispersion: whether counts vary more than sampling alone explains.
//!
//! Owns the variance test. Must not know the units that were counted.

use super::special::gamma_pq;
use super::{StatsError, all_finite, finite};

/// The result of the test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overdispersion {
    /// Observed over expected variance; 1 when sampling explains everything.
    pub ratio: f64,
    /// D = ratio · degrees, χ² distributed when there is no over-dispersion.
    pub statistic: f64,
    /// Degrees of freedom, samples − 1.
    pub degrees: u64,
    /// P(χ² ≥ D): small when the counts vary too much.
    pub p_value: f64,
}

/// Test of counts x of n against one common proportion p̄ = Σx/Σn (Wetherill & Brown 1991, SPC, p. 212):
/// D = Σ (xᵢ − nᵢp̄)² / (nᵢp̄(1−p̄)), which is (k − 1)s²/(np̄(1−p̄)) for equal n.
///
/// Errors: [`StatsError::Empty`] with fewer than two samples that have a denominator, or when p̄ is 0 or 1;
/// [`StatsError::NumeratorAboveDenominator`].
pub fn binomial(samples: &[(u64, u64)]) -> Result<Overdispersion, StatsError> {
    if samples.iter().any(|(x, n)| x > n) {
        return Err(StatsError::NumeratorAboveDenominator);
    }
    let sized: Vec<(u64, f64)> = samples.iter().map(|(x, n)| (*x, *n as f64)).collect();
    test(&sized, |p| p * (1.0 - p))
}

/// Test of counts x in exposures n against one common rate ū = Σx/Σn:
/// D = Σ (xᵢ − nᵢū)² / (nᵢū), which is (k − 1)s²/x̄ for equal exposures.
///
/// Errors: [`StatsError::Empty`] with fewer than two samples that have an exposure, or without any event;
/// [`StatsError::NotFinite`]; [`StatsError::OutOfRange`] for a negative exposure.
pub fn poisson(samples: &[(u64, f64)]) -> Result<Overdispersion, StatsError> {
    let exposures: Vec<f64> = samples.iter().map(|(_, n)| *n).collect();
    all_finite(&exposures)?;
    if exposures.iter().any(|n| *n < 0.0) {
        return Err(StatsError::OutOfRange("exposure"));
    }
    test(samples, |rate| rate)
}

fn test(samples: &[(u64, f64)], unit_variance: impl Fn(f64) -> f64) -> Result<Overdispersion, StatsError> {
    let mut sized: Vec<(u64, f64)> = samples.iter().copied().filter(|(_, n)| *n > 0.0).collect();
    // One order of summation, whatever the order of the samples.
    sized.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let degrees = match sized.len() {
        0 | 1 => return Err(StatsError::Empty),
        many => many as u64 - 1,
    };
    let count: u128 = sized.iter().map(|(x, _)| u128::from(*x)).sum();
    let pooled = finite(count as f64 / sized.iter().map(|(_, n)| n).sum::<f64>())?;
    let variance = unit_variance(pooled);
    if variance <= 0.0 {
        return Err(StatsError::Empty);
    }
    let statistic: f64 = sized
        .iter()
        .map(|(x, n)| {
            let excess = *x as f64 - n * pooled;
            excess * excess / (n * variance)
        })
        .sum();
    let statistic = finite(statistic)?;
    let p_value = gamma_pq(degrees as f64 / 2.0, statistic / 2.0).1;
    Ok(Overdispersion { ratio: statistic / degrees as f64, statistic, degrees, p_value: finite(p_value)? })
}
