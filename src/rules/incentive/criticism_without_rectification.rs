//! A criticism rests on an assessment and sets a dated rectification.

use crate::diagnostic::{Level, Nature};
use crate::record::IncentiveKind;
use crate::rules::sample::CRITICISM;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-005`.
pub const RULE: Rule = Rule {
    id: "INC-005",
    name: "criticism-without-rectification",
    clauses: &["4.3.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["INC-004", "INC-007"],
    fails: &[
        Sample {
            name: "no rectification",
            edits: &[Edit::Remove(CRITICISM, "rectification"), Edit::Remove(CRITICISM, "verification")],
        },
        Sample { name: "no assessment", edits: &[Edit::Remove(CRITICISM, "assessment")] },
        Sample {
            name: "due before it was decided",
            edits: &[Edit::Set(CRITICISM, "rectification.due", "2025-10-27")],
        },
    ],
    passes: &[Sample {
        name: "due on the day after",
        edits: &[
            Edit::Set(CRITICISM, "rectification.due", "2025-10-29"),
            Edit::Set(CRITICISM, "rectification.done_on", "2025-10-29"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.incentives.iter().filter(|filed| filed.record.kind == IncentiveKind::Criticism) {
        let criticism = &filed.record;
        let due = criticism.rectification.as_ref().map(|rectification| rectification.due);
        let faults = [
            ("rectification", "kind", due.is_none()),
            ("due", "rectification.due", due.is_some_and(|due| due < criticism.decided_on)),
            ("assessment", "kind", criticism.assessment.is_none()),
        ];
        for (kind, field, _) in faults.into_iter().filter(|(.., broken)| *broken) {
            findings.report(filed, &criticism.id, field).with("kind", kind);
        }
    }
}
