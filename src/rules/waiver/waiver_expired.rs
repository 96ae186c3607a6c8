//! A waiver that ran out is ended, and what it covered is mended or waived anew.

use super::{of_one_complaint, waiver};
use crate::diagnostic::{Level, Nature};
use crate::policy;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-006`.
pub const RULE: Rule = Rule {
    id: "WAV-006",
    name: "waiver-expired",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "expired yesterday", edits: &[of_one_complaint!("expires_on: 2026-06-29")] }],
    passes: &[Sample {
        name: "expired, and ended",
        edits: &[of_one_complaint!("expires_on: 2026-06-29", "ended_on: 2026-06-29")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.waivers {
        let waiver = &filed.record;
        if policy::is_expired(waiver, ctx.as_of) {
            findings.report(filed, &waiver.id, "expires_on").with("date", waiver.expires_on);
        }
    }
}
