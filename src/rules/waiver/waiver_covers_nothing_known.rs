//! A waiver names one rule, and one record or one unit, that exist.

use super::{LATE, of_one_complaint, waiver};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-001`.
pub const RULE: Rule = Rule {
    id: "WAV-001",
    name: "waiver-covers-nothing-known",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a rule that there is not",
            edits: &[waiver!(
                "rule: CMP-999",
                "record: COMP-2026-0001",
                "owner: S-0020",
                "approver: S-0001",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30"
            )],
        },
        Sample {
            name: "a record that there is not",
            edits: &[waiver!(
                "rule: CMP-004",
                "record: COMP-2026-0099",
                "owner: S-0020",
                "approver: S-0001",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30"
            )],
        },
        Sample {
            name: "a unit that there is not",
            edits: &[waiver!(
                "rule: CMP-004",
                "owner: S-0020",
                "approver: S-0001",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30",
                "unit: C9"
            )],
        },
        Sample {
            name: "neither record nor unit",
            edits: &[waiver!(
                "rule: CMP-004",
                "owner: S-0020",
                "approver: S-0001",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30"
            )],
        },
        Sample {
            name: "both a record and a unit",
            edits: &[of_one_complaint!("expires_on: 2026-09-30", "unit: C1")],
        },
    ],
    passes: &[
        Sample {
            name: "a waiver of one record",
            edits: &[of_one_complaint!("expires_on: 2026-09-30"), LATE],
        },
        Sample {
            name: "a waiver of a department with its teams",
            edits: &[
                waiver!(
                    "rule: CMP-004",
                    "owner: S-0020",
                    "approver: S-0001",
                    "created_on: 2026-05-06",
                    "expires_on: 2026-09-30",
                    "unit: C1"
                ),
                LATE,
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.waivers {
        let waiver = &filed.record;
        for (field, kind) in super::scope_faults(ctx, waiver) {
            let name =
                if kind == "rule" { &waiver.rule } else { waiver.record.as_ref().unwrap_or(&waiver.id) };
            let name = if kind == "unit" { waiver.unit.as_ref().unwrap_or(name) } else { name };
            findings.report(filed, &waiver.id, field).with("kind", kind).with("name", &**name);
        }
    }
}
