//! What is excellent, beyond what chance allows, is rewarded within the policy’s days.

use super::BY_CHANCE;
use crate::diagnostic::{Level, Nature};
use crate::kpi::rated;
use crate::record::{Grade, IncentiveKind};
use crate::rules::sample::REWARD;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-002`.
pub const RULE: Rule = Rule {
    id: "INC-002",
    name: "excellent-without-reward",
    clauses: &["4.3.1"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "no reward", edits: &[Edit::Delete(REWARD)] },
        Sample {
            name: "the reward was withdrawn",
            edits: &[Edit::Set(REWARD, "withdrawn", "{on: 2025-11-25, by: S-0001, reason: 誤發。}")],
        },
        Sample {
            name: "a reward after sixty-one days",
            edits: &[Edit::Set(REWARD, "decided_on", "2025-12-24")],
        },
    ],
    passes: &[
        Sample {
            name: "a reward on the sixtieth day",
            edits: &[Edit::Set(REWARD, "decided_on", "2025-12-23")],
        },
        Sample {
            name: "excellent, but on samples that chance can explain",
            edits: &[Edit::Delete(REWARD), BY_CHANCE[0], BY_CHANCE[1], BY_CHANCE[2], BY_CHANCE[3]],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let Some(rated) = rated(ctx.ledger, ctx.policy, assessment) else { continue };
        let rewards = ctx.ledger.following(&assessment.id, IncentiveKind::Commendation);
        let decided_on = rewards.first().map(|reward| reward.record.decided_on);
        let Some(deadline) = ctx.deadlines().reward(assessment, decided_on) else { continue };
        if rated.grade != Grade::Excellent || !rated.bears_reward() {
            continue;
        }
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &assessment.id, "grade")
                .with("kind", if decided_on.is_some() { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
