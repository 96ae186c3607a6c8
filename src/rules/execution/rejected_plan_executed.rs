//! A rejected plan is not executed.

use crate::diagnostic::{Level, Nature};
use crate::ledger::approved_from;
use crate::record::{Approval, PlanStatus};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-004`.
pub const RULE: Rule = Rule {
    id: "EXE-004",
    name: "rejected-plan-executed",
    clauses: &["3.1.3a", "3.1.2b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "executed although it was rejected",
            edits: &[Edit::Set(PLAN, "approvals[0].legality", "fail"), Edit::Set(PLAN, "status", "rejected")],
        },
        Sample {
            name: "rejected, and what was approved before is another content",
            edits: &[Edit::Set(PLAN, "status", "rejected"), Edit::Set(PLAN, "approvals[0].hash", "00")],
        },
    ],
    passes: &[Sample {
        name: "approved when it was executed, withdrawn afterwards",
        edits: &[
            Edit::Set(PLAN, "status", "rejected"),
            Edit::Set(
                PLAN,
                "approvals",
                "[{by: S-0041, at: 2026-04-22T16:40+08:00, legality: pass, reasonableness: pass, comment: 可行。, hash: \"{hash}\"}, {by: S-0041, at: 2026-06-02T16:40+08:00, legality: pass, reasonableness: fail, comment: 話術有誤。, hash: \"{hash}\"}]",
            ),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let Some(plan) = ctx.ledger.plan(&execution.plan) else { continue };
        if plan.record.status != PlanStatus::Rejected {
            continue;
        }
        let judged = plan.record.approvals.iter().filter(|approval| ctx.date(approval.at) <= execution.from);
        let approved = judged.max_by_key(|approval| approval.at).is_some_and(Approval::is_positive)
            && approved_from(ctx.ledger, plan).is_ok_and(|approved| approved <= execution.from);
        if !approved {
            findings
                .report(filed, &execution.id, "plan")
                .with("plan", &*execution.plan)
                .with("from", execution.from)
                .beside(&plan.path, "status", "plan-says-here")
                .since(execution.from);
        }
    }
}
