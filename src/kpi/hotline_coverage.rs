//! Hotline coverage: minutes with somebody on duty of all minutes of the days.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Moment};
use crate::ledger::HotlineDay;

/// `HOT-COV`, from the union of the shifts of all rosters, each day once; a day on which clocks change has the minutes it has. Days
/// to come do not count.
pub const KPI: BuiltIn = BuiltIn {
    id: "HOT-COV",
    clauses: &["3.3.1a"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 1,
    places: 2,
    since: "0.1.0",
    example: Example { unit: "CS", period: "2026-05", numerator: 44640, denominator: 44640, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let minutes = |from: Moment, to: Moment| (to.hours_since(from) * 60.0).round() as u64;
    for HotlineDay { day, roster, gaps } in ctx.ledger.hotline_days(Some(ctx.as_of)) {
        let (begins, ends) = ctx.ledger.zone.day(day);
        let all = minutes(begins, ends);
        let open: u64 = gaps.iter().map(|(from, to)| minutes(*from, *to)).sum();
        tally.add(&roster.record.id, &roster.record.unit, day, all.saturating_sub(open), all);
    }
}
