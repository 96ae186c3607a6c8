//! A hold holds something, does not end before it began, and is none of the future.

use super::HOLD;
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RET-007`.
pub const RULE: Rule = Rule {
    id: "RET-007",
    name: "hold-dates-out-of-order",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "ended before it began", edits: &[HELD, Edit::Set(HOLD, "until", "2026-03-31")] },
        Sample { name: "of the future", edits: &[HELD, Edit::Set(HOLD, "since", "2026-07-01")] },
        Sample { name: "of nothing", edits: &[HELD, Edit::Set(HOLD, "records", "[]")] },
    ],
    passes: &[Sample { name: "for a day", edits: &[HELD, Edit::Set(HOLD, "until", "2026-04-01")] }],
    check,
};

const HELD: Edit = Edit::File(
    HOLD,
    "id: HOLD-2026-0001\nrecords: [APL-2025-0001]\nordered_by: S-0020\nreason: 訴訟案。\nsince: 2026-04-01\n",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.legal_holds {
        let hold = &filed.record;
        let faults = [
            (hold.until.is_some_and(|until| until < hold.since), "until", "early"),
            (hold.since > ctx.as_of, "since", "future"),
            (hold.records.is_empty(), "records", "empty"),
        ];
        for (_, field, kind) in faults.into_iter().filter(|(faulty, ..)| *faulty) {
            findings.report(filed, &hold.id, field).with("kind", kind);
        }
    }
}
