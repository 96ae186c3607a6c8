//! A complaint is closed only after an investigation of it.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{IMPROVEMENT, INVESTIGATION, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-013`.
pub const RULE: Rule = Rule {
    id: "CMP-013",
    name: "closed-without-investigation",
    clauses: &["3.3.3a", "2.2.2d"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "closed, and nobody investigated",
        edits: &[Edit::Set(IMPROVEMENT, "sources", "[COMP-2026-0001]"), Edit::Delete(INVESTIGATION)],
    }],
    passes: &[Sample {
        name: "the clause came into force after its receipt",
        edits: &[
            Edit::Set(IMPROVEMENT, "sources", "[COMP-2026-0001]"),
            Edit::Delete(INVESTIGATION),
            Edit::Lay(POLICY, "in_force_from", "{3.3.3a: 2026-05-06}"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("investigation") {
        return;
    }
    let from = ctx.in_force_from("3.3.3a");
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let bound = complaint.closed_at.is_some() && ctx.date(complaint.received_at) >= from;
        if bound && ctx.ledger.investigations_of(&complaint.id).next().is_none() {
            findings.report(filed, &complaint.id, "closed_at");
        }
    }
}
