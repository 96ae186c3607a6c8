//! Cadence of the committee: regular meetings held in time, of those that were due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::{DepartmentKind, MeetingKind};

/// `COMM-CAD`. A meeting counts on the day on which it was held, or fell due where it was not. The clock starts when the clause comes into force.
pub const KPI: BuiltIn = BuiltIn {
    id: "COMM-CAD",
    clauses: &["2.1.2b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 4,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "MG", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let (ledger, engine) = (ctx.ledger, ctx.deadlines());
    let adopted = ledger.company.record.adopted_on;
    let mut since = ctx.policy.bound_from("2.1.2b", adopted);
    let unit = ctx.department_of(DepartmentKind::Management).unwrap_or_default();
    let held = ledger.meetings.iter().map(|filed| &*filed.record);
    let mut held: Vec<_> = held
        .filter(|meeting| meeting.kind == MeetingKind::Regular)
        .filter(|meeting| meeting.held_on > since && meeting.held_on <= ctx.as_of)
        .collect();
    held.sort_by_key(|meeting| meeting.held_on);
    for meeting in held {
        let deadline = engine.meeting_after(since, &meeting.id, Some(meeting.held_on));
        tally.case(&meeting.id, unit, meeting.held_on, ctx.kept(&deadline) == Some(true));
        since = meeting.held_on;
    }
    let next = engine.meeting_after(since, "committee", None);
    if ctx.kept(&next) == Some(false) {
        tally.case("committee", unit, next.due.date(&ledger.zone), false);
    }
}
