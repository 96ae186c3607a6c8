//! Share of conduct complaints: complaints about conduct towards customers, of all received.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `CONDUCT-SHARE`, by the month of receipt, whatever the result.
pub const KPI: BuiltIn = BuiltIn {
    id: "CONDUCT-SHARE",
    clauses: &["1.3.1"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let day = ctx.date(complaint.received_at);
        let counted = tally.case(&complaint.id, &complaint.unit, day, complaint.category.is_of_conduct());
        ctx.of_complaint(counted, complaint);
    }
}
