//! Complaints upheld: complaints found to be right, wholly or partly, of those decided.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `UPHELD`, by the quarter of the decision.
pub const KPI: BuiltIn = BuiltIn {
    id: "UPHELD",
    clauses: &["3.3.3a", "1.4.3"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let decided = complaint.decision.as_ref();
        let Some(decision) = decided.filter(|decision| ctx.known(Some(decision.at)).is_some()) else {
            tally.leave_out(&complaint.id, "not-decided");
            continue;
        };
        let upheld = decision.verdict.is_upheld();
        let counted = tally.case(&complaint.id, &complaint.unit, ctx.date(decision.at), upheld);
        ctx.of_complaint(counted, complaint);
    }
}
