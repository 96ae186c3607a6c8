//! The latest quarter of success rate, satisfaction and data accuracy rests on a sample that is large enough
//! for a value to be given. The complaint rate has a smallest expected count, which few complaints do not miss
//! by fault; it is shown, not warned of.

use crate::calendar::Grain;
use crate::diagnostic::{Arg, Level, Nature};
use crate::kpi::Unit;
use crate::rules::sample::{EXECUTION2, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `KPI-003`.
pub const RULE: Rule = Rule {
    id: "KPI-003",
    name: "sample-below-minimum",
    clauses: &["4.1.1", "4.1.2", "4.1.4", "1.4.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "29 customers answered",
            edits: &[
                Edit::Set(SURVEY, "answered", "29"),
                Edit::Set(SURVEY, "satisfied", "25"),
                Edit::Set(SURVEY, "score_sum", "120"),
            ],
        },
        Sample {
            name: "a cohort of 29",
            edits: &[
                Edit::Set(EXECUTION2, "outcome.cohort", "29"),
                Edit::Set(EXECUTION2, "outcome.collected", "12"),
            ],
        },
    ],
    passes: &[Sample {
        name: "30 customers answered",
        edits: &[
            Edit::Set(SURVEY, "answered", "30"),
            Edit::Set(SURVEY, "satisfied", "25"),
            Edit::Set(SURVEY, "score_sum", "120"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if !ctx.ledger.refused.is_empty() {
        return;
    }
    let keeper = ctx.keeper("analysis");
    for kpi in ctx.kpis.all().filter(|kpi| kpi.is_headline() && kpi.unit == Unit::Share) {
        let series = ctx.measured().series(kpi, None, Grain::Quarter);
        let Some(point) = series.and_then(crate::kpi::Series::latest) else { continue };
        let grace = i64::from(ctx.on(point.period.end()).interval_grace_days);
        let last = point.period.end().plus_days(grace);
        let small = point.size < kpi.minimum(ctx.policy) as f64;
        if point.denominator > 0 && small && last < ctx.as_of {
            findings
                .report_at(keeper)
                .with("measure", Arg::Message(kpi.key()))
                .with("period", point.period)
                .with("count", point.denominator)
                .with("minimum", kpi.minimum(ctx.policy))
                .since(last.plus_days(1));
        }
    }
}
