//! Data incidents: how many were confirmed in a month.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};
use crate::record::DepartmentKind;

/// `DATA-INC`. An incident counts in the month in which it was confirmed and reported; the denominator is the
/// months of operation since adoption, which the data department answers for.
pub const KPI: BuiltIn = BuiltIn {
    id: "DATA-INC",
    clauses: &["1.4.4", "2.3.3a", "3.4.1a"],
    unit: Unit::Count,
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 0,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-Q1", numerator: 1, denominator: 3, value: Some(1.0) },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for incident in ctx.ledger.data_incidents.iter().map(|filed| &*filed.record) {
        tally
            .add(&incident.id, &incident.unit, ctx.date(incident.reported_at), 1, 0)
            .by(Dimension::DataClass, Some(incident.class.name()));
    }
    let departments = ctx.ledger.departments.iter().map(|filed| &*filed.record);
    let Some(keeper) = departments.into_iter().find(|found| found.kind == DepartmentKind::Data) else {
        return;
    };
    let first = Period::of(Grain::Month, ctx.ledger.company.record.adopted_on);
    for month in first.through(Period::of(Grain::Month, ctx.as_of)).filter(|month| month.end() <= ctx.as_of) {
        tally.add(&keeper.id, &keeper.id, month.start(), 0, 1);
    }
}
