//! Monitoring coverage: monitored contacts of all contacts on the monitored days.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `MON-COV`.
pub const KPI: BuiltIn = BuiltIn {
    id: "MON-COV",
    clauses: &["3.2.2a", "2.2.2c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 2, denominator: 20, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for record in ctx.ledger.monitorings.iter().map(|filed| &*filed.record) {
        tally.add(&record.id, &record.unit, record.date, record.samples.len() as u64, record.frame);
    }
}
