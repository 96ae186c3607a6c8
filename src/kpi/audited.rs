//! What the data audits found, as the measures of accuracy, completeness and timeliness count it.

use super::{Ctx, Dimension, Tally};
use crate::record::Stratum;

/// Counts what is sound in some respect, given how much is not and how much was looked at; a part of a sample that was
/// not audited for it is left out.
pub(super) fn sound(ctx: &Ctx, tally: &mut Tally, looked: fn(&Stratum) -> Option<(u64, u64)>) {
    for audit in ctx.ledger.data_audits.iter().map(|filed| &*filed.record) {
        for stratum in &audit.strata {
            let Some((unsound, all)) = looked(stratum) else {
                tally.leave_out(&audit.id, "not-audited");
                continue;
            };
            tally
                .add(&audit.id, &stratum.unit, audit.period.start(), all.saturating_sub(unsound), all)
                .by(Dimension::DataClass, Some(audit.class.name()));
        }
    }
}
