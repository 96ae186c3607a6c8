//! Open complaints: how many stand open, by how long.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Took, Unit};
use crate::calendar::Grain;
use crate::record::Complaint;

/// `AGE`, at the end of each month and on the as-of date. Ages are calendar days since the receipt.
pub const KPI: BuiltIn = BuiltIn {
    id: "AGE",
    clauses: &["3.3.2b", "2.3.2a"],
    unit: Unit::Count,
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::AtEnd,
    minimum_n: 0,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-05", numerator: 0, denominator: 0, value: None },
    count,
};

/// Ranges of days: the first value of a range, and its name.
const RANGES: [(i64, &str); 6] =
    [(0, "00-03"), (4, "04-07"), (8, "08-15"), (16, "16-30"), (31, "31-60"), (61, "61")];

fn count(ctx: &Ctx, tally: &mut Tally) {
    let received = |complaint: &Complaint| ctx.date(complaint.received_at);
    let all = || ctx.ledger.complaints.iter().map(|filed| &*filed.record);
    let Some(first) = all().map(received).min() else { return };
    for day in ctx.snapshots(first) {
        tally.looked_on(day);
        for complaint in all() {
            let closed = complaint.closed_at.is_some_and(|at| ctx.date(at) <= day);
            if received(complaint) > day || closed {
                continue;
            }
            let age = day.days_since(received(complaint));
            let range = RANGES.iter().rev().find(|(from, _)| *from <= age).map(|(_, name)| *name);
            let took = Took { time: age as f64, done: true, in_time: None };
            let counted = tally.took(&complaint.id, &complaint.unit, day, took).by(Dimension::Age, range);
            ctx.of_complaint(counted, complaint);
        }
    }
}
