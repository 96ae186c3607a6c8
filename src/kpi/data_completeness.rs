//! Data completeness: sampled records in which nothing that is required is missing, of all records sampled.

use super::{Ctx, Dimension, Direction, Example, Kpi, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `DATA-COMPL`, over the three classes of data together. An audit counts in the month that it covers; a part of its
/// sample that was not audited for this does not count.
pub const KPI: Kpi = Kpi {
    id: "DATA-COMPL",
    clauses: &["2.3.3b", "3.4.1b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 100,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 199, denominator: 200, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for audit in ctx.ledger.data_audits.iter().map(|filed| &filed.record) {
        for stratum in &audit.strata {
            let Some(errors) = stratum.errors.completeness else {
                tally.leave_out(&audit.id, "not-audited");
                continue;
            };
            let sound = stratum.sampled.saturating_sub(errors);
            tally
                .add(&audit.id, &stratum.unit, audit.period.start(), sound, stratum.sampled)
                .by(Dimension::DataClass, Some(audit.class.name()));
        }
    }
}
