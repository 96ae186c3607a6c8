//! A unit that is asked by an investigation responds by the day that was set.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INVESTIGATION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INV-002`.
pub const RULE: Rule = Rule {
    id: "INV-002",
    name: "investigation-response-overdue",
    clauses: &["2.3.1b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a day late",
            edits: &[Edit::Set(INVESTIGATION, "requests[0].responded_at", "2026-05-09T09:00+08:00")],
        },
        Sample { name: "not at all", edits: &[Edit::Remove(INVESTIGATION, "requests[0].responded_at")] },
    ],
    passes: &[
        Sample {
            name: "on the last day",
            edits: &[Edit::Set(INVESTIGATION, "requests[0].responded_at", "2026-05-08T23:59+08:00")],
        },
        Sample {
            name: "no day was set, and the policy gives five working days",
            edits: &[
                Edit::Remove(INVESTIGATION, "requests[0].due"),
                Edit::Set(INVESTIGATION, "requests[0].responded_at", "2026-05-12T23:59+08:00"),
                Edit::Set(INVESTIGATION, "concluded_at", "2026-05-12T23:59+08:00"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.investigations {
        let investigation = &filed.record;
        for (number, asked) in investigation.requests.iter().enumerate() {
            let Some(deadline) = ctx.deadlines().response(investigation, number) else { continue };
            if ctx.overrun(&deadline).is_none() {
                continue;
            }
            let done = deadline.done.is_some();
            let field = if done { "responded_at" } else { "asked_at" };
            findings
                .report(filed, &investigation.id, format!("requests[{number}].{field}"))
                .with("kind", if done { "done" } else { "open" })
                .with("unit", &*asked.unit)
                .with("due", deadline.due.date(&ctx.ledger.zone))
                .with("at", asked.responded_at.map_or(ctx.as_of, |at| ctx.date(at)))
                .broken(ctx, &deadline);
        }
    }
}
