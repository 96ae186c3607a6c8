//! A plan contacts no more often than the policy allows.

use super::content::{field, times};
use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PLN-012`.
pub const RULE: Rule = Rule {
    id: "PLN-012",
    name: "plan-frequency-beyond-policy",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "four attempts a day where the policy allows three",
            edits: &[Edit::Set(PLAN, "when.max_attempts_per_day", "4")],
        },
        Sample {
            name: "eight attempts a week where the policy allows seven",
            edits: &[Edit::Set(PLAN, "when.max_attempts_per_week", "8")],
        },
        Sample {
            name: "an amendment raises four attempts a day",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶白天難以聯絡, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.max_attempts_per_day: 4}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "as often as the policy allows",
        edits: &[
            Edit::Set(PLAN, "when.max_attempts_per_day", "3"),
            Edit::Set(PLAN, "when.max_attempts_per_week", "7"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        if !matches!(plan.status, PlanStatus::Submitted | PlanStatus::Approved) {
            continue;
        }
        let Some(at) = plan.submitted_at else { continue };
        let date = ctx.date(at);
        let policy = ctx.on(date);
        let mut seen = BTreeSet::new();
        for (amendment, when) in times(ctx, filed) {
            for (span, actual, limit, parameter) in [
                (
                    "day",
                    when.max_attempts_per_day,
                    policy.contact_attempts_per_day,
                    "contact_attempts_per_day",
                ),
                (
                    "week",
                    when.max_attempts_per_week,
                    policy.contact_attempts_per_week,
                    "contact_attempts_per_week",
                ),
            ] {
                if actual > u64::from(limit) && seen.insert((span, actual)) {
                    findings
                        .report(filed, &plan.id, field(amendment, format!("when.max_attempts_per_{span}")))
                        .with("span", span)
                        .with("actual", actual)
                        .with("limit", limit)
                        .limited_by(parameter, date);
                }
            }
        }
    }
}
