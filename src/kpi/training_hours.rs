//! Training hours: hours attended since the year began, for each person in the company.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};
use crate::record::Topic;

/// `TRN-HRS`, by topic too. Its scale ends at 100 hours, more than a person is trained in a year.
pub const KPI: BuiltIn = BuiltIn {
    id: "TRN-HRS",
    clauses: &["5.1.2"],
    unit: Unit::Mean(0, 100),
    direction: Direction::Higher,
    grain: Grain::Year,
    timing: Timing::AtEnd,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026", numerator: 20, denominator: 12, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for day in ctx.year_ends() {
        let from = Period::of(Grain::Year, day).start();
        for person in ctx.ledger.active(day).map(|filed| &*filed.record) {
            let one = tally.add(&person.id, person.unit(), day, 0, 1);
            for topic in Topic::ALL {
                one.by(Dimension::Topic, Some(topic.name()));
            }
        }
        for session in ctx.ledger.training_sessions.iter().map(|filed| &*filed.record) {
            let topic = ctx.ledger.item_of(session).map(|(_, item)| item.topic.name());
            for (id, _) in session.taught().filter(|(_, date)| (from..=day).contains(date)) {
                if let Some(person) = ctx.ledger.person(id).filter(|person| person.is_active(day)) {
                    tally
                        .add(&session.id, person.unit(), day, u64::from(session.hours), 0)
                        .by(Dimension::Topic, topic);
                }
            }
        }
    }
}
