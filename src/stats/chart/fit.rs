//! The estimate of one phase, and the limits of its points.
//!
//! Owns the formulas of the kinds of chart. Must not know where a phase comes from.

use super::range::mean_range;
use super::{Basis, Kind, Observation, PhaseFit, Plotted, Setup};
use crate::stats::{StatsError, all_finite, finite, mean, median};

/// The power that makes exponential times nearly normal (Nelson 1994).
const T_POWER: f64 = 3.6;

/// An observation as its kind of chart sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample {
    /// The value that is drawn.
    value: f64,
    /// The value on the scale of σ (differs from `value` on t charts only).
    scaled: f64,
    /// Numerator or count, 0 for measurements.
    count: u64,
    /// Denominator or exposure, 1 where there is none.
    size: f64,
}

/// Turns an observation into a sample; `None` when it is undefined.
pub(super) fn sample(kind: Kind, observation: Observation) -> Result<Option<Sample>, StatsError> {
    let (count, size) = match (kind, observation) {
        (Kind::P | Kind::PPrime, Observation::Ratio { numerator, denominator })
            if numerator > denominator =>
        {
            return Err(StatsError::NumeratorAboveDenominator);
        }
        (Kind::C | Kind::T | Kind::G, Observation::Ratio { .. })
        | (Kind::C | Kind::P | Kind::PPrime | Kind::T | Kind::G, Observation::Rate { .. })
        | (Kind::P | Kind::PPrime | Kind::U | Kind::UPrime | Kind::T, Observation::Count(_))
        | (Kind::P | Kind::PPrime | Kind::U | Kind::UPrime | Kind::C | Kind::G, Observation::Value(_)) => {
            return Err(StatsError::Mismatch("the kind of chart and an observation"));
        }
        (_, Observation::Ratio { numerator, denominator }) => (numerator, denominator as f64),
        (_, Observation::Rate { count, exposure }) => (count, exposure),
        (_, Observation::Count(count)) => (count, 1.0),
        (kind, Observation::Value(value)) => return measurement(kind, value).map(Some),
    };
    all_finite(&[size])?;
    if size < 0.0 {
        return Err(StatsError::OutOfRange("exposure"));
    }
    if size == 0.0 {
        return Ok(None);
    }
    let value = finite(count as f64 / size)?;
    Ok(Some(Sample { value, scaled: value, count, size }))
}

/// A measurement, with its transform on t charts.
fn measurement(kind: Kind, value: f64) -> Result<Sample, StatsError> {
    all_finite(&[value])?;
    let scaled = match kind {
        Kind::T if value < 0.0 => return Err(StatsError::OutOfRange("time between events")),
        Kind::T => value.powf(1.0 / T_POWER),
        _ => value,
    };
    Ok(Sample { value, scaled, count: 0, size: 1.0 })
}

/// The samples of one phase with what the setup says of them.
pub(super) struct Segment<'a> {
    samples: &'a [Option<Sample>],
    offset: usize,
    setup: &'a Setup,
}

/// What a phase was found to be; the centre is on the scale of σ.
pub(super) struct Estimate {
    centre: Option<f64>,
    pub(super) summary: PhaseFit,
}

impl<'a> Segment<'a> {
    pub(super) fn new(samples: &'a [Option<Sample>], offset: usize, setup: &'a Setup) -> Self {
        Self { samples, offset, setup }
    }

    fn excluded(&self, index: usize) -> bool {
        self.setup.excluded.contains(&(self.offset + index))
    }

    /// Centre and spread, estimated or given.
    pub(super) fn estimate(&self, basis: Basis) -> Result<Estimate, StatsError> {
        let take = match basis {
            Basis::Whole => self.samples.len(),
            Basis::First(points) => points.min(self.samples.len()),
            Basis::Given { centre, spread } => return self.given(centre, spread),
        };
        let used: Vec<(usize, Sample)> = (0..take)
            .filter(|index| !self.excluded(*index))
            .filter_map(|index| self.samples[index].map(|sample| (index, sample)))
            .collect();
        let centre = self.centre(&used).map(finite).transpose()?;
        let (spread, screened) = match centre {
            None => (None, 0),
            Some(centre) => self.spread(&used, centre).map_or((None, 0), |(s, out)| (Some(s), out)),
        };
        self.summarize(used.len(), centre, spread, screened)
    }

