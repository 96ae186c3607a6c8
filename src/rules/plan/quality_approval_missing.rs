//! A plan that stands as approved has the quality department’s approval.

use crate::diagnostic::{Level, Nature};
use crate::ledger::body_hash;
use crate::record::{Approval, PlanStatus};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-007`.
pub const RULE: Rule = Rule {
    id: "PLN-007",
    name: "quality-approval-missing",
    clauses: &["3.1.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "approved without any judgement",
            edits: &[Edit::Remove(PLAN, "approvals"), Edit::Delete(EXECUTION)],
        },
        Sample {
            name: "the quality department found it unreasonable",
            edits: &[Edit::Set(PLAN, "approvals[0].reasonableness", "fail"), Edit::Delete(EXECUTION)],
        },
    ],
    passes: &[
        Sample {
            name: "a submitted plan still waits for it",
            edits: &[
                Edit::Remove(PLAN, "approvals"),
                Edit::Remove(PLAN, "reviews"),
                Edit::Set(PLAN, "status", "submitted"),
                Edit::Set(PLAN, "submitted_at", "2026-06-29T09:00+08:00"),
                Edit::Delete(EXECUTION),
            ],
        },
        Sample {
            name: "a rejected plan does not claim it",
            edits: &[
                Edit::Set(PLAN, "approvals[0].reasonableness", "fail"),
                Edit::Set(PLAN, "status", "rejected"),
                Edit::Delete(EXECUTION),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.plans.iter().filter(|filed| filed.record.status == PlanStatus::Approved) {
        let plan = &filed.record;
        let last = plan.approvals.iter().enumerate().max_by_key(|(_, approval)| approval.at);
        match last {
            None => {
                let hash = ctx.ledger.sources.text(&filed.path).and_then(body_hash).unwrap_or_default();
                findings.report(filed, &plan.id, "status").with("kind", "none").with("hash", hash);
            }
            Some((_, approval)) if approval.is_positive() || !is_complete(approval) => {}
            Some((index, approval)) => {
                findings
                    .report(filed, &plan.id, format!("approvals[{index}]"))
                    .with("kind", "negative")
                    .with("person", &*approval.by)
                    .with("date", ctx.date(approval.at));
            }
        }
    }
}

/// Whether both verdicts are given; another rule reports those that are not.
fn is_complete(approval: &Approval) -> bool {
    approval.legality.is_some() && approval.reasonableness.is_some()
}
