//! A disposal rests on a decision of the committee that was taken before it.

use super::{DISPOSAL, DISPOSED};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RET-004`.
pub const RULE: Rule = Rule {
    id: "RET-004",
    name: "disposal-not-approved",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "no decision",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Remove(DISPOSAL, "decision")],
        },
        Sample {
            name: "decided after it was done",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(DISPOSAL, "decision", "DEC-2026-011")],
        },
    ],
    passes: &[Sample {
        name: "disposed of after its time, by decision",
        edits: &[Edit::File(DISPOSAL, DISPOSED)],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.disposals {
        let disposal = &filed.record;
        let decided = disposal.decision.as_ref().map(|id| ctx.ledger.decision(id).map(|found| found.on()));
        let (kind, field, on) = match decided {
            None => ("none", "disposed_on", None),
            Some(Some(on)) if on > disposal.disposed_on => ("late", "decision", Some(on)),
            Some(_) => continue,
        };
        findings
            .report(filed, &disposal.id, field)
            .with("kind", kind)
            .with("decided", on.unwrap_or(disposal.disposed_on))
            .with("on", disposal.disposed_on);
    }
}
