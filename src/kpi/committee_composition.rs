//! Composition of the committee: seats that are filled, of all that the regulation asks for.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::DepartmentKind;

/// `COMM-COMP`. What stands at the end of a period: someone who presides, a leader of the company, every department’s head, and the quality department.
pub const KPI: BuiltIn = BuiltIn {
    id: "COMM-COMP",
    clauses: &["2.1.1"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::AtEnd,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "MG", period: "2026-Q2", numerator: 6, denominator: 6, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let Some(committee) = ctx.ledger.committee.as_ref().map(|filed| &*filed.record) else { return };
    let unit = ctx.department_of(DepartmentKind::Management).unwrap_or_default();
    for day in ctx.snapshots(ctx.ledger.company.record.adopted_on) {
        for seat in ctx.ledger.required_seats(committee, day) {
            tally.case("committee", unit, day, seat.filled);
        }
    }
}
