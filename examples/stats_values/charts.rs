//! Control charts and their signals on request.

use pinguan::stats::StatsError;
use pinguan::stats::chart::{
    Basis, Chart, Kind, Method, Observation, Phase, Plotted, RangeConstants, Setup, chart,
};
use pinguan::stats::signal::{RuleSet, Side, runs_analysis, signals};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The kinds of chart.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindName {
    Run,
    P,
    PPrime,
    U,
    UPrime,
    C,
    Xmr,
    T,
    G,
}

impl From<KindName> for Kind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Run => Self::Run,
            KindName::P => Self::P,
            KindName::PPrime => Self::PPrime,
            KindName::U => Self::U,
            KindName::UPrime => Self::UPrime,
            KindName::C => Self::C,
            KindName::Xmr => Self::Xmr,
            KindName::T => Self::T,
            KindName::G => Self::G,
        }
    }
}

/// The roundings of the constants of moving ranges.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Constants {
    Rounded,
    Exact,
    Nhs,
}

/// The sets of rules.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SetName {
    Shewhart,
    WesternElectric,
    Nelson,
    Nhs,
    Anhoej,
    ShewhartAnhoej,
}

impl SetName {
    fn rules(self) -> RuleSet {
        match self {
            Self::Shewhart => RuleSet::shewhart(),
            Self::WesternElectric => RuleSet::western_electric(),
            Self::Nelson => RuleSet::nelson(),
            Self::Nhs => RuleSet::nhs(),
            Self::Anhoej => RuleSet::anhoej(),
            Self::ShewhartAnhoej => RuleSet::shewhart_anhoej(),
        }
    }
}

/// One observation, such as `{"ratio": [3, 40]}`.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Observed {
    Ratio(u64, u64),
    Rate(u64, f64),
    Count(u64),
    Value(f64),
}

impl From<Observed> for Observation {
    fn from(observed: Observed) -> Self {
        match observed {
            Observed::Ratio(numerator, denominator) => Self::Ratio { numerator, denominator },
            Observed::Rate(count, exposure) => Self::Rate { count, exposure },
            Observed::Count(count) => Self::Count(count),
            Observed::Value(value) => Self::Value(value),
        }
    }
}

/// A phase: frozen on its `first` points, or with a given `centre`, or estimated from all of them.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseRequest {
    start: usize,
    first: Option<usize>,
    centre: Option<f64>,
    spread: Option<f64>,
}

impl From<PhaseRequest> for Phase {
    fn from(asked: PhaseRequest) -> Self {
        let basis = match (asked.first, asked.centre) {
            (Some(points), _) => Basis::First(points),
            (None, Some(centre)) => Basis::Given { centre, spread: asked.spread },
            (None, None) => Basis::Whole,
        };
        Self { start: asked.start, basis }
    }
}

/// A control chart with its signals.
#[derive(Deserialize)]
pub struct ChartRequest {
    kind: KindName,
    series: Vec<Option<Observed>>,
    phases: Vec<PhaseRequest>,
    excluded: BTreeSet<usize>,
    sigmas: f64,
    constants: Constants,
    screening: bool,
    bridge_excluded: bool,
    bridge_undefined: bool,
    set: SetName,
}

impl ChartRequest {
    pub fn answer(self) -> Result<Value, StatsError> {
        let setup = Setup {
            kind: self.kind.into(),
            phases: self.phases.into_iter().map(Phase::from).collect(),
            excluded: self.excluded,
            method: Method {
                sigmas: self.sigmas,
                constants: match self.constants {
                    Constants::Rounded => RangeConstants::Rounded,
                    Constants::Exact => RangeConstants::Exact,
                    Constants::Nhs => RangeConstants::Nhs,
                },
                screening: self.screening,
                bridge_excluded: self.bridge_excluded,
                bridge_undefined: self.bridge_undefined,
            },
        };
        let series: Vec<_> = self.series.into_iter().map(|o| o.map(Observation::from)).collect();
        let fitted = chart(&series, &setup)?;
        Ok(json!({
            "phases": phases(&fitted),
            "points": fitted.points.iter().map(point).collect::<Vec<_>>(),
            "jumps": fitted.jumps(),
            "signals": found(&fitted.points, self.set),
        }))
    }
}

fn phases(fitted: &Chart) -> Value {
    let phase = |fit: &pinguan::stats::chart::PhaseFit| {
        json!({
            "start": fit.start, "end": fit.end, "basis": fit.basis, "screened": fit.screened,
            "centre": fit.centre, "spread": fit.spread, "range_upper": fit.range_upper,
        })
    };
    fitted.phases.iter().map(phase).collect()
}

fn point(point: &Plotted) -> Value {
    json!({
        "value": point.value, "centre": point.centre, "lower": point.lower, "upper": point.upper,
        "sigma": point.sigma, "score": point.score, "range": point.range,
    })
}

/// Signals among points given as scores: centre 0, σ 1, limits ±3.
#[derive(Deserialize)]
pub struct SignalRequest {
    scores: Vec<Option<f64>>,
    excluded: BTreeSet<usize>,
    starts: Vec<usize>,
    set: SetName,
}

impl SignalRequest {
    pub fn answer(self) -> Value {
        let point = |(index, score): (usize, &Option<f64>)| Plotted {
            value: *score,
            score: *score,
            phase: self.starts.iter().filter(|start| **start <= index).count(),
            excluded: self.excluded.contains(&index),
            ..Plotted::standard(0.0)
        };
        let points: Vec<Plotted> = self.scores.iter().enumerate().map(point).collect();
        let runs = |runs: pinguan::stats::signal::Runs| {
            json!({
                "useful": runs.useful, "longest_run": runs.longest_run, "signal": runs.signal(),
                "longest_run_max": runs.longest_run_max,
                "crossings": runs.crossings, "crossings_min": runs.crossings_min,
            })
        };
        let runs: Vec<_> = runs_analysis(&points).into_iter().map(|found| found.map(runs)).collect();
        json!({ "signals": found(&points, self.set), "runs": runs })
    }
}

fn found(points: &[Plotted], set: SetName) -> Value {
    let set = set.rules();
    let number = |rule| set.rules.iter().position(|known| *known == rule).unwrap_or(0) + 1;
    let side = |side| match side {
        Side::Above => "above",
        Side::Below => "below",
    };
    let found = signals(points, &set).into_iter().map(|signal| {
        json!({
            "rule": number(signal.rule), "key": signal.rule.key(), "side": signal.side.map(side),
            "first": signal.first, "last": signal.last, "fired": signal.fired, "points": signal.points,
        })
    });
    found.collect()
}
