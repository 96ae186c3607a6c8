//! Recommendations answered: adopted, or refused with a reason, within the policy's days, of all that were due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::RecommendationStatus;

/// `REC-ADOPT`. A recommendation counts in the quarter in which its analysis was issued, to the unit to which
/// it went; one that still has time is left out. A refusal without a reason is no answer.
pub const KPI: BuiltIn = BuiltIn {
    id: "REC-ADOPT",
    clauses: &["3.4.3b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 5,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for analysis in ctx.ledger.analyses.iter().map(|filed| &*filed.record) {
        let deadlines = ctx.deadlines().of_analysis(analysis);
        for (recommendation, deadline) in analysis.recommendations.iter().zip(&deadlines) {
            let refused = recommendation.status == RecommendationStatus::Refused;
            let answers = !refused || recommendation.reason.is_some();
            match ctx.kept(deadline) {
                Some(kept) => {
                    tally.case(&analysis.id, &recommendation.to, analysis.issued_on, kept && answers);
                }
                None => tally.leave_out(&analysis.id, "not-due"),
            }
        }
    }
}
