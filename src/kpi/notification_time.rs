//! Notification time: from the finding of a problem to the unit's being told.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Took, Unit, Within};
use crate::calendar::{Grain, Measure};

/// `NOTIFY-T`, in hours, by the month of the finding: the time within which nine tenths of the units were told. One
/// that was not told yet is still waiting.
pub const KPI: BuiltIn = BuiltIn {
    id: "NOTIFY-T",
    clauses: &["3.2.3a"],
    unit: Unit::Duration(Measure::Hours, Within::NineTenths),
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: Some(6.0) },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for finding in ctx.ledger.findings.iter().map(|filed| &*filed.record) {
        let Some(found) = ctx.known(Some(finding.found_at)) else { continue };
        let in_time = ctx.kept(&ctx.deadlines().notification(finding));
        let took = Took { in_time, ..ctx.hours(found, finding.notified_at) };
        tally.took(&finding.id, &finding.unit, ctx.date(found), took);
    }
}
