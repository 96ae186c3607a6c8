//! Control charts: what a chart is made from and what comes out of it.
//!
//! Owns the types of a chart and the pass over its phases; `fit` estimates a centre and a spread, `range`
//! holds the moving ranges. Must not know how a chart is drawn (there is no pixel here) or what it measures.

mod advice;
mod fit;
mod range;

use super::{StatsError, all_finite};
use std::collections::BTreeSet;

pub use advice::{Advice, Standing, Thresholds, advise};
pub use range::RangeConstants;

/// The kind of a control chart; it decides which [`Observation`] it accepts and how its limits arise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Run chart: the median, no limits.
    Run,
    /// Proportions: p̄ ± k√(p̄(1−p̄)/nᵢ), clipped to [0, 1] (Shewhart; Montgomery, ISQC, ch. 7).
    P,
    /// Laney's p′: p̄ ± kσᵢσz, σz the mean moving range of the z-scores over d₂ (Laney 2002, Qual Eng 14:531).
    PPrime,
    /// Rates: ū ± k√(ū/nᵢ), lower limit at least 0 (Montgomery, ISQC, ch. 7).
    U,
    /// Laney's u′: as p′, with σᵢ = √(ū/nᵢ).
    UPrime,
    /// Counts over equal opportunities: c̄ ± k√c̄, lower limit at least 0.
    C,
    /// Individuals and moving range: x̄ ± k·mR̄/d₂ (Shewhart; Wheeler).
    Xmr,
    /// Time between rare events: XmR of t^(1/3.6), raised back to the power 3.6; lower limit at least 0
    /// (Nelson 1994, J Qual Tech 26:239).
    T,
    /// Opportunities between rare events: ḡ ± k√(ḡ(ḡ+1)), lower limit at least 0 (Kaminsky et al. 1992,
    /// J Qual Tech 24:63).
    G,
}

/// One observation, in the order of time. A period without any is `None` in the series.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Observation {
    /// A share of a whole; for p, p′, u, u′, XmR and run charts. A denominator of 0 is an undefined point.
    Ratio {
        /// Cases that count.
        numerator: u64,
        /// All cases.
        denominator: u64,
    },
    /// Events in an exposure (which may be fractional); for u, u′, XmR and run charts. An exposure of 0 is
    /// an undefined point.
    Rate {
        /// Events.
        count: u64,
        /// Opportunity for events, at least 0, in the unit in which the rate is to be read.
        exposure: f64,
    },
    /// A count over an equal opportunity; for c, g, XmR and run charts.
    Count(u64),
    /// A measurement; for XmR and run charts, and (at least 0) for t charts.
    Value(f64),
}

/// From what the centre and the spread of a phase are estimated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis {
    /// From all of its points that are not excluded.
    Whole,
    /// From its first so many points (excluded and undefined ones counted, but not used): a frozen baseline.
    First(usize),
    /// Not at all: both are given, as when limits are carried on from an earlier series.
    Given {
        /// The centre line, in the unit of the points.
        centre: f64,
        /// XmR and t: the mean moving range (t: of t^(1/3.6)); p′ and u′: σz. Without it these have no
        /// limits. The other kinds need none.
        spread: Option<f64>,
    },
}

/// A stretch of the series that has its own centre and limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Phase {
    /// Index of its first point, from 0.
    pub start: usize,
    /// From what it is estimated.
    pub basis: Basis,
}

/// What a policy may choose about the method. The default is qicharts2's practice without screening.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Method {
    /// k, the number of σ from the centre to a limit; 3 by default.
    pub sigmas: f64,
    /// Which rounding of the constants of moving ranges is meant; 3/1.128 by default.
    pub constants: RangeConstants,
    /// XmR and t: leave out moving ranges at or above their own upper limit, once, and average again
    /// (Nelson 1982, J Qual Tech 14:172); false by default.
    pub screening: bool,
    /// Whether a moving range reaches across an excluded point; true by default (as qicharts2).
    pub bridge_excluded: bool,
    /// Whether a moving range reaches across an undefined point; false by default (as qicharts2).
    pub bridge_undefined: bool,
}

impl Default for Method {
    fn default() -> Self {
        Self {
            sigmas: 3.0,
            constants: RangeConstants::Rounded,
            screening: false,
            bridge_excluded: true,
            bridge_undefined: false,
        }
    }
}

/// Everything that decides a chart besides its observations.
#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    /// Kind of chart.
    pub kind: Kind,
    /// Phases with strictly ascending starts within the series. When empty, or when the first starts after
    /// 0, the points before it form a phase with [`Basis::Whole`].
    pub phases: Vec<Phase>,
    /// Points that are drawn and judged against the limits, but neither estimated from nor part of a run.
    pub excluded: BTreeSet<usize>,
    /// The method's choices.
    pub method: Method,
}

impl Setup {
    /// One phase, nothing excluded, the default method.
    pub fn new(kind: Kind) -> Self {
        Self { kind, phases: Vec::new(), excluded: BTreeSet::new(), method: Method::default() }
    }

    /// The same, frozen on the first `points` points.
    pub fn frozen(kind: Kind, points: usize) -> Self {
        Self { phases: vec![Phase { start: 0, basis: Basis::First(points) }], ..Self::new(kind) }
    }

    /// The same with these points excluded (indices from 0).
    #[must_use]
    pub fn excluding(mut self, points: impl IntoIterator<Item = usize>) -> Self {
        self.excluded.extend(points);
        self
    }

