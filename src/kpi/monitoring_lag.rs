//! Monitoring lag: from a contact to the recording of its result.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Took, Unit, Within, monitored};
use crate::calendar::{Grain, Measure};

/// `MON-LAG`, in hours, by the day of the contact: the time within which nine tenths were recorded.
pub const KPI: BuiltIn = BuiltIn {
    id: "MON-LAG",
    clauses: &["3.2.2a"],
    unit: Unit::Duration(Measure::Hours, Within::NineTenths),
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 2, denominator: 2, value: Some(5.5) },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for (record, sample) in monitored::contacts(ctx) {
        let limit = f64::from(ctx.policy.on(record.date).monitoring_recording_hours);
        let took = ctx.hours(sample.occurred_at, Some(sample.recorded_at));
        let in_time = took.done.then_some(took.time <= limit);
        let counted = tally.took(&record.id, &record.unit, record.date, Took { in_time, ..took });
        counted.by(Dimension::Channel, Some(sample.channel.name()));
    }
}
