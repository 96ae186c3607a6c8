//! An execution covers days of one month, and is reported when they are over.

use crate::calendar::{Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::EXECUTION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-003`.
pub const RULE: Rule = Rule {
    id: "EXE-003",
    name: "execution-spans-months",
    clauses: &["3.1.3a", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "from May into June",
            edits: &[
                Edit::Set(EXECUTION, "to", "2026-06-01"),
                Edit::Set(EXECUTION, "reported_at", "2026-06-02T09:30+08:00"),
            ],
        },
        Sample {
            name: "it ends before it begins",
            edits: &[Edit::Set(EXECUTION, "from", "2026-05-31"), Edit::Set(EXECUTION, "to", "2026-05-30")],
        },
        Sample {
            name: "reported a day before it ends",
            edits: &[Edit::Set(EXECUTION, "reported_at", "2026-05-30T23:59+08:00")],
        },
    ],
    passes: &[Sample {
        name: "one day, reported on that day",
        edits: &[
            Edit::Set(EXECUTION, "from", "2026-05-29"),
            Edit::Set(EXECUTION, "to", "2026-05-29"),
            Edit::Set(EXECUTION, "reported_at", "2026-05-29T20:30+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let reported = ctx.date(execution.reported_at);
        let (field, kind) = if execution.to < execution.from {
            ("to", "order")
        } else if Period::of(Grain::Month, execution.from) != Period::of(Grain::Month, execution.to) {
            ("to", "months")
        } else if reported < execution.to {
            ("reported_at", "early")
        } else {
            continue;
        };
        findings
            .report(filed, &execution.id, field)
            .with("kind", kind)
            .with("from", execution.from)
            .with("to", execution.to)
            .with("reported", reported);
    }
}
