//! In every interval since the clause came into force, there was publicity.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{POLICY, PUBLICITY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PUB-001`.
pub const RULE: Rule = Rule {
    id: "PUB-001",
    name: "publicity-missing",
    clauses: &["5.3.1", "2.2.2a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "none in the first quarter",
        edits: &[Edit::Lay(POLICY, "in_force_from", "{5.3.1: 2026-01-01}"), Edit::Delete(PUBLICITY)],
    }],
    passes: &[
        Sample {
            name: "the clause came into force after the quarter had begun",
            edits: &[Edit::Delete(PUBLICITY), Edit::Lay(POLICY, "in_force_from", "{5.3.1: 2026-01-02}")],
        },
        Sample {
            name: "the quarter’s records may still come",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{5.3.1: 2026-01-01}"),
                Edit::Delete(PUBLICITY),
                Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "92"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("publicity") {
        return;
    }
    let keeper = ctx.keeper("publicity");
    for (period, last) in ctx.closed_intervals(&["publicity"], |policy| policy.publicity_interval, "5.3.1") {
        if !ctx.ledger.publicity.iter().any(|filed| period.contains(filed.record.date)) {
            findings
                .report_at(keeper)
                .with("period", period)
                .with("last", last)
                .limited_by("publicity_interval", period.start())
                .since(last.plus_days(1));
        }
    }
}
