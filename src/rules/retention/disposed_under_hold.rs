//! No record is disposed of while a hold keeps it.

use super::{DISPOSAL, DISPOSED, HOLD};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{FAILED, MEETING1};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RET-003`.
pub const RULE: Rule = Rule {
    id: "RET-003",
    name: "disposed-under-hold",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "held since April", edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::File(HOLD, HELD)] },
        Sample {
            name: "the assessment on which a criticism, a penalty and the appeal that is held rest",
            edits: &[
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(
                    DISPOSAL,
                    "tombstones[0]",
                    "{record: ASM-2025-0001, kind: assessment, dated: 2020-04-30}",
                ),
                Edit::Set(MEETING1, "decisions[2].approves[2].name", "assessment"),
                Edit::Delete(FAILED),
                Edit::File(HOLD, HELD),
                Edit::Set(HOLD, "records", "[APL-2025-0001]"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the hold had ended the day before",
        edits: &[
            Edit::File(DISPOSAL, DISPOSED),
            Edit::File(HOLD, HELD),
            Edit::Set(HOLD, "until", "2026-05-19"),
        ],
    }],
    check,
};

const HELD: &str =
    "id: HOLD-2026-0001\nrecords: [SUG-2020-0001]\nordered_by: S-0020\nreason: 訴訟案。\nsince: 2026-04-01\n";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, left) in ctx.ledger.tombstones() {
        let Some((hold, held)) = ctx.ledger.hold_on(&left.record, filed.record.disposed_on) else { continue };
        findings
            .report(filed, &filed.record.id, format!("tombstones[{index}].record"))
            .with("named", &*left.record)
            .with("hold", &*hold.record.id)
            .with("held", &**held)
            .with("kind", if left.record == *held { "named" } else { "below" })
            .beside(&hold.path, "since", "held-here");
    }
}
