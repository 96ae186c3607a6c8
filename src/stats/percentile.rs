//! Percentiles of a sample, by two definitions that a report must name.
//!
//! Owns nearest rank and type 6. Must not know the unit of the values.

use super::{StatsError, all_finite};

/// How a percentile is read off n ordered values x₁ ≤ … ≤ xₙ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Definition {
    /// x at rank ⌈p·n⌉ (rank 1 for p = 0): always a value that occurred (Hyndman & Fan 1996, type 1).
    #[default]
    NearestRank,
    /// Linear between ranks at h = p·(n + 1), held within the extremes (Hyndman & Fan 1996, Am Stat 50:361,
    /// type 6; Weibull, Minitab, Excel's PERCENTILE.EXC).
    Type6,
}

/// The `share`-percentile (0 ≤ share ≤ 1, so 0.9 for P90) of values in any order.
///
/// Errors: [`StatsError::Empty`]; [`StatsError::NotFinite`]; [`StatsError::OutOfRange`] for the share.
pub fn percentile(values: &[f64], share: f64, definition: Definition) -> Result<f64, StatsError> {
    all_finite(values)?;
    if !(0.0..=1.0).contains(&share) {
        return Err(StatsError::OutOfRange("share of a percentile"));
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().checked_sub(1).ok_or(StatsError::Empty)?;
    let n = sorted.len() as f64;
    Ok(match definition {
        Definition::NearestRank => sorted[(whole(share * n).ceil() as usize).max(1).min(last + 1) - 1],
        Definition::Type6 => {
            let rank = whole(share * (n + 1.0)).clamp(1.0, n);
            let lower = sorted[rank as usize - 1];
            let upper = sorted[(rank as usize).min(last)];
            let part = rank.fract();
            (lower * (1.0 - part) + upper * part).clamp(lower, upper)
        }
    })
}

/// The nearest-rank percentile; see [`Definition::NearestRank`] and [`percentile`].
pub fn nearest_rank(values: &[f64], share: f64) -> Result<f64, StatsError> {
    percentile(values, share, Definition::NearestRank)
}

/// The type 6 percentile; see [`Definition::Type6`] and [`percentile`].
pub fn type6(values: &[f64], share: f64) -> Result<f64, StatsError> {
    percentile(values, share, Definition::Type6)
}

/// A rank that is whole but for rounding, as a whole number: 0.07 · 100 is 7, not 7.000000000000001.
fn whole(rank: f64) -> f64 {
    let nearest = rank.round();
    if (rank - nearest).abs() <= 1e-9 * nearest.max(1.0) { nearest } else { rank }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_list_of_five() {
        let values = [35.0, 20.0, 15.0, 50.0, 40.0];
        let ranks = [0.05, 0.3, 0.4, 0.5, 1.0].map(|share| nearest_rank(&values, share));
        assert_eq!(ranks, [15.0, 20.0, 20.0, 35.0, 50.0].map(Ok));
        assert!(type6(&values, 0.4).is_ok_and(|value| (value - 26.0).abs() < 1e-9));
        assert_eq!(type6(&values, 0.01), Ok(15.0));
        assert_eq!(type6(&values, 0.99), Ok(50.0));
    }

    #[test]
    fn a_whole_rank_is_not_raised_by_rounding() {
        let values: Vec<f64> = (1..=100).map(f64::from).collect();
        for percent in 1..=100 {
            assert_eq!(nearest_rank(&values, f64::from(percent) / 100.0), Ok(f64::from(percent)));
        }
    }

    #[test]
    fn nothing_has_no_percentile() {
        assert_eq!(nearest_rank(&[], 0.5), Err(StatsError::Empty));
        assert_eq!(type6(&[f64::NAN], 0.5), Err(StatsError::NotFinite));
        assert_eq!(type6(&[1.0], 1.5), Err(StatsError::OutOfRange("share of a percentile")));
        assert_eq!(type6(&[1.0], 0.5), Ok(1.0));
    }
}
