//! Registration time: from the receipt of a complaint to its registration.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit, Within};
use crate::calendar::{Grain, Measure};

/// `REG-T`, in hours, by the month of receipt.
pub const KPI: BuiltIn = BuiltIn {
    id: "REG-T",
    clauses: &["3.3.2a"],
    unit: Unit::Duration(Measure::Hours, Within::Half),
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 20,
    places: 2,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: Some(0.3) },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let took = ctx.took(&ctx.deadlines().registration(complaint));
        let counted = tally.took(&complaint.id, &complaint.unit, ctx.date(complaint.received_at), took);
        ctx.of_complaint(counted, complaint);
    }
}
