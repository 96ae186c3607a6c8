//! A complaint is closed within the policy’s days from its receipt.

use crate::diagnostic::{Level, Nature};
use crate::policy::Deadline;
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-006`.
pub const RULE: Rule = Rule {
    id: "CMP-006",
    name: "complaint-resolution-overdue",
    clauses: &["3.3.2b", "2.3.2a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "closed after 16 days where the policy gives 15",
            edits: &[Edit::Set(COMPLAINT, "closed_at", "2026-05-21T09:00+08:00")],
        },
        Sample { name: "still open after eight weeks", edits: &[Edit::Remove(COMPLAINT, "closed_at")] },
    ],
    passes: &[
        Sample {
            name: "closed on the last day",
            edits: &[Edit::Set(COMPLAINT, "closed_at", "2026-05-20T23:59+08:00")],
        },
        Sample {
            name: "closed on the last day of an extension",
            edits: &[
                Edit::Set(COMPLAINT, "extensions", "[{on: 2026-05-20, to: 2026-06-04, reason: 等候錄音。}]"),
                Edit::Set(COMPLAINT, "closed_at", "2026-06-04T23:59+08:00"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let deadline = ctx.deadlines().resolution(complaint);
        if let Some(days) = ctx.overrun(&deadline) {
            let closed = deadline.done.is_some();
            // with what an extension gave
            let to_due = Deadline { done: Some(deadline.due), ..deadline.clone() };
            let given = ctx.deadlines().used(&to_due, ctx.as_of);
            findings
                .report(filed, &complaint.id, if closed { "closed_at" } else { "received_at" })
                .with("kind", if closed { "closed" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline)
                .with("limit", given as i64);
        }
    }
}
