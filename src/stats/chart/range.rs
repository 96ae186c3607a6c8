//! Moving ranges: the constants, and their mean with or without screening.
//!
//! Owns d₂ and D₄ for ranges of two. Must not know the kinds of chart.

use crate::stats::mean;
use std::f64::consts::{FRAC_2_SQRT_PI, PI};

/// Which rounding of the constants of a moving range of two a chart uses. For normal values d₂ = 2/√π, the
/// mean of the range of two in units of σ, and D₄ = 1 + 3d₃/d₂ with d₃ = √(2 − 4/π). Sources round them
/// differently, and published limits differ in the fourth digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RangeConstants {
    /// d₂ = 1.128, D₄ = 3.267, so 3σ = 2.6596·mR̄ (Montgomery, qcc, qicharts2).
    #[default]
    Rounded,
    /// d₂ = 2/√π = 1.12838, D₄ = 3.26653, so 3σ = 2.65868·mR̄.
    Exact,
    /// 3σ = 2.66·mR̄, D₄ = 3.267 (Wheeler; NHS Making Data Count).
    Nhs,
}

impl RangeConstants {
    /// σ̂ / mR̄, that is 1/d₂.
    pub fn sigma_per_range(self) -> f64 {
        match self {
            Self::Rounded => 1.0 / 1.128,
            Self::Exact => 1.0 / FRAC_2_SQRT_PI,
            Self::Nhs => 2.66 / 3.0,
        }
    }

    /// D₄: upper limit of a moving range / mR̄.
    pub fn range_limit(self) -> f64 {
        match self {
            Self::Rounded | Self::Nhs => 3.267,
            Self::Exact => 1.0 + 3.0 * (2.0 - 4.0 / PI).sqrt() / FRAC_2_SQRT_PI,
        }
    }
}

/// The mean of the moving ranges and how many of them screening left out: those at or above D₄ times the
/// mean of all, once (Nelson 1982, J Qual Tech 14:172). `None` when there is no range.
pub(super) fn mean_range(ranges: &[f64], screening: bool, constants: RangeConstants) -> Option<(f64, usize)> {
    let all = mean(ranges)?;
    if !screening {
        return Some((all, 0));
    }
    let limit = all * constants.range_limit();
    let kept: Vec<f64> = ranges.iter().copied().filter(|r| *r < limit).collect();
    // Only when every range is 0 does none lie below the limit.
    Some(mean(&kept).map_or((all, 0), |screened| (screened, ranges.len() - kept.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exact_constants_round_to_the_printed_ones() {
        assert!((1.0 / RangeConstants::Exact.sigma_per_range() - 1.128).abs() < 5e-4);
        assert!((RangeConstants::Exact.range_limit() - 3.267).abs() < 5e-4);
        assert!((3.0 * RangeConstants::Rounded.sigma_per_range() - 2.659_574_468_085_107).abs() < 1e-12);
        assert!((3.0 * RangeConstants::Nhs.sigma_per_range() - 2.66).abs() < 1e-12);
    }

    #[test]
    fn screening_drops_the_great_ranges_once() {
        let ranges = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 13.0];
        assert_eq!(mean_range(&ranges, true, RangeConstants::Rounded), Some((1.0, 1)));
        assert_eq!(mean_range(&ranges, false, RangeConstants::Rounded), Some((2.5, 0)));
        assert_eq!(mean_range(&[0.0, 0.0], true, RangeConstants::Rounded), Some((0.0, 0)));
        assert_eq!(mean_range(&[], true, RangeConstants::Rounded), None);
    }
}
