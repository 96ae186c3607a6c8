//! The effect of an improvement is checked within the policy’s days after it was done, and again where the data did not tell.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{IMPROVEMENT, IMPROVEMENT2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-002`.
pub const RULE: Rule = Rule {
    id: "IMP-002",
    name: "effect-check-overdue",
    clauses: &["3.3.3c", "1.3.3"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "checked a day late",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.effectiveness_check_days", "30"),
                Edit::Set(IMPROVEMENT2, "done_on", "2026-04-30"),
            ],
        },
        Sample {
            name: "not checked",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.effectiveness_check_days", "30"),
                Edit::Set(IMPROVEMENT, "done_on", "2026-05-30"),
            ],
        },
    ],
    passes: &[Sample {
        name: "on the last day",
        edits: &[
            Edit::Set(POLICY, "versions[0].parameters.effectiveness_check_days", "30"),
            Edit::Set(IMPROVEMENT, "done_on", "2026-05-31"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        for (number, deadline) in ctx.deadlines().effect_check(improvement).iter().enumerate() {
            let done = format!("effect_checks[{number}].checked_on");
            if let Some(found) = findings.late(ctx, filed, &improvement.id, (&done, "done_on"), deadline) {
                found.with("since", deadline.start.date(&ctx.ledger.zone));
            }
        }
    }
}
