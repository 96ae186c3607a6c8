//! A complaint is registered within the hard limit, beyond which lateness is no mere warning.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-012`.
pub const RULE: Rule = Rule {
    id: "CMP-012",
    name: "complaint-registered-beyond-limit",
    clauses: &["3.3.2a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "registered after a day and a minute",
        edits: &[
            Edit::Set(COMPLAINT, "registered_at", "2026-05-06T09:03+08:00"),
            Edit::Set(COMPLAINT, "escalations[0].at", "2026-05-05T10:00+08:00"),
            Edit::Set(COMPLAINT, "acknowledged_at", "2026-05-06T11:00+08:00"),
        ],
    }],
    passes: &[Sample {
        name: "the policy gives a longer time",
        edits: &[
            Edit::Set(COMPLAINT, "registered_at", "2026-05-05T10:02+08:00"),
            Edit::Set(POLICY, "versions[0].parameters.complaint_registration_limit_hours", "1"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let received = ctx.date(complaint.received_at);
        let limit = ctx.on(received).complaint_registration_limit_hours;
        let hours = complaint.registered_at.hours_since(complaint.received_at);
        if hours > f64::from(limit) {
            findings
                .report(filed, &complaint.id, "registered_at")
                .with("hours", Arg::Decimal { value: hours, places: 1 })
                .with("limit", limit)
                .limited_by("complaint_registration_limit_hours", received)
                .since(ctx.date(complaint.received_at.plus_hours(i64::from(limit))));
        }
    }
}
