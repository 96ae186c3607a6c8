//! Complementary suppression: which further cells of tables are withheld so that none of the withheld ones can be
//! computed from those that are shown and the sums that tie them together. After L. H. Cox, "Suppression
//! methodology and statistical disclosure control", Journal of the American Statistical Association 75 (1980).

mod elimination;

pub use elimination::determined;

use std::collections::{BTreeMap, BTreeSet};

/// A count that a reader may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// How many.
    pub count: u64,
    /// The number of what is shown or withheld together, to which it belongs; `None`: it is nowhere shown, and known
    /// only where it can be computed.
    pub place: Option<usize>,
    /// What is withheld for the sake of others is of the lowest rank that there is.
    pub rank: u8,
    /// Whether it must not be known.
    pub secret: bool,
    /// Whether it must not be known when it is withheld, for the sake of others.
    pub guarded: bool,
}

/// Cells that come to as much as others. Each stands once, on one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The sum; several where what they come to together is nowhere shown.
    pub whole: Vec<usize>,
    /// Of what it is the sum; at least one.
    pub parts: Vec<usize>,
    /// Whether it is one number under two names: what is guarded only may be told by another name.
    pub alias: bool,
}

impl Sum {
    fn members(&self) -> impl Iterator<Item = usize> {
        self.whole.iter().chain(&self.parts).copied()
    }
}

/// Which cells are withheld: the secret ones, all of their places, and as many more places as it takes that no secret
/// or guarded cell that is withheld has one value only that fits the shown ones, and that what is withheld on one side
/// of a sum does not come to less than `least`. Where `marked`, the reader is told which of the withheld cells are the
/// secret ones, which are less than `least`, and that the others are not: each secret one is left every value from 1.
///
/// Deterministic; of the cells that could be withheld the one of the lowest rank is, of those the smallest, empty ones
/// after others. None of the further places is withheld in vain: shown again, it would tell.
pub fn suppress(cells: &[Cell], sums: &[Sum], least: u64, marked: bool) -> Vec<bool> {
    let mut hidden = vec![false; cells.len()];
    for (own, sums) in apart(cells, sums) {
        let table = Table::new(own.iter().map(|cell| &cells[*cell]).collect(), sums, least, marked);
        own.into_iter().zip(table.suppressed()).for_each(|(cell, is_hidden)| hidden[cell] = is_hidden);
    }
    hidden
}

/// Cells that nothing ties to others, each lot with its sums; these name cells by their position in the lot.
fn apart(cells: &[Cell], sums: &[Sum]) -> Vec<(Vec<usize>, Vec<Sum>)> {
    let mut lot: Vec<usize> = (0..cells.len()).collect();
    let mut of_place: BTreeMap<usize, usize> = BTreeMap::new();
    let mut join = |one: usize, other: usize| {
        let [one, other] = [one, other].map(|cell| first(&mut lot, cell));
        lot[one.max(other)] = one.min(other);
    };
    for (cell, place) in cells.iter().enumerate().filter_map(|(cell, of)| Some((cell, of.place?))) {
        join(*of_place.entry(place).or_insert(cell), cell);
    }
    for sum in sums {
        sum.members().skip(1).for_each(|cell| join(sum.whole[0], cell));
    }
    let mut lots: BTreeMap<usize, (Vec<usize>, Vec<Sum>)> = BTreeMap::new();
    let mut at = Vec::new();
    for cell in 0..cells.len() {
        let own = &mut lots.entry(first(&mut lot, cell)).or_default().0;
        at.push(own.len());
        own.push(cell);
    }
    let here = |cells: &[usize]| cells.iter().map(|cell| at[*cell]).collect();
    for sum in sums {
        let own = lots.entry(first(&mut lot, sum.whole[0])).or_default();
        own.1.push(Sum { whole: here(&sum.whole), parts: here(&sum.parts), alias: sum.alias });
    }
    lots.into_values().collect()
}

/// The first cell of the lot of a cell.
fn first(lot: &mut [usize], mut cell: usize) -> usize {
    while lot[cell] != cell {
        lot[cell] = lot[lot[cell]];
        cell = lot[cell];
    }
    cell
}

/// Cells that are tied, the sums that tie them, and those in which each stands.
struct Table<'a> {
    cells: Vec<&'a Cell>,
    sums: Vec<Sum>,
    of: Vec<Vec<usize>>,
    least: u64,
    marked: bool,
}

