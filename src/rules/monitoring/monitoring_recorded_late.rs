//! The result of monitoring is recorded within the policy’s hours after the contact.

use super::samples;
use crate::diagnostic::{Arg, Level, Nature};
use crate::rules::sample::MONITORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-005`.
pub const RULE: Rule = Rule {
    id: "MON-005",
    name: "monitoring-recorded-late",
    clauses: &["3.2.2a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "recorded after a day and an hour",
        edits: &[Edit::Set(MONITORING, "samples[0].recorded_at", "2026-05-13T10:40+08:00")],
    }],
    passes: &[Sample {
        name: "recorded after exactly a day",
        edits: &[Edit::Set(MONITORING, "samples[0].recorded_at", "2026-05-13T09:40+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, sample) in samples(ctx) {
        let date = filed.record.date;
        let limit = ctx.on(date).monitoring_recording_hours;
        let hours = sample.recorded_at.hours_since(sample.occurred_at);
        if hours > f64::from(limit) {
            findings
                .report(filed, &filed.record.id, format!("samples[{index}].recorded_at"))
                .with("no", sample.no)
                .with("hours", Arg::Decimal { value: hours, places: 1 })
                .with("limit", limit)
                .limited_by("monitoring_recording_hours", date)
                .since(ctx.date(sample.occurred_at.plus_hours(i64::from(limit))));
        }
    }
}
