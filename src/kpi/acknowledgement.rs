//! Acknowledgement: complaints whose receipt was acknowledged to the customer in time, of all complaints.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `ACK`, by the month of receipt. One that may still be acknowledged in time does not count yet; one closed without
/// any word to the customer was never acknowledged.
pub const KPI: BuiltIn = BuiltIn {
    id: "ACK",
    clauses: &["2.3.2a"],
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
        let deadline = ctx.deadlines().acknowledgement(complaint);
        let Some(kept) = deadline.map_or(Some(false), |deadline| ctx.kept(&deadline)) else {
            tally.leave_out(&complaint.id, "not-due");
            continue;
        };
        let counted = tally.case(&complaint.id, &complaint.unit, ctx.date(complaint.received_at), kept);
        ctx.of_complaint(counted, complaint);
    }
}
