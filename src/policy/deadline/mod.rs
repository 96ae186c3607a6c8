//! Every limit of time that the policy sets, as a deadline of a record: what is to be done, by when, under
//! which parameter, and whether it was done. The one place that computes a due date; knows no ledger, and
//! judges nothing beyond early or late.

mod assessment;
mod committee;
mod complaint;
mod data;
mod finding;
mod follow_up;
mod improvement;
mod investigation;
mod periodic;
mod plan;
mod retention;
mod task;
mod training;

pub use complaint::ExtensionFault;
pub use task::Task;

use super::PolicyBook;
use crate::calendar::{Date, Limit, Measure, Pause, When, Workdays, Zone};
use crate::record::Id;

/// Which department must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Desk {
    /// That of the unit concerned.
    Own,
    /// The quality department.
    Quality,
    /// Customer service.
    CustomerService,
    /// The leaders of the company.
    Management,
    /// The data department.
    Data,
}

/// A limit of time as it bears on one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// What is to be done.
    pub task: Task,
    /// The record.
    pub record: String,
    /// The unit that the record concerns.
    pub unit: String,
    /// The rule that was broken, for a breach to answer.
    pub rule: Option<String>,
    /// The number of the amendment that waits for agreement, from 1.
    pub amendment: Option<usize>,
    /// What of the record waits, where more than one thing may: an item by its number, a person, a period.
    pub part: Option<String>,
    /// The clause that asks for it.
    pub clause: String,
    /// The parameter that sets the limit; empty where only the record does.
    pub parameter: &'static str,
    /// The date by whose policy it is judged.
    pub governing: Date,
    /// The limit.
    pub limit: Limit,
    /// When its clock started; the day of it is day 0.
    pub start: When,
    /// When the clock stood still.
    pub pauses: Vec<Pause>,
    /// The last day or instant that the policy gives.
    pub latest: When,
    /// When it is due: what the record sets, else the latest.
    pub due: When,
    /// When it was done.
    pub done: Option<When>,
    /// Which department must act.
    pub desk: Desk,
    /// Who must act, where the record names someone.
    pub person: Option<Id>,
    /// Who may not act: nobody reviews or approves their own work.
    pub barred: Option<Id>,
}

impl Deadline {
    /// Whether the record sets a date of its own.
    fn is_set(&self) -> bool {
        self.due != self.latest
    }

    /// Whether its limit is counted in working days, so that it cannot be told without a calendar.
    pub fn needs_calendar(&self) -> bool {
        self.limit.measure == Measure::WorkingDays
    }
}

/// The engine: what is needed to compute deadlines.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines<'a> {
    /// The policy.
    pub policy: &'a PolicyBook,
    /// The company's time zone.
    pub zone: &'a Zone,
    /// Its working days.
    pub workdays: &'a Workdays,
    /// Who may lengthen a limit.
    pub leaders: &'a crate::record::Leaders,
}

/// A limit before it is laid on a record.
struct Rule {
    task: Task,
    clause: &'static str,
    parameter: &'static str,
    limit: Limit,
    governing: Date,
}

impl Deadlines<'_> {
    fn lay(&self, rule: &Rule, record: &str, unit: &str, start: When, done: Option<When>) -> Deadline {
        let latest = rule.limit.ends(start, self.zone, self.workdays, &[]);
        Deadline {
            task: rule.task,
            record: record.to_owned(),
            unit: unit.to_owned(),
            rule: None,
            amendment: None,
            part: None,
            clause: rule.clause.to_owned(),
            parameter: rule.parameter,
            governing: rule.governing,
            limit: rule.limit,
            start,
            pauses: Vec::new(),
            latest,
            due: latest,
            done,
            desk: Desk::Own,
            person: None,
            barred: None,
        }
    }

    /// How much of its limit something took, or has taken by the end of a day: hours, or whole days.
    pub fn used(&self, deadline: &Deadline, as_of: Date) -> f64 {
        let until = deadline.done.unwrap_or(When::Day(as_of));
        deadline.limit.used(deadline.start, until, self.zone, self.workdays, &deadline.pauses)
    }

    /// Whether something was done late, or is late at the end of a day. A limit in working days is broken on
    /// the first working day after it, so that a Saturday never makes late what was due on the Friday.
    pub fn is_late(&self, deadline: &Deadline, as_of: Date) -> bool {
        if deadline.is_set() {
            let until = deadline.done.unwrap_or(When::Day(as_of));
            return until.moment(self.zone) > deadline.due.moment(self.zone);
        }
        self.used(deadline, as_of) > f64::from(deadline.limit.count)
    }

    /// The day on which a deadline that is not kept is broken: the day after a due day, the day of an instant.
    pub fn broken_on(&self, deadline: &Deadline) -> Date {
        match deadline.due {
            When::Day(day) => day.plus_days(1),
            When::At(moment) => self.zone.date(moment),
        }
    }

    /// The answer to a breach of a rule in a record that came about on a day.
    pub fn answer(&self, rule: &str, clause: &str, record: &str, unit: &str, since: Date) -> Deadline {
        let limit = Limit::working_days(self.policy.on(since).breach_answer_working_days);
        let parameter = "breach_answer_working_days";
        let asked = Rule { task: Task::Answer, clause: "3.2.3a", parameter, limit, governing: since };
        let laid = self.lay(&asked, record, unit, When::Day(since), None);
        Deadline { rule: Some(rule.to_owned()), clause: clause.to_owned(), ..laid }
    }
}
