//! An approved plan is carried out within the policy’s days from its first day.

use crate::diagnostic::{Level, Nature};
use crate::ledger::plan_on;
use crate::record::PlanStatus;
use crate::rules::sample::{EXECUTION, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-026`.
pub const RULE: Rule = Rule {
    id: "PLN-026",
    name: "plan-never-executed",
    clauses: &["3.1.3a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "sixty days after its first day, where fifty-nine are the limit",
        edits: &[
            Edit::Delete(EXECUTION),
            Edit::Set(POLICY, "versions[0].parameters.plan_execution_days", "59"),
        ],
    }],
    passes: &[
        Sample {
            name: "sixty days are the limit",
            edits: &[
                Edit::Delete(EXECUTION),
                Edit::Set(POLICY, "versions[0].parameters.plan_execution_days", "60"),
            ],
        },
        Sample {
            name: "carried out in its first month",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.plan_execution_days", "59")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("execution") {
        return;
    }
    let in_force = ctx.in_force_from("3.1.3a");
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let approved = plan.status == PlanStatus::Approved && plan.positive_approval().is_some();
        let Some(from) = plan_on(ctx.ledger, filed, ctx.as_of).when.as_ref().map(|when| when.from) else {
            continue;
        };
        if !approved || from < in_force || ctx.ledger.executions_of(&plan.id).next().is_some() {
            continue;
        }
        let (limit, days) = (ctx.on(from).plan_execution_days, ctx.as_of.days_since(from));
        if days > i64::from(limit) && ctx.ledger.disposal_since(&["execution"], from).is_none() {
            findings
                .report(filed, &plan.id, "when.from")
                .with("from", from)
                .with("days", days)
                .with("limit", limit)
                .limited_by("plan_execution_days", from)
                .since(from.plus_days(i64::from(limit) + 1));
        }
    }
}
