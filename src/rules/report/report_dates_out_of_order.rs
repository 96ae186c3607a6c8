//! A quality report is issued when its period is over, is due on the policy's day, and nothing is of the future.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::REPORT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPT-004`.
pub const RULE: Rule = Rule {
    id: "RPT-004",
    name: "report-dates-out-of-order",
    clauses: &["2.2.2e"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["RPT-001", "RPT-003", "RPT-006"],
    fails: &[
        Sample {
            name: "due a day later than the policy says",
            edits: &[Edit::Set(REPORT, "due", "2026-04-11")],
        },
        Sample {
            name: "issued on the day before the quarter ended",
            edits: &[Edit::Set(REPORT, "issued_on", "2026-03-30")],
        },
        Sample {
            name: "issued tomorrow",
            edits: &[
                Edit::Set(REPORT, "period", "2026-05"),
                Edit::Set(REPORT, "due", "2026-06-10"),
                Edit::Set(REPORT, "issued_on", "2026-07-01"),
            ],
        },
    ],
    passes: &[Sample {
        name: "issued on the last day of the quarter",
        edits: &[Edit::Set(REPORT, "issued_on", "2026-03-31")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        let due = ctx.deadlines().report(report.period, &report.id, None).due.date(&ctx.ledger.zone);
        let (early, future) = (report.issued_on < report.period.end(), report.issued_on > ctx.as_of);
        let faults = [
            ("due", "due", report.due, report.due != due),
            ("early", "issued_on", report.issued_on, early && !future),
            ("future", "issued_on", report.issued_on, future),
        ];
        for (kind, field, date, _) in faults.into_iter().filter(|(.., wrong)| *wrong) {
            let found = findings.report(filed, &report.id, field);
            found
                .with("kind", kind)
                .with("date", date)
                .with("due", due)
                .with("period", report.period)
                .with("today", ctx.as_of);
            if kind == "due" {
                found.limited_by("report_due_day", report.period.end());
            }
        }
    }
}
