//! The customer learns of the decision within the policy’s working days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-007`.
pub const RULE: Rule = Rule {
    id: "CMP-007",
    name: "complaint-feedback-late",
    clauses: &["3.3.2b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["CMP-006"],
    fails: &[
        Sample {
            name: "told two working days after the decision",
            edits: &[
                Edit::Set(COMPLAINT, "response.at", "2026-05-14T09:00+08:00"),
                Edit::Set(COMPLAINT, "closed_at", "2026-05-14T10:00+08:00"),
            ],
        },
        Sample {
            name: "decided, and the customer not told",
            edits: &[Edit::Remove(COMPLAINT, "response"), Edit::Remove(COMPLAINT, "closed_at")],
        },
    ],
    passes: &[Sample {
        name: "decided on Friday, told on Monday",
        edits: &[
            Edit::Set(COMPLAINT, "decision.at", "2026-05-08T18:00+08:00"),
            Edit::Set(COMPLAINT, "response.at", "2026-05-11T18:00+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let Some(deadline) = ctx.deadlines().feedback(complaint) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            let told = deadline.done.is_some();
            findings
                .report(filed, &complaint.id, if told { "response.at" } else { "decision.at" })
                .with("kind", if told { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