    /// The same with a new phase, estimated from all of its points, at each of these indices.
    #[must_use]
    pub fn rebased_at(mut self, starts: impl IntoIterator<Item = usize>) -> Self {
        self.phases.extend(starts.into_iter().map(|start| Phase { start, basis: Basis::Whole }));
        self
    }
}

/// One point of a chart, ready to be drawn and judged. Every number is finite.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Plotted {
    /// The value; `None` when undefined (no observation, a denominator of 0).
    pub value: Option<f64>,
    /// The centre line at this point.
    pub centre: Option<f64>,
    /// The lower limit; `None` when there is none (run chart, no spread, undefined size).
    pub lower: Option<f64>,
    /// The upper limit.
    pub upper: Option<f64>,
    /// One σ at this point, in the unit of the values (t charts: of values^(1/3.6)).
    pub sigma: Option<f64>,
    /// (value − centre) / σ on the scale on which σ is measured; `None` without σ or when σ is 0.
    pub score: Option<f64>,
    /// |value − previous value of the phase|; XmR, and t on the scale of σ. `None` for the other kinds.
    pub range: Option<f64>,
    /// Index of the phase.
    pub phase: usize,
    /// Whether the point was excluded from the estimate.
    pub excluded: bool,
}

impl Plotted {
    /// A point on a chart with centre 0, σ 1 and limits ±3: the value is its own score.
    pub fn standard(score: f64) -> Self {
        Self {
            value: Some(score),
            centre: Some(0.0),
            lower: Some(-3.0),
            upper: Some(3.0),
            sigma: Some(1.0),
            score: Some(score),
            ..Self::default()
        }
    }
}

/// What was estimated for one phase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PhaseFit {
    /// Index of the first point.
    pub start: usize,
    /// Index after the last point.
    pub end: usize,
    /// Points the estimate rests on; 0 when the centre was given.
    pub basis: usize,
    /// Centre line; `None` when there was nothing to estimate from.
    pub centre: Option<f64>,
    /// XmR: mean moving range; t: the same of t^(1/3.6); p′ and u′: σz; `None` for the other kinds, and
    /// when fewer than two neighbouring points exist.
    pub spread: Option<f64>,
    /// XmR and t: upper limit of the moving ranges, D₄·mR̄.
    pub range_upper: Option<f64>,
    /// Moving ranges that the screening left out.
    pub screened: usize,
}

/// A control chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Its kind.
    pub kind: Kind,
    /// One point an observation, in the same order.
    pub points: Vec<Plotted>,
    /// One fit a phase, in order; empty only when there are no points.
    pub phases: Vec<PhaseFit>,
}

impl Chart {
    /// The points (indices from 0) whose moving range lies above its upper limit D₄·mR̄: a jump, also where
    /// both of its ends lie within the limits. Empty for charts without ranges.
    pub fn jumps(&self) -> Vec<usize> {
        let limit = |point: &Plotted| self.phases.get(point.phase)?.range_upper;
        let above = |point: &Plotted| point.range.zip(limit(point)).is_some_and(|(r, l)| r > l + 1e-12 * l);
        self.points.iter().enumerate().filter(|(_, point)| above(point)).map(|(index, _)| index).collect()
    }
}

/// Fits a control chart to a series.
///
/// Errors: [`StatsError::Mismatch`] when the kind does not accept an observation,
/// [`StatsError::NumeratorAboveDenominator`] on p and p′ charts, [`StatsError::OutOfRange`] for a negative
/// exposure or (t) value, phases that do not ascend within the series, a negative spread, or a number of σ
/// that is not positive; [`StatsError::NotFinite`]; [`StatsError::Overflow`].
/// An empty series gives an empty chart; one point gives a centre and, where the kind needs ranges, no limits.
pub fn chart(series: &[Option<Observation>], setup: &Setup) -> Result<Chart, StatsError> {
    all_finite(&[setup.method.sigmas])?;
    if setup.method.sigmas <= 0.0 {
        return Err(StatsError::OutOfRange("number of sigmas"));
    }
    let samples = series
        .iter()
        .map(|observation| observation.map_or(Ok(None), |o| fit::sample(setup.kind, o)))
        .collect::<Result<Vec<_>, _>>()?;
    let mut result = Chart { kind: setup.kind, points: Vec::with_capacity(series.len()), phases: Vec::new() };
    for (number, (start, end, basis)) in segments(&setup.phases, series.len())?.into_iter().enumerate() {
        let segment = fit::Segment::new(&samples[start..end], start, setup);
        let estimate = segment.estimate(basis)?;
        result.points.extend(segment.points(&estimate, number)?);
        result.phases.push(PhaseFit { start, end, ..estimate.summary });
    }
    Ok(result)
}

/// The phases as (start, end, basis), without gaps.
fn segments(phases: &[Phase], length: usize) -> Result<Vec<(usize, usize, Basis)>, StatsError> {
    let mut result = Vec::new();
    if length > 0 && phases.first().is_none_or(|first| first.start > 0) {
        result.push((0, length, Basis::Whole));
    }
    for phase in phases {
        if phase.start >= length || result.last().is_some_and(|&(start, _, _)| phase.start <= start) {
            return Err(StatsError::OutOfRange("start of a phase"));
        }
        if let Some(previous) = result.last_mut() {
            previous.1 = phase.start;
        }
        result.push((phase.start, length, phase.basis));
    }
    Ok(result)
}
