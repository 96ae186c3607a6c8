//! First response in time: inquiries first answered within the policy’s hours, of those received.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `FIRST-RESP`, by the month that the counts cover.
pub const KPI: BuiltIn = BuiltIn {
    id: "FIRST-RESP",
    clauses: &["2.3.2a"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "CS", period: "2026-04", numerator: 360, denominator: 400, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for inquiry in ctx.ledger.inquiries.iter().map(|filed| &*filed.record) {
        let (received, in_time, _) = inquiry.totals();
        tally.add(&inquiry.id, &inquiry.unit, inquiry.period.start(), in_time, received);
    }
}
