//! Service score: the mean score of the monitored contacts of customer service.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit, monitored};
use crate::calendar::Grain;

/// `CS-QA`, on the scale of 0 to 100 points, counted as `QA-SCORE`.
pub const KPI: BuiltIn = BuiltIn {
    id: "CS-QA",
    clauses: &["3.3.1b"],
    unit: Unit::Mean(0, 100),
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 30,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "CS", period: "2026-05", numerator: 180, denominator: 2, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    monitored::scores(ctx, tally, true);
}
