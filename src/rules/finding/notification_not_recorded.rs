//! What is being mended was told to the unit at a moment that is written down.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-008`.
pub const RULE: Rule = Rule {
    id: "FND-008",
    name: "notification-not-recorded",
    clauses: &["3.2.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["FND-001"],
    fails: &[Sample {
        name: "mended and verified, and nobody was told",
        edits: &[Edit::Remove(FINDING, "notified_at")],
    }],
    passes: &[Sample {
        name: "nothing was done yet",
        edits: &[
            Edit::Set(FINDING, "found_at", "2026-06-30T09:00+08:00"),
            Edit::Remove(FINDING, "notified_at"),
            Edit::Remove(FINDING, "verification"),
            Edit::Remove(FINDING, "rectification"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let untold = ctx.ledger.findings.iter().filter(|filed| filed.record.notified_at.is_none());
    for filed in untold.filter(|filed| filed.record.rectification.is_some()) {
        findings.report(filed, &filed.record.id, "rectification").with("unit", &*filed.record.unit);
    }
}
