//! What a work plan says is done by its date.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::WORK_PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WPL-002`.
pub const RULE: Rule = Rule {
    id: "WPL-002",
    name: "work-item-overdue",
    clauses: &["2.2.2a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "not done, and the date has passed",
            edits: &[Edit::Set(WORK_PLAN, "items[1].due", "2026-06-29")],
        },
        Sample { name: "done a day late", edits: &[Edit::Set(WORK_PLAN, "items[0].due", "2026-06-04")] },
    ],
    passes: &[Sample {
        name: "done on its day",
        edits: &[Edit::Set(WORK_PLAN, "items[0].due", "2026-06-05")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let deadlines = ctx.deadlines();
    for filed in &ctx.ledger.work_plans {
        let plan = &filed.record;
        for (index, item) in plan.items.iter().enumerate() {
            let deadline = deadlines.work_item(plan, index, item);
            if ctx.overrun(&deadline).is_none() || item.due < plan.made_on {
                continue;
            }
            let (kind, field) = if item.done_on.is_some() { ("done", "done_on") } else { ("open", "due") };
            findings
                .report(filed, &plan.id, format!("items[{index}].{field}"))
                .with("kind", kind)
                .with("number", index + 1)
                .with("days", item.done_on.unwrap_or(ctx.as_of).days_since(item.due))
                .with("due", item.due)
                .since(deadlines.broken_on(&deadline));
        }
    }
}
