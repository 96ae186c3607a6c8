//! The rectification after a criticism is due within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::CRITICISM;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-006`.
pub const RULE: Rule = Rule {
    id: "INC-006",
    name: "assessment-rectification-too-far",
    clauses: &["4.3.3a"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "due after ninety-one days",
        edits: &[Edit::Set(CRITICISM, "rectification.due", "2026-01-27")],
    }],
    passes: &[Sample {
        name: "due after ninety days",
        edits: &[Edit::Set(CRITICISM, "rectification.due", "2026-01-26")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        let Some(deadline) = ctx.deadlines().assessment_rectification(criticism) else { continue };
        let latest = deadline.latest.date(&ctx.ledger.zone);
        let set = criticism.rectification.as_ref().map(|set| set.due);
        if let Some(due) = set.filter(|due| *due > latest) {
            findings
                .report(filed, &criticism.id, "rectification.due")
                .with("days", due.days_since(criticism.decided_on))
                .with("limit", ctx.on(deadline.governing).assessment_rectification_days)
                .with("last", latest)
                .limited_by(deadline.parameter, deadline.governing);
        }
    }
}
