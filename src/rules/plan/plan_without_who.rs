//! A submitted plan says whom it addresses.

use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-001`.
pub const RULE: Rule = Rule {
    id: "PLN-001",
    name: "plan-without-who",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "approved without a segment", edits: &[Edit::Remove(PLAN, "who")] }],
    passes: &[Sample {
        name: "a draft may lack it",
        edits: &[
            Edit::Remove(PLAN, "who"),
            Edit::Remove(PLAN, "reviews"),
            Edit::Remove(PLAN, "approvals"),
            Edit::Set(PLAN, "status", "draft"),
            Edit::Delete(EXECUTION),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        if !matches!(plan.status, PlanStatus::Submitted | PlanStatus::Approved) {
            continue;
        }
        if plan.who.is_none() {
            findings.report(filed, &plan.id, "who");
        }
    }
}
