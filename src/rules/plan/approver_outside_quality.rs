//! A plan is judged by someone of the quality department.

use super::authority::may_take;
use crate::diagnostic::{Level, Nature};
use crate::record::Step;
use crate::rules::sample::{CRITICISM, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-009`.
pub const RULE: Rule = Rule {
    id: "PLN-009",
    name: "approver-outside-quality",
    clauses: &["3.1.2b", "1.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the head of customer service approved it",
            edits: &[Edit::Set(PLAN, "approvals[0].by", "S-0020")],
        },
        Sample {
            name: "someone of the quality department without the role",
            edits: &[
                Edit::Set("company/person/S-0041.yaml", "roles[0].from", "2026-02-25"),
                Edit::Set("finding/2026/FIND-2026-0002.yaml", "verification.by", "S-0042"),
                Edit::Set(CRITICISM, "verification.by", "S-0001"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "the head of the quality department approved it",
            edits: &[Edit::Set(PLAN, "approvals[0].by", "S-0040")],
        },
        Sample {
            name: "the role began on the day",
            edits: &[
                Edit::Set("company/person/S-0041.yaml", "roles[0].from", "2026-02-24"),
                Edit::Set("finding/2026/FIND-2026-0002.yaml", "verification.by", "S-0042"),
                Edit::Set(CRITICISM, "verification.by", "S-0001"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        for (index, approval) in plan.approvals.iter().enumerate() {
            let date = ctx.date(approval.at);
            if may_take(ctx, Step::Quality, plan, &approval.by, date) == Some(false) {
                findings
                    .report(filed, &plan.id, format!("approvals[{index}].by"))
                    .with("person", &*approval.by)
                    .with("date", date);
            }
        }
    }
}
