//! Execution of the work plan: its items done by their date, of those that were due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `PLAN-EXEC`. An item counts on the day on which it is due, to the department of its owner. What is still in time does not count yet.
pub const KPI: BuiltIn = BuiltIn {
    id: "PLAN-EXEC",
    clauses: &["2.2.2a"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 5,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "QM", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for plan in ctx.ledger.work_plans.iter().map(|filed| &*filed.record) {
        for (index, item) in plan.items.iter().enumerate() {
            let deadline = ctx.deadlines().work_item(plan, index, item);
            let owner = ctx.ledger.person(&item.owner);
            if let (Some(owner), Some(kept)) = (owner, ctx.kept(&deadline)) {
                tally.case(&plan.id, &owner.department, item.due, kept);
            }
        }
    }
}
