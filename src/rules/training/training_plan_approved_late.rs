//! A training plan is approved before its first session.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{TRAINING, TRAINING_PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-003`.
pub const RULE: Rule = Rule {
    id: "TRN-003",
    name: "training-plan-approved-late",
    clauses: &["5.1.1"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "approved the day after the first session",
        edits: &[
            Edit::Set(TRAINING, "date", "2026-01-04"),
            Edit::Set(TRAINING, "closed_on", "2026-01-04"),
            Edit::Set(TRAINING, "exam.date", "2026-01-06"),
            Edit::Set(TRAINING, "make_ups[0].date", "2026-01-20"),
        ],
    }],
    passes: &[Sample {
        name: "approved on the day of the first session",
        edits: &[
            Edit::Set(TRAINING_PLAN, "approved_on", "2026-01-31"),
            Edit::Set(TRAINING, "date", "2026-01-31"),
            Edit::Set(TRAINING, "closed_on", "2026-01-31"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_plans {
        let plan = &filed.record;
        let sessions = ctx.ledger.training_sessions.iter().map(|filed| &*filed.record);
        let of_plan = sessions.filter(|session| session.plan.as_ref() == Some(&plan.id));
        let first = of_plan.map(|session| session.date).min();
        if let (Some(first), Some(approved)) = (first, plan.approved())
            && approved > first
        {
            findings
                .report(filed, &plan.id, "approved_on")
                .with("approved", approved)
                .with("first", first)
                .since(first);
        }
    }
}
