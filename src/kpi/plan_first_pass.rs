//! First-pass plans: plans approved without having been returned or refused, of all plans decided.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::ReviewVerdict;

/// `PLAN-1ST`, by the quarter of submission. A plan that still waits and was never sent back does not count yet.
pub const KPI: BuiltIn = BuiltIn {
    id: "PLAN-1ST",
    clauses: &["3.1.2b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for plan in ctx.ledger.plans.iter().map(|filed| &*filed.record) {
        let Some(submitted) = ctx.known(plan.submitted_at) else { continue };
        let known = |at| ctx.known(Some(at)).is_some();
        let returned =
            plan.reviews.iter().any(|review| review.verdict == ReviewVerdict::Returned && known(review.at));
        let refused = plan.approvals.iter().any(|approval| !approval.is_positive() && known(approval.at));
        let approved = plan.approvals.iter().any(|approval| approval.is_positive() && known(approval.at));
        if !returned && !refused && !approved {
            tally.leave_out(&plan.id, "not-decided");
            continue;
        }
        tally
            .case(&plan.id, &plan.unit, ctx.date(submitted), !returned && !refused)
            .by(Dimension::Creditor, plan.creditor.as_deref());
    }
}
