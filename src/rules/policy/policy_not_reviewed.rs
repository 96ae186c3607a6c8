//! The policy is looked at within the days that it sets itself: by a new version, or in a management review.

use crate::diagnostic::{Level, Nature};
use crate::record::{InputSubject, ReviewKind};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-014`.
pub const RULE: Rule = Rule {
    id: "POL-014",
    name: "policy-not-reviewed",
    clauses: &["1.1.1", "2.2.2b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nobody looked since adoption",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.policy_review_days", "179")],
    }],
    passes: &[Sample {
        name: "nobody looked, and the last day is today",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.policy_review_days", "180")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let from = ctx.in_force_from("1.1.1");
    let versions = ctx.ledger.policy.record.versions.iter();
    let decided = versions.filter_map(|version| Some(ctx.ledger.decision(&version.decision)?.on()));
    let reviews = ctx.ledger.management_reviews.iter().map(|filed| &*filed.record);
    let looked = reviews.filter(|review| {
        review.kind == ReviewKind::ManagementReview && review.rests_on(InputSubject::Policy)
    });
    let looks = decided.chain(looked.map(|review| review.held_on)).filter(|look| *look <= ctx.as_of);
    let last = looks.max().unwrap_or(from).max(from);
    let limit = ctx.on(last).policy_review_days;
    let days = ctx.as_of.days_since(last);
    if days > i64::from(limit) && !ctx.refuses("meeting") && !ctx.refuses("management-review") {
        findings
            .report_at(ctx.keeper("policy"))
            .with("last", last)
            .with("days", days)
            .with("limit", limit)
            .limited_by("policy_review_days", last)
            .since(last.plus_days(i64::from(limit) + 1));
    }
}
