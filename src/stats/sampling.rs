//! A stratified random sample that anyone can draw again: the seed is derived, not chosen, and the draw sorts.
//!
//! Owns the arithmetic of the draw. Must not know what is drawn, nor where a commit comes from.
//!
//! The seed is SHA-256 over three lines (frame hash, period, commit), each ended by a line feed. Whoever commits
//! to the frame does so before that commit exists, so nobody can look for a frame that gives a wished sample; the
//! method is that of a public random beacon (commit first, then wait: NIST IR 8213, section 5).
//!
//! Allocation is proportional to size by the largest remainder (Hamilton's method; Bowley 1926 for proportional
//! allocation of a stratified sample), with a least number a stratum: strata whose proportional share is below it
//! get it, and the rest is shared among the others, until none is below. It is integer arithmetic throughout; equal
//! remainders go to the stratum that comes first.
//!
//! Within a stratum, items are sorted by SHA-256(seed ‖ item) and the first n are taken: a random permutation sample
//! without replacement by permanent random numbers (Ohlsson 1995, "Coordination of samples using permanent random
//! numbers"). The order of the list has no influence.

use super::StatsError;
use sha2::{Digest, Sha256};

/// A seed, 32 bytes.
pub type Seed = [u8; 32];

/// The seed of a draw: SHA-256 over the frame's hash, the period and the commit, a line each.
pub fn seed(frame_sha256: &str, period: &str, commit: &str) -> Seed {
    Sha256::digest(format!("{frame_sha256}\n{period}\n{commit}\n")).into()
}

/// How many items each stratum gives, in the order of `sizes`. At least `minimum` of each (all of a smaller one);
/// where these come to more than `total`, they are what is drawn.
///
/// Errors: [`StatsError::Empty`] without items, [`StatsError::NumeratorAboveDenominator`] when more is asked for
/// than there is.
pub fn allocate(sizes: &[u64], total: u64, minimum: u64) -> Result<Vec<u64>, StatsError> {
    let all: u128 = sizes.iter().map(|size| u128::from(*size)).sum();
    if all == 0 {
        return Err(StatsError::Empty);
    }
    if u128::from(total) > all {
        return Err(StatsError::NumeratorAboveDenominator);
    }
    let least: Vec<u128> = sizes.iter().map(|size| u128::from(minimum.min(*size))).collect();
    let mut left = u128::from(total).max(least.iter().sum());
    let mut open: Vec<usize> = (0..sizes.len()).collect();
    let mut taken = vec![0_u128; sizes.len()];
    // Settle strata whose share (left · size / rest) is below their least, until none is.
    let mut rest = all;
    loop {
        let below: Vec<usize> =
            open.iter().copied().filter(|&i| left * u128::from(sizes[i]) < least[i] * rest).collect();
        if below.is_empty() {
            break;
        }
        for &i in &below {
            taken[i] = least[i];
            left -= least[i];
            rest -= u128::from(sizes[i]);
        }
        open.retain(|i| !below.contains(i));
    }
    let share = |i: usize| left * u128::from(sizes[i]);
    for &i in &open {
        taken[i] = share(i).checked_div(rest).unwrap_or(0);
    }
    let given: u128 = open.iter().map(|&i| taken[i]).sum();
    let mut by_remainder = open.clone();
    by_remainder.sort_by_key(|&i| (std::cmp::Reverse(share(i).checked_rem(rest)), i));
    for &i in by_remainder.iter().take(usize::try_from(left - given).unwrap_or(usize::MAX)) {
        taken[i] += 1;
    }
    taken.into_iter().map(|count| u64::try_from(count).map_err(|_| StatsError::Overflow)).collect()
}

/// The first `count` of some items in the order of SHA-256(seed ‖ item); equal hashes in the order of the items.
pub fn take<'a>(seed: &Seed, items: impl IntoIterator<Item = &'a str>, count: usize) -> Vec<&'a str> {
    let key =
        |item: &str| -> [u8; 32] { Sha256::new().chain_update(seed).chain_update(item).finalize().into() };
    let mut keyed: Vec<_> = items.into_iter().map(|item| (key(item), item)).collect();
    keyed.sort_unstable();
    keyed.into_iter().take(count).map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::hexadecimal;
    use proptest::prelude::*;

    #[test]
    fn a_share_goes_by_size_and_the_largest_remainder() {
        // shares 3.33, 1.67, 1: remainders .33, .67, 0
        assert_eq!(allocate(&[100, 50, 30], 6, 0), Ok(vec![3, 2, 1]));
        // shares .5 and 9.5: equal remainders, the first gets it
        assert_eq!(allocate(&[5, 95], 10, 0), Ok(vec![1, 9]));
        // the small stratum gets its least, the two others share what is left
        assert_eq!(allocate(&[600, 390, 10], 10, 2), Ok(vec![5, 3, 2]));
        // the least of all is more than was asked for, and never more than there is
        assert_eq!(allocate(&[50, 1, 4], 3, 2), Ok(vec![2, 1, 2]));
        assert_eq!(allocate(&[0, 4], 4, 2), Ok(vec![0, 4]));
        assert_eq!(allocate(&[], 0, 1), Err(StatsError::Empty));
        assert_eq!(allocate(&[3], 4, 0), Err(StatsError::NumeratorAboveDenominator));
    }

    #[test]
    fn the_seed_and_the_order_are_those_that_any_sha256_gives() {
        // printf 'f\np\nc\n' | sha256sum
        let seed = seed("f", "p", "c");
        assert_eq!(hexadecimal(&seed), "eeeb59a51beaa18cb3e37339971324feaaf57a3e88a0f7ae8b721d1e5c3524c8");
        // printf SEED, then the item, through xxd -r -p | sha256sum, sorted
        assert_eq!(take(&seed, ["A-1", "A-2", "A-3", "A-4"], 2), ["A-4", "A-1"]);
        assert_eq!(
            take(&seed, ["A-4", "A-3", "A-2", "A-1"], 2),
            take(&seed, ["A-1", "A-2", "A-3", "A-4"], 2)
        );
    }

    proptest! {
        #[test]
        fn an_allocation_adds_up_and_stays_within_its_strata(
            sizes in prop::collection::vec(0_u64..5_000, 1..12),
            asked in 0_u64..20_000,
            minimum in 0_u64..40,
        ) {
            let all: u64 = sizes.iter().sum();
            prop_assume!(all > 0);
            let total = asked % (all + 1);
            let taken = allocate(&sizes, total, minimum).unwrap();
            let least: Vec<u64> = sizes.iter().map(|size| minimum.min(*size)).collect();
            prop_assert_eq!(taken.iter().sum::<u64>(), total.max(least.iter().sum()));
            for ((taken, size), least) in taken.iter().zip(&sizes).zip(&least) {
                prop_assert!(least <= taken && taken <= size);
            }
        }

        #[test]
        fn a_larger_stratum_never_gives_less(a in 0_u64..500, b in 0_u64..500, asked in 0_u64..1_000) {
            prop_assume!(a + b > 0);
            let taken = allocate(&[a, b], asked % (a + b + 1), 1).unwrap();
            prop_assert!(a < b || taken[0] >= taken[1]);
            prop_assert!(b < a || taken[1] + 1 >= taken[0]);
        }
    }
}
