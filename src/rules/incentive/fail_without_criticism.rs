//! Who failed, beyond what chance allows, is criticised within the policy’s working days, with a dated rectification.

use crate::diagnostic::{Level, Nature};
use crate::kpi::rated;
use crate::record::IncentiveKind;
use crate::rules::sample::{APPEAL, CRITICISM, PENALTY, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-004`.
pub const RULE: Rule = Rule {
    id: "INC-004",
    name: "fail-without-criticism",
    clauses: &["4.3.3a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "no criticism",
            edits: &[Edit::Delete(CRITICISM), Edit::Delete(PENALTY), Edit::Delete(APPEAL)],
        },
        Sample {
            name: "the criticism was withdrawn",
            edits: &[
                Edit::Delete(PENALTY),
                Edit::Delete(APPEAL),
                Edit::Remove(CRITICISM, "verification"),
                Edit::Set(CRITICISM, "withdrawn", "{on: 2025-10-30, by: S-0001, reason: 誤發。}"),
            ],
        },
        Sample {
            name: "a criticism after six working days",
            edits: &[Edit::Set(CRITICISM, "decided_on", "2025-11-03")],
        },
    ],
    passes: &[
        Sample {
            name: "a criticism on the fifth working day",
            edits: &[Edit::Set(CRITICISM, "decided_on", "2025-10-31")],
        },
        Sample {
            name: "the policy gives a week more",
            edits: &[
                Edit::Set(CRITICISM, "decided_on", "2025-11-07"),
                Edit::Set(POLICY, "versions[0].parameters.criticism_working_days", "10"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let Some(rated) = rated(ctx.ledger, ctx.policy, assessment) else { continue };
        if !rated.bears_burden() || ctx.ledger.upheld_against(&assessment.id).is_some() {
            continue;
        }
        let criticised = ctx.ledger.following(&assessment.id, IncentiveKind::Criticism);
        let decided_on = criticised.first().map(|criticism| criticism.record.decided_on);
        let Some(deadline) = ctx.deadlines().criticism(assessment, decided_on) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &assessment.id, "grade")
                .with("kind", if decided_on.is_some() { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
