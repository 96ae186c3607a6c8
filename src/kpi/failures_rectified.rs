//! Failures with dated rectification: failed assessments that were criticised in time with a dated rectification.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit, rated};
use crate::calendar::Grain;
use crate::record::{AppealOutcome, Grade, IncentiveKind};

/// `FAIL-RECT`, by the year of the issue. What chance can explain, what still has time, and what an appeal overturned is left out.
pub const KPI: BuiltIn = BuiltIn {
    id: "FAIL-RECT",
    clauses: &["4.3.3a"],
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
        if rated.grade != Grade::Fail {
            continue;
        }
        let criticism = ctx.ledger.following(&assessment.id, IncentiveKind::Criticism);
        let dated = criticism.iter().find(|filed| filed.record.rectification.is_some());
        let decided_on = dated.map(|filed| filed.record.decided_on);
        let Some(deadline) = ctx.deadlines().criticism(assessment, decided_on) else {
            tally.leave_out(&assessment.id, "not-issued");
            continue;
        };
        let mut appeals = ctx.ledger.appeals_against(&assessment.id);
        if !rated.bears_burden() {
            tally.leave_out(&assessment.id, "within-chance");
        } else if appeals.any(|filed| filed.record.outcome == Some(AppealOutcome::Upheld)) {
            tally.leave_out(&assessment.id, "appeal-upheld");
        } else if let Some(kept) = ctx.kept(&deadline) {
            tally.case(&assessment.id, &assessment.unit, deadline.governing, kept);
        } else {
            tally.leave_out(&assessment.id, "still-time");
        }
    }
}
