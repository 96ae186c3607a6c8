//! Excellence rewarded: excellent assessments with a reward in time, of all that are excellent beyond chance.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit, rated};
use crate::calendar::Grain;
use crate::record::{Grade, IncentiveKind};

/// `REWARD-CONS`, by the year of the issue. What chance can explain, and what still has time, is left out.
pub const KPI: BuiltIn = BuiltIn {
    id: "REWARD-CONS",
    clauses: &["4.3.1"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Year,
    timing: Timing::During,
    minimum_n: 5,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2025", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for assessment in ctx.ledger.assessments.iter().map(|filed| &*filed.record) {
        let Some(rated) = rated(ctx.ledger, ctx.policy, assessment) else { continue };
        let rewards = ctx.ledger.following(&assessment.id, IncentiveKind::Commendation);
        let decided_on = rewards.first().map(|reward| reward.record.decided_on);
        if rated.grade != Grade::Excellent {
            continue;
        }
        let Some(deadline) = ctx.deadlines().reward(assessment, decided_on) else {
            tally.leave_out(&assessment.id, "not-issued");
            continue;
        };
        if !rated.bears_reward() {
            tally.leave_out(&assessment.id, "within-chance");
        } else if let Some(kept) = ctx.kept(&deadline) {
            tally.case(&assessment.id, &assessment.unit, deadline.governing, kept);
        } else {
            tally.leave_out(&assessment.id, "still-time");
        }
    }
}
