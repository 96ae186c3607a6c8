//! The dates of a plan follow its course, and are not of the future.

use crate::calendar::Moment;
use crate::diagnostic::{Level, Nature};
use crate::record::{Plan, PlanStatus, Times};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-017`.
pub const RULE: Rule = Rule {
    id: "PLN-017",
    name: "plan-dates-out-of-order",
    clauses: &["3.1.1", "3.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "reviewed before it was submitted",
            edits: &[Edit::Set(PLAN, "reviews[0].at", "2026-04-20T09:13+08:00")],
        },
        Sample {
            name: "approved before it was reviewed",
            edits: &[Edit::Set(PLAN, "approvals[0].at", "2026-04-21T11:01+08:00")],
        },
        Sample {
            name: "it ends before it begins",
            edits: &[Edit::Set(PLAN, "when.to", "2026-04-30"), Edit::Delete(EXECUTION)],
        },
        Sample {
            name: "a window that ends when it begins",
            edits: &[Edit::Set(PLAN, "when.saturday.end", "\"10:00\""), Edit::Delete(EXECUTION)],
        },
        Sample { name: "approved, but never submitted", edits: &[Edit::Remove(PLAN, "submitted_at")] },
        Sample {
            name: "submitted tomorrow",
            edits: &[
                Edit::Remove(PLAN, "reviews"),
                Edit::Remove(PLAN, "approvals"),
                Edit::Set(PLAN, "status", "submitted"),
                Edit::Set(PLAN, "submitted_at", "2026-07-01T00:00+08:00"),
                Edit::Delete(EXECUTION),
            ],
        },
    ],
    passes: &[Sample {
        name: "submitted, reviewed and approved in one minute, for one day",
        edits: &[
            Edit::Set(PLAN, "reviews[0].at", "2026-04-20T09:14+08:00"),
            Edit::Set(PLAN, "approvals[0].at", "2026-04-20T09:14+08:00"),
            Edit::Set(PLAN, "when.to", "2026-05-01"),
            Edit::Delete(EXECUTION),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let mut faults = evidence(plan);
        faults.extend(plan.when.as_ref().map(times).unwrap_or_default());
        let ends = ctx.ledger.zone.end_of(ctx.as_of);
        faults.extend(moments(plan).filter(|(_, at)| *at > ends).map(|(field, _)| (field, "future")));
        for (field, kind) in faults {
            findings.report(filed, &plan.id, field).with("kind", kind).with("today", ctx.as_of);
        }
    }
}

/// Faults of submission, review and approval. Only an approved plan claims that they belong together:
/// in any other, reviews may be of an earlier round.
fn evidence(plan: &Plan) -> Vec<(String, &'static str)> {
    if plan.status == PlanStatus::Draft {
        return Vec::new();
    }
    let Some(submitted) = plan.submitted_at else { return vec![("status".to_owned(), "unsubmitted")] };
    if plan.status != PlanStatus::Approved {
        return Vec::new();
    }
    let (review, approval) = (plan.agreed_review(), plan.positive_approval());
    let position = |at: Moment, all: Vec<Moment>| all.iter().rposition(|other| *other == at).unwrap_or(0);
    let early_review = review.filter(|review| review.at < submitted).map(|review| {
        let index = position(review.at, plan.reviews.iter().map(|review| review.at).collect());
        (format!("reviews[{index}].at"), "review")
    });
    let early_approval = approval
        .filter(|approval| approval.at < review.map_or(submitted, |review| review.at))
        .map(|approval| {
            let index = position(approval.at, plan.approvals.iter().map(|approval| approval.at).collect());
            (format!("approvals[{index}].at"), "approval")
        });
    early_review.into_iter().chain(early_approval).collect()
}

fn times(when: &Times) -> Vec<(String, &'static str)> {
    let dates = (when.to < when.from).then(|| ("when.to".to_owned(), "dates"));
    let windows = when.windows().filter(|(_, window)| window.end <= window.start);
    dates.into_iter().chain(windows.map(|(day, _)| (format!("when.{day}.end"), "window"))).collect()
}

fn moments(plan: &Plan) -> impl Iterator<Item = (String, Moment)> {
    let submitted = plan.submitted_at.map(|at| ("submitted_at".to_owned(), at));
    let reviews = plan.reviews.iter().enumerate().map(|(i, review)| (format!("reviews[{i}].at"), review.at));
    let approvals = plan.approvals.iter().enumerate();
    let approvals = approvals.map(|(i, approval)| (format!("approvals[{i}].at"), approval.at));
    let agreements = plan.amendments.iter().enumerate().flat_map(|(i, amendment)| {
        let agreements = amendment.approvals.iter().enumerate();
        agreements.map(move |(j, agreement)| (format!("amendments[{i}].approvals[{j}].at"), agreement.at))
    });
    submitted.into_iter().chain(reviews).chain(approvals).chain(agreements)
}
