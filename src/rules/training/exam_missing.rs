//! What was learnt is examined within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-013`.
pub const RULE: Rule = Rule {
    id: "TRN-013",
    name: "exam-missing",
    clauses: &["5.2.3a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "no exam", edits: &[Edit::Remove(TRAINING, "exam")] },
        Sample {
            name: "15 days after the close where the policy gives 14",
            edits: &[Edit::Set(TRAINING, "exam.date", "2026-02-25")],
        },
    ],
    passes: &[
        Sample { name: "on the last day", edits: &[Edit::Set(TRAINING, "exam.date", "2026-02-24")] },
        Sample {
            name: "the teaching was closed later",
            edits: &[
                Edit::Set(TRAINING, "closed_on", "2026-02-11"),
                Edit::Set(TRAINING, "exam.date", "2026-02-25"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let deadline = ctx.deadlines().exam(session);
        if let Some(days) = ctx.overrun(&deadline) {
            let held = deadline.done.is_some();
            findings
                .report(filed, &session.id, if held { "exam.date" } else { "date" })
                .with("kind", if held { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
