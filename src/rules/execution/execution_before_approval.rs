//! Only an approved plan is executed, from the day of its approval at the earliest.

use crate::diagnostic::{Arg, Level, Nature};
use crate::ledger::approved_from;
use crate::record::PlanStatus;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `EXE-001`.
pub const RULE: Rule = Rule {
    id: "EXE-001",
    name: "execution-before-approval",
    clauses: &["3.1.3a", "2.3.1a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["PLN-004", "PLN-010"],
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
        Sample {
            name: "a draft with an approval of nothing",
            edits: &[
                Edit::Remove(PLAN, "reviews"),
                Edit::Set(PLAN, "status", "draft"),
                Edit::Set(PLAN, "approvals[0].hash", OTHER),
            ],
        },
        Sample {
            name: "the draft was changed after it had been approved",
            edits: &[
                Edit::Set(PLAN, "status", "draft"),
                Edit::Set(PLAN, "approvals[0].hash", OTHER),
                Edit::Set(PLAN, "reviews[0].hash", OTHER),
            ],
        },
        Sample { name: "the head never reviewed it", edits: &[Edit::Remove(PLAN, "reviews")] },
        Sample {
            name: "another content was approved",
            edits: &[Edit::Set(PLAN, "approvals[0].hash", OTHER), Edit::Set(PLAN, "reviews[0].hash", OTHER)],
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

const OTHER: &str = "0000000000000000000000000000000000000000000000000000000000000000";

fn check(ctx: &Ctx, findings: &mut Findings) {
    let mut known = BTreeMap::new();
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let Some(plan) = ctx.ledger.plan(&execution.plan) else { continue };
        if plan.record.status == PlanStatus::Rejected {
            continue;
        }
        let approved = *known.entry(&execution.plan).or_insert_with(|| approved_from(ctx.ledger, plan));
        let (kind, approved) = match approved {
            Ok(approved) if approved <= execution.from => continue,
            Ok(approved) => ("early", approved),
            Err(reason) => (reason.name(), execution.from),
        };
        let beside = if kind == "status" { "status" } else { "approvals" };
        findings
            .report(filed, &execution.id, "from")
            .with("kind", kind)
            .with("plan", &*execution.plan)
            .with("from", execution.from)
            .with("approved", approved)
            .with("status", Arg::Message(format!("value-status-{}", plan.record.status.name())))
            .beside(&plan.path, beside, "plan-says-here")
            .since(execution.from);
    }
}
