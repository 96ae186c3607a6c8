//! The deadlines of the committee and of what it governs: its next meeting, its decisions, the yearly work
//! plan with its items, documents, partner agencies, and the reviews of the quality system.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Date, Grain, Limit, Period, When};
use crate::record::{
    Document, ManagementReview, Meeting, MeetingDecision, MeetingKind, PartnerEvaluation, ReviewKind,
    Revision, WorkItem, WorkPlan,
};

impl Deadlines<'_> {
    /// The decisions of a meeting that have an owner and a due date.
    pub fn of_meeting(&self, meeting: &Meeting) -> Vec<Deadline> {
        meeting.decisions.iter().filter_map(|decision| self.decision(meeting, decision)).collect()
    }

    /// What a decision orders; none where it sets no date.
    pub fn decision(&self, meeting: &Meeting, decision: &MeetingDecision) -> Option<Deadline> {
        let done = decision.done_on.map(When::Day);
        let laid = self.set(Task::Decision, "2.1.2b", &decision.id, (meeting.held_on, decision.due?), done);
        Some(Deadline { desk: Desk::Management, person: decision.owner.clone(), ..laid })
    }

    /// The regular meeting that follows a day: that of the one before, or of the clause's coming into force.
    /// It is late only once the grace is over too.
    pub fn meeting_after(&self, day: Date, record: &str, held_on: Option<Date>) -> Deadline {
        let policy = self.policy.on(day);
        let limit = Limit::days(policy.committee_interval_days + policy.committee_grace_days);
        let (task, parameter) = (Task::Meeting, "committee_interval_days");
        let rule = Rule { task, clause: "2.1.2b", parameter, limit, governing: day };
        let laid = self.lay(&rule, record, "", When::Day(day), held_on.map(When::Day));
        Deadline { desk: Desk::Management, ..laid }
    }

    /// The meeting after the last regular one; before the first, that after the first bound day, told of by the keeper.
    pub fn next_meeting<'m>(
        &self,
        meetings: impl Iterator<Item = &'m Meeting>,
        (first, keeper): (Date, &str),
    ) -> Deadline {
        let regular = meetings.filter(|meeting| meeting.kind == MeetingKind::Regular);
        match regular.max_by_key(|meeting| meeting.held_on) {
            Some(last) => self.meeting_after(last.held_on, &last.id, None),
            None => self.meeting_after(first, keeper, None),
        }
    }

    /// The work plan of the year after the last one that has a plan; before the first, that of the first year that is bound
    /// whole, told of by the keeper.
    pub fn next_work_plan<'p>(
        &self,
        plans: impl Iterator<Item = &'p WorkPlan>,
        (first, keeper): (Date, &str),
    ) -> Deadline {
        let last = plans.max_by_key(|plan| plan.period);
        let (year, record) = match last {
            Some(last) => (last.period.plus(1), &*last.id),
            None => (first_whole(Grain::Year, first), keeper),
        };
        let days = (year.start().plus_days(-1), self.annual_plan_due(year));
        let laid = self.set(Task::WorkPlan, "2.2.2a", record, days, None);
        Deadline { desk: Desk::Quality, parameter: "annual_plan_due_day", ..laid }
    }

    /// The setting of targets for the time after those that run from a day to another.
    pub fn targets(&self, keeper: &str, days: (Date, Date)) -> Deadline {
        Deadline { desk: Desk::Quality, ..self.set(Task::Targets, "2.1.2a", keeper, days, None) }
    }

    /// What a work plan says is to be done.
    pub fn of_work_plan(&self, plan: &WorkPlan) -> Vec<Deadline> {
        plan.items.iter().enumerate().map(|(index, item)| self.work_item(plan, index, item)).collect()
    }

    /// An item of a work plan, by its index.
    pub fn work_item(&self, plan: &WorkPlan, index: usize, item: &WorkItem) -> Deadline {
        let done = item.done_on.map(When::Day);
        let laid = self.set(Task::WorkItem, "2.2.2a", &plan.id, (plan.made_on, item.due), done);
        Deadline {
            desk: Desk::Quality,
            person: Some(item.owner.clone()),
            part: Some((index + 1).to_string()),
            ..laid
        }
    }

    /// The look at a revision that is in force on a day.
    pub fn document_review(&self, document: &Document, revision: &Revision) -> Deadline {
        let days = (revision.effective_from, revision.review_by);
        let laid = self.set(Task::DocumentReview, "2.2.2b", &document.id, days, None);
        Deadline { unit: document.unit.to_string(), ..laid }
    }

    /// The evaluation of a partner agency that follows a day; told of by the last evaluation, or by the
    /// partner agency itself before the first.
    pub fn partner_evaluation(&self, partner: &str, record: &str, day: Date) -> Deadline {
        let limit = Limit::days(self.policy.on(day).partner_evaluation_days);
        let (task, parameter) = (Task::PartnerEvaluation, "partner_evaluation_days");
        let rule = Rule { task, clause: "1.2.2", parameter, limit, governing: day };
        Deadline { desk: Desk::Quality, ..self.lay(&rule, record, partner, When::Day(day), None) }
    }

    /// The evaluation that follows one; by the date that it sets, where that is sooner.
    pub fn next_evaluation(&self, last: &PartnerEvaluation) -> Deadline {
        let laid = self.partner_evaluation(&last.unit, &last.id, last.evaluated_on);
        let latest = laid.latest.date(self.zone);
        Deadline { due: When::Day(last.next_due.min(latest)), ..laid }
    }

    /// The review of a kind that follows the last one of it: within the interval after the one that it covers, and the
    /// grace after that; before the first, that of the first interval that is bound whole, told of by the keeper.
    pub fn next_review<'r>(
        &self,
        kind: ReviewKind,
        reviews: impl Iterator<Item = &'r ManagementReview>,
        (first, keeper): (Date, &str),
    ) -> Deadline {
        let last = reviews.filter(|review| review.kind == kind).max_by_key(|review| review.period.end());
        let grain = |date: Date| match kind {
            ReviewKind::ManagementReview => self.policy.on(date).management_review_interval,
            ReviewKind::SelfAudit => self.policy.on(date).self_audit_interval,
        };
        let (task, parameter) = match kind {
            ReviewKind::ManagementReview => (Task::ManagementReview, "management_review_interval"),
            ReviewKind::SelfAudit => (Task::SelfAudit, "self_audit_interval"),
        };
        let (after, record) = match last {
            Some(last) => (last.period.end().plus_days(1), &*last.id),
            None => (first_whole(grain(first), first).start(), keeper),
        };
        let grace = i64::from(self.policy.on(after).interval_grace_days);
        let due = Period::of(grain(after), after).end().plus_days(grace);
        let laid = self.set(task, kind.clause(), record, (after, due), None);
        Deadline { desk: Desk::Quality, parameter, ..laid }
    }

    /// A date that a record sets by itself: it runs from one day to another.
    fn set(
        &self,
        task: Task,
        clause: &'static str,
        record: &str,
        (from, due): (Date, Date),
        done: Option<When>,
    ) -> Deadline {
        let limit = Limit::days(u32::try_from(due.days_since(from)).unwrap_or(0));
        let rule = Rule { task, clause, parameter: "", limit, governing: from };
        Deadline { due: When::Day(due), ..self.lay(&rule, record, "", When::Day(from), done) }
    }
}

/// The first period of a grain that lies whole behind the beginning of a day.
fn first_whole(grain: Grain, day: Date) -> Period {
    let period = Period::of(grain, day);
    if period.start() < day { period.next() } else { period }
}
