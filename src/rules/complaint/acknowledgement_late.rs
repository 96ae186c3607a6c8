//! The customer learns within the policy’s working days that the complaint was received.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-010`.
pub const RULE: Rule = Rule {
    id: "CMP-010",
    name: "acknowledgement-late",
    clauses: &["2.3.2a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "acknowledged after two working days where the policy gives one",
            edits: &[Edit::Set(COMPLAINT, "acknowledged_at", "2026-05-07T09:00+08:00")],
        },
        Sample {
            name: "never acknowledged, answered after a week",
            edits: &[Edit::Remove(COMPLAINT, "acknowledged_at")],
        },
    ],
    passes: &[
        Sample {
            name: "acknowledged on the next working day",
            edits: &[Edit::Set(COMPLAINT, "acknowledged_at", "2026-05-06T23:00+08:00")],
        },
        Sample {
            name: "an answer on the same day acknowledges too",
            edits: &[
                Edit::Remove(COMPLAINT, "acknowledged_at"),
                Edit::Set(COMPLAINT, "decision.at", "2026-05-05T15:00+08:00"),
                Edit::Set(COMPLAINT, "response.at", "2026-05-05T16:00+08:00"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let Some(deadline) = ctx.deadlines().acknowledgement(complaint) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &complaint.id, "acknowledged_at")
                .with("kind", if deadline.done.is_some() { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
