//! Reports in time: quality reports issued by their due day, of all periods for which one was due.

use super::{Ctx, Direction, Example, Kpi, Tally, Timing, Unit};
use crate::calendar::{Grain, Period, When};
use crate::record::DepartmentKind;

/// `REP-OT`. A report counts in the quarter in which its period ends, to the quality department; one
/// that still has time is left out. A period without one counts as not in time.
pub const KPI: Kpi = Kpi {
    id: "REP-OT",
    clauses: &["2.2.2e", "3.4.2"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 4,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "QM", period: "2026-Q1", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let departments = ctx.ledger.departments.iter().map(|filed| &filed.record);
    let Some(keeper) = departments.into_iter().find(|found| found.kind == DepartmentKind::Quality) else {
        return;
    };
    let adopted = ctx.ledger.company.record.adopted_on;
    let from = ctx.policy.in_force_from("2.2.2e").map_or(adopted, |from| from.max(adopted));
    let mut at = from;
    while at <= ctx.as_of {
        let period = Period::of(ctx.policy.on(at).report_interval, at);
        at = period.end().plus_days(1);
        let mut reports = ctx.ledger.reports.iter().map(|filed| &filed.record);
        let report = reports.find(|report| report.period.covers(period));
        let done = report.map(|report| When::Day(report.issued_on));
        let deadline = ctx.deadlines().report(period, &keeper.id, done);
        let record = report.map_or(&keeper.id, |report| &report.id);
        match ctx.kept(&deadline).filter(|_| period.start() >= from && period.end() <= ctx.as_of) {
            Some(kept) => {
                tally.case(record, &keeper.id, period.end(), kept);
            }
            None => tally.leave_out(record, "not-due"),
        }
    }
}
