//! The department head reviews a plan within the policy’s working days from its submission.

use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
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
        let Some(submitted) = plan.submitted_at else { continue };
        let first = plan.reviews.iter().enumerate().filter(|(_, review)| review.at >= submitted);
        let first = first.min_by_key(|(_, review)| review.at);
        if first.is_none() && plan.status != PlanStatus::Submitted {
            continue;
        }
        let from = ctx.date(submitted);
        let limit = ctx.on(from).plan_review_working_days;
        let done = first.map(|(_, review)| ctx.date(review.at));
        if let Some((days, due)) = ctx.overrun(from, limit, done) {
            let field = first.map_or("submitted_at".to_owned(), |(index, _)| format!("reviews[{index}].at"));
            findings
                .report(filed, &plan.id, field)
                .with("kind", if done.is_some() { "done" } else { "open" })
                .with("days", days)
                .with("limit", limit)
                .limited_by("plan_review_working_days", from)
                .since(due.plus_days(1));
        }
    }
}
