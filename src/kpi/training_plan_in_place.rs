//! The training plan of the year: approved by the policy’s day, with all four topics.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};
use crate::record::{DepartmentKind, Topic};

/// `TRN-PLAN`, 1 of 1 or 0 of 1 for each year whose plan is due. It counts to the quality department.
pub const KPI: BuiltIn = BuiltIn {
    id: "TRN-PLAN",
    clauses: &["5.1.1", "5.1.2"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Year,
    timing: Timing::AtEnd,
    minimum_n: 1,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "", period: "2026", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let adopted = ctx.ledger.company.record.adopted_on;
    let Some(keeper) = ctx.department_of(DepartmentKind::Quality) else { return };
    for day in ctx.year_ends() {
        let year = Period::of(Grain::Year, day);
        if year.start() < adopted || ctx.deadlines().annual_plan_due(year) > day {
            continue;
        }
        let plan = ctx.ledger.training_plan_of(year).map(|filed| &*filed.record);
        let deadline = ctx.deadlines().training_plan(year, keeper, plan);
        let has = |topic: &Topic| plan.is_some_and(|plan| plan.items.iter().any(|item| item.topic == *topic));
        let whole = Topic::ALL.iter().all(has);
        tally.case(&deadline.record, keeper, day, whole && ctx.kept(&deadline) == Some(true));
    }
}
