//! The hashes of what was approved, where its readers do not see all of it: whoever knows the rest of a record could try
//! which number, or which person, gives the hash. Knows no page.

use super::small::{MARK, marked};
use crate::ledger::Ledger;
use crate::record::Plan;
use crate::source::Sources;

/// The texts of records with a mark in place of each hash of an approved content.
pub(super) fn without_hashes(ledger: &Ledger) -> Sources {
    let masked = |filed: &crate::record::Filed<Plan>| {
        let text = ledger.sources.text(&filed.path)?;
        let fields = places(&filed.record).map(|field| (field, MARK.to_owned())).collect();
        Some((filed.path.clone(), Some(marked(&filed.path, text, &fields))))
    };
    let masked: Vec<_> = ledger.plans.iter().filter_map(masked).collect();
    ledger.sources.clone().with(masked)
}

/// The fields of a plan that hold a hash.
fn places(plan: &Plan) -> impl Iterator<Item = String> {
    let reviews = (0..plan.reviews.len()).map(|index| format!("reviews[{index}].hash"));
    let approvals = (0..plan.approvals.len()).map(|index| format!("approvals[{index}].hash"));
    let amendments = plan.amendments.iter().enumerate().flat_map(|(index, amendment)| {
        let given = 0..amendment.approvals.len();
        given.map(move |given| format!("amendments[{index}].approvals[{given}].hash"))
    });
    reviews.chain(approvals).chain(amendments)
}
