//! A decision is carried out by its date.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::MEETING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-006`.
pub const RULE: Rule = Rule {
    id: "MTG-006",
    name: "decision-overdue",
    clauses: &["2.1.2b", "2.1.2c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the date has passed",
            edits: &[Edit::Set(MEETING, "decisions[0].due", "2026-06-29")],
        },
        Sample {
            name: "done a day late",
            edits: &[
                Edit::Set(MEETING, "decisions[0].due", "2026-06-28"),
                Edit::Set(MEETING, "decisions[0].done_on", "2026-06-29"),
                Edit::Set(MEETING, "decisions[0].outcome", "已完成。"),
            ],
        },
    ],
    passes: &[Sample { name: "due today", edits: &[Edit::Set(MEETING, "decisions[0].due", "2026-06-30")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let deadlines = ctx.deadlines();
    for decided in ctx.ledger.all_decisions() {
        let (filed, decision) = (decided.meeting, decided.decision);
        let Some(deadline) = deadlines.decision(&filed.record, decision) else { continue };
        if ctx.overrun(&deadline).is_none() || decision.due.is_some_and(|due| due < decided.on()) {
            continue;
        }
        let due = deadline.due.date(&ctx.ledger.zone);
        let (kind, field) = if decision.done_on.is_some() { ("done", "done_on") } else { ("open", "due") };
        findings
            .report(filed, &filed.record.id, format!("decisions[{}].{field}", decided.index))
            .with("kind", kind)
            .with("decision", &*decision.id)
            .with("days", decision.done_on.unwrap_or(ctx.as_of).days_since(due))
            .with("due", due)
            .since(deadlines.broken_on(&deadline));
    }
}
