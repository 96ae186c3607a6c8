//! An access review is held after its period has begun, and not in the future.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ACCESS_REVIEW;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ACC-003`.
pub const RULE: Rule = Rule {
    id: "ACC-003",
    name: "access-review-dates-out-of-order",
    clauses: &["1.4.4", "2.3.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ORG-004"],
    fails: &[
        Sample {
            name: "reviewed on the day before the quarter",
            edits: &[Edit::Set(ACCESS_REVIEW, "reviewed_on", "2025-12-31")],
        },
        Sample { name: "reviewed tomorrow", edits: &[Edit::Set(ACCESS_REVIEW, "reviewed_on", "2026-07-01")] },
    ],
    passes: &[Sample {
        name: "reviewed today",
        edits: &[Edit::Set(ACCESS_REVIEW, "reviewed_on", "2026-06-30")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.access_reviews {
        let review = &filed.record;
        let kind = if review.reviewed_on > ctx.as_of {
            "future"
        } else if review.reviewed_on < review.period.start() {
            "before"
        } else {
            continue;
        };
        findings
            .report(filed, &review.id, "reviewed_on")
            .with("kind", kind)
            .with("date", review.reviewed_on)
            .with("period", review.period)
            .with("today", ctx.as_of);
    }
}
