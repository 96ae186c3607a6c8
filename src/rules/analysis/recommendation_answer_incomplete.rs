//! The answer to a recommendation has its day, a refusal its reason; each recommendation has an id of its own.

use crate::diagnostic::{Level, Nature};
use crate::record::RecommendationStatus;
use crate::rules::sample::ANALYSIS;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `ANA-007`.
pub const RULE: Rule = Rule {
    id: "ANA-007",
    name: "recommendation-answer-incomplete",
    clauses: &["3.4.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "refused without a reason",
            edits: &[Edit::Set(
                ANALYSIS,
                "recommendations",
                "[{id: R1, to: C1, what: 改用系統。, status: refused, answered_on: 2026-05-20}]",
            )],
        },
        Sample {
            name: "answered before it was issued",
            edits: &[Edit::Set(ANALYSIS, "recommendations[0].answered_on", "2026-04-13")],
        },
        Sample {
            name: "open with a day of the answer",
            edits: &[Edit::Set(ANALYSIS, "recommendations[0].status", "open")],
        },
        Sample {
            name: "one id twice",
            edits: &[Edit::Set(
                ANALYSIS,
                "recommendations",
                "[{id: R1, to: C1, what: 甲。, status: adopted, answered_on: 2026-05-20}, {id: R1, to: C1, what: 乙。, status: adopted, answered_on: 2026-05-20}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "refused for a reason",
        edits: &[Edit::Set(ANALYSIS, "recommendations[0].status", "refused")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.analyses {
        let analysis = &filed.record;
        let mut seen = BTreeSet::new();
        for (index, recommendation) in analysis.recommendations.iter().enumerate() {
            let answered = recommendation.status != RecommendationStatus::Open;
            let refused = recommendation.status == RecommendationStatus::Refused;
            let day = recommendation.answered_on;
            let kinds = [
                ("no-day", "status", answered && day.is_none()),
                ("day", "answered_on", !answered && day.is_some()),
                ("early", "answered_on", day.is_some_and(|day| day < analysis.issued_on)),
                ("future", "answered_on", day.is_some_and(|day| day > ctx.as_of)),
                ("no-reason", "status", refused && recommendation.reason.is_none()),
                ("repeated", "id", !seen.insert(&recommendation.id)),
            ];
            for (kind, field, _) in kinds.into_iter().filter(|(_, _, wrong)| *wrong) {
                findings
                    .report(filed, &analysis.id, format!("recommendations[{index}].{field}"))
                    .with("kind", kind)
                    .with("recommendation", &*recommendation.id);
            }
        }
    }
}
