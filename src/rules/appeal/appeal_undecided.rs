//! An appeal is decided within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::APPEAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `APL-003`.
pub const RULE: Rule = Rule {
    id: "APL-003",
    name: "appeal-undecided",
    clauses: &["4.3.3b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "decided after thirty-one days",
            edits: &[Edit::Set(APPEAL, "decided_on", "2026-01-29")],
        },
        Sample {
            name: "not decided",
            edits: &[Edit::Remove(APPEAL, "decided_on"), Edit::Remove(APPEAL, "outcome")],
        },
    ],
    passes: &[Sample {
        name: "decided after thirty days",
        edits: &[Edit::Set(APPEAL, "decided_on", "2026-01-28")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.appeals {
        let appeal = &filed.record;
        let deadline = ctx.deadlines().appeal(appeal);
        findings.late(ctx, filed, &appeal.id, ("decided_on", "filed_on"), &deadline);
    }
}
