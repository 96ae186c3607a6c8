//! Agreement of two judges beyond chance: Cohen's kappa, plain and weighted.
//!
//! Owns the estimate and its standard error. Must not know who judged what.

use super::interval::{Confidence, Interval};
use super::{StatsError, finite};

/// How much a disagreement counts, by the distance of the two categories in a table of k categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weights {
    /// Every disagreement alike (Cohen 1960, Educ Psychol Meas 20:37); for unordered categories.
    #[default]
    Unweighted,
    /// Agreement 1 − |i − j| / (k − 1) (Cicchetti & Allison 1971).
    Linear,
    /// Agreement 1 − (i − j)² / (k − 1)² (Fleiss & Cohen 1973).
    Quadratic,
}

impl Weights {
    fn agreement(self, row: usize, column: usize, categories: usize) -> f64 {
        let distance = row.abs_diff(column) as f64 / (categories.max(2) - 1) as f64;
        match self {
            Self::Unweighted => f64::from(u8::from(row == column)),
            Self::Linear => 1.0 - distance,
            Self::Quadratic => 1.0 - distance * distance,
        }
    }
}

/// Kappa with what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Cases judged by both.
    pub n: u64,
    /// Observed (weighted) agreement, a share of one.
    pub observed: f64,
    /// Agreement expected by chance from the margins, a share of one.
    pub expected: f64,
    /// (observed − expected) / (1 − expected), at most 1.
    pub kappa: f64,
    /// Asymptotic standard error (Fleiss, Cohen & Everitt 1969, Psychol Bull 72:323).
    pub error: f64,
    /// kappa ± z·error, held within [−1, 1].
    pub interval: Interval,
}

/// The table of counts of pairs (first judge's category, second judge's category), k × k.
///
/// Errors: [`StatsError::OutOfRange`] when a category is not below `categories`.
pub fn table(pairs: &[(usize, usize)], categories: usize) -> Result<Vec<Vec<u64>>, StatsError> {
    let mut counts = vec![vec![0; categories]; categories];
    for &(first, second) in pairs {
        let cell = counts.get_mut(first).and_then(|row| row.get_mut(second));
        *cell.ok_or(StatsError::OutOfRange("category"))? += 1;
    }
    Ok(counts)
}

/// Cohen's kappa of a square table: rows are the first judge's categories, columns the second's.
///
/// Errors: [`StatsError::Mismatch`] when the table is not square, [`StatsError::Empty`] when it has no
/// cases or chance alone explains full agreement (both judges used one and the same category only).
pub fn cohen_kappa(
    table: &[Vec<u64>],
    weights: Weights,
    confidence: Confidence,
) -> Result<Agreement, StatsError> {
    let size = table.len();
    if table.iter().any(|row| row.len() != size) {
        return Err(StatsError::Mismatch("rows and columns"));
    }
    let total: u128 = table.iter().flatten().map(|count| u128::from(*count)).sum();
    let n = u64::try_from(total).map_err(|_| StatsError::Overflow)?;
    if n == 0 {
        return Err(StatsError::Empty);
    }
    let share = |row: usize, column: usize| table[row][column] as f64 / n as f64;
    let rows: Vec<f64> = (0..size).map(|i| (0..size).map(|j| share(i, j)).sum()).collect();
    let columns: Vec<f64> = (0..size).map(|j| (0..size).map(|i| share(i, j)).sum()).collect();
    let cells: Vec<(usize, usize, f64)> = (0..size)
        .flat_map(|i| (0..size).map(move |j| (i, j)))
        .map(|(i, j)| (i, j, weights.agreement(i, j, size)))
        .collect();
    let observed: f64 = cells.iter().map(|&(i, j, w)| w * share(i, j)).sum();
    let expected: f64 = cells.iter().map(|&(i, j, w)| w * rows[i] * columns[j]).sum();
    let room = 1.0 - expected;
    if room <= 1e-12 {
        return Err(StatsError::Empty);
    }
    // Mean weight of a row against the columns' margin, and of a column against the rows'.
    let mut row_weight = vec![0.0; size];
    let mut column_weight = vec![0.0; size];
    for &(i, j, w) in &cells {
        row_weight[i] += w * columns[j];
        column_weight[j] += w * rows[i];
    }
    let spread: f64 = cells
        .iter()
        .map(|&(i, j, w)| {
            let term = w * room - (row_weight[i] + column_weight[j]) * (1.0 - observed);
            share(i, j) * term * term
        })
        .sum();
    let centre = observed * expected - 2.0 * expected + observed;
    let variance = (spread - centre * centre).max(0.0) / (n as f64 * room.powi(4));
    let (kappa, error) = (finite((observed - expected) / room)?.min(1.0), finite(variance.sqrt())?);
    let half = confidence.z()? * error;
    let interval = Interval { lo: (kappa - half).max(-1.0), hi: (kappa + half).min(1.0) };
    Ok(Agreement { n, observed, expected, kappa, error, interval })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(actual: f64, expected: f64, tolerance: f64) {
        assert!((actual - expected).abs() <= tolerance, "{actual} is not {expected}");
    }

    #[test]
    fn two_readers_of_fifty_grants() {
        // observed .7, expected .5, kappa .4: the common textbook table of two readers
        let found = cohen_kappa(&[vec![20, 5], vec![10, 15]], Weights::Unweighted, Confidence::P95).unwrap();
        near(found.observed, 0.7, 1e-12);
        near(found.expected, 0.5, 1e-12);
        near(found.kappa, 0.4, 1e-12);
    }

    #[test]
    fn two_categories_make_all_weights_alike() {
        let table = [vec![31, 4], vec![7, 58]];
        let plain = cohen_kappa(&table, Weights::Unweighted, Confidence::P95).unwrap();
        for weights in [Weights::Linear, Weights::Quadratic] {
            let weighted = cohen_kappa(&table, weights, Confidence::P95).unwrap();
            near(weighted.kappa, plain.kappa, 1e-12);
            near(weighted.error, plain.error, 1e-12);
        }
    }

    #[test]
    fn full_agreement_is_one_and_one_category_is_undefined() {
        let full = cohen_kappa(&[vec![4, 0], vec![0, 6]], Weights::Linear, Confidence::P95).unwrap();
        near(full.kappa, 1.0, 1e-12);
        near(full.error, 0.0, 1e-9);
        let one = cohen_kappa(&[vec![4, 0], vec![0, 0]], Weights::Unweighted, Confidence::P95);
        assert_eq!(one, Err(StatsError::Empty));
        let oblong = cohen_kappa(&[vec![4, 0]], Weights::Unweighted, Confidence::P95);
        assert_eq!(oblong, Err(StatsError::Mismatch("rows and columns")));
        assert_eq!(table(&[(0, 2)], 2), Err(StatsError::OutOfRange("category")));
        assert_eq!(table(&[(0, 1), (0, 1)], 2), Ok(vec![vec![0, 2], vec![0, 0]]));
    }
}
