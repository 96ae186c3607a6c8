//! In every interval since the clause came into force, customers were asked.

use crate::calendar::Period;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{POLICY, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SUR-005`.
pub const RULE: Rule = Rule {
    id: "SUR-005",
    name: "survey-wave-missing",
    clauses: &["2.3.2c", "4.1.2"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nobody was asked in the first quarter",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{2.3.2c: 2026-01-01}"),
                Edit::Set(SURVEY, "period", "2025-Q4"),
                Edit::Set(SURVEY, "closed_on", "2026-01-10"),
            ],
        },
        Sample {
            name: "none at all",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{2.3.2c: 2026-01-01}"), Edit::Delete(SURVEY)],
        },
    ],
    passes: &[
        Sample {
            name: "the clause came into force after the quarter had begun",
            edits: &[Edit::Delete(SURVEY), Edit::Lay(POLICY, "in_force_from", "{2.3.2c: 2026-01-02}")],
        },
        Sample {
            name: "the quarter’s records may still come",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{2.3.2c: 2026-01-01}"),
                Edit::Delete(SURVEY),
                Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "92"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("survey") {
        return;
    }
    let keeper = ctx.keeper("survey");
    for (period, last) in ctx.closed_intervals(&["survey"], |policy| policy.survey_interval, "2.3.2c") {
        let overlaps = |held: Period| held.start() <= period.end() && period.start() <= held.end();
        if !ctx.ledger.surveys.iter().any(|filed| overlaps(filed.record.period)) {
            findings
                .report_at(keeper)
                .with("period", period)
                .with("last", last)
                .limited_by("survey_interval", period.start())
                .since(last.plus_days(1));
        }
    }
}
