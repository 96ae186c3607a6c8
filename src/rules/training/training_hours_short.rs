//! A training plan gives each topic the policy’s hours.

use crate::diagnostic::{Level, Nature};
use crate::record::Topic;
use crate::rules::sample::TRAINING_PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-005`.
pub const RULE: Rule = Rule {
    id: "TRN-005",
    name: "training-hours-short",
    clauses: &["5.1.2"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "one hour of service skills where the policy asks for two",
        edits: &[Edit::Set(TRAINING_PLAN, "items[2].hours", "1")],
    }],
    passes: &[Sample {
        name: "just the hours of the policy",
        edits: &[Edit::Set(TRAINING_PLAN, "items[3].hours", "2")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_plans {
        let plan = &filed.record;
        let least = ctx.on(plan.drawn_up_on).training_topic_hours;
        for topic in Topic::ALL {
            let hours = plan.hours(topic);
            if hours < least && plan.items.iter().any(|item| item.topic == topic) {
                findings
                    .report(filed, &plan.id, "items")
                    .with("topic", topic.name())
                    .with("hours", hours)
                    .with("limit", least)
                    .limited_by("training_topic_hours", plan.drawn_up_on);
            }
        }
    }
}
