//! A headline measure that misses its target for a quarter is taken up: by a finding or recommendation of an
//! analysis that names it, or by a finding that answers this rule.

use crate::calendar::{Grain, Period};
use crate::diagnostic::{Arg, Level, Nature};
use crate::kpi::{Against, Kpi, Unit};
use crate::rules::sample::{ANALYSIS, EXECUTION2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `KPI-002`.
pub const RULE: Rule = Rule {
    id: "KPI-002",
    name: "missed-target-unanswered",
    clauses: &["1.4.1", "1.4.2", "1.4.3", "1.4.4"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a quarter of the customers, and nobody says a word",
        edits: &[Edit::Set(EXECUTION2, "outcome.collected", "275")],
    }],
    passes: &[
        Sample {
            name: "the interval still holds the target",
            edits: &[Edit::Set(EXECUTION2, "outcome.collected", "350")],
        },
        Sample {
            name: "the analysis of the quarter recommends something",
            edits: &[
                Edit::Set(EXECUTION2, "outcome.collected", "275"),
                Edit::Set(ANALYSIS, "recommendations[0].kpis", "[SUCCESS]"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if !ctx.ledger.refused.is_empty() {
        return;
    }
    let keeper = ctx.keeper("analysis");
    for kpi in ctx.kpis.all().filter(|kpi| kpi.is_headline()) {
        let Some(series) = ctx.measured().series(kpi, None, Grain::Quarter) else { continue };
        let from = ctx.in_force_from(kpi.clauses.last().copied().unwrap_or_default());
        for point in &series.points {
            let grace = i64::from(ctx.on(point.period.end()).interval_grace_days);
            let last = point.period.end().plus_days(grace);
            let closed = point.period.start() >= from && last < ctx.as_of;
            if !closed || point.against != Against::Missed || is_taken_up(ctx, kpi, point.period) {
                continue;
            }
            findings
                .report_at(keeper)
                .with("measure", Arg::Message(kpi.key()))
                .with("period", point.period)
                .with("value", value(kpi, point.value))
                .with("target", value(kpi, point.target))
                .since(last.plus_days(1));
        }
    }
}

/// Whether an analysis that covers a period, or one after it, names a measure in what it found or recommends.
fn is_taken_up(ctx: &Ctx, kpi: &Kpi, period: Period) -> bool {
    let analyses = ctx.ledger.analyses.iter().map(|filed| &*filed.record);
    analyses.filter(|analysis| analysis.period.end() >= period.end()).any(|analysis| {
        let found = analysis.findings.iter().flat_map(|found| &found.kpis);
        let advised = analysis.recommendations.iter().flat_map(|advice| &advice.kpis);
        found.chain(advised).any(|named| &**named == kpi.id())
    })
}

fn value(kpi: &Kpi, value: Option<f64>) -> Arg {
    let value = value.unwrap_or_default();
    match kpi.unit {
        Unit::Share => Arg::Percent { value, places: kpi.places },
        _ => Arg::Decimal { value, places: kpi.places },
    }
}
