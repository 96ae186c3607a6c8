//! Nobody reviews a plan of their own.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-005`.
pub const RULE: Rule = Rule {
    id: "PLN-005",
    name: "department-review-by-author",
    clauses: &["3.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "the department head wrote it", edits: &[Edit::Set(PLAN, "author", "S-0010")] }],
    passes: &[Sample {
        name: "the team lead wrote it, the head reviewed it",
        edits: &[Edit::Set(PLAN, "reviews[0].by", "S-0010")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        for (index, _) in plan.reviews.iter().enumerate().filter(|(_, review)| review.by == plan.author) {
            findings
                .report(filed, &plan.id, format!("reviews[{index}].by"))
                .with("person", &*plan.author)
                .beside(&filed.path, "author", "plan-says-here");
        }
    }
}
