//! The training plan carried out: planned trainings held in time, of those due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::DepartmentKind;

/// `TRN-EXEC`, by the quarter in which they fell due. They count to the quality department.
pub const KPI: BuiltIn = BuiltIn {
    id: "TRN-EXEC",
    clauses: &["5.2.1", "2.2.2a"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 5,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-Q1", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let Some(keeper) = ctx.department_of(DepartmentKind::Quality) else { return };
    for plan in ctx.ledger.training_plans.iter().map(|filed| &*filed.record) {
        for item in &plan.items {
            let held = ctx.ledger.first_held(&plan.id, item.no);
            let Some(deadline) = ctx.deadlines().planned_session(plan, item, held) else { continue };
            if let Some(kept) = ctx.kept(&deadline) {
                tally.case(&plan.id, keeper, deadline.due.date(&ctx.ledger.zone), kept);
            }
        }
    }
}
