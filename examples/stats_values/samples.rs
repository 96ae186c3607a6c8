//! Funnels, over-dispersion, Pareto, survival, percentiles and agreement on request.

use super::bounds;
use pinguan::stats::agreement::{Weights, cohen_kappa};
use pinguan::stats::funnel::{Adjustment, Limits, Model, Options, Placed, Position, Unit, funnel};
use pinguan::stats::interval::Confidence;
use pinguan::stats::percentile::{self, percentile};
use pinguan::stats::signal::Side;
use pinguan::stats::survival::{Observed, Step, kaplan_meier};
use pinguan::stats::{StatsError, dispersion, pareto};
use serde::Deserialize;
use serde_json::{Value, json};

/// What varies.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ModelName {
    Binomial,
    Poisson,
}

/// What is done against over-dispersion.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum AdjustmentName {
    Ignore,
    Multiplicative,
    Additive,
}

/// A funnel of units `[numerator, denominator]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunnelRequest {
    model: ModelName,
    units: Vec<(u64, f64)>,
    target: Option<f64>,
    adjustment: AdjustmentName,
    normal: bool,
}

impl FunnelRequest {
    pub fn answer(self) -> Result<Value, StatsError> {
        let model = match self.model {
            ModelName::Binomial => Model::Binomial,
            ModelName::Poisson => Model::Poisson,
        };
        let adjustment = match self.adjustment {
            AdjustmentName::Ignore => Adjustment::Ignore,
            AdjustmentName::Multiplicative => Adjustment::Multiplicative,
            AdjustmentName::Additive => Adjustment::Additive,
        };
        let limits = if self.normal { Limits::Normal } else { Limits::Exact };
        let options = Options { target: self.target, adjustment, limits, ..Options::new(model) };
        let units: Vec<Unit> =
            self.units.into_iter().map(|(numerator, denominator)| Unit { numerator, denominator }).collect();
        let found = funnel(&units, &options)?;
        Ok(json!({
            "target": found.target, "phi": found.phi, "overdispersed": found.overdispersed,
            "between": found.between,
            "units": found.units.iter().map(|unit| unit.as_ref().map(placed)).collect::<Vec<_>>(),
        }))
    }
}

fn placed(unit: &Placed) -> Value {
    let position = match unit.position {
        Position::Inside => "inside",
        Position::Between(Side::Above) => "between above",
        Position::Between(Side::Below) => "between below",
        Position::Outside(Side::Above) => "outside above",
        Position::Outside(Side::Below) => "outside below",
    };
    json!({
        "value": unit.value, "score": unit.score, "position": position,
        "inner": bounds(unit.inner), "outer": bounds(unit.outer),
    })
}

/// The test of samples `[numerator, denominator]` against one common rate.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DispersionRequest {
    model: ModelName,
    samples: Vec<(u64, f64)>,
}

impl DispersionRequest {
    pub fn answer(self) -> Result<Value, StatsError> {
        let found = match self.model {
            ModelName::Binomial => {
                let whole: Vec<(u64, u64)> = self.samples.iter().map(|(x, n)| (*x, *n as u64)).collect();
                dispersion::binomial(&whole)?
            }
            ModelName::Poisson => dispersion::poisson(&self.samples)?,
        };
        Ok(json!({
            "ratio": found.ratio, "statistic": found.statistic,
            "degrees": found.degrees, "p_value": found.p_value,
        }))
    }
}

/// Causes by frequency.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParetoRequest {
    causes: Vec<(String, u64)>,
    threshold: f64,
    other: Option<String>,
    most: Option<usize>,
}

impl ParetoRequest {
    pub fn answer(self) -> Result<Value, StatsError> {
        let options = pareto::Options { threshold: self.threshold, other: self.other, most: self.most };
        let causes = self.causes.iter().map(|(name, count)| (name.as_str(), *count));
        let found = pareto::pareto(causes, &options)?;
        let bars = found.bars.iter().map(|bar| {
            json!({
                "name": bar.name, "count": bar.count, "share": bar.share,
                "running": bar.running, "running_share": bar.running_share,
            })
        });
        Ok(json!({
            "total": found.total, "crossing": found.crossing, "bars": bars.collect::<Vec<_>>(),
        }))
    }
}

/// Cases `[time, ended by the event]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurvivalRequest {
    cases: Vec<(f64, bool)>,
    level: f64,
}

impl SurvivalRequest {
    pub fn answer(self) -> Result<Value, StatsError> {
        let cases: Vec<Observed> =
            self.cases.into_iter().map(|(time, event)| Observed { time, event }).collect();
        let curve = kaplan_meier(&cases, Confidence::Level(self.level))?;
        let step = |step: &Step| {
            json!({
                "time": step.time, "at_risk": step.at_risk, "events": step.events,
                "survival": step.survival, "error": step.error, "interval": step.interval.map(bounds),
            })
        };
        let (lower, upper) = curve.median_interval();
        let (least, most) = curve.quantile_interval(0.9);
        Ok(json!({
            "steps": curve.steps.iter().map(step).collect::<Vec<_>>(),
            "median": curve.median(), "median_interval": [lower, upper],
            "nine_tenths": curve.quantile(0.9), "nine_tenths_interval": [least, most],
            "quartile": curve.quantile(0.25), "censored": curve.censored,
        }))
    }
}

/// The definitions of a percentile.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Definition {
    NearestRank,
    Type6,
}

/// A percentile of values.
pub fn percentile_of(values: &[f64], share: f64, definition: Definition) -> Result<Value, StatsError> {
    let definition = match definition {
        Definition::NearestRank => percentile::Definition::NearestRank,
        Definition::Type6 => percentile::Definition::Type6,
    };
    percentile(values, share, definition).map(Value::from)
}

/// How a disagreement counts.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WeightsName {
    Unweighted,
    Linear,
    Quadratic,
}

/// Cohen's kappa of a table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KappaRequest {
    table: Vec<Vec<u64>>,
    weights: WeightsName,
    level: f64,
}

impl KappaRequest {
    pub fn answer(self) -> Result<Value, StatsError> {
        let weights = match self.weights {
            WeightsName::Unweighted => Weights::Unweighted,
            WeightsName::Linear => Weights::Linear,
            WeightsName::Quadratic => Weights::Quadratic,
        };
        let found = cohen_kappa(&self.table, weights, Confidence::Level(self.level))?;
        Ok(json!({
            "observed": found.observed, "expected": found.expected, "kappa": found.kappa,
            "error": found.error, "interval": bounds(found.interval),
        }))
    }
}
