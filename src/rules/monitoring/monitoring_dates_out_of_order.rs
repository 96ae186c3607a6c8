//! Contacts took place on the day of the record, were recorded later, and none is of the future.

use super::samples;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::MONITORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-009`.
pub const RULE: Rule = Rule {
    id: "MON-009",
    name: "monitoring-dates-out-of-order",
    clauses: &["3.2.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "recorded before it took place",
            edits: &[Edit::Set(MONITORING, "samples[0].recorded_at", "2026-05-12T09:39+08:00")],
        },
        Sample {
            name: "a contact of the day before",
            edits: &[Edit::Set(MONITORING, "samples[0].occurred_at", "2026-05-11T15:40+08:00")],
        },
        Sample {
            name: "recorded tomorrow",
            edits: &[
                Edit::Set(MONITORING, "date", "2026-06-30"),
                Edit::Set(MONITORING, "samples[0].occurred_at", "2026-06-30T20:40+08:00"),
                Edit::Set(MONITORING, "samples[1].occurred_at", "2026-06-30T20:40+08:00"),
                Edit::Set(MONITORING, "samples[0].recorded_at", "2026-07-01T09:40+08:00"),
                Edit::Set(MONITORING, "samples[1].recorded_at", "2026-06-30T21:40+08:00"),
            ],
        },
    ],
    passes: &[Sample {
        name: "recorded at once",
        edits: &[Edit::Set(MONITORING, "samples[0].recorded_at", "2026-05-12T09:40+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let ends = ctx.ledger.zone.end_of(ctx.as_of);
    for (filed, index, sample) in samples(ctx) {
        let tests = [
            ("occurred_at", "day", ctx.date(sample.occurred_at) != filed.record.date),
            ("recorded_at", "early", sample.recorded_at < sample.occurred_at),
            ("recorded_at", "future", sample.recorded_at > ends),
        ];
        for (field, kind, _) in tests.into_iter().filter(|(.., fails)| *fails) {
            findings
                .report(filed, &filed.record.id, format!("samples[{index}].{field}"))
                .with("kind", kind)
                .with("no", sample.no)
                .with("date", filed.record.date)
                .with("today", ctx.as_of);
        }
    }
}
