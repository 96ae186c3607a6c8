//! What was disposed of is gone, once, and its tombstone says of what kind and when it was.

use super::{DISPOSAL, DISPOSED};
use crate::diagnostic::{Level, Nature};
use crate::record::Kind;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `RET-005`.
pub const RULE: Rule = Rule {
    id: "RET-005",
    name: "disposal-not-whole",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["RET-004"],
    fails: &[
        Sample {
            name: "the record is still there",
            edits: &[
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(DISPOSAL, "tombstones[0].record", "SUG-2026-0001"),
            ],
        },
        Sample {
            name: "of a kind that there is not",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(DISPOSAL, "tombstones[0].kind", "wish")],
        },
        Sample {
            name: "an id of another kind",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(DISPOSAL, "tombstones[0].kind", "survey")],
        },
        Sample {
            name: "nothing was disposed of",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(DISPOSAL, "tombstones", "[]")],
        },
        Sample {
            name: "twice",
            edits: &[
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(
                    DISPOSAL,
                    "tombstones",
                    "[{record: SUG-2020-0001, kind: suggestion, dated: 2020-04-30}, {record: SUG-2020-0001, kind: suggestion, dated: 2020-04-30}]",
                ),
            ],
        },
        Sample {
            name: "in the future",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(DISPOSAL, "disposed_on", "2026-07-01")],
        },
    ],
    passes: &[Sample {
        name: "disposed of after its time, by decision",
        edits: &[Edit::File(DISPOSAL, DISPOSED)],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for filed in &ctx.ledger.disposals {
        if filed.record.tombstones.is_empty() {
            findings.report(filed, &filed.record.id, "tombstones").with("kind", "empty").with("named", "");
        }
        if filed.record.disposed_on > ctx.as_of {
            findings.report(filed, &filed.record.id, "disposed_on").with("kind", "future").with("named", "");
        }
    }
    for (filed, index, left) in ctx.ledger.tombstones() {
        let kind = Kind::named(&left.kind).filter(|kind| kind.has_page());
        let fits = kind
            .and_then(Kind::prefix)
            .is_some_and(|prefix| left.record.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-')));
        let what = if ctx.ledger.find(&left.record).is_some() {
            "there"
        } else if kind.is_none() {
            "kind"
        } else if !fits {
            "id"
        } else if !seen.insert(&left.record) {
            "twice"
        } else {
            continue;
        };
        let field = if matches!(what, "kind" | "id") { "kind" } else { "record" };
        findings
            .report(filed, &filed.record.id, format!("tombstones[{index}].{field}"))
            .with("kind", what)
            .with("named", &*left.record);
    }
}
