//! Success rate: overdue customers collected within the set time, of all overdue customers of the cohort.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `SUCCESS`. A cohort is the cases of an execution; it counts in the month of the execution, once its
/// outcome is measured after the time that the policy gives. Cohorts that have not matured do not count.
pub const KPI: BuiltIn = BuiltIn {
    id: "SUCCESS",
    clauses: &["4.1.1", "1.4.1"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 30,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1", period: "2026-03", numerator: 380, denominator: 1100, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for execution in ctx.ledger.executions.iter().map(|filed| &*filed.record) {
        let Some(outcome) = &execution.outcome else { continue };
        let window = i64::from(ctx.policy.on(execution.from).success_window_days);
        if outcome.measured_on < execution.to.plus_days(window) || outcome.measured_on > ctx.as_of {
            tally.leave_out(&execution.id, "not-matured");
            continue;
        }
        let counted =
            tally.add(&execution.id, &execution.unit, execution.from, outcome.collected, outcome.cohort);
        ctx.of_execution(counted, execution);
    }
}
