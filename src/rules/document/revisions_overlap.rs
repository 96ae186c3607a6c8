//! The revisions of a document follow each other: one is in force on a day, and each has a higher number.

use super::TWO;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::DOCUMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DOC-001`.
pub const RULE: Rule = Rule {
    id: "DOC-001",
    name: "revisions-overlap",
    clauses: &["2.2.2b", "7.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["DOC-005"],
    fails: &[
        Sample {
            name: "two in force on one day",
            edits: &[TWO, Edit::Set(DOCUMENT, "revisions[0].effective_to", "2026-05-01")],
        },
        Sample {
            name: "the first has no end",
            edits: &[TWO, Edit::Remove(DOCUMENT, "revisions[0].effective_to")],
        },
        Sample {
            name: "a number that was used before",
            edits: &[TWO, Edit::Set(DOCUMENT, "revisions[1].number", "1")],
        },
        Sample {
            name: "it ends before it begins",
            edits: &[Edit::Set(
                DOCUMENT,
                "revisions[0].effective_from",
                "2026-01-01\n    effective_to: 2025-12-31",
            )],
        },
    ],
    passes: &[Sample { name: "the second from the day after the first", edits: &[TWO] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.documents {
        let document = &filed.record;
        for (index, revision) in document.revisions.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| &document.revisions[before]);
            let from = revision.effective_from;
            let reaches = |to: Option<crate::calendar::Date>| to.is_none_or(|to| to >= from);
            let (kind, field) = match before {
                _ if revision.effective_to.is_some_and(|to| to < from) => ("backwards", "effective_to"),
                Some(before) if revision.number <= before.number => ("number", "number"),
                Some(before) if reaches(before.effective_to) => ("overlap", "effective_from"),
                _ => continue,
            };
            findings
                .report(filed, &document.id, format!("revisions[{index}].{field}"))
                .with("kind", kind)
                .with("number", u64::from(revision.number))
                .with("from", from);
        }
    }
}
