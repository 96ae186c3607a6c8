//! A year’s training plan has all four topics.

use crate::diagnostic::{Level, Nature};
use crate::record::Topic;
use crate::rules::sample::TRAINING_PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-004`.
pub const RULE: Rule = Rule {
    id: "TRN-004",
    name: "training-topic-missing",
    clauses: &["5.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "no service skills",
        edits: &[Edit::Set(TRAINING_PLAN, "items[2].topic", "law")],
    }],
    passes: &[Sample { name: "a fifth item", edits: &[Edit::Set(TRAINING_PLAN, "items[3].topic", "law")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_plans {
        let plan = &filed.record;
        for topic in Topic::ALL {
            if !plan.items.iter().any(|item| item.topic == topic) {
                findings.report(filed, &plan.id, "items").with("topic", topic.name());
            }
        }
    }
}
