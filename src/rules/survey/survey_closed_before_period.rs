//! A survey wave is closed after the period that it covers has begun.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{REPORT, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SUR-004`.
pub const RULE: Rule = Rule {
    id: "SUR-004",
    name: "survey-closed-before-period",
    clauses: &["4.1.2", "2.3.2c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "closed on the day before the quarter",
        edits: &[Edit::Set(SURVEY, "closed_on", "2025-12-31"), REPORTED],
    }],
    passes: &[Sample {
        name: "closed on the first day of the quarter",
        edits: &[Edit::Set(SURVEY, "closed_on", "2026-01-01"), REPORTED],
    }],
    check,
};

/// What was known when the report was issued stands in it.
const REPORTED: Edit = Edit::Set(
    REPORT,
    "kpis[0]",
    "{kpi: CSAT, period: 2026-Q1, numerator: 50, denominator: 60, value: 0.8333}",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.surveys {
        let survey = &filed.record;
        if survey.closed_on < survey.period.start() {
            findings
                .report(filed, &survey.id, "closed_on")
                .with("closed", survey.closed_on)
                .with("period", survey.period);
        }
    }
}
