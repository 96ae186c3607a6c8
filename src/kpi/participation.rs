//! Departments taking part: those of which somebody was trained, that took part in publicity or gave feedback, of
//! all with people.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};

/// `PARTICIP`. What counts as taking part is [`crate::ledger::Ledger::participants`].
pub const KPI: BuiltIn = BuiltIn {
    id: "PARTICIP",
    clauses: &["1.3.2"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 1,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-Q1", numerator: 5, denominator: 5, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let first = Period::of(Grain::Quarter, ctx.ledger.company.record.adopted_on);
    for quarter in first.through(Period::of(Grain::Quarter, ctx.as_of)) {
        let participants = ctx.ledger.participants(quarter);
        for id in ctx.ledger.departments.iter().map(|filed| &filed.record.id) {
            if ctx.ledger.is_peopled(id, quarter.end()) {
                tally.case(id, id, quarter.start(), participants.contains(id));
            }
        }
    }
}
