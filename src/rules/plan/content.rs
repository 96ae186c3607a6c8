//! The times of a plan as it was approved, and as its approved amendments change them. Makes no finding.

use crate::ledger::{Filed, plan_on};
use crate::record::{Plan, Times};
use crate::rules::Ctx;

/// The times of the body, with `None`, and after each approved amendment that changes them, with its index.
pub(super) fn times(ctx: &Ctx, filed: &Filed<Plan>) -> Vec<(Option<usize>, Times)> {
    let body = filed.record.when.clone().map(|when| (None, when));
    let amended = filed.record.amendments.iter().enumerate().filter_map(|(index, amendment)| {
        let approved = ctx.date(amendment.approved_at()?);
        let touches = amendment.changes.0.keys().any(|field| field.starts_with("when."));
        let day = approved.max(amendment.effective_from);
        touches.then(|| plan_on(ctx.ledger, filed, day).when).flatten().map(|when| (Some(index), when))
    });
    body.into_iter().chain(amended).collect()
}

/// The field to point at: of the body, or of the amendment that changed it.
pub(super) fn field(amendment: Option<usize>, field: String) -> String {
    amendment.map_or(field, |index| format!("amendments[{index}].changes"))
}
