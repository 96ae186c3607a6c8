//! Resolution in time: complaints closed in time, of those closed or past their due date.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `SLA`, by the month in which the closure was due. What is open and not yet due does not count.
pub const KPI: BuiltIn = BuiltIn {
    id: "SLA",
    clauses: &["3.3.2b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let deadline = ctx.deadlines().resolution(complaint);
        let Some(kept) = ctx.kept(&deadline) else {
            tally.leave_out(&complaint.id, "not-due");
            continue;
        };
        let due = deadline.due.date(&ctx.ledger.zone);
        ctx.of_complaint(tally.case(&complaint.id, &complaint.unit, due, kept), complaint);
    }
}
