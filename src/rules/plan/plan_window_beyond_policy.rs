//! A plan's contact hours lie within the policy's.

use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-011`.
pub const RULE: Rule = Rule {
    id: "PLN-011",
    name: "plan-window-beyond-policy",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "calls until 22:00 where the policy allows 21:00",
        edits: &[Edit::Set(PLAN, "when.weekdays.end", "\"22:00\"")],
    }],
    passes: &[Sample {
        name: "calls up to the very end of the policy's hours",
        edits: &[Edit::Set(PLAN, "when.weekdays.end", "\"21:00\"")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let (Some(when), Some(at)) = (&plan.when, plan.submitted_at) else { continue };
        if matches!(plan.status, PlanStatus::Draft | PlanStatus::Rejected) {
            continue;
        }
        let date = ctx.date(at);
        let policy = ctx.on(date);
        for (day, window) in when.windows() {
            if window.start < policy.contact_window_start {
                findings
                    .report(filed, &plan.id, format!("when.{day}.start"))
                    .with("actual", window.start.to_string())
                    .with("limit", policy.contact_window_start.to_string())
                    .limited_by("contact_window_start", date);
            }
            if window.end > policy.contact_window_end {
                findings
                    .report(filed, &plan.id, format!("when.{day}.end"))
                    .with("actual", window.end.to_string())
                    .with("limit", policy.contact_window_end.to_string())
                    .limited_by("contact_window_end", date);
            }
        }
    }
}
