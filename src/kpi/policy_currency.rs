//! Currency of documents: documents in force that are within their review date, of all documents in force.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `POLICY-CUR`. What stands at the end of a period. A revision counts from the first day on which it is in force.
pub const KPI: BuiltIn = BuiltIn {
    id: "POLICY-CUR",
    clauses: &["2.2.2b", "1.1.1", "2.1.2a", "6.2", "7.2", "7.4"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::AtEnd,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "DM", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for day in ctx.snapshots(ctx.ledger.company.record.adopted_on) {
        for document in ctx.ledger.documents.iter().map(|filed| &*filed.record) {
            if let Some(revision) = document.in_force(day) {
                tally.case(&document.id, &document.unit, day, revision.review_by >= day);
            }
        }
    }
}
