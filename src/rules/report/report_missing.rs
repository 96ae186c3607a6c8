//! In every interval since the clause came into force, a quality report was issued.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{POLICY, REPORT};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPT-001`.
pub const RULE: Rule = Rule {
    id: "RPT-001",
    name: "report-missing",
    clauses: &["2.2.2e"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "the first quarter has no report", edits: &[Edit::Delete(REPORT)] },
        Sample {
            name: "the grace ended yesterday",
            edits: &[
                Edit::Delete(REPORT),
                Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "80"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the grace ends today",
        edits: &[Edit::Delete(REPORT), Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "81")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("report") {
        return;
    }
    let keeper = ctx.keeper("report");
    for (period, _) in ctx.closed_intervals(&["report"], |policy| policy.report_interval, "2.2.2e") {
        let policy = ctx.on(period.end());
        let due = period.end().plus_days(i64::from(policy.report_due_day));
        let last = due.plus_days(i64::from(policy.interval_grace_days));
        let issued = ctx.ledger.reports.iter().any(|filed| filed.record.period.covers(period));
        if !issued && last < ctx.as_of {
            findings
                .report_at(keeper)
                .with("period", period)
                .with("due", due)
                .with("last", last)
                .limited_by("report_due_day", period.end())
                .since(last.plus_days(1));
        }
    }
}
