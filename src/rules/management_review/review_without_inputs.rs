//! A management review rests on the measures, the complaints, and the findings and improvements.

use super::{REVIEW, REVIEW_PATH};
use crate::diagnostic::{Level, Nature};
use crate::record::{InputSubject, ReviewKind};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MRV-002`.
pub const RULE: Rule = Rule {
    id: "MRV-002",
    name: "review-without-inputs",
    clauses: &["2.1.2c", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "without the complaints",
            edits: &[
                REVIEW,
                Edit::Set(REVIEW_PATH, "inputs", "[{subject: kpis}, {subject: corrective_actions}]"),
            ],
        },
        Sample { name: "on nothing at all", edits: &[REVIEW, Edit::Set(REVIEW_PATH, "inputs", "[]")] },
    ],
    passes: &[Sample {
        name: "a self-audit has inputs of its own",
        edits: &[
            REVIEW,
            Edit::Set(REVIEW_PATH, "kind", "self_audit"),
            Edit::Set(REVIEW_PATH, "inputs", "[{subject: audits}]"),
        ],
    }],
    check,
};

/// On what every management review rests.
const REQUIRED: [InputSubject; 3] =
    [InputSubject::Kpis, InputSubject::Complaints, InputSubject::CorrectiveActions];

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.management_reviews {
        let review = &filed.record;
        if review.kind != ReviewKind::ManagementReview {
            continue;
        }
        for subject in REQUIRED.into_iter().filter(|subject| !review.rests_on(*subject)) {
            findings.report(filed, &review.id, "inputs").with("subject", subject.name());
        }
    }
}
