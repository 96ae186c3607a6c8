//! A request for information is answered within the policy’s working days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INFO_REQUEST;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IRQ-002`.
pub const RULE: Rule = Rule {
    id: "IRQ-002",
    name: "info-request-late",
    clauses: &["2.3.2b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "three working days later",
            edits: &[Edit::Set(INFO_REQUEST, "answered_at", "2026-05-11T09:00+08:00")],
        },
        Sample { name: "not answered", edits: &[Edit::Remove(INFO_REQUEST, "answered_at")] },
    ],
    passes: &[Sample {
        name: "on the last day",
        edits: &[Edit::Set(INFO_REQUEST, "answered_at", "2026-05-08T23:59+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.info_requests {
        let request = &filed.record;
        let deadline = ctx.deadlines().info_request(request);
        findings.late(ctx, filed, &request.id, ("answered_at", "requested_at"), &deadline);
    }
}
