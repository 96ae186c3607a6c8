//! A planned training is held by the end of its month.

use crate::calendar::{Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{TRAINING, TRAINING_PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-012`.
pub const RULE: Rule = Rule {
    id: "TRN-012",
    name: "planned-session-not-held",
    clauses: &["5.2.1", "2.2.2a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "held in March where February was planned",
            edits: &[
                Edit::Set(TRAINING, "date", "2026-03-02"),
                Edit::Set(TRAINING, "closed_on", "2026-03-02"),
                Edit::Set(TRAINING, "exam.date", "2026-03-04"),
                Edit::Set(
                    TRAINING,
                    "make_ups",
                    "[{person: S-0012, date: 2026-03-10, kind: exam, score: 88}]",
                ),
            ],
        },
        Sample { name: "not held at all", edits: &[Edit::Set(TRAINING_PLAN, "items[1].month", "2026-05")] },
    ],
    passes: &[
        Sample {
            name: "held on the last day of the month",
            edits: &[
                Edit::Set(TRAINING, "date", "2026-02-28"),
                Edit::Set(TRAINING, "closed_on", "2026-02-28"),
                Edit::Set(TRAINING, "exam.date", "2026-03-01"),
                Edit::Set(
                    TRAINING,
                    "make_ups",
                    "[{person: S-0012, date: 2026-03-10, kind: exam, score: 88}]",
                ),
            ],
        },
        Sample {
            name: "planned for this month",
            edits: &[Edit::Set(TRAINING_PLAN, "items[1].month", "2026-06")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("training-session") {
        return;
    }
    let from = ctx.in_force_from("5.2.1");
    for filed in &ctx.ledger.training_plans {
        let plan = &filed.record;
        for (index, item) in plan.items.iter().enumerate() {
            let held = ctx.ledger.first_held(&plan.id, item.no);
            let Some(deadline) = ctx.deadlines().planned_session(plan, item, held) else { continue };
            let end = deadline.start.date(&ctx.ledger.zone);
            let month = Period::of(Grain::Month, end);
            if month.start() >= from && ctx.overrun(&deadline).is_some() {
                findings
                    .report(filed, &plan.id, format!("items[{index}]"))
                    .with("kind", if held.is_some() { "late" } else { "open" })
                    .with("item", item.no)
                    .with("month", month)
                    .with("held", held.unwrap_or(ctx.as_of))
                    .broken(ctx, &deadline);
            }
        }
    }
}
