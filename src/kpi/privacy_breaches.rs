//! Privacy breaches: proved findings of disclosure or other breaches per 1 000 monitored contacts.

use super::{BuiltIn, Ctx, Direction, Example, Minimum, Tally, Timing, Unit, monitored};
use crate::calendar::Grain;
use crate::record::FindingCode;

/// `PRIV-BREACH`, counted as `CONDUCT-RATE`.
pub const KPI: BuiltIn = BuiltIn {
    id: "PRIV-BREACH",
    clauses: &["3.2.1b"],
    unit: Unit::PerThousand(Minimum::Exposure),
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 300,
    places: 2,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 2, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    monitored::proved(ctx, tally, FindingCode::is_privacy);
}
