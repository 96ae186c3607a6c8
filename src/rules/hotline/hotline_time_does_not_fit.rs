//! Shifts, calls and outages begin before they end, and lie within the period of their record.

use crate::calendar::{Moment, Period};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{HOTLINE, ROSTER};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `HOT-003`.
pub const RULE: Rule = Rule {
    id: "HOT-003",
    name: "hotline-time-does-not-fit",
    clauses: &["3.3.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a shift of no length",
            edits: &[Edit::Set(
                ROSTER,
                "shifts",
                "[{from: 2026-05-01T00:00+08:00, to: 2026-06-01T00:00+08:00, staff: 1}, {from: 2026-05-02T08:00+08:00, to: 2026-05-02T08:00+08:00, staff: 1}]",
            )],
        },
        Sample {
            name: "a shift of the next month",
            edits: &[Edit::Set(
                ROSTER,
                "shifts",
                "[{from: 2026-05-01T00:00+08:00, to: 2026-06-01T00:00+08:00, staff: 1}, {from: 2026-06-01T08:00+08:00, to: 2026-06-01T18:00+08:00, staff: 1}]",
            )],
        },
        Sample {
            name: "calls of the month before",
            edits: &[
                Edit::Set(HOTLINE, "calls[0].from", "2026-04-30T00:00+08:00"),
                Edit::Set(HOTLINE, "calls[0].to", "2026-05-01T00:00+08:00"),
            ],
        },
        Sample {
            name: "an outage that ends before it begins",
            edits: &[Edit::Set(HOTLINE, "outages[0].to", "2026-05-05T02:59+08:00")],
        },
    ],
    passes: &[Sample {
        name: "a shift that begins on the evening before the month",
        edits: &[Edit::Set(
            ROSTER,
            "shifts",
            "[{from: 2026-04-30T22:00+08:00, to: 2026-06-01T06:00+08:00, staff: 1}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.hotline_rosters {
        let roster = &filed.record;
        let shifts =
            roster.shifts.iter().enumerate().map(|(i, shift)| (format!("shifts[{i}]"), shift.from, shift.to));
        for (field, kind) in faults(ctx, roster.period, shifts) {
            findings.report(filed, &roster.id, field).with("kind", kind).with("period", roster.period);
        }
    }
    for filed in &ctx.ledger.hotline_logs {
        let log = &filed.record;
        let calls =
            log.calls.iter().enumerate().map(|(i, calls)| (format!("calls[{i}]"), calls.from, calls.to));
        let outages = log.outages.iter().enumerate();
        let outages = outages.map(|(i, outage)| (format!("outages[{i}]"), outage.from, outage.to));
        for (field, kind) in faults(ctx, log.period, calls.chain(outages)) {
            findings.report(filed, &log.id, field).with("kind", kind).with("period", log.period);
        }
    }
}

/// The stretches of time that do not fit, by field. One that only reaches into the period belongs to it.
fn faults(
    ctx: &Ctx,
    period: Period,
    stretches: impl Iterator<Item = (String, Moment, Moment)>,
) -> Vec<(String, &'static str)> {
    let zone = &ctx.ledger.zone;
    let (start, end) = (zone.day(period.start()).0, zone.day(period.end()).1);
    let mut faults = Vec::new();
    for (field, from, to) in stretches {
        if to <= from {
            faults.push((format!("{field}.to"), "backward"));
        } else if to <= start || from >= end {
            faults.push((format!("{field}.from"), "outside"));
        }
    }
    faults
}
