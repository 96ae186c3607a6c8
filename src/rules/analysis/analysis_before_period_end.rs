//! An analysis is issued when its period is over, and not in the future.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ANALYSIS;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANA-008`.
pub const RULE: Rule = Rule {
    id: "ANA-008",
    name: "analysis-before-period-end",
    clauses: &["3.4.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "issued on the day before the quarter ended",
            edits: &[
                Edit::Set(ANALYSIS, "issued_on", "2026-03-30"),
                Edit::Set(ANALYSIS, "recommendations[0].answered_on", "2026-04-20"),
            ],
        },
        Sample {
            name: "issued tomorrow",
            edits: &[
                Edit::Set(ANALYSIS, "issued_on", "2026-07-01"),
                Edit::Set(ANALYSIS, "recommendations", "[]"),
            ],
        },
    ],
    passes: &[Sample {
        name: "issued on the last day of the quarter",
        edits: &[Edit::Set(ANALYSIS, "issued_on", "2026-03-31")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.analyses {
        let analysis = &filed.record;
        let kind = if analysis.issued_on > ctx.as_of {
            "future"
        } else if analysis.issued_on < analysis.period.end() {
            "early"
        } else {
            continue;
        };
        findings
            .report(filed, &analysis.id, "issued_on")
            .with("kind", kind)
            .with("issued", analysis.issued_on)
            .with("period", analysis.period)
            .with("today", ctx.as_of);
    }
}
