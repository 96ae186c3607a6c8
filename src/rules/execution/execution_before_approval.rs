//! A plan is executed from the day of its approval at the earliest.

use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-001`.
pub const RULE: Rule = Rule {
    id: "EXE-001",
    name: "execution-before-approval",
    clauses: &["3.1.3a", "2.3.1a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "begun nine days before the approval",
            edits: &[
                Edit::Set(PLAN, "approvals[0].at", "2026-05-10T09:00+08:00"),
                Edit::Set(PLAN, "reviews[0].at", "2026-05-08T09:00+08:00"),
                Edit::Set(PLAN, "submitted_at", "2026-05-07T09:00+08:00"),
            ],
        },
        Sample {
            name: "the plan was never approved",
            edits: &[
                Edit::Remove(PLAN, "approvals"),
                Edit::Remove(PLAN, "reviews"),
                Edit::Set(PLAN, "status", "submitted"),
                Edit::Set(PLAN, "submitted_at", "2026-06-29T09:00+08:00"),
            ],
        },
    ],
    passes: &[Sample {
        name: "begun on the day of the approval",
        edits: &[
            Edit::Set(PLAN, "approvals[0].at", "2026-05-01T18:00+08:00"),
            Edit::Set(PLAN, "reviews[0].at", "2026-04-30T09:00+08:00"),
            Edit::Set(PLAN, "submitted_at", "2026-04-29T09:00+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let Some(plan) = ctx.ledger.plan(&execution.plan) else { continue };
        if plan.record.status == PlanStatus::Rejected {
            continue;
        }
        let positive = plan.record.approvals.iter().filter(|approval| approval.is_positive());
        let approved = positive.map(|approval| ctx.date(approval.at)).min();
        if approved.is_none_or(|approved| execution.from < approved) {
            findings
                .report(filed, &execution.id, "from")
                .with("kind", if approved.is_some() { "early" } else { "never" })
                .with("plan", &*execution.plan)
                .with("from", execution.from)
                .with("approved", approved.unwrap_or(execution.from))
                .beside(&plan.path, "approvals", "plan-says-here")
                .since(execution.from);
        }
    }
}
