//! A review is concluded after the beginning of the period that it covers, and not in the future.

use super::{REVIEW, REVIEW_PATH};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MRV-005`.
pub const RULE: Rule = Rule {
    id: "MRV-005",
    name: "review-dates-out-of-order",
    clauses: &["2.1.2c", "6.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "concluded tomorrow",
            edits: &[REVIEW, Edit::Set(REVIEW_PATH, "held_on", "2026-07-01")],
        },
        Sample {
            name: "concluded before its period began",
            edits: &[
                REVIEW,
                Edit::Set(REVIEW_PATH, "period", "2026-Q2"),
                Edit::Set(REVIEW_PATH, "held_on", "2026-03-31"),
            ],
        },
    ],
    passes: &[Sample {
        name: "concluded before the period is over",
        edits: &[REVIEW, Edit::Set(REVIEW_PATH, "held_on", "2026-03-20")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.management_reviews {
        let review = &filed.record;
        let kind = match review.held_on {
            held if held > ctx.as_of => "future",
            held if held < review.period.start() => "before",
            _ => continue,
        };
        findings
            .report(filed, &review.id, "held_on")
            .with("kind", kind)
            .with("held", review.held_on)
            .with("period", review.period);
    }
}
