//! Of a unit’s contacts on the monitored days of a month, the policy’s share is monitored.

use crate::calendar::Grain;
use crate::diagnostic::{Arg, Level, Nature};
use crate::ledger::Filed;
use crate::record::{Id, Monitoring};
use crate::rules::sample::{MONITORING, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

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
    for (month, last) in ctx.closed_intervals(|_| Grain::Month, "3.2.2a") {
        let mut units: BTreeMap<&Id, (u64, u64, &Filed<Monitoring>)> = BTreeMap::new();
        for filed in ctx.ledger.monitorings.iter().filter(|filed| month.contains(filed.record.date)) {
            let record = &filed.record;
            let sum = units.entry(&record.unit).or_insert((0, 0, filed));
            *sum = (sum.0 + record.samples.len() as u64, sum.1.saturating_add(record.frame), filed);
        }
        let limit = ctx.on(month.end()).monitoring_coverage_percent;
        for (unit, (monitored, frame, filed)) in units {
            if u128::from(monitored) * 100 < u128::from(limit) * u128::from(frame) {
                findings
                    .report(filed, &filed.record.id, "frame")
                    .with("unit", &**unit)
                    .with("period", month)
                    .with("monitored", monitored)
                    .with("frame", frame)
                    .with("share", Arg::Decimal { value: monitored as f64 * 100.0 / frame as f64, places: 1 })
                    .with("limit", limit)
                    .limited_by("monitoring_coverage_percent", month.end())
                    .since(last.plus_days(1));
            }
        }
    }
}