impl<'a> Table<'a> {
    fn new(cells: Vec<&'a Cell>, sums: Vec<Sum>, least: u64, marked: bool) -> Self {
        let mut of = vec![Vec::new(); cells.len()];
        for (at, sum) in sums.iter().enumerate() {
            sum.members().for_each(|cell| of[cell].push(at));
        }
        Self { cells, sums, of, least, marked }
    }

    fn suppressed(&self) -> Vec<bool> {
        let places = |cell: &&Cell| cell.place.filter(|_| cell.secret);
        let first: BTreeSet<usize> = self.cells.iter().filter_map(places).collect();
        let mut withheld = first.clone();
        loop {
            let hidden = self.hidden(&withheld);
            let more = self.more(&hidden);
            if more.is_empty() {
                break;
            }
            withheld.extend(more);
        }
        let mut further: BTreeMap<usize, (u8, u64)> = BTreeMap::new();
        for cell in &self.cells {
            if let Some(place) = cell.place.filter(|place| withheld.contains(place) && !first.contains(place))
            {
                let greatest = further.entry(place).or_default();
                *greatest = (*greatest).max((cell.rank, cell.count));
            }
        }
        let mut further: Vec<_> = further.into_iter().map(|(place, greatest)| (greatest, place)).collect();
        further.sort_unstable();
        for (_, place) in further.into_iter().rev() {
            withheld.remove(&place);
            if !self.more(&self.hidden(&withheld)).is_empty() {
                withheld.insert(place);
            }
        }
        self.hidden(&withheld)
    }

    /// The cells that the reader is not told when these places are withheld.
    fn hidden(&self, withheld: &BTreeSet<usize>) -> Vec<bool> {
        let hidden = |cell: &&Cell| cell.place.is_none_or(|place| withheld.contains(&place));
        self.cells.iter().map(hidden).collect()
    }

    /// Places that are to be withheld as well: what bounds withheld cells too narrowly, then what tells one or, of the
    /// same rank, most of them.
    fn more(&self, hidden: &[bool]) -> BTreeSet<usize> {
        let narrow = self.sums.iter().enumerate().filter(|(_, sum)| self.bounds(hidden, sum));
        let more: BTreeSet<usize> =
            narrow.filter_map(|(at, _)| self.cells[self.smallest(hidden, &[at])?].place).collect();
        if !more.is_empty() {
            return more;
        }
        let secret = determined(hidden, &self.sums).into_iter().filter(|cell| self.cells[*cell].secret);
        let by_own = determined(hidden, self.sums.iter().filter(|sum| !sum.alias));
        let guarded = by_own.into_iter().filter(|cell| self.cells[*cell].guarded);
        let told: BTreeSet<usize> = secret.chain(guarded).collect();
        let mut votes: BTreeMap<usize, i64> = BTreeMap::new();
        for cell in told.iter().filter_map(|cell| self.telling(hidden, *cell)) {
            *votes.entry(cell).or_default() += 1;
        }
        let most = votes.into_iter().min_by_key(|(cell, votes)| (self.cells[*cell].rank, -votes, *cell));
        most.and_then(|(cell, _)| self.cells[cell].place).into_iter().collect()
    }

    /// Whether the shown cells of a sum bound those withheld on one side too narrowly.
    fn bounds(&self, hidden: &[bool], sum: &Sum) -> bool {
        [(&sum.whole, &sum.parts), (&sum.parts, &sum.whole)].into_iter().any(|(shown, side)| {
            let withheld: Vec<&Cell> =
                side.iter().filter(|cell| hidden[**cell]).map(|cell| self.cells[*cell]).collect();
            shown.iter().all(|cell| !hidden[*cell]) && self.is_narrow(&withheld)
        })
    }

    /// Whether cells of which the sum is known leave to a secret one less than every value from 1 to the greatest.
    fn is_narrow(&self, withheld: &[&Cell]) -> bool {
        let secret = withheld.iter().filter(|cell| cell.secret).count() as u64;
        let sum = withheld.iter().map(|cell| cell.count).fold(0, u64::saturating_add);
        let greatest = self.least.saturating_sub(1);
        if !self.marked {
            return secret > 0 && sum < self.least;
        }
        // what the other cells come to at least, and at most where all are secret
        let others = withheld.iter().filter(|cell| !cell.secret && cell.place.is_some()).count() as u64;
        let least = secret.saturating_sub(1).saturating_add(others.saturating_mul(self.least));
        let most = secret.saturating_sub(1).saturating_mul(greatest);
        let all_secret = secret as usize == withheld.len();
        secret > 0 && (sum < least.saturating_add(greatest) || (all_secret && sum > most.saturating_add(1)))
    }

