//! What shown cells and sums leave no choice about: linear equations, solved exactly.

use super::Sum;
use std::collections::BTreeMap;

/// A prime below 2³¹: sums of ones and minus ones are solved modulo it.
const PRIME: u64 = 2_147_483_629;

/// A linear equation between withheld cells, by their factors.
type Row = BTreeMap<usize, u64>;

/// The withheld cells of which the shown ones and the sums leave one value only: those that no solution of the
/// homogeneous system moves. Solved by elimination, a row at a time.
pub fn determined<'a>(hidden: &[bool], sums: impl IntoIterator<Item = &'a Sum>) -> Vec<usize> {
    let mut rows: BTreeMap<usize, Row> = BTreeMap::new();
    for sum in sums {
        let whole = sum.whole.iter().map(|cell| (*cell, PRIME - 1));
        let parts = sum.parts.iter().map(|cell| (*cell, 1));
        let mut row: Row = whole.chain(parts).filter(|(cell, _)| hidden[*cell]).collect();
        while let Some((pivot, factor)) = row.iter().next().map(|(cell, factor)| (*cell, *factor)) {
            let Some(known) = rows.get(&pivot) else {
                let inverse = power(factor, PRIME - 2);
                for value in row.values_mut() {
                    *value = *value * inverse % PRIME;
                }
                rows.insert(pivot, row);
                break;
            };
            add_row(&mut row, known, PRIME - factor);
        }
    }
    // from the last pivot back, so that what is put in holds no pivot any more
    let mut reduced: BTreeMap<usize, Row> = BTreeMap::new();
    for (pivot, mut row) in rows.into_iter().rev() {
        let later: Vec<usize> = row.keys().filter(|cell| reduced.contains_key(cell)).copied().collect();
        for other in later {
            let factor = row[&other];
            add_row(&mut row, &reduced[&other], PRIME - factor);
        }
        reduced.insert(pivot, row);
    }
    reduced.into_iter().filter(|(_, row)| row.len() == 1).map(|(pivot, _)| pivot).collect()
}

fn add(row: &mut Row, cell: usize, value: u64) {
    let sum = (row.get(&cell).copied().unwrap_or(0) + value) % PRIME;
    if sum == 0 {
        row.remove(&cell);
    } else {
        row.insert(cell, sum);
    }
}

fn add_row(row: &mut Row, other: &Row, factor: u64) {
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
    fn a_cell_between_two_squares_is_not_left_determined() {
        // two tables of two by two whose only tie is one cell: rows and columns hold two each, and yet it is told
        let sums =
            [sum(8, &[0, 1]), sum(9, &[2, 3]), sum(10, &[0, 2]), sum(11, &[1, 3, 4]), sum(12, &[4, 5, 6])];
        let hidden: Vec<bool> = (0..13).map(|cell| cell < 7).collect();
        assert_eq!(determined(&hidden, &sums), [4]);
    }

    fn sum(whole: usize, parts: &[usize]) -> Sum {
        Sum { whole: vec![whole], parts: parts.to_vec(), alias: false }
    }
}
