//! Nobody approves a waiver of their own.

use super::{LATE, waiver};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-003`.
pub const RULE: Rule = Rule {
    id: "WAV-003",
    name: "waiver-approver-is-owner",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the head of quality approves what the head of quality asked for",
        edits: &[waiver!(
            "rule: CMP-004",
            "record: COMP-2026-0001",
            "owner: S-0040",
            "approver: S-0040",
            "created_on: 2026-05-06",
            "expires_on: 2026-09-30"
        )],
    }],
    passes: &[Sample {
        name: "a leader approves it",
        edits: &[
            waiver!(
                "rule: CMP-004",
                "record: COMP-2026-0001",
                "owner: S-0040",
                "approver: S-0001",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30"
            ),
            LATE,
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.waivers {
        let waiver = &filed.record;
        if waiver.owner == waiver.approver {
            findings.report(filed, &waiver.id, "approver").with("person", &*waiver.approver).beside(
                &filed.path,
                "owner",
                "owner-set-here",
            );
        }
    }
}
