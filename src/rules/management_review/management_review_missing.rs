//! In every interval since the clause came into force, the committee reviewed the quality system.

use super::{REVIEW, REVIEW_PATH};
use crate::diagnostic::{Level, Nature};
use crate::record::ReviewKind;
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MRV-001`.
pub const RULE: Rule = Rule {
    id: "MRV-001",
    name: "management-review-missing",
    clauses: &["2.1.2c"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nobody reviewed the first quarter",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.management_review_interval", "quarter")],
        },
        Sample {
            name: "a self-audit is no review",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.management_review_interval", "quarter"),
                REVIEW,
                Edit::Set(REVIEW_PATH, "kind", "self_audit"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the review of the first quarter",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.management_review_interval", "quarter"), REVIEW],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    super::report_missing(ctx, findings, ReviewKind::ManagementReview, |policy| {
        policy.management_review_interval
    });
}
