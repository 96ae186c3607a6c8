//! A complaint is closed only after an investigation of it.

use crate::diagnostic::{Level, Nature};
use crate::rules::retention::{DISPOSAL, DISPOSED};
use crate::rules::sample::{IMPROVEMENT, INVESTIGATION, MEETING1, POLICY};
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
    passes: &[
        Sample {
            name: "the clause came into force after its receipt",
            edits: &[
                Edit::Set(IMPROVEMENT, "sources", "[COMP-2026-0001]"),
                Edit::Delete(INVESTIGATION),
                Edit::Lay(POLICY, "in_force_from", "{3.3.3a: 2026-05-06}"),
            ],
        },
        Sample {
            name: "the investigation was disposed of by rule",
            edits: &[
                Edit::Set(IMPROVEMENT, "sources", "[COMP-2026-0001]"),
                Edit::Delete(INVESTIGATION),
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(
                    DISPOSAL,
                    "tombstones",
                    "[{record: INV-2026-0001, kind: investigation, dated: 2026-05-08}]",
                ),
                Edit::Set(DISPOSAL, "disposed_on", "2026-06-20"),
                Edit::Set(MEETING1, "decisions[2].approves[2].name", "investigation"),
                Edit::Set(POLICY, "retention[0].kinds[16]", "appeal"),
                Edit::Set(POLICY, "retention[1].kinds", "[investigation]"),
                Edit::Set(POLICY, "retention[1].months", "0"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("investigation") {
        return;
    }
    let from = ctx.in_force_from("3.3.3a");
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let received = ctx.date(complaint.received_at);
        let bound = complaint.closed_at.is_some() && received >= from;
        let is_there = || ctx.ledger.investigations_of(&complaint.id).next().is_some();
        if bound && !is_there() && ctx.ledger.disposal_since(&["investigation"], received).is_none() {
            findings.report(filed, &complaint.id, "closed_at");
        }
    }
}
