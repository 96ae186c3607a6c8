//! Rules of management reviews and self-audits.

pub(super) mod management_review_missing;
pub(super) mod review_accepted_by_preparer;
pub(super) mod review_dates_out_of_order;
pub(super) mod review_without_inputs;
pub(super) mod self_audit_missing;

use super::{Ctx, Edit, Findings};
use crate::calendar::{Grain, Period};
use crate::policy::Parameters;
use crate::record::ReviewKind;

/// The path of the review in the samples.
const REVIEW_PATH: &str = "management-review/2026/MREV-2026-0001.yaml";

/// A review of the first quarter.
const REVIEW: Edit = Edit::File(
    REVIEW_PATH,
    "id: MREV-2026-0001\nkind: management_review\nperiod: 2026-Q1\nheld_on: 2026-04-20\nprepared_by: S-0040\naccepted_by: S-0001\ninputs:\n  - {subject: kpis}\n  - {subject: complaints}\n  - {subject: corrective_actions}\nconclusions: [體系適當，維持現行政策。]\n",
);

/// Reports every interval that is over and has no review of a kind.
fn report_missing(ctx: &Ctx, findings: &mut Findings, kind: ReviewKind, grain: fn(&Parameters) -> Grain) {
    if ctx.refuses("management-review") {
        return;
    }
    let parameter = match kind {
        ReviewKind::ManagementReview => "management_review_interval",
        ReviewKind::SelfAudit => "self_audit_interval",
    };
    for (period, last) in ctx.closed_intervals(&["management-review"], grain, kind.clause()) {
        let overlaps = |held: Period| held.start() <= period.end() && period.start() <= held.end();
        let mut reviews = ctx.ledger.management_reviews.iter().map(|filed| &*filed.record);
        if !reviews.any(|review| review.kind == kind && overlaps(review.period)) {
            findings
                .report_at(ctx.keeper("management-review"))
                .with("period", period)
                .with("last", last)
                .limited_by(parameter, period.start())
                .since(last.plus_days(1));
        }
    }
}
