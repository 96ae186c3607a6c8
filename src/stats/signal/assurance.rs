//! Assurance: whether a stable process can be expected to meet a target.
//!
//! Owns the comparison of limits with a target. Must not know what the target is for.

use super::compare;
use crate::stats::chart::Plotted;
use std::cmp::Ordering;

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// A high value is good.
    HigherIsBetter,
    /// A low value is good.
    LowerIsBetter,
}

/// What the limits say of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assurance {
    /// Common-cause variation alone will always meet the target.
    ConsistentlyPasses,
    /// Common-cause variation alone will never meet the target.
    ConsistentlyFails,
    /// The target lies between the limits, or on one: met or missed by chance.
    HitOrMiss,
}

/// Judges a target by the limits of the latest point that has limits (NHS England, Making Data Count):
/// strictly outside of them it is met always or never. `None` when no point has limits or the target is
/// not finite.
pub fn assurance(points: &[Plotted], target: f64, direction: Direction) -> Option<Assurance> {
    let (lower, upper) = points.iter().rev().find_map(|point| point.lower.zip(point.upper))?;
    if !target.is_finite() {
        return None;
    }
    let all_above = compare(target, lower) == Ordering::Less;
    let all_below = compare(target, upper) == Ordering::Greater;
    Some(match (all_above, all_below, direction) {
        (true, _, Direction::HigherIsBetter) | (_, true, Direction::LowerIsBetter) => {
            Assurance::ConsistentlyPasses
        }
        (true, _, Direction::LowerIsBetter) | (_, true, Direction::HigherIsBetter) => {
            Assurance::ConsistentlyFails
        }
        (false, false, _) => Assurance::HitOrMiss,
    })
}
