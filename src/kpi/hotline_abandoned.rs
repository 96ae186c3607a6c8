//! Abandoned calls: calls given up before an answer of all calls that came in.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `ABANDON`, by the day on which a count begins.
pub const KPI: BuiltIn = BuiltIn {
    id: "ABANDON",
    clauses: &["3.3.1a"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 100,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "CS", period: "2026-05", numerator: 2, denominator: 40, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for log in ctx.ledger.hotline_logs.iter().map(|filed| &*filed.record) {
        for calls in &log.calls {
            tally.add(&log.id, &log.unit, ctx.date(calls.from), calls.abandoned, calls.offered);
        }
    }
}
