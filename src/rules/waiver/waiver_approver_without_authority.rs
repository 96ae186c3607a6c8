//! A waiver is approved by a leader of the company or the head of the quality department.

use super::{LATE, waiver};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-002`.
pub const RULE: Rule = Rule {
    id: "WAV-002",
    name: "waiver-approver-without-authority",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "approved by the head of the department that breached",
            edits: &[waiver!(
                "rule: CMP-004",
                "record: COMP-2026-0001",
                "owner: S-0021",
                "approver: S-0020",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30"
            )],
        },
        Sample {
            name: "approved by an officer of quality",
            edits: &[waiver!(
                "rule: CMP-004",
                "record: COMP-2026-0001",
                "owner: S-0020",
                "approver: S-0041",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30"
            )],
        },
    ],
    passes: &[Sample {
        name: "approved by the head of quality",
        edits: &[
            waiver!(
                "rule: CMP-004",
                "record: COMP-2026-0001",
                "owner: S-0020",
                "approver: S-0040",
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
        if !super::has_authority(ctx, waiver) && ctx.ledger.person(&waiver.approver).is_some() {
            findings
                .report(filed, &waiver.id, "approver")
                .with("person", &*waiver.approver)
                .with("date", waiver.created_on);
        }
    }
}
