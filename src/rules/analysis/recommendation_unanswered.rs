//! A unit answers a recommendation within the policy's days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ANALYSIS;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANA-006`.
pub const RULE: Rule = Rule {
    id: "ANA-006",
    name: "recommendation-unanswered",
    clauses: &["3.4.3b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "not answered in June", edits: &[OPEN] },
        Sample {
            name: "answered after 61 days",
            edits: &[Edit::Set(ANALYSIS, "recommendations[0].answered_on", "2026-06-14")],
        },
    ],
    passes: &[Sample {
        name: "answered after 60 days",
        edits: &[Edit::Set(ANALYSIS, "recommendations[0].answered_on", "2026-06-13")],
    }],
    check,
};

const OPEN: Edit =
    Edit::Set(ANALYSIS, "recommendations", "[{id: R1, to: C1, what: 名單改由系統派發。, status: open}]");

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.analyses {
        let analysis = &filed.record;
        let deadlines = ctx.deadlines().of_analysis(analysis);
        for (index, (recommendation, deadline)) in analysis.recommendations.iter().zip(&deadlines).enumerate()
        {
            let field = |name: &str| format!("recommendations[{index}].{name}");
            let fields = (&*field("answered_on"), &*field("status"));
            if let Some(found) = findings.late(ctx, filed, &analysis.id, fields, deadline) {
                found.with("recommendation", &*recommendation.id).with("unit", &*recommendation.to);
            }
        }
    }
}
