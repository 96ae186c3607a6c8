//! Training coverage: people trained since the year began, of all in the company.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};

/// `TRN-COV`, at the end of a year, or on the as-of date in the running one. A person counts to the smallest unit.
pub const KPI: BuiltIn = BuiltIn {
    id: "TRN-COV",
    clauses: &["1.2.1"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Year,
    timing: Timing::AtEnd,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026", numerator: 10, denominator: 12, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for day in ctx.year_ends() {
        let trained = ctx.ledger.trained(Period::of(Grain::Year, day).start(), day);
        for person in ctx.ledger.active(day).map(|filed| &*filed.record) {
            tally.case(&person.id, person.unit(), day, trained.contains(&person.id));
        }
    }
}
