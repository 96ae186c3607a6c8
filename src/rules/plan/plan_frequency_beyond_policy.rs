//! A plan contacts no more often than the policy allows.

use crate::diagnostic::{Level, Nature};
use crate::record::PlanStatus;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

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
        let (Some(when), Some(at)) = (&plan.when, plan.submitted_at) else { continue };
        let date = ctx.date(at);
        let policy = ctx.on(date);
        for (span, actual, limit, parameter) in [
            ("day", when.max_attempts_per_day, policy.contact_attempts_per_day, "contact_attempts_per_day"),
            (
                "week",
                when.max_attempts_per_week,
                policy.contact_attempts_per_week,
                "contact_attempts_per_week",
            ),
        ] {
            if actual > u64::from(limit) {
                findings
                    .report(filed, &plan.id, format!("when.max_attempts_per_{span}"))
                    .with("span", span)
                    .with("actual", actual)
                    .with("limit", limit)
                    .limited_by(parameter, date);
            }
        }
    }
}
