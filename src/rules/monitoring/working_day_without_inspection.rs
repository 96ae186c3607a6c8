//! On every working day of a month somebody’s contacts were inspected.

use super::samples;
use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `MON-011`.
pub const RULE: Rule = Rule {
    id: "MON-011",
    name: "working-day-without-inspection",
    clauses: &["2.2.2c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "two working days of May were inspected",
        edits: &[Edit::Lay(POLICY, "in_force_from", "{2.2.2c: 2026-05-01}")],
    }],
    passes: &[Sample {
        name: "the month’s records may still come",
        edits: &[
            Edit::Lay(POLICY, "in_force_from", "{2.2.2c: 2026-05-01}"),
            Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "30"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("monitoring") || ctx.ledger.is_refused("calendar") {
        return;
    }
    let keeper = ctx.keeper("monitoring");
    let inspected: BTreeSet<_> = samples(ctx).map(|(filed, ..)| filed.record.date).collect();
    for (month, last) in ctx.closed_intervals(|_| Grain::Month, "2.2.2c") {
        let days = (0..=month.end().days_since(month.start())).map(|days| month.start().plus_days(days));
        let workdays: Vec<_> = days.filter(|day| ctx.ledger.workdays.is_workday(*day)).collect();
        let missing: Vec<_> = workdays.iter().filter(|day| !inspected.contains(day)).collect();
        if let Some(first) = missing.first() {
            findings
                .report_at(keeper)
                .with("period", month)
                .with("count", missing.len())
                .with("total", workdays.len())
                .with("first", **first)
                .since(last.plus_days(1));
        }
    }
}
