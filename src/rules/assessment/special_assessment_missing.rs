//! In every whole year since the clause came into force, special topics were assessed.

use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::record::AssessmentKind;
use crate::rules::sample::{COMPANY, POLICY, SPECIAL_2025};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-013`.
pub const RULE: Rule = Rule {
    id: "ASM-013",
    name: "special-assessment-missing",
    clauses: &["4.2.3"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &["POL-004", "POL-005"],
    fails: &[
        Sample {
            name: "none in the year",
            edits: &[
                Edit::Set(COMPANY, "adopted_on", "2025-01-01"),
                Edit::Lay(
                    POLICY,
                    "in_force_from",
                    "{1.2.1: 2026-01-01, 1.2.3: 2026-01-01, 1.3.2: 2026-01-01, 1.3.3: 2026-01-01, 2.1.2b: 2026-01-01, 2.1.2c: 2026-01-01, 2.2.2a: 2026-01-01, 2.3.1b: 2026-01-01, 5.1.1: 2026-01-01, 5.3.1: 2026-01-01, 6.1: 2026-01-01}",
                ),
                Edit::Delete(SPECIAL_2025),
            ],
        },
        Sample {
            name: "one where the policy asks for two",
            edits: &[
                Edit::Set(COMPANY, "adopted_on", "2025-01-01"),
                Edit::Lay(
                    POLICY,
                    "in_force_from",
                    "{1.2.1: 2026-01-01, 1.2.3: 2026-01-01, 1.3.2: 2026-01-01, 1.3.3: 2026-01-01, 2.1.2b: 2026-01-01, 2.1.2c: 2026-01-01, 2.2.2a: 2026-01-01, 2.3.1b: 2026-01-01, 5.1.1: 2026-01-01, 5.3.1: 2026-01-01, 6.1: 2026-01-01}",
                ),
                Edit::Set(POLICY, "versions[0].parameters.special_assessments_per_year", "2"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the year had begun when the clause came into force",
        edits: &[Edit::Delete(SPECIAL_2025)],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("assessment") {
        return;
    }
    let keeper = ctx.keeper("assessment");
    for (year, last) in ctx.closed_intervals(&["assessment"], |_| Grain::Year, "4.2.3") {
        let special = ctx.ledger.assessments.iter().map(|filed| &*filed.record);
        let special = special.filter(|one| one.kind == AssessmentKind::Special);
        let held = special.filter(|one| year.contains(one.assessed_on)).count();
        let limit = ctx.on(year.end()).special_assessments_per_year;
        if (held as u64) < u64::from(limit) {
            findings
                .report_at(keeper)
                .with("year", year)
                .with("count", held)
                .with("limit", limit)
                .limited_by("special_assessments_per_year", year.end())
                .since(last.plus_days(1));
        }
    }
}
