//! Conduct rate: proved findings of improper conduct per 1 000 monitored contacts.

use super::{BuiltIn, Ctx, Direction, Example, Minimum, Tally, Timing, Unit, monitored};
use crate::calendar::Grain;
use crate::record::FindingCode;

/// `CONDUCT-RATE`. A finding counts on the day of its proof; an allegation that is open or dismissed does not.
pub const KPI: BuiltIn = BuiltIn {
    id: "CONDUCT-RATE",
    clauses: &["1.3.1", "2.3.1a", "3.2.1c"],
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
    monitored::proved(ctx, tally, FindingCode::is_conduct);
}
