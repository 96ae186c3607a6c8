//! The patterns of single rules within one phase.
//!
//! Owns the search for each pattern and the merging of overlapping ones. Must not know the sets of rules.

use super::{Rule, Side, Signal, ZoneOptions, compare, runs};
use crate::stats::chart::Plotted;
use std::cmp::Ordering;

/// A defined point, as the rules see it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    /// Its index in the whole series.
    pub index: usize,
    value: f64,
    /// Its side of the centre line; `None` on the line.
    pub side: Option<Side>,
    /// Distance from the centre in σ, without sign.
    distance: Option<f64>,
    /// The limit it lies outside of.
    beyond: Option<Side>,
    excluded: bool,
}

/// The defined points that have a centre, a list for each phase.
pub(super) fn phases(points: &[Plotted]) -> Vec<Vec<Seen>> {
    let mut result: Vec<Vec<Seen>> = Vec::new();
    let mut current = None;
    for (index, point) in points.iter().enumerate() {
        let (Some(value), Some(centre)) = (point.value, point.centre) else { continue };
        if current != Some(point.phase) {
            current = Some(point.phase);
            result.push(Vec::new());
        }
        let exceeds = |limit: Option<f64>, wanted| limit.is_some_and(|l| compare(value, l) == wanted);
        let beyond = if exceeds(point.upper, Ordering::Greater) {
            Some(Side::Above)
        } else {
            exceeds(point.lower, Ordering::Less).then_some(Side::Below)
        };
        let side = match compare(value, centre) {
            Ordering::Greater => Some(Side::Above),
            Ordering::Less => Some(Side::Below),
            Ordering::Equal => None,
        };
        let seen = Seen {
            index,
            value,
            side,
            distance: point.score.map(f64::abs),
            beyond,
            excluded: point.excluded,
        };
        if let Some(phase) = result.last_mut() {
            phase.push(seen);
        }
    }
    result
}

/// Collects patterns into episodes. Patterns must arrive in the order of their last points.
#[derive(Default)]
struct Episodes {
    found: Vec<Signal>,
}

impl Episodes {
    /// Adds a pattern; `members` are ascending and not empty.
    fn add(&mut self, rule: Rule, side: Option<Side>, window: &[Seen], members: &[usize]) {
        let (Some(first), Some(last)) = (window.first(), window.last()) else { return };
        let open = self.found.iter_mut().rev().find(|s| s.side == side).filter(|s| first.index <= s.last);
        if let Some(open) = open {
            open.last = last.index;
            open.fired.push(last.index);
            let known = open.points.last().copied();
            open.points.extend(members.iter().filter(|m| known.is_none_or(|k| **m > k)));
        } else {
            self.found.push(Signal {
                rule,
                side,
                first: first.index,
                last: last.index,
                fired: vec![last.index],
                points: members.to_vec(),
            });
        }
    }
}

/// All episodes of one rule in one phase.
pub(super) fn find(rule: Rule, phase: &[Seen]) -> Vec<Signal> {
    let mut episodes = Episodes::default();
    if rule == Rule::Beyond {
        for seen in phase.iter().filter(|seen| seen.beyond.is_some()) {
            episodes.add(rule, seen.beyond, std::slice::from_ref(seen), &[seen.index]);
        }
        return episodes.found;
    }
    let kept: Vec<Seen> = phase.iter().filter(|seen| !seen.excluded).copied().collect();
    match rule {
        Rule::Beyond => {}
        Rule::Zone { need, of, sigmas, options } => {
            for side in [Side::Above, Side::Below] {
                for window in kept.windows(of.max(1)) {
                    if let Some(members) = in_zone(window, side, sigmas, options)
                        && members.len() >= need.max(1)
                    {
                        episodes.add(rule, Some(side), window, &members);
                    }
                }
            }
        }
        Rule::Run { length } => stretches(&mut episodes, rule, &kept, length, 1, |_, now| now.side),
        Rule::Trend { points } => stretches(&mut episodes, rule, &kept, points, 2, |before, now| {
            let before = before?;
            match compare(now.value, before.value) {
                Ordering::Greater => Some(Side::Above),
                Ordering::Less => Some(Side::Below),
                Ordering::Equal => None,
            }
        }),
        Rule::Alternating { points } => alternating(&mut episodes, rule, &kept, points),
        Rule::Hugging { points, sigmas } => {
            windows(&mut episodes, rule, &kept, points, |window| {
                window.iter().all(|seen| seen.distance.is_some_and(|d| compare(d, sigmas) == Ordering::Less))
            });
        }
        Rule::Mixture { points, sigmas, both_sides } => {
            windows(&mut episodes, rule, &kept, points, |window| {
                let outside = |s: &Seen| s.distance.is_some_and(|d| compare(d, sigmas) == Ordering::Greater);
                let mixed = window.windows(2).any(|pair| pair[0].side != pair[1].side);
                window.iter().all(outside) && (mixed || !both_sides)
            });
        }
        Rule::LongRun | Rule::FewCrossings => return runs::find(rule, &kept),
    }
    episodes.found
}

