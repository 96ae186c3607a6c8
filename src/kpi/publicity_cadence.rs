//! Publicity held: the policy’s intervals with publicity, of those that are over in the year.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};
use crate::record::DepartmentKind;

/// `PUB-CAD`. It counts to the quality department.
pub const KPI: BuiltIn = BuiltIn {
    id: "PUB-CAD",
    clauses: &["5.3.1", "2.2.2a"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Year,
    timing: Timing::AtEnd,
    minimum_n: 4,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "", period: "2026", numerator: 2, denominator: 2, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let adopted = ctx.ledger.company.record.adopted_on;
    let Some(keeper) = ctx.department_of(DepartmentKind::Quality) else { return };
    for day in ctx.year_ends() {
        let start = Period::of(Grain::Year, day).start();
        let grain = ctx.policy.on(start).publicity_interval;
        let intervals = Period::of(grain, start).through(Period::of(grain, day));
        for interval in intervals.filter(|interval| interval.start() >= adopted && interval.end() <= day) {
            let held = ctx.ledger.publicity.iter().map(|filed| &*filed.record);
            let first = held.filter(|activity| interval.contains(activity.date)).min_by_key(|one| one.date);
            tally.case(first.map_or(keeper, |activity| &activity.id), keeper, day, first.is_some());
        }
    }
}
