//! Plan approval time: from the submission of a plan to its approval.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Took, Unit, Within};
use crate::calendar::{Grain, Limit, Measure, When};
use crate::record::PlanStatus;

/// `PLAN-LT`, in working days, by the month of submission. In time is what took no longer than review and approval
/// may take together. A plan that waits counts as running; one that was refused has no approval to wait for.
pub const KPI: BuiltIn = BuiltIn {
    id: "PLAN-LT",
    clauses: &["3.1.1", "3.1.2a", "3.1.2b"],
    unit: Unit::Duration(Measure::WorkingDays, Within::Half),
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 10,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-04", numerator: 1, denominator: 1, value: Some(2.0) },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for plan in ctx.ledger.plans.iter().map(|filed| &*filed.record) {
        let Some(submitted) = ctx.known(plan.submitted_at) else { continue };
        let given = plan.approvals.iter().filter(|approval| approval.is_positive());
        let approved = ctx.known(given.map(|approval| approval.at).filter(|at| *at >= submitted).min());
        if approved.is_none() && plan.status == PlanStatus::Rejected {
            tally.leave_out(&plan.id, "refused");
            continue;
        }
        if approved.is_none() && plan.status == PlanStatus::Draft {
            tally.leave_out(&plan.id, "returned");
            continue;
        }
        let asked = ctx.date(submitted);
        let policy = ctx.policy.on(asked);
        let limit = Limit::working_days(policy.plan_review_working_days + policy.plan_approval_working_days);
        let until = approved.map_or(When::Day(ctx.as_of), When::At);
        let (zone, workdays) = (&ctx.ledger.zone, &ctx.ledger.workdays);
        let time = limit.used(When::At(submitted), until, zone, workdays, &[]);
        let late = time > f64::from(limit.count);
        let in_time = (late || approved.is_some()).then_some(!late);
        let took = Took { time, done: approved.is_some(), in_time };
        tally.took(&plan.id, &plan.unit, asked, took).by(Dimension::Creditor, plan.creditor.as_deref());
    }
}
