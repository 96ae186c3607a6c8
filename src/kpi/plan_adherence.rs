//! Plan adherence: executions that kept to an approved plan, of all executions.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::ledger::{approved_from, departures};

/// `PLAN-ADH`, by the month of the execution. It keeps to its plan when the plan was approved by its first day and
/// nothing in it departs from the plan and its amendments.
pub const KPI: BuiltIn = BuiltIn {
    id: "PLAN-ADH",
    clauses: &["3.1.3a"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 30,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for execution in ctx.ledger.executions.iter().map(|filed| &*filed.record) {
        let keeps = ctx.ledger.plan(&execution.plan).is_some_and(|plan| {
            approved_from(ctx.ledger, plan).is_ok_and(|approved| approved <= execution.from)
                && departures(ctx.ledger, plan, execution).is_empty()
        });
        let counted = tally.case(&execution.id, &execution.unit, execution.from, keeps);
        ctx.of_execution(counted, execution);
    }
}
