//! A quality report is issued by the policy's day after its period.

use crate::calendar::When;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{REPORT, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPT-003`.
pub const RULE: Rule = Rule {
    id: "RPT-003",
    name: "report-issued-late",
    clauses: &["2.2.2e"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "issued on the eleventh",
        edits: &[Edit::Set(REPORT, "issued_on", "2026-04-11"), SURVEYED_LATER],
    }],
    passes: &[Sample {
        name: "issued on the tenth",
        edits: &[Edit::Set(REPORT, "issued_on", "2026-04-10"), SURVEYED_LATER],
    }],
    check,
};

/// Nothing is known yet of what customers said.
const SURVEYED_LATER: Edit = Edit::Set(SURVEY, "closed_on", "2026-04-20");

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        let deadline = ctx.deadlines().report(report.period, &report.id, Some(When::Day(report.issued_on)));
        if ctx.overrun(&deadline).is_some() {
            let due = deadline.due.date(&ctx.ledger.zone);
            findings
                .report(filed, &report.id, "issued_on")
                .with("issued", report.issued_on)
                .with("due", due)
                .with("days", report.issued_on.days_since(due))
                .broken(ctx, &deadline);
        }
    }
}
