//! A plan as it was submitted, and as its amendments change it or would.

use crate::calendar::Date;
use crate::ledger::{Filed, plans_amended};
use crate::record::{Channel, Means, Plan, PlanStatus, Times};
use crate::rules::{Ctx, Findings};
use std::sync::Arc;

/// The edits of a sample whose plan is a draft that nobody has judged, with a few more.
macro_rules! draft {
    ($($edit:expr),*) => {
        &[
            $($edit,)*
            Edit::Remove(PLAN, "reviews"),
            Edit::Remove(PLAN, "approvals"),
            Edit::Set(PLAN, "status", "draft"),
            Edit::Delete(crate::rules::sample::EXECUTION),
        ]
    };
}
pub(super) use draft;

/// Whether a plan is past its draft.
fn is_submitted(filed: &Filed<Plan>) -> bool {
    matches!(filed.record.status, PlanStatus::Submitted | PlanStatus::Approved)
}

/// Reports every plan that is submitted or approved and lacks something, at the field that would hold it.
pub(super) fn missing(ctx: &Ctx, findings: &mut Findings, field: &str, lacks: fn(&Plan) -> bool) {
    for filed in
        ctx.ledger.plans.iter().filter(|filed| is_submitted(filed)).filter(|filed| lacks(&filed.record))
    {
        findings.report(filed, &filed.record.id, field);
    }
}

/// Every plan that is submitted or approved, with the date by whose policy it is judged.
pub(super) fn submitted<'a>(ctx: &'a Ctx) -> impl Iterator<Item = (&'a Filed<Plan>, Date)> {
    let dated = |filed: &'a Filed<Plan>| Some((filed, ctx.date(filed.record.submitted_at?)));
    ctx.ledger.plans.iter().filter(|filed| is_submitted(filed)).filter_map(dated)
}

/// The body, with `None`, and the plan after each amendment that changes means or times, with its index: one that
/// waits is judged before anyone agrees to it.
pub(super) fn versions(ctx: &Ctx, filed: &Filed<Plan>) -> Vec<(Option<usize>, Arc<Plan>)> {
    let changing = filed.record.amendments.iter().enumerate().filter_map(|(index, amendment)| {
        let touches = |field: &String| field.starts_with("when.") || field.starts_with("how.");
        let from = amendment.effective_from;
        let day = amendment.approved_at().map_or(from, |at| ctx.date(at).max(from));
        let changes = amendment.changes.0.keys().any(touches);
        changes.then_some((index, day))
    });
    let changing: Vec<_> = changing.collect();
    let amended = plans_amended(ctx.ledger, filed, &changing).into_iter();
    let amended = changing.iter().map(|(index, _)| Some(*index)).zip(amended);
    std::iter::once((None, Arc::clone(&filed.record))).chain(amended).collect()
}

/// The times of each version that has any.
pub(super) fn times(ctx: &Ctx, filed: &Filed<Plan>) -> Vec<(Option<usize>, Times)> {
    versions(ctx, filed).into_iter().filter_map(|(index, plan)| Some((index, plan.when.clone()?))).collect()
}

/// The means of each version that has any.
pub(super) fn means(ctx: &Ctx, filed: &Filed<Plan>) -> Vec<(Option<usize>, Means)> {
    versions(ctx, filed).into_iter().filter_map(|(index, plan)| Some((index, plan.how.clone()?))).collect()
}

/// Whether a plan makes telephone calls; one that does not say by which means may.
pub(super) fn calls(plan: &Plan) -> bool {
    plan.how.as_ref().is_none_or(|how| how.channels.contains(&Channel::Phone))
}

/// The field to point at: of the body, or of the amendment that changed it.
pub(super) fn field(amendment: Option<usize>, field: String) -> String {
    amendment.map_or(field, |index| format!("amendments[{index}].changes"))
}
