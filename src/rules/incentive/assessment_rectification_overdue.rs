//! The rectification after a criticism is done by its due date.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::CRITICISM;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-015`.
pub const RULE: Rule = Rule {
    id: "INC-015",
    name: "assessment-rectification-overdue",
    clauses: &["4.3.3a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "done a day late",
            edits: &[Edit::Set(CRITICISM, "rectification.done_on", "2025-12-06")],
        },
        Sample {
            name: "verified five days after it was due, and nobody wrote down when it was done",
            edits: &[Edit::Set(
                CRITICISM,
                "rectification",
                "{owner: S-0012, due: 2025-12-05, action: 每日撥號前自查受話人與話術。}",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "done on the last day",
            edits: &[Edit::Set(CRITICISM, "rectification.done_on", "2025-12-05")],
        },
        Sample {
            name: "done on the day to which it was extended",
            edits: &[Edit::Set(
                CRITICISM,
                "rectification",
                "{owner: S-0012, due: 2025-12-05, action: 每日撥號前自查受話人與話術。, done_on: 2025-12-08, extensions: [{to: 2025-12-08, reason: 教材未到, by: S-0001, on: 2025-12-02}]}",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let deadlines = ctx.deadlines();
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        if !ctx.ledger.stands(criticism) {
            continue;
        }
        let Some(deadline) = deadlines.assessment_rectification(criticism) else { continue };
        let due = deadline.due.date(&ctx.ledger.zone);
        if deadlines.is_late(&deadline, ctx.as_of) && due >= criticism.decided_on {
            let until = deadline.done.map_or(ctx.as_of, |done| done.date(&ctx.ledger.zone));
            findings
                .report(filed, &criticism.id, "rectification.due")
                .with("kind", if deadline.done.is_some() { "done" } else { "open" })
                .with("days", until.days_since(due))
                .with("due", due)
                .since(deadlines.broken_on(&deadline));
        }
    }
}
