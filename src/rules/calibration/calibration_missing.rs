//! In every interval since the clause came into force, the assessors judged the same contacts.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{CALIBRATION, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CAL-001`.
pub const RULE: Rule = Rule {
    id: "CAL-001",
    name: "calibration-missing",
    clauses: &["3.2.2b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "none in the first quarter",
        edits: &[Edit::Lay(POLICY, "in_force_from", "{3.2.2b: 2026-01-01}")],
    }],
    passes: &[
        Sample {
            name: "held in the first quarter",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.2.2b: 2026-01-01}"),
                Edit::Set(CALIBRATION, "date", "2026-03-20"),
            ],
        },
        Sample {
            name: "the quarter’s records may still come",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.2.2b: 2026-01-01}"),
                Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "92"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("calibration") {
        return;
    }
    let keeper = ctx.keeper("calibration");
    for (period, last) in
        ctx.closed_intervals(&["calibration"], |policy| policy.calibration_interval, "3.2.2b")
    {
        if !ctx.ledger.calibrations.iter().any(|filed| period.contains(filed.record.date)) {
            findings
                .report_at(keeper)
                .with("period", period)
                .with("last", last)
                .limited_by("calibration_interval", period.start())
                .since(last.plus_days(1));
        }
    }
}
