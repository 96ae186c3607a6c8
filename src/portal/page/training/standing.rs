//! How a person stands in a topic this year: the latest session for the person, or the next that is planned.

use crate::calendar::{Date, Grain, Period};
use crate::portal::page::Site;
use crate::portal::page::due;
use crate::record::{MakeUpKind, Person, Topic, TrainingItem, TrainingSession};

/// How a person stands in a topic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Standing<'a> {
    /// Nothing was held for the person, and nothing is planned.
    Nothing,
    /// The exam is passed, at the first attempt or later.
    Passed { score: i64, session: &'a str },
    /// Absent or failed, and trained again.
    MadeUp { session: &'a str },
    /// Took part; the exam is still to come.
    Attended { session: &'a str },
    /// Absent where nobody had to make up for it.
    Missed { session: &'a str },
    /// Failed the make-up.
    FailedAgain { session: &'a str },
    /// Must make up for it by a day.
    Owes { due: Date, late: bool, session: &'a str },
    /// Planned for a month.
    Planned { month: Period },
}

impl<'a> Standing<'a> {
    /// How a person stands in a topic of a year: what is owed comes first, then the latest session.
    pub(super) fn of(site: &Site<'a>, person: &Person, topic: Topic, year: Period) -> Self {
        let ledger = site.input.ledger;
        let sessions = ledger.training_sessions.iter().map(|filed| &*filed.record);
        let mut held: Vec<(&TrainingSession, bool)> = sessions
            .filter(|session| year.contains(session.date) && session.date <= site.input.as_of)
            .filter_map(|session| {
                let (_, item) = ledger.item_of(session)?;
                (item.topic == topic && concerns(session, person)).then_some((session, item.mandatory))
            })
            .collect();
        held.sort_by_key(|(session, _)| session.date);
        let stands: Vec<Self> =
            held.iter().rev().map(|(session, must)| Self::in_session(site, session, person, *must)).collect();
        let owed =
            stands.iter().find(|stands| matches!(stands, Self::Owes { .. } | Self::FailedAgain { .. }));
        match owed.or(stands.first()) {
            Some(stands) => *stands,
            None => planned(site, person, topic, year),
        }
    }

    fn in_session(site: &Site<'a>, held: &'a TrainingSession, person: &Person, must: bool) -> Self {
        let (engine, as_of) = (due::agenda(site).deadlines(), site.input.as_of);
        let session = &*held.id;
        let mark = i64::from(site.input.policy.on(held.date).exam_pass_mark);
        let result = held.results().into_iter().find(|result| result.person == person.id).map(|r| r.score);
        let last = held.make_ups.iter().filter(|made| made.person == person.id).max_by_key(|made| made.date);
        if let Some(score) = result.filter(|score| *score >= mark) {
            return Self::Passed { score, session };
        }
        if let Some(made) = last {
            return match (made.kind, made.score) {
                (MakeUpKind::Retraining, _) | (MakeUpKind::Exam, None) => Self::MadeUp { session },
                (MakeUpKind::Exam, Some(score)) if score >= mark => Self::Passed { score, session },
                _ => Self::FailedAgain { session },
            };
        }
        let failed =
            engine.make_ups(held).into_iter().find(|waits| waits.person.as_ref() == Some(&person.id));
        let missed =
            || !held.was_attended_by(&person.id) && !site.input.ledger.is_reached_elsewhere(held, &person.id);
        let absent = || (must && missed()).then(|| engine.absence(held, &person.id));
        match failed.or_else(absent) {
            Some(waits) => Self::Owes {
                due: waits.due.date(&site.input.ledger.zone),
                late: engine.is_late(&waits, as_of),
                session,
            },
            None if held.was_attended_by(&person.id) => Self::Attended { session },
            None => Self::Missed { session },
        }
    }
}

/// Whether a session asked for a person, or the person took part all the same.
fn concerns(session: &TrainingSession, person: &Person) -> bool {
    session.required.contains(&person.id) || session.reached().any(|(id, _)| *id == person.id)
}

/// The next month for which the plan of the year has the topic for a person.
fn planned<'a>(site: &Site<'a>, person: &Person, topic: Topic, year: Period) -> Standing<'a> {
    let (ledger, as_of) = (site.input.ledger, site.input.as_of);
    let plan = ledger.training_plan_of(year);
    let items = plan.into_iter().flat_map(|filed| &filed.record.items);
    let for_person = items.filter(|item| {
        item.topic == topic && item.audience.as_ref().is_some_and(|audience| audience.holds(person, as_of))
    });
    let next = for_person.filter_map(TrainingItem::due).filter(|due| *due >= as_of).min();
    next.map_or(Standing::Nothing, |due| Standing::Planned { month: Period::of(Grain::Month, due) })
}
