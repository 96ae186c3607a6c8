//! The quality department judges a plan within the policy’s working days from the head’s review.

use crate::calendar::When;
use crate::diagnostic::{Level, Nature};
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
        let Some(deadline) = ctx.deadlines().approval(plan) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            let first = plan.approvals.iter().position(|given| Some(When::At(given.at)) == deadline.done);
            let field = first.map_or("status".to_owned(), |index| format!("approvals[{index}].at"));
            findings
                .report(filed, &plan.id, field)
                .with("kind", if first.is_some() { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
