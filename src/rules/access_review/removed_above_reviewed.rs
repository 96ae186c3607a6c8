//! No more accounts of a system are removed than were reviewed, and something was reviewed.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ACCESS_REVIEW;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ACC-002`.
pub const RULE: Rule = Rule {
    id: "ACC-002",
    name: "removed-above-reviewed",
    clauses: &["1.4.4", "2.3.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "43 removed of 42", edits: &[Edit::Set(ACCESS_REVIEW, "systems[0].removed", "43")] },
        Sample { name: "no system at all", edits: &[Edit::Set(ACCESS_REVIEW, "systems", "[]")] },
    ],
    passes: &[Sample {
        name: "every account was removed",
        edits: &[Edit::Set(ACCESS_REVIEW, "systems[0].removed", "42")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.access_reviews {
        let review = &filed.record;
        if review.systems.is_empty() {
            findings
                .report(filed, &review.id, "systems")
                .with("kind", "empty")
                .with("removed", 0_u64)
                .with("reviewed", 0_u64);
        }
        for (index, system) in review.systems.iter().enumerate() {
            if system.removed > system.reviewed {
                findings
                    .report(filed, &review.id, format!("systems[{index}].removed"))
                    .with("kind", "above")
                    .with("removed", system.removed)
                    .with("reviewed", system.reviewed);
            }
        }
    }
}
