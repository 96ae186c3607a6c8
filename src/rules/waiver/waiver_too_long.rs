//! A waiver is no longer than the policy allows, and its dates follow each other.

use super::{LATE, of_one_complaint, waiver};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-004`.
pub const RULE: Rule = Rule {
    id: "WAV-004",
    name: "waiver-too-long",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["WAV-006"],
    fails: &[
        Sample { name: "a day more than 180", edits: &[of_one_complaint!("expires_on: 2026-11-03")] },
        Sample { name: "expired before it began", edits: &[of_one_complaint!("expires_on: 2026-05-05")] },
        Sample {
            name: "created tomorrow",
            edits: &[waiver!(
                "rule: CMP-004",
                "record: COMP-2026-0001",
                "owner: S-0020",
                "approver: S-0001",
                "created_on: 2026-07-01",
                "expires_on: 2026-09-30"
            )],
        },
        Sample {
            name: "ended before it began",
            edits: &[of_one_complaint!("expires_on: 2026-09-30", "ended_on: 2026-05-05")],
        },
    ],
    passes: &[Sample {
        name: "exactly 180 days",
        edits: &[of_one_complaint!("expires_on: 2026-11-02"), LATE],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.waivers {
        let waiver = &filed.record;
        let Some((field, kind)) = super::length_fault(ctx, waiver) else { continue };
        findings
            .report(filed, &waiver.id, field)
            .with("kind", kind)
            .with("days", waiver.expires_on.days_since(waiver.created_on))
            .with("limit", ctx.on(waiver.created_on).waiver_days)
            .limited_by("waiver_days", waiver.created_on);
    }
}