    fn given(&self, centre: f64, spread: Option<f64>) -> Result<Estimate, StatsError> {
        all_finite(&[centre, spread.unwrap_or(0.0)])?;
        let kind = self.setup.kind;
        let counted = !matches!(kind, Kind::Xmr | Kind::Run);
        let share = matches!(kind, Kind::P | Kind::PPrime);
        if (counted && centre < 0.0) || (share && centre > 1.0) {
            return Err(StatsError::OutOfRange("given centre"));
        }
        if spread.is_some_and(|s| s < 0.0) {
            return Err(StatsError::OutOfRange("given spread"));
        }
        let scaled = if kind == Kind::T { centre.powf(1.0 / T_POWER) } else { centre };
        let kept = spread.filter(|_| matches!(kind, Kind::Xmr | Kind::T | Kind::PPrime | Kind::UPrime));
        self.summarize(0, Some(scaled), kept, 0)
    }

    fn summarize(
        &self,
        basis: usize,
        centre: Option<f64>,
        spread: Option<f64>,
        screened: usize,
    ) -> Result<Estimate, StatsError> {
        let ranged = matches!(self.setup.kind, Kind::Xmr | Kind::T);
        let range_upper = spread.filter(|_| ranged).map(|s| s * self.setup.method.constants.range_limit());
        let summary = PhaseFit {
            start: 0,
            end: 0,
            basis,
            centre: centre.map(|c| finite(self.unscaled(c))).transpose()?,
            spread: spread.map(finite).transpose()?,
            range_upper: range_upper.map(finite).transpose()?,
            screened,
        };
        Ok(Estimate { centre, summary })
    }

    /// From the scale of σ back to the unit of the values.
    fn unscaled(&self, scaled: f64) -> f64 {
        if self.setup.kind == Kind::T { scaled.max(0.0).powf(T_POWER) } else { scaled }
    }

    /// Pooled rate Σx/Σn of counted kinds (integer sums, so the order is of no account), median or mean.
    fn centre(&self, used: &[(usize, Sample)]) -> Option<f64> {
        let values: Vec<f64> = used.iter().map(|(_, sample)| sample.scaled).collect();
        match self.setup.kind {
            Kind::Run => median(&values),
            Kind::Xmr | Kind::T => mean(&values),
            _ if used.is_empty() => None,
            _ => {
                let count: u128 = used.iter().map(|(_, sample)| u128::from(sample.count)).sum();
                let mut sizes: Vec<f64> = used.iter().map(|(_, sample)| sample.size).collect();
                sizes.sort_by(f64::total_cmp);
                Some(count as f64 / sizes.iter().sum::<f64>())
            }
        }
    }

    /// Mean moving range (XmR, t) or σz (p′, u′), and how many ranges were screened.
    fn spread(&self, used: &[(usize, Sample)], centre: f64) -> Option<(f64, usize)> {
        let method = &self.setup.method;
        let neighbours = || used.windows(2).filter(|pair| self.adjacent(pair[0].0, pair[1].0));
        match self.setup.kind {
            Kind::Xmr | Kind::T => {
                let ranges: Vec<f64> =
                    neighbours().map(|pair| (pair[1].1.scaled - pair[0].1.scaled).abs()).collect();
                mean_range(&ranges, method.screening, method.constants)
            }
            Kind::PPrime | Kind::UPrime => {
                let score = |sample: &Sample| {
                    let sigma = self.sampling_sigma(centre, sample.size);
                    if sigma > 0.0 { (sample.value - centre) / sigma } else { 0.0 }
                };
                let ranges: Vec<f64> =
                    neighbours().map(|pair| (score(&pair[1].1) - score(&pair[0].1)).abs()).collect();
                mean(&ranges).map(|range| (range * method.constants.sigma_per_range(), 0))
            }
            _ => None,
        }
    }

