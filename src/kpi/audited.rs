//! What the data audits found, as the measures of accuracy, completeness and timeliness count it.

use super::{Ctx, Dimension, Tally};
use crate::record::Stratum;

/// Counts the sampled records that are sound in some respect, given how many are not; a part of a sample that was
/// not audited for it is left out.
pub(super) fn sound(ctx: &Ctx, tally: &mut Tally, unsound: fn(&Stratum) -> Option<u64>) {
    for audit in ctx.ledger.data_audits.iter().map(|filed| &filed.record) {
        for stratum in &audit.strata {
            let Some(unsound) = unsound(stratum) else {
                tally.leave_out(&audit.id, "not-audited");
                continue;
            };
            let sound = stratum.sampled.saturating_sub(unsound);
            tally
                .add(&audit.id, &stratum.unit, audit.period.start(), sound, stratum.sampled)
                .by(Dimension::DataClass, Some(audit.class.name()));
        }
    }
}
