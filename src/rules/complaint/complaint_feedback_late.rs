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
        let Some(decision) = &complaint.decision else { continue };
        let response = complaint.response.as_ref().map(|response| ctx.date(response.at));
        if response.is_none() && complaint.closed_at.is_some() {
            continue;
        }
        let received = ctx.date(complaint.received_at);
        let limit = ctx.on(received).complaint_feedback_working_days;
        if let Some((days, due)) = ctx.overrun(ctx.date(decision.at), limit, response) {
            findings
                .report(filed, &complaint.id, if response.is_some() { "response.at" } else { "decision.at" })
                .with("kind", if response.is_some() { "done" } else { "open" })
                .with("days", days)
                .with("limit", limit)
                .limited_by("complaint_feedback_working_days", received)
                .since(due.plus_days(1));
        }
    }
}
