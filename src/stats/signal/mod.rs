//! Signals of special-cause variation: rules, sets of rules, and where they fire.
//!
//! Owns the vocabulary and the pass over phases; `pattern` finds the patterns of single rules, `runs` the
//! runs analysis. Must not know whether a side is good or bad.

mod assurance;
mod pattern;
mod runs;

use super::chart::Plotted;
use super::compare;

pub use assurance::{Assurance, Direction, assurance};
pub use runs::{Runs, runs_analysis};

/// The side of the centre line; of a trend, where it leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Above, or rising.
    Above,
    /// Below, or falling.
    Below,
}

/// One rule with its parameters, which are where the published sets differ. All comparisons are strict.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rule {
    /// A point outside of its limits. The only rule that also judges excluded points.
    Beyond,
    /// `need` of `of` successive points beyond `sigmas` σ on one side.
    Zone {
        /// Points that must lie in the zone.
        need: usize,
        /// Length of the window; a window is judged only when full.
        of: usize,
        /// Inner edge of the zone, in σ.
        sigmas: f64,
        /// The choice of the set.
        options: ZoneOptions,
    },
    /// So many successive points on one side; a point on the centre line ends the run.
    Run {
        /// Points in the run.
        length: usize,
    },
    /// So many successive points, each above (below) the one before: `points - 1` steps; equality ends it.
    Trend {
        /// Points, the first included.
        points: usize,
    },
    /// So many successive points going up and down by turns; equality ends it.
    Alternating {
        /// Points, the first included.
        points: usize,
    },
    /// So many successive points within `sigmas` σ, on either side.
    Hugging {
        /// Points.
        points: usize,
        /// Outer edge of the zone, in σ.
        sigmas: f64,
    },
    /// So many successive points outside `sigmas` σ.
    Mixture {
        /// Points.
        points: usize,
        /// Inner edge of the zone, in σ.
        sigmas: f64,
        /// Whether the points must lie on both sides (Nelson), or may lie on one (Minitab).
        both_sides: bool,
    },
    /// Anhøj: a run longer than round(log₂ n) + 3; points on the centre line are ignored.
    LongRun,
    /// Anhøj: fewer crossings of the centre line than the 5 % point of binomial(n − 1, ½).
    FewCrossings,
}

/// What the sets understand by "two of three".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneOptions {
    /// All points of the window must lie on one side (Making Data Count), not only those in the zone.
    pub window_on_one_side: bool,
    /// The last point of the window must lie in the zone itself (Western Electric, Nelson as in qcc).
    pub ends_in_zone: bool,
    /// A point outside of the limits counts as one in the zone (the package NHSRplotthedots leaves it out).
    pub outside_counts: bool,
}

impl ZoneOptions {
    /// Western Electric and Nelson: the last point completes the pattern.
    pub const SHEWHART: Self = Self { window_on_one_side: false, ends_in_zone: true, outside_counts: true };
    /// NHS Making Data Count: the whole window on one side.
    pub const NHS: Self = Self { window_on_one_side: true, ends_in_zone: false, outside_counts: true };
}

impl Rule {
    /// A stable word for the family of the rule, without its parameters.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Beyond => "beyond",
            Self::Zone { .. } => "zone",
            Self::Run { .. } => "run",
            Self::Trend { .. } => "trend",
            Self::Alternating { .. } => "alternating",
            Self::Hugging { .. } => "hugging",
            Self::Mixture { .. } => "mixture",
            Self::LongRun => "long-run",
            Self::FewCrossings => "few-crossings",
        }
    }
}

/// A set of rules that are applied together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleSet {
    /// The rules, in the order of the source that numbers them.
    pub rules: Vec<Rule>,
}

impl RuleSet {
    /// Only points outside of the limits (Shewhart).
    pub fn shewhart() -> Self {
        Self { rules: vec![Rule::Beyond] }
    }

    /// Western Electric, Statistical Quality Control Handbook (1956), rules 1 to 4: outside 3σ; 2 of 3
    /// beyond 2σ; 4 of 5 beyond 1σ; 8 on one side.
    pub fn western_electric() -> Self {
        let options = ZoneOptions::SHEWHART;
        Self {
            rules: vec![
                Rule::Beyond,
                Rule::Zone { need: 2, of: 3, sigmas: 2.0, options },
                Rule::Zone { need: 4, of: 5, sigmas: 1.0, options },
                Rule::Run { length: 8 },
            ],
        }
    }

    /// Nelson (1984), J Qual Tech 16:237, tests 1 to 8: outside 3σ; 9 on one side; 6 rising or falling;
    /// 14 alternating; 2 of 3 beyond 2σ; 4 of 5 beyond 1σ; 15 within 1σ; 8 outside 1σ on both sides.
    pub fn nelson() -> Self {
        let options = ZoneOptions::SHEWHART;
        Self {
            rules: vec![
                Rule::Beyond,
                Rule::Run { length: 9 },
                Rule::Trend { points: 6 },
                Rule::Alternating { points: 14 },
                Rule::Zone { need: 2, of: 3, sigmas: 2.0, options },
                Rule::Zone { need: 4, of: 5, sigmas: 1.0, options },
                Rule::Hugging { points: 15, sigmas: 1.0 },
                Rule::Mixture { points: 8, sigmas: 1.0, both_sides: true },
            ],
        }
    }

    /// NHS England, Making Data Count (as in NHSRplotthedots): outside the limits; 7 on one side; 7 points
    /// rising or falling (6 steps); 2 of 3 beyond two thirds of the limit (2σ), all three on one side.
    pub fn nhs() -> Self {
        Self {
            rules: vec![
                Rule::Beyond,
                Rule::Run { length: 7 },
                Rule::Trend { points: 7 },
                Rule::Zone { need: 2, of: 3, sigmas: 2.0, options: ZoneOptions::NHS },
            ],
        }
    }

    /// Anhøj & Olesen (2014), PLoS ONE 9:e113825: unusually long runs and unusually few crossings.
    pub fn anhoej() -> Self {
        Self { rules: vec![Rule::LongRun, Rule::FewCrossings] }
    }

    /// Points outside of the limits, and Anhøj's rules (the practice of qicharts2).
    pub fn shewhart_anhoej() -> Self {
        Self { rules: vec![Rule::Beyond, Rule::LongRun, Rule::FewCrossings] }
    }
}

/// One episode in which a rule fires. Indices are those of the points, from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    /// The rule.
    pub rule: Rule,
    /// The side; `None` where the pattern has none (alternating, hugging, mixture, few crossings).
    pub side: Option<Side>,
    /// First point of the pattern.
    pub first: usize,
    /// Last point of the pattern, at least `first`.
    pub last: usize,
    /// The points at which the pattern is complete, ascending: what a table of published signals lists.
    pub fired: Vec<usize>,
    /// The points that make up the pattern, ascending (of 2 in 3: those in the zone): what is coloured.
    pub points: Vec<usize>,
}

/// All signals of a chart: sorted by first point, then last, then the order of the rules. Overlapping
/// patterns of one rule on one side are one episode. Patterns never reach across phases; undefined points
/// are stepped over, and so are excluded ones, except by [`Rule::Beyond`].
pub fn signals(points: &[Plotted], set: &RuleSet) -> Vec<Signal> {
    let mut found: Vec<Signal> = Vec::new();
    for rule in &set.rules {
        for phase in pattern::phases(points) {
            found.extend(pattern::find(*rule, &phase));
        }
    }
    // The sort is stable, so the order of the rules decides between equals.
    found.sort_by_key(|signal| (signal.first, signal.last));
    found
}
