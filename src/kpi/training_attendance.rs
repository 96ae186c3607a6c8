//! Training attendance: those who took part, of those who had to.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `TRN-ATT`, by the month of the session. Guests count for nothing.
pub const KPI: BuiltIn = BuiltIn {
    id: "TRN-ATT",
    clauses: &["2.3.1c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-02", numerator: 9, denominator: 10, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for session in ctx.ledger.training_sessions.iter().map(|filed| &*filed.record) {
        for (id, attended) in session.required().filter(|_| session.date <= ctx.as_of) {
            if let Some(person) = ctx.ledger.person(id) {
                tally.case(&session.id, person.unit(), session.date, attended);
            }
        }
    }
}
