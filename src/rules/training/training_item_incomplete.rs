//! Every item of a training plan says what is taught, to whom and when.

use crate::diagnostic::{Level, Nature};
use crate::record::Audience;
use crate::rules::sample::TRAINING_PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-002`.
pub const RULE: Rule = Rule {
    id: "TRN-002",
    name: "training-item-incomplete",
    clauses: &["5.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "no content",
            edits: &[Edit::Set(
                TRAINING_PLAN,
                "items[1]",
                "{no: 2, topic: collection, audience: {roles: [collector]}, month: 2026-09, hours: 2}",
            )],
        },
        Sample { name: "for nobody", edits: &[Edit::Set(TRAINING_PLAN, "items[1].audience", "{}")] },
        Sample {
            name: "no time",
            edits: &[Edit::Set(
                TRAINING_PLAN,
                "items[1]",
                "{no: 2, topic: collection, content: 話術演練, audience: {roles: [collector]}, hours: 2}",
            )],
        },
        Sample {
            name: "without hours",
            edits: &[Edit::Set(
                TRAINING_PLAN,
                "items",
                "[{no: 1, topic: quality, content: 制度, audience: {units: [C1, CS, DM, QM, MG]}, month: 2026-02, hours: 2, mandatory: true}, \
                 {no: 2, topic: collection, content: 協商, audience: {roles: [collector]}, month: 2026-09, hours: 2}, \
                 {no: 3, topic: service, content: 傾聽, audience: {units: [CS]}, month: 2026-10, hours: 2}, \
                 {no: 4, topic: law, content: 法令, audience: {roles: [collector]}, month: 2026-11, hours: 3}, \
                 {no: 5, topic: law, content: 法令, audience: {roles: [collector]}, month: 2026-12, hours: 0}]",
            )],
        },
        Sample { name: "one number for two items", edits: &[Edit::Set(TRAINING_PLAN, "items[3].no", "3")] },
        Sample { name: "in another year", edits: &[Edit::Set(TRAINING_PLAN, "items[1].month", "2027-09")] },
    ],
    passes: &[Sample {
        name: "a day instead of a month",
        edits: &[Edit::Set(
            TRAINING_PLAN,
            "items[1]",
            "{no: 2, topic: collection, content: 話術演練, audience: {roles: [collector]}, date: 2026-09-03, hours: 2}",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_plans {
        let plan = &filed.record;
        for (index, item) in plan.items.iter().enumerate() {
            let due = item.due();
            let lacks = [
                ("content", item.content.is_none()),
                ("audience", item.audience.as_ref().is_none_or(Audience::is_empty)),
                ("time", due.is_none()),
                ("hours", item.hours == 0),
                ("twice", plan.items[..index].iter().any(|before| before.no == item.no)),
                ("year", due.is_some_and(|due| due.year() != plan.year)),
            ];
            for (kind, _) in lacks.into_iter().filter(|(_, lacks)| *lacks) {
                findings
                    .report(filed, &plan.id, format!("items[{index}]"))
                    .with("kind", kind)
                    .with("item", item.no)
                    .with("year", plan.year.to_string());
            }
        }
    }
}
