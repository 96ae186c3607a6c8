//! The decision that a training plan names as its approval approves that plan, and was taken by the day of approval.

use crate::diagnostic::{Level, Nature};
use crate::record::Subject;
use crate::rules::sample::{MEETING, MEETING1, TRAINING_PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-024`.
pub const RULE: Rule = Rule {
    id: "TRN-024",
    name: "training-plan-not-decided",
    clauses: &["5.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a decision about something else",
            edits: &[Edit::Set(TRAINING_PLAN, "approved_by", "DEC-2026-009")],
        },
        Sample {
            name: "a decision about another plan",
            edits: &[Edit::Set(MEETING1, "decisions[2].approves[1].name", "TPLAN-2027-0001")],
        },
        Sample {
            name: "approved before the committee met",
            edits: &[
                Edit::Set(TRAINING_PLAN, "approved_by", "DEC-2026-011"),
                Edit::Set(
                    MEETING,
                    "decisions[0].approves",
                    "[{subject: training_plan, name: TPLAN-2026-0001}]",
                ),
            ],
        },
    ],
    passes: &[Sample {
        name: "approved on the day on which the committee met",
        edits: &[
            Edit::Set(TRAINING_PLAN, "drawn_up_on", "2026-01-01"),
            Edit::Set(TRAINING_PLAN, "approved_on", "2026-01-01"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_plans {
        let plan = &filed.record;
        // a decision that there is not is told by another rule
        let Some(decided) = plan.approved_by.as_ref().and_then(|id| ctx.ledger.decision(id)) else {
            continue;
        };
        let approved = plan.approved_on.unwrap_or(decided.on());
        let faults = [
            ("silent", !decided.decision.approves(Subject::TrainingPlan, &plan.id, None)),
            ("late", decided.on() > approved),
        ];
        for (kind, _) in faults.into_iter().filter(|(_, is_so)| *is_so) {
            findings
                .report(filed, &plan.id, "approved_by")
                .with("kind", kind)
                .with("decision", &*decided.decision.id)
                .with("decided", decided.on())
                .with("approved", approved)
                .beside(&decided.meeting.path, format!("decisions[{}].id", decided.index), "decided-here");
        }
    }
}
