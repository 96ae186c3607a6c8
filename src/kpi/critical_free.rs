//! Contacts without a critical error, of all monitored contacts.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Unit, monitored};
use crate::calendar::Grain;

/// `QA-CRITICAL`. Collection and customer service together; a contact without a checklist counts for nothing.
pub const KPI: BuiltIn = BuiltIn {
    id: "QA-CRITICAL",
    clauses: &["3.2.1a", "3.2.1b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 30,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 2, denominator: 2, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for (record, sample) in monitored::contacts(ctx).filter(|(_, sample)| !sample.items.is_empty()) {
        tally
            .case(&record.id, &record.unit, record.date, sample.critical_failures().next().is_none())
            .by(Dimension::Channel, Some(sample.channel.name()));
    }
}
