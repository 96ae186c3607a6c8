//! Where the hashes of what was approved stand: whoever knows the rest of a record could try which withheld number, or
//! which person, gives the hash. Knows no audience.

use crate::ledger::Ledger;
use crate::record::Plan;

/// The path and the field of every hash of an approved content.
pub(super) fn hashed(ledger: &Ledger) -> impl Iterator<Item = (&str, String)> {
    ledger.plans.iter().flat_map(|filed| fields(&filed.record).map(|field| (filed.path.as_str(), field)))
}

fn fields(plan: &Plan) -> impl Iterator<Item = String> {
    let reviews = (0..plan.reviews.len()).map(|index| format!("reviews[{index}].hash"));
    let approvals = (0..plan.approvals.len()).map(|index| format!("approvals[{index}].hash"));
    let amendments = plan.amendments.iter().enumerate().flat_map(|(index, amendment)| {
        let given = 0..amendment.approvals.len();
        given.map(move |given| format!("amendments[{index}].approvals[{given}].hash"))
    });
    reviews.chain(approvals).chain(amendments)
}
