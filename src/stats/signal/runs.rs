//! Runs analysis: the longest run and the crossings of the centre line.
//!
//! Owns Anhøj's two tests. Must not know limits: these rules need none.

use super::pattern::{Seen, phases};
use super::{Rule, Side, Signal};
use crate::stats::chart::Plotted;
use crate::stats::special::{binomial_cdf, discrete_quantile};

/// The runs of one phase (Anhøj & Olesen 2014, PLoS ONE 9:e113825; Anhøj 2015, BMC Med Res Methodol 15:8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Runs {
    /// Points that are not on the centre line, undefined or excluded.
    pub useful: usize,
    /// The longest run of useful points on one side.
    pub longest_run: usize,
    /// The longest run that is no signal: round(log₂ useful) + 3.
    pub longest_run_max: usize,
    /// How often successive useful points lie on different sides.
    pub crossings: usize,
    /// The fewest crossings that are no signal: the 5 % point of binomial(useful − 1, ½).
    pub crossings_min: usize,
}

impl Runs {
    /// Whether either test signals.
    pub fn signal(&self) -> bool {
        self.longest_run > self.longest_run_max || self.crossings < self.crossings_min
    }
}

/// A run as a range of positions among the useful points.
struct Stretch {
    start: usize,
    end: usize,
    side: Side,
}

fn stretches(useful: &[(usize, Side)]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for (at, &(_, side)) in useful.iter().enumerate() {
        match found.last_mut() {
            Some(open) if open.side == side => open.end = at + 1,
            _ => found.push(Stretch { start: at, end: at + 1, side }),
        }
    }
    found
}

fn useful(phase: &[Seen]) -> Vec<(usize, Side)> {
    phase.iter().filter_map(|seen| seen.side.map(|side| (seen.index, side))).collect()
}

fn measure(count: usize, stretches: &[Stretch]) -> Option<Runs> {
    let trials = count.checked_sub(1)? as u64;
    Some(Runs {
        useful: count,
        longest_run: stretches.iter().map(|s| s.end - s.start).max().unwrap_or(0),
        longest_run_max: (count as f64).log2().round() as usize + 3,
        crossings: stretches.len().saturating_sub(1),
        crossings_min: discrete_quantile(trials, 0.05, |k| binomial_cdf(k, trials, 0.5)) as usize,
    })
}

/// The runs of each phase, in order; `None` for a phase without a useful point.
pub fn runs_analysis(points: &[Plotted]) -> Vec<Option<Runs>> {
    let kept: Vec<Plotted> = points.iter().filter(|point| !point.excluded).copied().collect();
    phases(&kept)
        .iter()
        .map(|phase| {
            let useful = useful(phase);
            measure(useful.len(), &stretches(&useful))
        })
        .collect()
}

/// The signals of one of the two rules in one phase.
pub(super) fn find(rule: Rule, kept: &[Seen]) -> Vec<Signal> {
    let useful = useful(kept);
    let stretches = stretches(&useful);
    let Some(runs) = measure(useful.len(), &stretches) else { return Vec::new() };
    let signal = |side, from: usize, to: usize, fired: Vec<usize>| Signal {
        rule,
        side,
        first: useful[from].0,
        last: useful[to - 1].0,
        fired,
        points: useful[from..to].iter().map(|(index, _)| *index).collect(),
    };
    if rule == Rule::FewCrossings {
        let last = useful.len();
        let few = runs.crossings < runs.crossings_min;
        return few.then(|| signal(None, 0, last, vec![useful[last - 1].0])).into_iter().collect();
    }
    stretches
        .iter()
        .filter(|stretch| stretch.end - stretch.start > runs.longest_run_max)
        .map(|stretch| {
            let complete = stretch.start + runs.longest_run_max;
            let fired = useful[complete..stretch.end].iter().map(|(index, _)| *index).collect();
            signal(Some(stretch.side), stretch.start, stretch.end, fired)
        })
        .collect()
}
