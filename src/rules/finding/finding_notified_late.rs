//! The unit learns of a finding within the policy’s working days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-001`.
pub const RULE: Rule = Rule {
    id: "FND-001",
    name: "finding-notified-late",
    clauses: &["3.2.3a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["FND-008"],
    fails: &[
        Sample {
            name: "told after two working days where the policy gives one",
            edits: &[Edit::Set(FINDING, "notified_at", "2026-05-14T09:00+08:00")],
        },
        Sample { name: "never told", edits: &[Edit::Remove(FINDING, "notified_at")] },
    ],
    passes: &[
        Sample {
            name: "found on Friday, told on Monday",
            edits: &[
                Edit::Set(FINDING, "found_at", "2026-05-08T18:00+08:00"),
                Edit::Set(FINDING, "notified_at", "2026-05-11T18:00+08:00"),
                Edit::Set(FINDING, "rectification.due", "2026-05-18"),
            ],
        },
        Sample {
            name: "found yesterday, and the day still runs",
            edits: &[
                Edit::Set(FINDING, "found_at", "2026-06-29T18:00+08:00"),
                Edit::Remove(FINDING, "notified_at"),
                Edit::Remove(FINDING, "verification"),
                Edit::Remove(FINDING, "rectification"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let deadline = ctx.deadlines().notification(finding);
        if let Some(days) = ctx.overrun(&deadline) {
            let told = deadline.done.is_some();
            findings
                .report(filed, &finding.id, if told { "notified_at" } else { "found_at" })
                .with("kind", if told { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