/// The points of a window in the zone of one side, when the options allow the window.
fn in_zone(window: &[Seen], side: Side, sigmas: f64, options: ZoneOptions) -> Option<Vec<usize>> {
    if options.window_on_one_side && window.iter().any(|seen| seen.side != Some(side)) {
        return None;
    }
    let inside = |seen: &&Seen| {
        seen.side == Some(side)
            && seen.distance.is_some_and(|d| compare(d, sigmas) == Ordering::Greater)
            && (options.outside_counts || seen.beyond.is_none())
    };
    if options.ends_in_zone && !window.last().as_ref().is_some_and(inside) {
        return None;
    }
    Some(window.iter().filter(inside).map(|seen| seen.index).collect())
}

/// Stretches of steps of one side: each point is one step (`from` 1) or each pair is (`from` 2).
fn stretches(
    episodes: &mut Episodes,
    rule: Rule,
    kept: &[Seen],
    length: usize,
    from: usize,
    step: impl Fn(Option<&Seen>, &Seen) -> Option<Side>,
) {
    let (mut start, mut current) = (0, None);
    for (at, now) in kept.iter().enumerate() {
        let side = step(at.checked_sub(1).map(|before| &kept[before]), now);
        if side != current || side.is_none() {
            start = (at + 1).saturating_sub(from);
            current = side;
        }
        if side.is_some() && at + 1 - start >= length.max(from) {
            // Once complete, a stretch grows by its newest point only.
            let window = &kept[start..=at];
            let fresh = if at + 1 - start == length.max(from) { window } else { &window[window.len() - 1..] };
            let members: Vec<usize> = fresh.iter().map(|seen| seen.index).collect();
            episodes.add(rule, side, window, &members);
        }
    }
}

/// Stretches in which successive steps have opposite signs.
fn alternating(episodes: &mut Episodes, rule: Rule, kept: &[Seen], points: usize) {
    let (mut start, mut previous) = (0, Ordering::Equal);
    for at in 1..kept.len() {
        let step = compare(kept[at].value, kept[at - 1].value);
        if step == Ordering::Equal {
            start = at;
        } else if step == previous {
            start = at - 1;
        }
        previous = step;
        let needed = points.max(2);
        if at + 1 - start >= needed {
            let window = &kept[at + 1 - needed..=at];
            let members: Vec<usize> = window.iter().map(|seen| seen.index).collect();
            episodes.add(rule, None, window, &members);
        }
    }
}

/// Full windows of so many points that satisfy a test.
fn windows(
    episodes: &mut Episodes,
    rule: Rule,
    kept: &[Seen],
    points: usize,
    test: impl Fn(&[Seen]) -> bool,
) {
    for window in kept.windows(points.max(1)) {
        if test(window) {
            let members: Vec<usize> = window.iter().map(|seen| seen.index).collect();
            episodes.add(rule, None, window, &members);
        }
    }
}
