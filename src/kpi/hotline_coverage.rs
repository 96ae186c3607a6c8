//! Hotline coverage: minutes with somebody on duty of all minutes of the days.

use super::{Ctx, Direction, Example, Kpi, Tally, Timing, Unit};
use crate::calendar::{Grain, Moment};

/// `HOT-COV`, from the union of the rostered shifts; a day on which clocks change has the minutes it has. Days
/// to come do not count.
pub const KPI: Kpi = Kpi {
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
    let zone = &ctx.ledger.zone;
    let minutes = |from: Moment, to: Moment| (to.hours_since(from) * 60.0).round() as u64;
    for roster in ctx.ledger.hotline_rosters.iter().map(|filed| &filed.record) {
        let (start, end) = (roster.period.start(), roster.period.end().min(ctx.as_of));
        for day in (0..=end.days_since(start)).map(|days| start.plus_days(days)) {
            let (begins, ends) = zone.day(day);
            let all = minutes(begins, ends);
            let open: u64 = roster.gaps(day, zone).iter().map(|(from, to)| minutes(*from, *to)).sum();
            tally.add(&roster.id, &roster.unit, day, all.saturating_sub(open), all);
        }
    }
}
