//! Everyone who was in the company for a whole year was asked to a training in it.

use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPANY, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-022`.
pub const RULE: Rule = Rule {
    id: "TRN-022",
    name: "person-never-enrolled",
    clauses: &["1.2.1"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &["POL-004", "POL-005"],
    fails: &[Sample {
        name: "nobody was trained in 2025",
        edits: &[
            Edit::Set(COMPANY, "adopted_on", "2025-01-01"),
            Edit::Lay(
                POLICY,
                "in_force_from",
                "{1.2.3: 2026-01-01, 1.3.2: 2026-01-01, 1.3.3: 2026-01-01, 2.1.2b: 2026-01-01, 2.1.2c: 2026-01-01, 2.2.2a: 2026-01-01, 2.3.1b: 2026-01-01, 5.1.1: 2026-01-01, 5.3.1: 2026-01-01, 6.1: 2026-01-01}",
            ),
        ],
    }],
    passes: &[Sample {
        name: "the clause came into force later",
        edits: &[Edit::Lay(POLICY, "in_force_from", "{1.2.1: 2026-07-01}")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("training-session") {
        return;
    }
    for (year, last) in ctx.closed_intervals(&["training-session"], |_| Grain::Year, "1.2.1") {
        let enrolled = ctx.ledger.enrolled(year.start(), year.end());
        for filed in ctx.ledger.active(year.start()).filter(|filed| filed.record.is_active(year.end())) {
            if !enrolled.contains(&filed.record.id) {
                findings
                    .report(filed, &filed.record.id, "id")
                    .with("person", &*filed.record.id)
                    .with("year", year)
                    .since(last.plus_days(1));
            }
        }
    }
}
