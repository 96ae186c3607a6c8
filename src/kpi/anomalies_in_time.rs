//! Anomalies in time: reported to the quality department within the policy's hours, of all that were due.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `ANOM-TIME`. An anomaly counts in the month of its detection; one that still has time is left out.
pub const KPI: BuiltIn = BuiltIn {
    id: "ANOM-TIME",
    clauses: &["2.3.3c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-04", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for anomaly in ctx.ledger.anomalies.iter().map(|filed| &*filed.record) {
        match ctx.kept(&ctx.deadlines().anomaly_report(anomaly)) {
            Some(kept) => {
                tally
                    .case(&anomaly.id, &anomaly.unit, ctx.date(anomaly.detected_at), kept)
                    .by(Dimension::DataClass, Some(anomaly.class.name()));
            }
            None => tally.leave_out(&anomaly.id, "not-due"),
        }
    }
}
