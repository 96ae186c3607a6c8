//! Root causes found: upheld complaints that were closed with a known root cause.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `COMP-RCA`, by the quarter of the closure. Complaints upheld wholly or partly count.
pub const KPI: BuiltIn = BuiltIn {
    id: "COMP-RCA",
    clauses: &["3.3.3a", "2.2.2d"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let Some(closed) = ctx.known(complaint.closed_at) else {
            tally.leave_out(&complaint.id, "not-closed");
            continue;
        };
        if !complaint.is_upheld() {
            tally.leave_out(&complaint.id, "not-upheld");
            continue;
        }
        let mut investigations = ctx.ledger.investigations_of(&complaint.id);
        let known = investigations.any(|filed| filed.record.cause().is_some());
        let counted = tally.case(&complaint.id, &complaint.unit, ctx.date(closed), known);
        ctx.of_complaint(counted, complaint);
    }
}
