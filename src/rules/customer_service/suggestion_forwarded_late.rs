//! A suggestion reaches the quality department within the policy’s working days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::SUGGESTION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SUG-001`.
pub const RULE: Rule = Rule {
    id: "SUG-001",
    name: "suggestion-forwarded-late",
    clauses: &["2.3.2c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "six working days later",
            edits: &[Edit::Set(SUGGESTION, "forwarded_at", "2026-04-16T09:00+08:00")],
        },
        Sample { name: "not forwarded", edits: &[Edit::Remove(SUGGESTION, "forwarded_at")] },
    ],
    passes: &[Sample {
        name: "on the last day",
        edits: &[Edit::Set(SUGGESTION, "forwarded_at", "2026-04-15T23:59+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.suggestions {
        let suggestion = &filed.record;
        let deadline = ctx.deadlines().forwarding(suggestion);
        findings.late(ctx, filed, &suggestion.id, ("forwarded_at", "received_on"), &deadline);
    }
}
