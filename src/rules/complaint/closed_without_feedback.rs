//! A complaint is closed only after the customer was told of the result.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-002`.
pub const RULE: Rule = Rule {
    id: "CMP-002",
    name: "closed-without-feedback",
    clauses: &["3.3.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "closed, but nobody told the customer",
        edits: &[Edit::Remove(COMPLAINT, "response")],
    }],
    passes: &[Sample {
        name: "still open",
        edits: &[
            Edit::Remove(COMPLAINT, "closed_at"),
            Edit::Remove(COMPLAINT, "response"),
            Edit::Remove(COMPLAINT, "decision"),
            Edit::Set(COMPLAINT, "received_at", "2026-06-29T09:02+08:00"),
            Edit::Set(COMPLAINT, "registered_at", "2026-06-29T09:20+08:00"),
            Edit::Set(COMPLAINT, "acknowledged_at", "2026-06-29T10:00+08:00"),
            Edit::Set(
                COMPLAINT,
                "escalations",
                "[{to: quality, at: 2026-06-29T09:30+08:00, by: S-0021}, {to: company_leaders, at: 2026-06-29T09:30+08:00, by: S-0020}]",
            ),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        if complaint.closed_at.is_some() && complaint.response.is_none() {
            findings.report(filed, &complaint.id, "closed_at");
        }
    }
}
