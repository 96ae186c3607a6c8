//! The dates of a meeting and of its decisions follow each other, and what is done tells what came of it.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{MEETING, MEETING1};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-007`.
pub const RULE: Rule = Rule {
    id: "MTG-007",
    name: "decision-dates-out-of-order",
    clauses: &["2.1.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["MTG-010"],
    fails: &[
        Sample {
            name: "due before the meeting",
            edits: &[Edit::Set(MEETING, "decisions[0].due", "2026-06-25")],
        },
        Sample {
            name: "done before the meeting",
            edits: &[
                Edit::Set(MEETING, "decisions[0].done_on", "2026-06-25"),
                Edit::Set(MEETING, "decisions[0].outcome", "已完成。"),
            ],
        },
        Sample {
            name: "done tomorrow",
            edits: &[
                Edit::Set(MEETING, "decisions[0].done_on", "2026-07-01"),
                Edit::Set(MEETING, "decisions[0].outcome", "已完成。"),
            ],
        },
        Sample {
            name: "a meeting that is still to come",
            edits: &[Edit::Set(MEETING, "held_on", "2026-07-01")],
        },
        Sample {
            name: "done, and nobody says what came of it",
            edits: &[Edit::Remove(MEETING1, "decisions[2].outcome")],
        },
    ],
    passes: &[Sample {
        name: "decided and done on one day",
        edits: &[
            Edit::Set(MEETING, "decisions[0].due", "2026-06-26"),
            Edit::Set(MEETING, "decisions[0].done_on", "2026-06-26"),
            Edit::Set(MEETING, "decisions[0].outcome", "已完成。"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.meetings.iter().filter(|filed| filed.record.held_on > ctx.as_of) {
        findings
            .report(filed, &filed.record.id, "held_on")
            .with("kind", "held")
            .with("decision", "")
            .with("at", filed.record.held_on)
            .with("held", filed.record.held_on);
    }
    for decided in ctx.ledger.all_decisions().filter(|decided| decided.on() <= ctx.as_of) {
        let (filed, decision, held) = (decided.meeting, decided.decision, decided.on());
        let due = decision.due.filter(|due| *due < held).map(|due| ("due", "due", due));
        let done = decision.done_on.and_then(|done| match done {
            done if done < held => Some(("before", "done_on", done)),
            done if done > ctx.as_of => Some(("future", "done_on", done)),
            done => decision.outcome.is_none().then_some(("outcome", "done_on", done)),
        });
        for (kind, field, at) in [due, done].into_iter().flatten() {
            findings
                .report(filed, &filed.record.id, format!("decisions[{}].{field}", decided.index))
                .with("kind", kind)
                .with("decision", &*decision.id)
                .with("at", at)
                .with("held", held);
        }
    }
}
