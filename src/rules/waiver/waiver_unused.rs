//! A waiver that is active covers something.

use super::{LATE, of_one_complaint, waiver};
use crate::diagnostic::{Level, Nature};
use crate::policy;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-007`.
pub const RULE: Rule = Rule {
    id: "WAV-007",
    name: "waiver-unused",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nothing of the kind was found",
        edits: &[of_one_complaint!("expires_on: 2026-09-30")],
    }],
    passes: &[
        Sample {
            name: "it covers a late registration",
            edits: &[of_one_complaint!("expires_on: 2026-09-30"), LATE],
        },
        Sample {
            name: "it was ended",
            edits: &[of_one_complaint!("expires_on: 2026-09-30", "ended_on: 2026-06-01")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (index, filed) in ctx.ledger.waivers.iter().enumerate() {
        let waiver = &filed.record;
        let active = policy::is_active(waiver, ctx.as_of) && super::is_in_order(ctx, waiver);
        if active && !ctx.used.waivers.contains(&index) {
            findings.report(filed, &waiver.id, "rule").with("waived", &*waiver.rule);
        }
    }
}
