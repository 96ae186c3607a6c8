//! A quality report is issued when its period is over, is due on the policy's day, is presented once it is issued, and
//! nothing is of the future.

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
        Sample {
            name: "presented ten days before it was issued",
            edits: &[Edit::Set(REPORT, "presented_at", "MEET-2026-0002")],
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
        let meeting = report.presented_at.as_deref().and_then(|id| ctx.ledger.meeting(id));
        let presented = meeting.map_or(report.issued_on, |meeting| meeting.held_on);
        let faults = [
            ("presented", "presented_at", presented, presented < report.issued_on),
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
                .with("issued", report.issued_on)
                .with("period", report.period)
                .with("today", ctx.as_of);
            if kind == "due" {
                found.limited_by("report_due_day", report.period.end());
            }
        }
    }
}
