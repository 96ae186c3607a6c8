//! A complaint is registered no earlier than it is received.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-001`.
pub const RULE: Rule = Rule {
    id: "CMP-001",
    name: "registered-before-received",
    clauses: &["3.3.2a", "2.3.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "registered two minutes before receipt",
        edits: &[Edit::Set(COMPLAINT, "registered_at", "2026-05-05T09:00+08:00")],
    }],
    passes: &[Sample {
        name: "registered in the minute of receipt, written at another offset",
        edits: &[Edit::Set(COMPLAINT, "registered_at", "2026-05-05T01:02Z")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        if complaint.registered_at < complaint.received_at {
            findings
                .report(filed, &complaint.id, "registered_at")
                .with("registered", complaint.registered_at)
                .with("received", complaint.received_at);
        }
    }
}
