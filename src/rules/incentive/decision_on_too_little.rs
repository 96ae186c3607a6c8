//! A reward needs a composite that passes even at the bad ends of its intervals; criticism and penalty need one that fails
//! even at the good ends.

use super::BY_CHANCE;
use crate::diagnostic::{Level, Nature};
use crate::kpi::rated;
use crate::record::{Grade, IncentiveKind};
use crate::rules::assessment::points;
use crate::rules::sample::{FAILED, SCORING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-013`.
pub const RULE: Rule = Rule {
    id: "INC-013",
    name: "decision-on-too-little",
    clauses: &["4.3.1", "4.3.3a", "4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "none of five collected, and nothing else amiss",
            edits: &[
                Edit::Set(
                    SCORING,
                    "versions[0].points[0]",
                    "{kpi: SUCCESS, floor: 0.15, pass: 0.25, full: 0.40, minimum_n: 5}",
                ),
                Edit::Set(
                    FAILED,
                    "indicators[0]",
                    "{kpi: SUCCESS, weight: 30, numerator: 0, denominator: 5, value: 0, score: 0}",
                ),
                Edit::Set(
                    FAILED,
                    "indicators[1]",
                    "{kpi: CSAT, weight: 25, numerator: 16, denominator: 20, value: 0.8, score: 80}",
                ),
                Edit::Set(
                    FAILED,
                    "indicators[2]",
                    "{kpi: COMPLAINT, weight: 25, numerator: 4, denominator: 600, value: 6.6667, score: 50}",
                ),
                Edit::Set(
                    FAILED,
                    "indicators[3]",
                    "{kpi: DATA-ACC, weight: 20, numerator: 74, denominator: 75, value: 0.9867, score: 77.78}",
                ),
                Edit::Set(FAILED, "composite", "48.06"),
            ],
        },
        Sample {
            name: "a reward for what chance can explain",
            edits: &[BY_CHANCE[0], BY_CHANCE[1], BY_CHANCE[2], BY_CHANCE[3]],
        },
    ],
    passes: &[Sample {
        name: "none of fifty collected",
        edits: &[
            Edit::Set(
                FAILED,
                "indicators[0]",
                "{kpi: SUCCESS, weight: 30, numerator: 0, denominator: 50, value: 0, score: 0}",
            ),
            Edit::Set(FAILED, "composite", "0"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let decision = &filed.record;
        let before = decision.after.as_ref().and_then(|after| ctx.ledger.incentive(after));
        let rests =
            decision.assessment.as_ref().or(before.and_then(|before| before.record.assessment.as_ref()));
        let assessment = rests.and_then(|id| ctx.ledger.assessment(id));
        let Some(rated) = assessment.and_then(|found| rated(ctx.ledger, ctx.policy, &found.record)) else {
            continue;
        };
        let (kind, bound) = match decision.kind {
            IncentiveKind::Commendation if rated.grade == Grade::Excellent && !rated.bears_reward() => {
                ("reward", rated.least)
            }
            IncentiveKind::Criticism | IncentiveKind::Penalty if !rated.bears_burden() => {
                ("burden", rated.most)
            }
            _ => continue,
        };
        findings
            .report(filed, &decision.id, "kind")
            .with("kind", if bound.is_some() { kind } else { "unrated" })
            .with("bound", points(bound.unwrap_or(0.0)))
            .with("pass", points(rated.pass));
    }
}
