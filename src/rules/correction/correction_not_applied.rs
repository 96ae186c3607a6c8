//! A correction says what the record says now, of which something was corrected before today.

use super::{CORRECTED, CORRECTION};
use crate::diagnostic::{Level, Nature};
use crate::record::Correction;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CRR-001`.
pub const RULE: Rule = Rule {
    id: "CRR-001",
    name: "correction-not-applied",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the record says something else",
            edits: &[CORRECTED, Edit::Set(CORRECTION, "entries[0].is", "90")],
        },
        Sample { name: "nothing is corrected", edits: &[CORRECTED, Edit::Set(CORRECTION, "entries", "[]")] },
        Sample {
            name: "of tomorrow",
            edits: &[CORRECTED, Edit::Set(CORRECTION, "at", "2026-07-01T09:00+08:00")],
        },
        Sample {
            name: "it says what it said",
            edits: &[CORRECTED, Edit::Set(CORRECTION, "entries[0].was", "88.0")],
        },
    ],
    passes: &[
        Sample { name: "as the record says", edits: &[CORRECTED] },
        Sample {
            name: "a remark that is gone",
            edits: &[CORRECTED, Edit::Set(CORRECTION, "entries[0]", "{field: note, was: 另案處理。}")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.corrections {
        let correction = &filed.record;
        let mut report = |field: String, kind: &str, named: &str| {
            findings
                .report(filed, &correction.id, field)
                .with("kind", kind)
                .with("field", named)
                .with("record", &*correction.record);
        };
        if correction.entries.is_empty() {
            report("entries".to_owned(), "empty", "");
        }
        if ctx.date(correction.at) > ctx.as_of {
            report("at".to_owned(), "future", "");
        }
        for (index, entry) in correction.entries.iter().enumerate() {
            if entry.is_shown(Some(entry.was.as_str())) {
                report(format!("entries[{index}].is"), "same", &entry.field);
            } else if is_last(ctx, correction, &entry.field)
                && let Some(shown) = ctx.ledger.scalar_of(&correction.record, &entry.field)
                && !entry.is_shown(shown.as_deref())
            {
                report(format!("entries[{index}].is"), "other", &entry.field);
            }
        }
    }
}

/// Whether no later correction is of the same field.
fn is_last(ctx: &Ctx, correction: &Correction, field: &str) -> bool {
    let mut others = ctx.ledger.corrections.iter().map(|filed| &*filed.record);
    !others.any(|other| {
        other.record == correction.record
            && (other.at, &other.id) > (correction.at, &correction.id)
            && other.entries.iter().any(|entry| *entry.field == *field)
    })
}
