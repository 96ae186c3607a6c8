//! Resolution time: from the receipt of a complaint to its closure, open ones included.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit, Within};
use crate::calendar::{Grain, Measure};

/// `RESOLVE-P`, in calendar days, by the month of receipt. A complaint that is still open counts as running on the
/// as-of date: leaving it out would make the time look shorter than it is.
pub const KPI: BuiltIn = BuiltIn {
    id: "RESOLVE-P",
    clauses: &["3.3.2b", "2.3.2a"],
    unit: Unit::Duration(Measure::Days, Within::Half),
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 20,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: Some(7.0) },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let took = ctx.took(&ctx.deadlines().resolution(complaint));
        let counted = tally.took(&complaint.id, &complaint.unit, ctx.date(complaint.received_at), took);
        ctx.of_complaint(counted, complaint);
    }
}
