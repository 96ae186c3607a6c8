//! After a rectification that failed, the company decides on a penalty within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{APPEAL, PENALTY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-009`.
pub const RULE: Rule = Rule {
    id: "INC-009",
    name: "penalty-decision-missing",
    clauses: &["4.3.3b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "no decision", edits: &[Edit::Delete(PENALTY), Edit::Delete(APPEAL)] },
        Sample {
            name: "the decision was withdrawn",
            edits: &[Edit::Set(PENALTY, "withdrawn", "{on: 2026-01-12, by: S-0001, reason: 誤發。}")],
        },
        Sample {
            name: "a decision after thirty-one days",
            edits: &[
                Edit::Set(PENALTY, "decided_on", "2026-01-10"),
                Edit::Set(APPEAL, "filed_on", "2026-01-12"),
                Edit::Set(APPEAL, "decided_on", "2026-01-20"),
            ],
        },
    ],
    passes: &[Sample {
        name: "a decision after thirty days",
        edits: &[
            Edit::Set(PENALTY, "decided_on", "2026-01-09"),
            Edit::Set(APPEAL, "filed_on", "2026-01-12"),
            Edit::Set(APPEAL, "decided_on", "2026-01-20"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        if !ctx.ledger.stands(criticism) {
            continue;
        }
        let decided_on = ctx.ledger.penalty_after(&criticism.id).map(|penalty| penalty.record.decided_on);
        let Some(deadline) = ctx.deadlines().penalty(criticism, decided_on) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &criticism.id, "verification.effective")
                .with("kind", if decided_on.is_some() { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
