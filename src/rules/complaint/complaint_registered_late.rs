//! A complaint is registered within the policy’s hours from its receipt; beyond the hard limit another rule
//! speaks.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-004`.
pub const RULE: Rule = Rule {
    id: "CMP-004",
    name: "complaint-registered-late",
    clauses: &["3.3.2a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "registered after two hours where the policy gives one",
        edits: &[Edit::Set(COMPLAINT, "registered_at", "2026-05-05T11:02+08:00")],
    }],
    passes: &[Sample {
        name: "registered exactly after one hour",
        edits: &[Edit::Set(COMPLAINT, "registered_at", "2026-05-05T10:02+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let received = ctx.date(complaint.received_at);
        let hard_limit = ctx.on(received).complaint_registration_limit_hours;
        let beyond = complaint.registered_at.hours_since(complaint.received_at) > f64::from(hard_limit);
        let deadline = ctx.deadlines().registration(complaint);
        if let Some(hours) = ctx.overrun(&deadline).filter(|_| !beyond) {
            findings
                .report(filed, &complaint.id, "registered_at")
                .with("hours", Arg::Decimal { value: hours, places: 1 })
                .broken(ctx, &deadline);
        }
    }
}
