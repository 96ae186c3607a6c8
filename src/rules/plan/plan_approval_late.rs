//! The quality department judges a plan within the policy’s working days from the head’s review.

use crate::diagnostic::{Level, Nature};
use crate::record::{PlanStatus, ReviewVerdict};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-015`.
pub const RULE: Rule = Rule {
    id: "PLN-015",
    name: "plan-approval-late",
    clauses: &["3.1.2b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "four working days where the policy gives three",
            edits: &[Edit::Set(PLAN, "approvals[0].at", "2026-04-27T09:00+08:00")],
        },
        Sample {
            name: "still waiting after ten weeks",
            edits: &[
                Edit::Remove(PLAN, "approvals"),
                Edit::Set(PLAN, "status", "submitted"),
                Edit::Delete(EXECUTION),
            ],
        },
    ],
    passes: &[Sample {
        name: "exactly three working days, over a weekend",
        edits: &[Edit::Set(PLAN, "approvals[0].at", "2026-04-24T23:59+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let Some(submitted) = plan.submitted_at else { continue };
        let agreed = plan.reviews.iter().filter(|review| review.verdict == ReviewVerdict::Agreed);
        let Some(agreed) = agreed.map(|review| review.at).filter(|at| *at >= submitted).min() else {
            continue;
        };
        let first = plan.approvals.iter().enumerate().filter(|(_, approval)| approval.at >= agreed);
        let first = first.min_by_key(|(_, approval)| approval.at);
        if first.is_none() && plan.status != PlanStatus::Submitted {
            continue;
        }
        let governing = ctx.date(submitted);
        let limit = ctx.on(governing).plan_approval_working_days;
        let done = first.map(|(_, approval)| ctx.date(approval.at));
        if let Some((days, due)) = ctx.overrun(ctx.date(agreed), limit, done) {
            let field = first.map_or("status".to_owned(), |(index, _)| format!("approvals[{index}].at"));
            findings
                .report(filed, &plan.id, field)
                .with("kind", if done.is_some() { "done" } else { "open" })
                .with("days", days)
                .with("limit", limit)
                .limited_by("plan_approval_working_days", governing)
                .since(due.plus_days(1));
        }
    }
}
