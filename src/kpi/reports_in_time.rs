//! Reports in time: quality reports and analyses issued by their due day, of all that were due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period, When};
use crate::policy::{Deadline, Parameters};
use crate::record::{DepartmentKind, Id};

/// `REP-OT`. A report or analysis counts in the quarter in which its period ends, to the quality department; one
/// that still has time is left out. A period without one counts as not in time.
pub const KPI: BuiltIn = BuiltIn {
    id: "REP-OT",
    clauses: &["2.2.2e", "3.4.2"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 4,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "QM", period: "2026-Q1", numerator: 2, denominator: 2, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let departments = ctx.ledger.departments.iter().map(|filed| &*filed.record);
    let Some(keeper) = departments.into_iter().find(|found| found.kind == DepartmentKind::Quality) else {
        return;
    };
    for period in due(ctx, "2.2.2e", |policy| policy.report_interval) {
        let mut reports = ctx.ledger.reports.iter().map(|filed| &*filed.record);
        let report = reports.find(|report| report.period.covers(period));
        let done = report.map(|report| When::Day(report.issued_on));
        let deadline = ctx.deadlines().report(period, &keeper.id, done);
        add(ctx, tally, (&keeper.id, period), report.map(|report| &report.id), &deadline);
    }
    for period in due(ctx, "3.4.2", |policy| policy.analysis_interval) {
        let analysis = ctx.ledger.analysis_of(period);
        let done = analysis.map(|analysis| When::Day(analysis.issued_on));
        let deadline = ctx.deadlines().analysis(period, &keeper.id, done);
        add(ctx, tally, (&keeper.id, period), analysis.map(|analysis| &analysis.id), &deadline);
    }
}

/// The periods that have begun since a clause came into force, those that are over and the running one.
fn due(ctx: &Ctx, clause: &str, interval: fn(&Parameters) -> Grain) -> Vec<Period> {
    let adopted = ctx.ledger.company.record.adopted_on;
    let from = ctx.policy.bound_from(clause, adopted);
    let (mut at, mut periods) = (from, Vec::new());
    while at <= ctx.as_of {
        let period = Period::of(interval(ctx.policy.on(at)), at);
        at = period.end().plus_days(1);
        if period.start() >= from {
            periods.push(period);
        }
    }
    periods
}

fn add(
    ctx: &Ctx,
    tally: &mut Tally,
    (keeper, period): (&Id, Period),
    record: Option<&Id>,
    deadline: &Deadline,
) {
    let record = record.unwrap_or(keeper);
    match ctx.kept(deadline).filter(|_| period.end() <= ctx.as_of) {
        Some(kept) => {
            tally.case(record, keeper, period.end(), kept);
        }
        None => tally.leave_out(record, "not-due"),
    }
}
