//! Plans amended: executed plans that were amended, of all plans executed.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Date, Grain};
use std::collections::BTreeMap;

/// `AMEND-RATE`, by the quarter in which a plan was first executed. An amendment counts once both departments agreed.
pub const KPI: BuiltIn = BuiltIn {
    id: "AMEND-RATE",
    clauses: &["3.1.3b"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q2", numerator: 0, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let mut begun: BTreeMap<&str, Date> = BTreeMap::new();
    for execution in ctx.ledger.executions.iter().map(|filed| &*filed.record) {
        let first = begun.entry(&execution.plan).or_insert(execution.from);
        *first = execution.from.min(*first);
    }
    for plan in ctx.ledger.plans.iter().map(|filed| &*filed.record) {
        let Some(first) = begun.get(&*plan.id) else { continue };
        let amended = plan.amendments.iter().any(|amendment| ctx.known(amendment.approved_at()).is_some());
        tally.case(&plan.id, &plan.unit, *first, amended).by(Dimension::Creditor, plan.creditor.as_deref());
    }
}
