//! The company opens an improvement at least every so many intervals.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{IMPROVEMENT, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-010`.
pub const RULE: Rule = Rule {
    id: "IMP-010",
    name: "no-improvement-opened",
    clauses: &["1.3.3"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "none in the first quarter, where one is the limit",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.improvement_idle_intervals", "1")],
    }],
    passes: &[
        Sample {
            name: "none in a year that is not over",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.improvement_idle_intervals", "1"),
                Edit::Set(POLICY, "versions[0].parameters.improvement_interval", "year"),
            ],
        },
        Sample {
            name: "two quarters are the limit",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.improvement_idle_intervals", "2")],
        },
        Sample {
            name: "one was opened",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.improvement_idle_intervals", "1"),
                Edit::Set(IMPROVEMENT, "opened_on", "2026-03-31"),
                Edit::Set(
                    IMPROVEMENT,
                    "tracking",
                    "[{on: 2026-04-29, by: S-0042, note: 流程已改。}, {on: 2026-05-29, by: S-0042, note: 測試中。}]",
                ),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("improvement") {
        return;
    }
    let (keeper, mut idle) = (ctx.keeper("improvement"), 0_u32);
    for (interval, last) in
        ctx.closed_intervals(&["improvement"], |policy| policy.improvement_interval, "1.3.3")
    {
        let mut opened = ctx.ledger.improvements.iter().map(|filed| filed.record.opened_on);
        if opened.any(|day| interval.contains(day)) {
            idle = 0;
            continue;
        }
        idle += 1;
        let limit = ctx.on(interval.start()).improvement_idle_intervals;
        if idle == limit {
            findings
                .report_at(keeper)
                .with("count", limit)
                .with("period", interval)
                .limited_by("improvement_idle_intervals", interval.start())
                .since(last.plus_days(1));
        }
    }
}
