//! Satisfaction: answers of 4 or 5 of all valid answers of the customer survey.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `CSAT`, as the share of the two best answers. A wave counts in the quarter that it covers.
pub const KPI: BuiltIn = BuiltIn {
    id: "CSAT",
    clauses: &["4.1.2", "1.4.2", "2.3.2c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 30,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q1", numerator: 50, denominator: 60, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    // what its customers said is known when it is closed
    let closed = ctx.ledger.surveys.iter().map(|filed| &*filed.record);
    for survey in closed.filter(|survey| survey.closed_on <= ctx.as_of) {
        tally.add(&survey.id, &survey.unit, survey.period.start(), survey.satisfied, survey.answered);
    }
}
