//! A waiver that expires soon is told of in time.

use super::{LATE, of_one_complaint, waiver};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-008`.
pub const RULE: Rule = Rule {
    id: "WAV-008",
    name: "waiver-expiring",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Notice,
    since: "0.1.0",
    also: &["CMP-004"],
    fails: &[
        Sample {
            name: "it expires in fourteen days",
            edits: &[of_one_complaint!("expires_on: 2026-07-14"), LATE],
        },
        Sample { name: "it expires today", edits: &[of_one_complaint!("expires_on: 2026-06-30"), LATE] },
    ],
    passes: &[Sample {
        name: "it expires in fifteen days",
        edits: &[of_one_complaint!("expires_on: 2026-07-15"), LATE],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.waivers {
        let waiver = &filed.record;
        let soon = ctx.on(ctx.as_of).waiver_expiring_days;
        let left = waiver.expires_on.days_since(ctx.as_of);
        if waiver.ended_on.is_none() && (0..=i64::from(soon)).contains(&left) {
            findings
                .report(filed, &waiver.id, "expires_on")
                .with("date", waiver.expires_on)
                .with("days", left)
                .limited_by("waiver_expiring_days", ctx.as_of);
        }
    }
}
