//! Pareto analysis: causes by frequency, their running share, and the few that make most of the whole.
//!
//! Owns the order and the sums. Must not know what the causes are.

use super::StatsError;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What a policy may choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The running share at which the "vital few" end, 0 < share ≤ 1; 0.8 (Juran).
    pub threshold: f64,
    /// The name that stands last whatever its count; it also takes what `most` leaves over.
    pub other: Option<String>,
    /// The most bars, `other` not counted; needs a name for `other`.
    pub most: Option<usize>,
}

impl Default for Options {
    fn default() -> Self {
        Self { threshold: 0.8, other: None, most: None }
    }
}

/// One cause.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// Its count.
    pub count: u64,
    /// Its share of all, 0 to 1.
    pub share: f64,
    /// Its count and those of all bars before it.
    pub running: u64,
    /// The same as a share of all; exactly 1 at the last bar.
    pub running_share: f64,
}

/// Bars in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Pareto {
    /// All counts together.
    pub total: u64,
    /// By descending count, then by name; `other` last.
    pub bars: Vec<Bar>,
    /// Index of the first bar whose running share reaches the threshold.
    pub crossing: usize,
}

/// Sorts causes by falling count, then by name; equal names are one cause.
///
/// Errors: [`StatsError::Empty`] when all counts are 0, [`StatsError::OutOfRange`] for the threshold,
/// [`StatsError::Mismatch`] when `most` is set without a name for `other`, [`StatsError::Overflow`].
pub fn pareto<'a>(
    causes: impl IntoIterator<Item = (&'a str, u64)>,
    options: &Options,
) -> Result<Pareto, StatsError> {
    if !(options.threshold > 0.0 && options.threshold <= 1.0) {
        return Err(StatsError::OutOfRange("threshold"));
    }
    if options.most.is_some() && options.other.is_none() {
        return Err(StatsError::Mismatch("the most bars and a name for the rest"));
    }
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    let mut total = 0_u64;
    for (name, count) in causes {
        total = total.checked_add(count).ok_or(StatsError::Overflow)?;
        *counts.entry(name).or_default() += count;
    }
    if total == 0 {
        return Err(StatsError::Empty);
    }
    let mut rest = options.other.as_deref().and_then(|other| counts.remove(other));
    let mut ordered: Vec<(&str, u64)> = counts.into_iter().collect();
    ordered.sort_by_key(|&(name, count)| (Reverse(count), name));
    let kept = options.most.unwrap_or(ordered.len()).min(ordered.len());
    for (_, count) in ordered.drain(kept..) {
        rest = Some(rest.unwrap_or(0) + count);
    }
    ordered.extend(options.other.as_deref().zip(rest));
    let of_all = |count: u64| count as f64 / total as f64;
    let mut running = 0;
    let bars: Vec<Bar> = ordered
        .into_iter()
        .map(|(name, count)| {
            running += count;
            let (share, running_share) = (of_all(count), of_all(running));
            Bar { name: name.to_owned(), count, share, running, running_share }
        })
        .collect();
    // Eight of ten is 80 %, whatever the last bit of 0.8 says.
    let reached = |bar: &Bar| bar.running_share >= options.threshold - 1e-12;
    let crossing = bars.iter().position(reached).unwrap_or(bars.len() - 1);
    Ok(Pareto { total, bars, crossing })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(found: &Pareto) -> Vec<&str> {
        found.bars.iter().map(|bar| bar.name.as_str()).collect()
    }

    #[test]
    fn equal_counts_stand_by_name_and_the_rest_stands_last() {
        let causes = [("other", 9), ("b", 2), ("a", 2), ("c", 5), ("b", 0), ("d", 1)];
        let options = Options { other: Some("other".to_owned()), most: Some(3), ..Options::default() };
        let found = pareto(causes, &options).unwrap();
        assert_eq!(names(&found), ["c", "a", "b", "other"]);
        assert_eq!(found.bars.last().map(|bar| (bar.count, bar.running)), Some((10, 19)));
        assert_eq!(found.crossing, 3);
    }

    #[test]
    fn the_crossing_is_reached_exactly() {
        let found = pareto([("a", 5), ("b", 3), ("c", 2)], &Options::default()).unwrap();
        assert_eq!(found.crossing, 1);
    }

    #[test]
    fn no_counts_have_no_shares() {
        assert_eq!(pareto([("a", 0)], &Options::default()), Err(StatsError::Empty));
        assert_eq!(pareto([("a", u64::MAX), ("b", 1)], &Options::default()), Err(StatsError::Overflow));
        let options = Options { most: Some(1), ..Options::default() };
        assert!(matches!(pareto([("a", 1)], &options), Err(StatsError::Mismatch(_))));
    }
}
