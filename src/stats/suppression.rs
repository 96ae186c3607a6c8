//! Complementary suppression: which further cells of tables are withheld so that none of the withheld ones can be
//! computed from those that are shown and the sums that tie them together. After L. H. Cox, "Suppression
//! methodology and statistical disclosure control", Journal of the American Statistical Association 75 (1980).

use std::collections::{BTreeMap, BTreeSet};

/// A cell is the sum of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The cell that is the sum.
    pub whole: usize,
    /// The cells of which it is the sum; at least one.
    pub parts: Vec<usize>,
}

impl Sum {
    fn members(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.whole).chain(self.parts.iter().copied())
    }
}

/// Which cells are withheld: those of `first`, and as many more as it takes that no withheld cell has one value
/// only that fits the shown ones, and that what is withheld within a sum does not come to less than `least`.
///
/// `cells` are counts, `sums` tie them. Deterministic; of the cells that could be withheld the smallest is, sums
/// last. A cell without any sum is withheld or shown by itself.
pub fn suppress(cells: &[u64], first: &[bool], sums: &[Sum], least: u64) -> Vec<bool> {
    let mut hidden = first.to_vec();
    loop {
        let more: BTreeSet<usize> = sums
            .iter()
            .filter(|sum| is_told(cells, &hidden, sum, least))
            .filter_map(|sum| next(cells, &hidden, sum))
            .collect();
        if !more.is_empty() {
            for cell in more {
                hidden[cell] = true;
            }
            continue;
        }
        let known = determined(&hidden, sums);
        let tied = |cell: &usize| {
            let of = sums.iter().filter(|sum| sum.members().any(|member| member == *cell));
            of.filter_map(|sum| next(cells, &hidden, sum)).min_by_key(|other| (cells[*other], *other))
        };
        let more: BTreeSet<usize> = known.iter().filter_map(tied).collect();
        // what is tied only to withheld cells is told by others: any shown cell of their sums may go
        let spare = || sums.iter().find_map(|sum| next(cells, &hidden, sum));
        let more = if more.is_empty() && !known.is_empty() { spare().into_iter().collect() } else { more };
        if more.is_empty() {
            return hidden;
        }
        for cell in more {
            hidden[cell] = true;
        }
    }
}

/// Whether the shown cells of a sum tell its one withheld cell, or bound those withheld from above too narrowly.
fn is_told(cells: &[u64], hidden: &[bool], sum: &Sum, least: u64) -> bool {
    let withheld: Vec<usize> = sum.members().filter(|cell| hidden[*cell]).collect();
    let parts = sum.parts.iter().filter(|cell| hidden[**cell]);
    match withheld.len() {
        0 => false,
        1 => true,
        _ => !hidden[sum.whole] && parts.map(|cell| cells[*cell]).fold(0, u64::saturating_add) < least,
    }
}

/// The next cell of a sum to be withheld: its smallest shown part that is not empty, then an empty one, then the whole.
fn next(cells: &[u64], hidden: &[bool], sum: &Sum) -> Option<usize> {
    let shown = sum.parts.iter().copied().filter(|cell| !hidden[*cell]);
    let part = shown.min_by_key(|cell| (cells[*cell] == 0, cells[*cell], *cell));
    part.or_else(|| (!hidden[sum.whole]).then_some(sum.whole))
}

/// A prime below 2³¹: sums of ones and minus ones are solved modulo it.
const PRIME: u64 = 2_147_483_629;

/// The withheld cells of which the shown ones and the sums leave one value only: those that no solution of the
/// homogeneous system moves.
pub fn determined(hidden: &[bool], sums: &[Sum]) -> Vec<usize> {
    let mut rows: BTreeMap<usize, BTreeMap<usize, u64>> = BTreeMap::new();
    for sum in sums {
        let mut row: BTreeMap<usize, u64> = BTreeMap::new();
        for (cell, factor) in
            std::iter::once((sum.whole, PRIME - 1)).chain(sum.parts.iter().map(|cell| (*cell, 1)))
        {
            if hidden[cell] {
                add(&mut row, cell, factor);
            }
        }
        for (pivot, known) in &rows {
            if let Some(factor) = row.get(pivot).copied() {
                add_row(&mut row, known, PRIME - factor);
            }
        }
        let Some((pivot, factor)) = row.iter().next().map(|(cell, factor)| (*cell, *factor)) else {
            continue;
        };
        let inverse = power(factor, PRIME - 2);
        for value in row.values_mut() {
            *value = *value * inverse % PRIME;
        }
        for known in rows.values_mut() {
            if let Some(factor) = known.get(&pivot).copied() {
                add_row(known, &row, PRIME - factor);
            }
        }
        rows.insert(pivot, row);
    }
    rows.into_iter().filter(|(_, row)| row.len() == 1).map(|(pivot, _)| pivot).collect()
}

fn add(row: &mut BTreeMap<usize, u64>, cell: usize, value: u64) {
    let sum = (row.get(&cell).copied().unwrap_or(0) + value) % PRIME;
    if sum == 0 {
        row.remove(&cell);
    } else {
        row.insert(cell, sum);
    }
}

fn add_row(row: &mut BTreeMap<usize, u64>, other: &BTreeMap<usize, u64>, factor: u64) {
    for (cell, value) in other {
        add(row, *cell, value * factor % PRIME);
    }
}

fn power(base: u64, exponent: u64) -> u64 {
    let (mut result, mut base, mut exponent) = (1, base % PRIME, exponent);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent /= 2;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_small_cell_takes_the_next_smallest_with_it() {
        // 3 + 8 + 20 = 31
        let sums = [Sum { whole: 0, parts: vec![1, 2, 3] }];
        let hidden = suppress(&[31, 3, 8, 20], &[false, true, false, false], &sums, 5);
        assert_eq!(hidden, [false, true, true, false]);
    }

    #[test]
    fn two_ones_of_a_shown_two_take_a_third() {
        let sums = [Sum { whole: 0, parts: vec![1, 2, 3] }];
        let hidden = suppress(&[22, 1, 1, 20], &[false, true, true, false], &sums, 5);
        assert_eq!(hidden, [false, true, true, true]);
    }

    #[test]
    fn a_cell_between_two_squares_is_not_left_determined() {
        // two tables of two by two whose only tie is one cell: rows and columns hold two each, and yet it is told
        let sums = [
            Sum { whole: 8, parts: vec![0, 1] },
            Sum { whole: 9, parts: vec![2, 3] },
            Sum { whole: 10, parts: vec![0, 2] },
            Sum { whole: 11, parts: vec![1, 3, 4] },
            Sum { whole: 12, parts: vec![4, 5, 6] },
            Sum { whole: 13, parts: vec![5, 6, 7] },
        ];
        let hidden: Vec<bool> = (0..14).map(|cell| cell < 7).collect();
        assert_eq!(determined(&hidden, &sums[..5]), [4]);
    }
}
