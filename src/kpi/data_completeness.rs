//! Data completeness: required fields that are filled, of all fields that the sampled records must fill.

use super::audited::sound;
use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `DATA-COMPL`, over the three classes of data together. An audit counts in the month that it covers; a part of its
/// sample that was not audited for this does not count.
pub const KPI: BuiltIn = BuiltIn {
    id: "DATA-COMPL",
    clauses: &["2.3.3b", "3.4.1b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 100,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 2399, denominator: 2400, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    sound(ctx, tally, |stratum| Some((stratum.errors.completeness?, stratum.required_fields?)));
}
