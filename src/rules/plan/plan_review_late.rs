//! The department head reviews a plan within the policy’s working days from its submission.

use crate::calendar::When;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-014`.
pub const RULE: Rule = Rule {
    id: "PLN-014",
    name: "plan-review-late",
    clauses: &["3.1.2a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "three working days where the policy gives two",
            edits: &[
                Edit::Set(PLAN, "reviews[0].at", "2026-04-23T09:00+08:00"),
                Edit::Set(PLAN, "approvals[0].at", "2026-04-24T09:00+08:00"),
            ],
        },
        Sample {
            name: "still waiting after ten weeks",
            edits: &[
                Edit::Remove(PLAN, "reviews"),
                Edit::Remove(PLAN, "approvals"),
                Edit::Set(PLAN, "status", "submitted"),
                Edit::Delete(EXECUTION),
            ],
        },
    ],
    passes: &[Sample {
        name: "submitted on Friday, reviewed on Tuesday",
        edits: &[Edit::Set(PLAN, "submitted_at", "2026-04-17T18:00+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let Some(deadline) = ctx.deadlines().review(plan) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            let first = plan.reviews.iter().position(|review| Some(When::At(review.at)) == deadline.done);
            let field = first.map_or("submitted_at".to_owned(), |index| format!("reviews[{index}].at"));
            findings
                .report(filed, &plan.id, field)
                .with("kind", if first.is_some() { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