    /// Whether a moving range is taken between two used points.
    fn adjacent(&self, left: usize, right: usize) -> bool {
        (left + 1..right).all(|between| match self.samples[between] {
            None => self.setup.method.bridge_undefined,
            Some(_) => self.setup.method.bridge_excluded,
        })
    }

    /// σ from sampling alone: binomial, Poisson or geometric.
    fn sampling_sigma(&self, centre: f64, size: f64) -> f64 {
        match self.setup.kind {
            Kind::P | Kind::PPrime => (centre * (1.0 - centre) / size).max(0.0).sqrt(),
            Kind::U | Kind::UPrime => (centre / size).sqrt(),
            Kind::C => centre.sqrt(),
            Kind::G => (centre * (centre + 1.0)).sqrt(),
            Kind::Run | Kind::Xmr | Kind::T => 0.0,
        }
    }

    /// σ of one point; `None` when the kind has none or it cannot be estimated.
    fn sigma(&self, estimate: &Estimate, sample: Option<Sample>) -> Option<f64> {
        let centre = estimate.centre?;
        match self.setup.kind {
            Kind::Run => None,
            Kind::Xmr | Kind::T => {
                estimate.summary.spread.map(|s| s * self.setup.method.constants.sigma_per_range())
            }
            Kind::PPrime | Kind::UPrime => {
                Some(self.sampling_sigma(centre, sample?.size) * estimate.summary.spread?)
            }
            Kind::C | Kind::G => Some(self.sampling_sigma(centre, 1.0)),
            Kind::P | Kind::U => Some(self.sampling_sigma(centre, sample?.size)),
        }
    }

    /// The points of the phase with their limits.
    pub(super) fn points(&self, estimate: &Estimate, phase: usize) -> Result<Vec<Plotted>, StatsError> {
        let mut previous: Option<Sample> = None;
        let mut points = Vec::with_capacity(self.samples.len());
        for (index, sample) in self.samples.iter().copied().enumerate() {
            let mut point = self.limits(estimate, sample)?;
            point.phase = phase;
            point.excluded = self.excluded(index);
            if let (Some(now), Some(before), Kind::Xmr | Kind::T) = (sample, previous, self.setup.kind) {
                point.range = Some(finite((now.scaled - before.scaled).abs())?);
            }
            previous = match sample {
                None if !self.setup.method.bridge_undefined => None,
                _ => sample.or(previous),
            };
            points.push(point);
        }
        Ok(points)
    }

    fn limits(&self, estimate: &Estimate, sample: Option<Sample>) -> Result<Plotted, StatsError> {
        let sigma = self.sigma(estimate, sample).map(finite).transpose()?;
        let limit = |side: f64| -> Result<Option<f64>, StatsError> {
            let (Some(centre), Some(sigma)) = (estimate.centre, sigma) else { return Ok(None) };
            finite(self.clip(self.unscaled(centre + side * self.setup.method.sigmas * sigma))).map(Some)
        };
        let score = match (sample, estimate.centre, sigma) {
            (Some(sample), Some(centre), Some(sigma)) if sigma > 0.0 => {
                Some((sample.scaled - centre) / sigma).filter(|score| score.is_finite())
            }
            _ => None,
        };
        Ok(Plotted {
            value: sample.map(|s| s.value),
            centre: estimate.summary.centre,
            lower: limit(-1.0)?,
            upper: limit(1.0)?,
            sigma,
            score,
            ..Plotted::default()
        })
    }

    /// The nearest possible value of the kind.
    fn clip(&self, limit: f64) -> f64 {
        match self.setup.kind {
            Kind::P | Kind::PPrime => limit.clamp(0.0, 1.0),
            Kind::U | Kind::UPrime | Kind::C | Kind::T | Kind::G => limit.max(0.0),
            Kind::Run | Kind::Xmr => limit,
        }
    }
}
