//! Mean satisfaction: the mean of the scores that customers gave in the survey.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `CSAT-MEAN`, on the scale of the survey from 1 to 5: the other face of `CSAT`. A wave counts in the quarter that
/// it covers.
pub const KPI: BuiltIn = BuiltIn {
    id: "CSAT-MEAN",
    clauses: &["1.4.2", "4.1.2", "2.3.2c"],
    unit: Unit::Mean(1, 5),
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 30,
    places: 2,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q1", numerator: 256, denominator: 60, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    // what its customers said is known when it is closed
    let closed = ctx.ledger.surveys.iter().map(|filed| &*filed.record);
    for survey in closed.filter(|survey| survey.closed_on <= ctx.as_of) {
        tally.add(&survey.id, &survey.unit, survey.period.start(), survey.score_sum, survey.answered);
    }
}
