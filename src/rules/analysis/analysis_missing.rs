//! Every interval since the clause came into force was analysed, as a whole or month by month.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{ANALYSIS, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANA-001`.
pub const RULE: Rule = Rule {
    id: "ANA-001",
    name: "analysis-missing",
    clauses: &["3.4.2"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "the first quarter was not analysed", edits: &[Edit::Delete(ANALYSIS)] },
        Sample {
            name: "only a month of the quarter was analysed",
            edits: &[Edit::Set(ANALYSIS, "period", "2026-03")],
        },
    ],
    passes: &[Sample {
        name: "the quarter’s analysis may still come",
        edits: &[
            Edit::Delete(ANALYSIS),
            Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "92"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("analysis") {
        return;
    }
    let keeper = ctx.keeper("analysis");
    for (period, last) in ctx.closed_intervals(&["analysis"], |policy| policy.analysis_interval, "3.4.2") {
        if ctx.ledger.analysis_of(period).is_none() {
            findings
                .report_at(keeper)
                .with("period", period)
                .with("last", last)
                .limited_by("analysis_interval", period.start())
                .since(last.plus_days(1));
        }
    }
}
