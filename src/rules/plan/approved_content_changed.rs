//! What was reviewed and approved is what stands in the plan.

use crate::diagnostic::{Level, Nature};
use crate::ledger::body_hash;
use crate::record::{Plan, PlanStatus, ReviewVerdict};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-010`.
pub const RULE: Rule = Rule {
    id: "PLN-010",
    name: "approved-content-changed",
    clauses: &["3.1.3b", "3.1.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the approval is of another content",
            edits: &[
                Edit::Set(
                    PLAN,
                    "approvals[0].hash",
                    "0000000000000000000000000000000000000000000000000000000000000000",
                ),
                Edit::Delete(EXECUTION),
            ],
        },
        Sample {
            name: "the review is of another content",
            edits: &[
                Edit::Set(
                    PLAN,
                    "reviews[0].hash",
                    "0000000000000000000000000000000000000000000000000000000000000000",
                ),
                Edit::Delete(EXECUTION),
            ],
        },
    ],
    passes: &[Sample {
        name: "an earlier refusal was of another content",
        edits: &[Edit::Set(
            PLAN,
            "approvals",
            "[{by: S-0041, at: 2026-04-21T15:00+08:00, legality: pass, reasonableness: fail, comment: 時段過長。, hash: \"00\"}, {by: S-0041, at: 2026-04-22T16:40+08:00, legality: pass, reasonableness: pass, comment: 可行。, hash: \"{hash}\"}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let claimed = claimed_hashes(plan);
        if claimed.is_empty() {
            continue;
        }
        let Some(hash) = ctx.ledger.sources.text(&filed.path).and_then(body_hash) else { continue };
        for (field, by, _) in claimed.into_iter().filter(|(_, _, claimed)| *claimed != hash) {
            findings.report(filed, &plan.id, field).with("person", by).with("hash", hash.as_str());
        }
    }
}

/// Field, person and hash of the review and the approval on which the plan's status rests. Those of
/// earlier rounds are of earlier contents.
fn claimed_hashes(plan: &Plan) -> Vec<(String, &str, &str)> {
    let current = |at| match plan.status {
        PlanStatus::Approved => true,
        PlanStatus::Submitted => plan.submitted_at.is_some_and(|submitted| at >= submitted),
        PlanStatus::Draft | PlanStatus::Rejected => false,
    };
    let reviews = plan.reviews.iter().enumerate().rev();
    let review = reviews.into_iter().find(|(_, review)| review.verdict == ReviewVerdict::Agreed);
    let review = review.filter(|(_, review)| current(review.at));
    let approval = plan.approvals.iter().enumerate().rev().find(|(_, approval)| approval.is_positive());
    let approval = approval.filter(|(_, approval)| current(approval.at));
    let review = review.map(|(index, review)| (format!("reviews[{index}].hash"), &*review.by, &*review.hash));
    let approval = approval
        .map(|(index, approval)| (format!("approvals[{index}].hash"), &*approval.by, &*approval.hash));
    review.into_iter().chain(approval).collect()
}
