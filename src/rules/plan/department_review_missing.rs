//! A plan that is submitted to the quality department's approval has its department head's review.

use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-004`.
pub const RULE: Rule = Rule {
    id: "PLN-004",
    name: "department-review-missing",
    clauses: &["3.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "approved without the department head's review",
        edits: &[Edit::Remove(PLAN, "reviews"), Edit::Delete(EXECUTION)],
    }],
    passes: &[Sample {
        name: "a submitted plan still waits for its review",
        edits: &[
            Edit::Remove(PLAN, "reviews"),
            Edit::Remove(PLAN, "approvals"),
            Edit::Set(PLAN, "status", "submitted"),
            Edit::Set(PLAN, "submitted_at", "2026-06-29T09:00+08:00"),
            Edit::Delete(EXECUTION),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        if plan.status == PlanStatus::Approved && plan.agreed_review().is_none() {
            let hash = ctx.ledger.sources.text(&filed.path).and_then(crate::ledger::body_hash);
            findings
                .report(filed, &plan.id, "status")
                .with("status", plan.status.name())
                .with("hash", hash.unwrap_or_default());
        }
    }
}
