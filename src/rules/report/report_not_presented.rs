//! A quality report is presented to a meeting of the committee within the policy's days.

use crate::calendar::When;
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
    fails: &[
        Sample {
            name: "no meeting within 81 days",
            edits: &[
                Edit::Remove(REPORT, "presented_at"),
                Edit::Set(POLICY, "versions[0].parameters.report_presentation_days", "81"),
            ],
        },
        Sample {
            name: "presented after 78 days, a day late",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.report_presentation_days", "77")],
        },
    ],
    passes: &[
        Sample {
            name: "there is time until the next meeting",
            edits: &[
                Edit::Remove(REPORT, "presented_at"),
                Edit::Set(POLICY, "versions[0].parameters.report_presentation_days", "82"),
            ],
        },
        Sample {
            name: "presented on the last day",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.report_presentation_days", "78")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        let meeting = report.presented_at.as_deref().map(|id| ctx.ledger.meeting(id));
        // a meeting that is not there is told by another rule
        if let Some(None) = meeting {
            continue;
        }
        let held = meeting.flatten().map(|meeting| When::Day(meeting.held_on));
        let deadline = ctx.deadlines().presentation(report, held);
        findings.late(ctx, filed, &report.id, ("presented_at", "presented_at"), &deadline);
    }
}
