//! Of the policy's intervals in a row, at least one brings a recommendation.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{ANALYSIS, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANA-005`.
pub const RULE: Rule = Rule {
    id: "ANA-005",
    name: "recommendations-missing",
    clauses: &["3.4.3b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &["ANA-001"],
    fails: &[
        Sample {
            name: "none in any of two months",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.analysis_interval", "month"),
                Edit::Set(ANALYSIS, "recommendations", "[]"),
            ],
        },
        Sample {
            name: "none in the one interval that is allowed",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.recommendation_intervals", "1"),
                Edit::Set(ANALYSIS, "recommendations", "[]"),
            ],
        },
    ],
    passes: &[Sample { name: "none in one quarter", edits: &[Edit::Set(ANALYSIS, "recommendations", "[]")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("analysis") {
        return;
    }
    let keeper = ctx.keeper("analysis");
    let advised = |period| {
        let analyses = ctx.ledger.analyses.iter().map(|filed| &*filed.record);
        let mut of = analyses.filter(|analysis| analysis.period.overlaps(period));
        of.any(|analysis| !analysis.recommendations.is_empty())
    };
    let mut silent = Vec::new();
    for (period, last) in ctx.closed_intervals(&["analysis"], |policy| policy.analysis_interval, "3.4.3b") {
        if advised(period) {
            silent.clear();
            continue;
        }
        silent.push(period);
        let allowed = ctx.on(period.end()).recommendation_intervals as usize;
        // told once for each run of silent intervals, when it gets too long
        if silent.len() == allowed {
            findings
                .report_at(keeper)
                .with("first", silent[0])
                .with("period", period)
                .with("count", silent.len())
                .limited_by("recommendation_intervals", period.end())
                .since(last.plus_days(1));
        }
    }
}
