//! A complaint is closed within the policy’s days from its receipt.

use crate::diagnostic::{Level, Nature};
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
    passes: &[Sample {
        name: "closed on the last day",
        edits: &[Edit::Set(COMPLAINT, "closed_at", "2026-05-20T23:59+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let received = ctx.date(complaint.received_at);
        let limit = ctx.on(received).complaint_resolution_days;
        let due = received.plus_days(i64::from(limit));
        let closed = complaint.closed_at.map(|at| ctx.date(at));
        let until = closed.unwrap_or(ctx.as_of);
        if until > due {
            findings
                .report(filed, &complaint.id, if closed.is_some() { "closed_at" } else { "received_at" })
                .with("kind", if closed.is_some() { "closed" } else { "open" })
                .with("days", until.days_since(received))
                .with("limit", limit)
                .limited_by("complaint_resolution_days", received)
                .since(due.plus_days(1));
        }
    }
}
