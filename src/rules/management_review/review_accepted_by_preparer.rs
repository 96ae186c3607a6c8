//! Nobody accepts a review of their own.

use super::{REVIEW, REVIEW_PATH};
use crate::diagnostic::{Level, Nature};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MRV-004`.
pub const RULE: Rule = Rule {
    id: "MRV-004",
    name: "review-accepted-by-preparer",
    clauses: &["2.1.2c", "6.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the preparer accepts",
        edits: &[REVIEW, Edit::Set(REVIEW_PATH, "prepared_by", "S-0001")],
    }],
    passes: &[Sample {
        name: "another of the quality department prepares",
        edits: &[REVIEW, Edit::Set(REVIEW_PATH, "prepared_by", "S-0042")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.management_reviews {
        let review = &filed.record;
        if review.prepared_by == review.accepted_by {
            findings.report(filed, &review.id, "accepted_by").with("person", &*review.accepted_by);
        }
    }
}
