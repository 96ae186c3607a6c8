//! A submitted plan says when and how often it contacts.

use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-003`.
pub const RULE: Rule = Rule {
    id: "PLN-003",
    name: "plan-without-when",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "approved without times", edits: &[Edit::Remove(PLAN, "when")] }],
    passes: &[Sample {
        name: "a draft may lack them",
        edits: &[
            Edit::Remove(PLAN, "when"),
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
        if plan.when.is_none() {
            findings.report(filed, &plan.id, "when");
        }
    }
}
