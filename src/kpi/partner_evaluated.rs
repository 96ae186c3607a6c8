//! Evaluation of partner agencies: those evaluated within the policy’s days, of all with a running contract.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::in_term;

/// `PARTNER-EVAL`. What stands at the end of a period.
pub const KPI: BuiltIn = BuiltIn {
    id: "PARTNER-EVAL",
    clauses: &["1.2.2"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::AtEnd,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "PTN-01", period: "2026-Q1", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for day in ctx.snapshots(ctx.ledger.company.record.adopted_on) {
        for partner in ctx.ledger.partners.iter().map(|filed| &*filed.record) {
            if !in_term(partner.contract.from, Some(partner.contract.to), day) {
                continue;
            }
            let limit = i64::from(ctx.policy.on(day).partner_evaluation_days);
            let last = ctx.ledger.last_evaluation(&partner.id, day);
            let evaluated = last.is_some_and(|last| day.days_since(last.record.evaluated_on) <= limit);
            tally.case(&partner.id, &partner.id, day, evaluated);
        }
    }
}
