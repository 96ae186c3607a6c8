//! An improvement is done by its due date.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-003`.
pub const RULE: Rule = Rule {
    id: "IMP-003",
    name: "improvement-overdue",
    clauses: &["3.3.3b", "2.2.2d"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["IMP-004"],
    fails: &[
        Sample { name: "a day late", edits: &[Edit::Set(IMPROVEMENT, "due", "2026-06-09")] },
        Sample { name: "not done", edits: &[Edit::Remove(IMPROVEMENT, "done_on")] },
    ],
    passes: &[Sample {
        name: "due today",
        edits: &[
            Edit::Remove(IMPROVEMENT, "done_on"),
            Edit::Set(IMPROVEMENT, "due", "2026-06-30"),
            Edit::Set(IMPROVEMENT, "tracking[0].on", "2026-05-31"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        let deadline = ctx.deadlines().improvement(improvement);
        let until = improvement.done_on.unwrap_or(ctx.as_of);
        if until > improvement.due {
            findings
                .report(filed, &improvement.id, if improvement.done_on.is_some() { "done_on" } else { "due" })
                .with("kind", if improvement.done_on.is_some() { "done" } else { "open" })
                .with("days", ctx.ledger.workdays.between(improvement.due, until))
                .with("due", improvement.due)
                .since(ctx.deadlines().broken_on(&deadline));
        }
    }
}
