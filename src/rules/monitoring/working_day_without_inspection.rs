//! On every working day of a month somebody’s contacts were inspected.

use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

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
    for (month, last) in ctx.closed_intervals(&["monitoring"], |_| Grain::Month, "2.2.2c") {
        let (workdays, missing) = ctx.ledger.working_days_without_inspection(month);
        if let Some(first) = missing.first() {
            findings
                .report_at(keeper)
                .with("period", month)
                .with("count", missing.len())
                .with("total", workdays)
                .with("first", *first)
                .since(last.plus_days(1));
        }
    }
}
