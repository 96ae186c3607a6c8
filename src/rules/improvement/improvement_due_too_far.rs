//! The due date of an improvement lies within the policy’s days from its opening.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-014`.
pub const RULE: Rule = Rule {
    id: "IMP-014",
    name: "improvement-due-too-far",
    clauses: &["3.3.3b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "a day too far", edits: &[Edit::Set(IMPROVEMENT, "due", "2026-08-12")] }],
    passes: &[Sample { name: "the last day", edits: &[Edit::Set(IMPROVEMENT, "due", "2026-08-11")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        let limit = ctx.on(improvement.opened_on).improvement_days;
        let days = improvement.due.days_since(improvement.opened_on);
        if days > i64::from(limit) {
            findings
                .report(filed, &improvement.id, "due")
                .with("days", days)
                .with("limit", limit)
                .limited_by("improvement_days", improvement.opened_on);
        }
    }
}
