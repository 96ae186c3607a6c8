//! A complaint that was upheld, or is a major one, brings an improvement.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, IMPROVEMENT};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-014`.
pub const RULE: Rule = Rule {
    id: "CMP-014",
    name: "upheld-without-improvement",
    clauses: &["3.3.3b", "2.2.2d"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nothing follows from it",
        edits: &[Edit::Set(IMPROVEMENT, "sources", "[FIND-2026-0001]")],
    }],
    passes: &[
        Sample {
            name: "the improvement names the complaint itself",
            edits: &[Edit::Set(IMPROVEMENT, "sources", "[COMP-2026-0001]")],
        },
        Sample {
            name: "not upheld, and no major one",
            edits: &[
                Edit::Set(IMPROVEMENT, "sources", "[FIND-2026-0001]"),
                Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"),
                Edit::Set(COMPLAINT, "category", "service"),
                Edit::Set(COMPLAINT, "major", "false"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("improvement") || ctx.refuses("investigation") {
        return;
    }
    let from = ctx.in_force_from("3.3.3b");
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let Some(closed) = complaint.closed_at.map(|at| ctx.date(at)) else { continue };
        let received = ctx.date(complaint.received_at);
        let asks = complaint.is_upheld() || complaint.major;
        if asks
            && received >= from
            && ctx.ledger.improvements_of(&complaint.id).is_empty()
            && ctx.ledger.disposal_since(&["improvement", "investigation"], received).is_none()
        {
            findings
                .report(
                    filed,
                    &complaint.id,
                    if complaint.is_upheld() { "decision.verdict" } else { "major" },
                )
                .with("kind", if complaint.is_upheld() { "upheld" } else { "major" })
                .with("closed", closed)
                .since(closed);
        }
    }
}
