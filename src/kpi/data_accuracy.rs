//! Data accuracy: records without any error, of all records sampled by the data audits.

use super::audited::sound;
use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `DATA-ACC`, over the three classes of data together. An audit counts in the month that it covers.
pub const KPI: BuiltIn = BuiltIn {
    id: "DATA-ACC",
    clauses: &["4.1.4", "1.4.4", "2.3.3b", "3.4.1b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 100,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 198, denominator: 200, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    sound(ctx, tally, |stratum| Some((stratum.faulty, stratum.sampled)));
}
