//! Of a unit’s contacts on the monitored days of a month, the policy’s share is monitored.

use crate::calendar::Grain;
use crate::diagnostic::{Arg, Level, Nature};
use crate::rules::sample::{MONITORING, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-007`.
pub const RULE: Rule = Rule {
    id: "MON-007",
    name: "monitoring-coverage-low",
    clauses: &["3.2.2a", "2.2.2c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "two of 70 contacts where the policy asks for 3 %",
        edits: &[
            Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-01}"),
            Edit::Set(MONITORING, "frame", "70"),
        ],
    }],
    passes: &[Sample {
        name: "two of 66 contacts",
        edits: &[
            Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-01}"),
            Edit::Set(MONITORING, "frame", "66"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (month, last) in ctx.closed_intervals(&["monitoring"], |_| Grain::Month, "3.2.2a") {
        let limit = ctx.on(month.end()).monitoring_coverage_percent;
        for (unit, monitored) in ctx.ledger.monitored(month) {
            if !monitored.covers(limit) {
                let share = monitored.samples as f64 * 100.0 / monitored.frame as f64;
                findings
                    .report(monitored.last, &monitored.last.record.id, "frame")
                    .with("unit", &**unit)
                    .with("period", month)
                    .with("monitored", monitored.samples)
                    .with("frame", monitored.frame)
                    .with("share", Arg::Decimal { value: share, places: 1 })
                    .with("limit", limit)
                    .limited_by("monitoring_coverage_percent", month.end())
                    .since(last.plus_days(1));
            }
        }
    }
}
