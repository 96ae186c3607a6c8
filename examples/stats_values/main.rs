//! Answers requests for statistics, one JSON object a line, for a computation elsewhere to compare with.
//!
//! Owns the reading and the answers; `charts` holds control charts and signals, `samples` funnels, survival,
//! percentiles and agreement. A request names its `method`; what the statistics refuse is answered as
//! `{"refused": "why"}`. `cargo run --example stats_values < requests > answers`.

#![allow(clippy::print_stdout, reason = "an example prints its result")]

mod charts;
mod samples;

use anyhow::{Context, Result};
use pinguan::stats::StatsError;
use pinguan::stats::interval::{Confidence, Interval, clopper_pearson, newcombe, poisson, wilson};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{BufRead, BufWriter, Write, stdin, stdout};

/// What can be asked.
#[derive(Deserialize)]
#[serde(tag = "method", rename_all = "snake_case", deny_unknown_fields)]
enum Request {
    Wilson { x: u64, n: u64, level: f64 },
    ClopperPearson { x: u64, n: u64, level: f64 },
    Poisson { count: u64, exposure: f64, level: f64 },
    Newcombe { x1: u64, n1: u64, x2: u64, n2: u64, level: f64 },
    Chart(charts::ChartRequest),
    Signals(charts::SignalRequest),
    Funnel(samples::FunnelRequest),
    Dispersion(samples::DispersionRequest),
    Pareto(samples::ParetoRequest),
    KaplanMeier(samples::SurvivalRequest),
    Percentile { values: Vec<f64>, share: f64, definition: samples::Definition },
    Kappa(samples::KappaRequest),
}

impl Request {
    fn answer(self) -> Result<Value, StatsError> {
        match self {
            Self::Wilson { x, n, level } => wilson(x, n, Confidence::Level(level)).map(bounds),
            Self::ClopperPearson { x, n, level } => {
                clopper_pearson(x, n, Confidence::Level(level)).map(bounds)
            }
            Self::Poisson { count, exposure, level } => {
                poisson(count, exposure, Confidence::Level(level)).map(bounds)
            }
            Self::Newcombe { x1, n1, x2, n2, level } => {
                newcombe(x1, n1, x2, n2, Confidence::Level(level)).map(bounds)
            }
            Self::Chart(request) => request.answer(),
            Self::Signals(request) => Ok(request.answer()),
            Self::Funnel(request) => request.answer(),
            Self::Dispersion(request) => request.answer(),
            Self::Pareto(request) => request.answer(),
            Self::KaplanMeier(request) => request.answer(),
            Self::Percentile { values, share, definition } => {
                samples::percentile_of(&values, share, definition)
            }
            Self::Kappa(request) => request.answer(),
        }
    }
}

/// An interval as a pair.
fn bounds(found: Interval) -> Value {
    json!([found.lo, found.hi])
}

fn main() -> Result<()> {
    let mut out = BufWriter::new(stdout().lock());
    for (number, line) in stdin().lock().lines().enumerate() {
        let request: Request =
            serde_json::from_str(&line?).with_context(|| format!("request {}", number + 1))?;
        let answer = request.answer().unwrap_or_else(|error| json!({ "refused": error.to_string() }));
        writeln!(out, "{answer}")?;
    }
    Ok(out.flush()?)
}
