//! A work plan covers one year, and its dates follow each other.

use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::WORK_PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WPL-003`.
pub const RULE: Rule = Rule {
    id: "WPL-003",
    name: "work-plan-dates-out-of-order",
    clauses: &["2.2.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["WPL-001"],
    fails: &[
        Sample { name: "it covers a quarter", edits: &[Edit::Set(WORK_PLAN, "period", "2026-Q1")] },
        Sample {
            name: "an item due before the plan was made",
            edits: &[Edit::Set(WORK_PLAN, "items[1].due", "2026-01-04")],
        },
        Sample { name: "done tomorrow", edits: &[Edit::Set(WORK_PLAN, "items[1].done_on", "2026-07-01")] },
        Sample { name: "made tomorrow", edits: &[Edit::Set(WORK_PLAN, "made_on", "2026-07-01")] },
    ],
    passes: &[Sample {
        name: "made in the year before",
        edits: &[Edit::Set(WORK_PLAN, "made_on", "2025-12-20")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.work_plans {
        let plan = &filed.record;
        let mut faults = Vec::new();
        if plan.period.grain() != Grain::Year {
            faults.push(("period".to_owned(), "year", plan.made_on));
        }
        if plan.made_on > ctx.as_of {
            faults.push(("made_on".to_owned(), "future", plan.made_on));
        }
        for (index, item) in plan.items.iter().enumerate() {
            if item.due < plan.made_on && plan.made_on <= ctx.as_of {
                faults.push((format!("items[{index}].due"), "due", item.due));
            }
            if let Some(done) = item.done_on.filter(|done| *done > ctx.as_of) {
                faults.push((format!("items[{index}].done_on"), "future", done));
            }
        }
        for (field, kind, at) in faults {
            findings
                .report(filed, &plan.id, field)
                .with("kind", kind)
                .with("at", at)
                .with("period", plan.period)
                .with("made", plan.made_on);
        }
    }
}
