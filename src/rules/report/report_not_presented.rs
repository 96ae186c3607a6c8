//! A quality report is presented to a meeting of the committee within the policy's days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{POLICY, REPORT};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPT-002`.
pub const RULE: Rule = Rule {
    id: "RPT-002",
    name: "report-not-presented",
    clauses: &["2.2.2e"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "no meeting within 81 days",
        edits: &[
            Edit::Remove(REPORT, "presented_at"),
            Edit::Set(POLICY, "versions[0].parameters.report_presentation_days", "81"),
        ],
    }],
    passes: &[Sample {
        name: "there is time until the next meeting",
        edits: &[
            Edit::Remove(REPORT, "presented_at"),
            Edit::Set(POLICY, "versions[0].parameters.report_presentation_days", "82"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        if report.presented_at.is_some() {
            continue;
        }
        let deadline = ctx.deadlines().presentation(report, None);
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &report.id, "presented_at")
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
