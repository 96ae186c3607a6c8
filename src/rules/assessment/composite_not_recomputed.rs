//! Scores and composite are those that the counts give.

use super::{absent, agree, points};
use crate::diagnostic::{Level, Nature};
use crate::kpi::{rated, scored, scoring_of};
use crate::policy::scoring::points_of;
use crate::rules::sample::{ASSESSMENT, ASSESSMENT_CS};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-006`.
pub const RULE: Rule = Rule {
    id: "ASM-006",
    name: "composite-not-recomputed",
    clauses: &["4.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-009"],
    fails: &[
        Sample {
            name: "a composite that the scores do not give",
            edits: &[Edit::Set(ASSESSMENT, "composite", "80.06")],
        },
        Sample {
            name: "a score that the counts do not give",
            edits: &[Edit::Set(ASSESSMENT, "indicators[0].score", "95.45")],
        },
        Sample {
            name: "a composite where too little was sampled",
            edits: &[Edit::Set(ASSESSMENT_CS, "composite", "86.67")],
        },
        Sample {
            name: "a score for a sample that is too small",
            edits: &[Edit::Set(
                ASSESSMENT_CS,
                "indicators[1]",
                "{kpi: ACK, weight: 30, numerator: 0, denominator: 0, score: 60}",
            )],
        },
    ],
    passes: &[Sample { name: "rounded to one digit", edits: &[Edit::Set(ASSESSMENT, "composite", "80.05")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let Some(rated) = rated(ctx.ledger, ctx.policy, assessment) else { continue };
        let Some((version, _)) = scoring_of(ctx.ledger, ctx.policy, assessment) else { continue };
        if !absent(ctx, assessment).is_empty() {
            continue;
        }
        let mut differs = |field: String, stated: Option<f64>, recomputed: Option<f64>| {
            if agree(stated, recomputed) {
                return;
            }
            let kind = match (stated, recomputed) {
                (_, None) => "small",
                (None, _) => "absent",
                _ => "differs",
            };
            findings
                .report(filed, &assessment.id, field)
                .with("kind", kind)
                .with("stated", points(stated.unwrap_or(0.0)))
                .with("recomputed", points(recomputed.unwrap_or(0.0)));
        };
        for (index, indicator) in assessment.indicators.iter().enumerate() {
            if indicator.not_applicable.is_none()
                && let Some(points) = points_of(version, &indicator.kpi)
            {
                let recomputed = scored(ctx.ledger, ctx.policy, indicator, points, assessment.assessed_on);
                differs(format!("indicators[{index}].score"), indicator.score, recomputed);
            }
        }
        differs("composite".to_owned(), assessment.composite, rated.composite);
    }
}
