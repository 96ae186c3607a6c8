//! Serious findings dealt with in time, of all whose time has run or that were dealt with.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `SERIOUS-DISP`, by the last day of the time for a disposition.
pub const KPI: BuiltIn = BuiltIn {
    id: "SERIOUS-DISP",
    clauses: &["3.2.3c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q1", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for finding in ctx.ledger.findings.iter().map(|filed| &*filed.record) {
        let Some(deadline) = ctx.deadlines().disposition(finding) else { continue };
        if let Some(kept) = ctx.kept(&deadline) {
            tally.case(&finding.id, &finding.unit, deadline.due.date(&ctx.ledger.zone), kept);
        }
    }
}
