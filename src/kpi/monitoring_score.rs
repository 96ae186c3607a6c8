//! Monitoring score: the mean score of the monitored contacts of collection.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit, monitored};
use crate::calendar::Grain;

/// `QA-SCORE`, on the scale of 0 to 100 points; a contact counts by its own score in whole points, so that a
/// longer checklist weighs no more. Calibrations are no contacts of a unit.
pub const KPI: BuiltIn = BuiltIn {
    id: "QA-SCORE",
    clauses: &["3.2.1a", "3.2.2b"],
    unit: Unit::Mean(0, 100),
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 30,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 174, denominator: 2, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    monitored::scores(ctx, tally, false);
}
