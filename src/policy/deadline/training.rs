//! The deadlines of training and publicity: the year's plan, each planned session, the exam after it, the
//! make-ups, and the next publicity.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Date, Grain, Limit, Period, When};
use crate::record::{Id, TrainingItem, TrainingPlan, TrainingSession};

impl Deadlines<'_> {
    /// The day by which a year's plan is to be approved: that of the policy in force on the year's first day,
    /// or the last day of its month.
    pub fn annual_plan_due(&self, year: Period) -> Date {
        let policy = self.policy.on(year.start());
        let month = Period::of(Grain::Month, year.start()).plus(policy.annual_plan_due_month as i32 - 1);
        let day = i64::from(policy.annual_plan_due_day) - 1;
        month.start().plus_days(day).min(month.end())
    }

    /// The approval of a year's training plan; without one, a deadline of the department that keeps it.
    pub fn training_plan(&self, year: Period, keeper: &str, plan: Option<&TrainingPlan>) -> Deadline {
        let (start, due) = (year.start().plus_days(-1), self.annual_plan_due(year));
        let rule = Rule {
            task: Task::TrainingPlan,
            clause: "5.1.1",
            parameter: "annual_plan_due_day",
            limit: between(start, due),
            governing: year.start(),
        };
        let record = plan.map_or(keeper, |plan| &plan.id);
        let approved = plan.and_then(TrainingPlan::approved).map(When::Day);
        let laid = self.lay(&rule, record, keeper, When::Day(start), approved);
        Deadline { desk: Desk::Quality, part: Some(year.to_string()), ..laid }
    }

    /// The holding of a planned training, with the day on which it was first held; `None` where the plan names
    /// no time.
    pub fn planned_session(
        &self,
        plan: &TrainingPlan,
        item: &TrainingItem,
        held: Option<Date>,
    ) -> Option<Deadline> {
        let start = item.due()?;
        let rule = Rule {
            task: Task::TrainingSession,
            clause: "5.2.1",
            parameter: "planned_training_grace_days",
            limit: Limit::days(self.policy.on(start).planned_training_grace_days),
            governing: start,
        };
        let laid = self.lay(&rule, &plan.id, "", When::Day(start), held.map(When::Day));
        let part = Some(item.no.to_string());
        Some(Deadline { desk: Desk::Quality, person: Some(plan.by.clone()), part, ..laid })
    }

    /// The exam after a session.
    pub fn exam(&self, session: &TrainingSession) -> Deadline {
        let limit = Limit::days(self.policy.on(session.date).exam_days);
        let governing = session.date;
        let rule = Rule { task: Task::Exam, clause: "5.2.3a", parameter: "exam_days", limit, governing };
        let held = session.exam.as_ref().map(|exam| When::Day(exam.date));
        let laid = self.lay(&rule, &session.id, "", When::Day(session.closed()), held);
        Deadline { desk: Desk::Quality, person: Some(session.by.clone()), ..laid }
    }

    /// The make-up of everyone who failed the exam of a session.
    pub fn make_ups(&self, session: &TrainingSession) -> Vec<Deadline> {
        let Some(exam) = &session.exam else { return Vec::new() };
        let failed = session.failed(self.policy.on(session.date).exam_pass_mark);
        failed.into_iter().map(|person| self.make_up(session, person, exam.date, "5.2.3b")).collect()
    }

    /// The make-up of somebody who missed a session in which everyone asked had to take part.
    pub fn absence(&self, session: &TrainingSession, person: &Id) -> Deadline {
        self.make_up(session, person, session.date, "2.3.1c")
    }

    fn make_up(&self, session: &TrainingSession, person: &Id, since: Date, clause: &'static str) -> Deadline {
        let limit = Limit::days(self.policy.on(session.date).makeup_exam_days);
        let (parameter, governing) = ("makeup_exam_days", session.date);
        let rule = Rule { task: Task::MakeUp, clause, parameter, limit, governing };
        let made = session.made_up(person, since).map(|make_up| When::Day(make_up.date));
        let laid = self.lay(&rule, &session.id, "", When::Day(since), made);
        Deadline { person: Some(person.clone()), part: Some(person.to_string()), ..laid }
    }

    /// The publicity of an interval, with the day on which there was one.
    pub fn publicity(&self, interval: Period, keeper: &str, held: Option<Date>) -> Deadline {
        let start = interval.start().plus_days(-1);
        let rule = Rule {
            task: Task::Publicity,
            clause: "5.3.1",
            parameter: "publicity_interval",
            limit: between(start, interval.end()),
            governing: interval.start(),
        };
        let laid = self.lay(&rule, keeper, keeper, When::Day(start), held.map(When::Day));
        Deadline { desk: Desk::Quality, part: Some(interval.to_string()), ..laid }
    }
}

/// The days from a day to another, as a limit.
fn between(start: Date, due: Date) -> Limit {
    Limit::days(u32::try_from(due.days_since(start)).unwrap_or(0))
}