    /// The shown cell of some sums that is to be withheld first.
    fn smallest(&self, hidden: &[bool], sums: &[usize]) -> Option<usize> {
        let shown = sums.iter().flat_map(|sum| self.sums[*sum].members()).filter(|cell| !hidden[*cell]);
        shown.min_by_key(|at| {
            let cell = self.cells[*at];
            (cell.rank, cell.count == 0, cell.count, *at)
        })
    }

    /// A shown cell that tells a withheld one: of its own sums; where all of those are withheld, of the
    /// sums of what is withheld with it, and so on.
    fn telling(&self, hidden: &[bool], cell: usize) -> Option<usize> {
        let (mut seen, mut ring) = (BTreeSet::from([cell]), vec![cell]);
        while !ring.is_empty() {
            let sums: Vec<usize> = ring.iter().flat_map(|cell| self.of[*cell].iter().copied()).collect();
            if let Some(shown) = self.smallest(hidden, &sums) {
                return Some(shown);
            }
            let next: BTreeSet<usize> = sums.iter().flat_map(|sum| self.sums[*sum].members()).collect();
            ring = next.into_iter().filter(|cell| seen.insert(*cell)).collect();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(counts: &[u64]) -> Vec<Cell> {
        let cell = |(place, count): (usize, &u64)| Cell {
            count: *count,
            place: Some(place),
            rank: 0,
            secret: (1..5).contains(count),
            guarded: true,
        };
        counts.iter().enumerate().map(cell).collect()
    }

    fn sum<const N: usize>(whole: usize, parts: [usize; N]) -> Sum {
        Sum { whole: vec![whole], parts: parts.to_vec(), alias: false }
    }

    #[test]
    fn a_single_small_cell_takes_the_next_smallest_with_it() {
        // 3 + 8 + 20 = 31
        let hidden = suppress(&cells(&[31, 3, 8, 20]), &[sum(0, [1, 2, 3])], 5, false);
        assert_eq!(hidden, [false, true, true, false]);
    }

    #[test]
    fn two_ones_of_a_shown_two_take_a_third() {
        let hidden = suppress(&cells(&[22, 1, 1, 20]), &[sum(0, [1, 2, 3])], 5, false);
        assert_eq!(hidden, [false, true, true, true]);
    }

    #[test]
    fn what_is_marked_as_small_may_be_anything_that_is() {
        let hidden = |counts: &[u64]| suppress(&cells(counts), &[sum(0, [1, 2, 3])], 5, true);
        // 5 + 1: the one that is not small is 5 at least
        assert_eq!(hidden(&[15, 9, 5, 1]), [false, true, false, true]);
        assert_eq!(hidden(&[26, 15, 10, 1]), [false, false, true, true]);
        // 4 + 4: both are 4 at most
        assert_eq!(hidden(&[28, 20, 4, 4]), [false, true, true, true]);
        // 2 + 3: one may be anything from 1 to 4, and so may the other
        assert_eq!(hidden(&[25, 20, 2, 3]), [false, false, true, true]);
    }

    #[test]
    fn what_is_nowhere_shown_is_protected_by_what_tells_it() {
        // 18 of 20: the two that are left are told by both, which are shown or withheld together
        let mut cells = cells(&[20, 18, 2]);
        (cells[0].place, cells[1].place, cells[2].place) = (Some(0), Some(0), None);
        assert_eq!(suppress(&cells, &[sum(0, [1, 2])], 5, false), [true; 3]);
        // the same twice under other names: what tells the withheld two is withheld as well
        cells.extend([(18, 1), (20, 2)].map(|(count, place)| Cell {
            count,
            place: Some(place),
            ..cells[1].clone()
        }));
        let hidden = suppress(&cells, &[sum(0, [1, 2]), sum(1, [3]), sum(0, [4])], 5, false);
        assert_eq!(hidden, [true, true, true, true, true]);
        // a whole may be known of what is withheld, as long as it is not guarded
        for cell in &mut cells {
            cell.guarded = false;
        }
        let hidden = suppress(&cells, &[sum(0, [1, 2]), sum(1, [3]), sum(0, [4])], 5, false);
        assert_eq!(hidden, [true, true, true, true, false]);
    }

    #[test]
    fn two_sides_without_a_shown_whole_tie_as_well() {
        // 3 + 30 = 13 + 20, and all of it 33: rows and columns of one block
        let sums = [Sum { whole: vec![0, 1], parts: vec![2, 3], alias: false }];
        let hidden = suppress(&cells(&[3, 30, 13, 20]), &sums, 5, false);
        assert_eq!(hidden, [true, false, true, false]);
    }
}
