//! A plan's contact hours lie within the policy's.

use super::content::{field, times};
use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PLN-011`.
pub const RULE: Rule = Rule {
    id: "PLN-011",
    name: "plan-window-beyond-policy",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "calls until 22:00 where the policy allows 21:00",
            edits: &[Edit::Set(PLAN, "when.weekdays.end", "\"22:00\"")],
        },
        Sample {
            name: "an amendment moves the start to 07:30",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶要求晚間聯絡, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.start: \"07:30\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "calls up to the very end of the policy's hours",
        edits: &[Edit::Set(PLAN, "when.weekdays.end", "\"21:00\"")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let Some(at) = plan.submitted_at else { continue };
        if matches!(plan.status, PlanStatus::Draft | PlanStatus::Rejected) {
            continue;
        }
        let date = ctx.date(at);
        let policy = ctx.on(date);
        let mut seen = BTreeSet::new();
        for (amendment, when) in times(ctx, filed) {
            for (day, window) in when.windows() {
                let (earliest, latest) = (policy.contact_window_start, policy.contact_window_end);
                for (edge, actual, limit, parameter) in [
                    (
                        "start",
                        window.start,
                        Some(earliest).filter(|limit| window.start < *limit),
                        "contact_window_start",
                    ),
                    (
                        "end",
                        window.end,
                        Some(latest).filter(|limit| window.end > *limit),
                        "contact_window_end",
                    ),
                ] {
                    if let Some(limit) = limit.filter(|_| seen.insert((day, edge, actual))) {
                        findings
                            .report(filed, &plan.id, field(amendment, format!("when.{day}.{edge}")))
                            .with("edge", edge)
                            .with("actual", actual.to_string())
                            .with("limit", limit.to_string())
                            .limited_by(parameter, date);
                    }
                }
            }
        }
    }
}
