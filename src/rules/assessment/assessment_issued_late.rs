//! A periodic assessment is issued within the policy’s days from the end of its period.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ASSESSMENT_CS;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-011`.
pub const RULE: Rule = Rule {
    id: "ASM-011",
    name: "assessment-issued-late",
    clauses: &["4.2.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "issued a day late", edits: &[Edit::Set(ASSESSMENT_CS, "issued_on", "2026-05-01")] },
        Sample { name: "not issued yet", edits: &[Edit::Remove(ASSESSMENT_CS, "issued_on")] },
    ],
    passes: &[Sample {
        name: "issued on the last day",
        edits: &[Edit::Set(ASSESSMENT_CS, "issued_on", "2026-04-30")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let Some(deadline) = ctx.deadlines().issue(assessment) else { continue };
        findings.late(ctx, filed, &assessment.id, ("issued_on", "assessed_on"), &deadline);
    }
}
