//! The grade is that of the band in which the unrounded composite lies, once the gates have bounded it.

use super::{absent, agree};
use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::kpi::rated;
use crate::record::Grade;
use crate::rules::sample::{ASSESSMENT, ASSESSMENT_CS};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-009`.
pub const RULE: Rule = Rule {
    id: "ASM-009",
    name: "grade-not-of-the-band",
    clauses: &["4.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "excellent where the composite is good",
            edits: &[Edit::Set(ASSESSMENT, "grade", "excellent")],
        },
        Sample {
            name: "a grade where nothing could be rated",
            edits: &[Edit::Set(ASSESSMENT_CS, "grade", "pass")],
        },
        Sample { name: "no grade", edits: &[Edit::Remove(ASSESSMENT, "grade")] },
        Sample {
            name: "a gate that fails it is named and not heeded",
            edits: &[Edit::Set(ASSESSMENT, "gates", "[{gate: falsified, finding: FIND-2026-0001}]")],
        },
    ],
    passes: &[Sample {
        name: "a gate bounds it",
        edits: &[
            Edit::Set(ASSESSMENT, "gates", "[{gate: overdue_action, finding: FIND-2026-0001}]"),
            Edit::Set(ASSESSMENT, "composite", "79"),
            Edit::Set(ASSESSMENT, "grade", "pass"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let Some(rated) = rated(ctx.ledger, ctx.policy, assessment) else { continue };
        let settled = absent(ctx, assessment).is_empty() && agree(assessment.composite, rated.composite);
        if settled && assessment.grade != Some(rated.grade) {
            let stated = assessment.grade.map_or("none", Grade::name);
            findings
                .report(filed, &assessment.id, "grade")
                .with("stated", Arg::Message(format!("value-grade-{}", stated.replace('_', "-"))))
                .with(
                    "wanted",
                    Arg::Message(format!("value-grade-{}", rated.grade.name().replace('_', "-"))),
                );
        }
    }
}
