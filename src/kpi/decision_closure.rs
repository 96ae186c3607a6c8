//! Closure of decisions: decisions of the committee carried out by their date, of those that were due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `DEC-CLOSE`. A decision counts on the day on which it is due, to the department of its owner. What is still in time does not count yet.
pub const KPI: BuiltIn = BuiltIn {
    id: "DEC-CLOSE",
    clauses: &["2.1.2b", "2.1.2c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 4,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-Q1", numerator: 4, denominator: 4, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for decided in ctx.ledger.all_decisions() {
        let Some(deadline) = ctx.deadlines().decision(&decided.meeting.record, decided.decision) else {
            continue;
        };
        let owner = decided.decision.owner.as_deref().and_then(|owner| ctx.ledger.person(owner));
        let (Some(owner), Some(kept)) = (owner, ctx.kept(&deadline)) else {
            tally.leave_out(&decided.decision.id, "not-due");
            continue;
        };
        let due = deadline.due.date(&ctx.ledger.zone);
        tally.case(&decided.decision.id, &owner.department, due, kept);
    }
}
