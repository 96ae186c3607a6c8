//! No record is disposed of before its retention period is over.

use super::{DISPOSAL, DISPOSED};
use crate::diagnostic::{Level, Nature};
use crate::policy::POLICY_PATH;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RET-002`.
pub const RULE: Rule = Rule {
    id: "RET-002",
    name: "disposed-too-early",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "on the last day on which it must be kept",
        edits: &[
            Edit::File(DISPOSAL, DISPOSED),
            Edit::Set(DISPOSAL, "tombstones[0].dated", "2021-05-01"),
            Edit::Set(DISPOSAL, "disposed_on", "2026-05-31"),
        ],
    }],
    passes: &[
        Sample { name: "disposed of after its time, by decision", edits: &[Edit::File(DISPOSAL, DISPOSED)] },
        Sample {
            name: "on the day after",
            edits: &[
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(DISPOSAL, "tombstones[0].dated", "2021-05-01"),
                Edit::Set(DISPOSAL, "disposed_on", "2026-06-01"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, left) in ctx.ledger.tombstones() {
        let Some(kept) = ctx.policy.kept_until(&left.kind, left.dated) else { continue };
        let on = filed.record.disposed_on;
        if on > kept {
            continue;
        }
        let found = findings.report(filed, &filed.record.id, format!("tombstones[{index}].dated"));
        found.with("named", &*left.record).with("kept", kept).with("on", on);
        if let Some((place, _)) = ctx.policy.retention_of(&left.kind) {
            found.beside(POLICY_PATH, format!("retention[{place}].months"), "limit-set-here");
        }
    }
}
