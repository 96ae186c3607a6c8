//! The deadlines of a complaint: registration, acknowledgement, reports upwards, closure, answer.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Date, Limit, Pause, When};
use crate::record::{Complaint, Recipient};

impl Deadlines<'_> {
    /// Every deadline of a complaint, kept ones included, in the order of its course.
    pub fn of_complaint(&self, complaint: &Complaint) -> Vec<Deadline> {
        let reports = Recipient::ALL.into_iter().filter_map(|to| self.escalation(complaint, to));
        let first = [Some(self.registration(complaint)), self.acknowledgement(complaint)];
        let last = [self.feedback(complaint), Some(self.resolution(complaint))];
        first.into_iter().flatten().chain(reports).chain(last.into_iter().flatten()).collect()
    }

    /// Its registration.
    pub fn registration(&self, complaint: &Complaint) -> Deadline {
        let governing = self.zone.date(complaint.received_at);
        let limit = Limit::hours(self.policy.on(governing).complaint_registration_hours);
        let parameter = "complaint_registration_hours";
        let rule = Rule { task: Task::Registration, clause: "3.3.2a", parameter, limit, governing };
        self.at_service(&rule, complaint, Some(When::At(complaint.registered_at)))
    }

    /// Its acknowledgement, which an answer gives too; none once it was closed without.
    pub fn acknowledgement(&self, complaint: &Complaint) -> Option<Deadline> {
        let answered = complaint.response.as_ref().map(|response| response.at);
        let told = complaint.acknowledged_at.into_iter().chain(answered).min();
        if told.is_none() && complaint.closed_at.is_some() {
            return None;
        }
        let governing = self.zone.date(complaint.received_at);
        let limit = Limit::working_days(self.policy.on(governing).complaint_acknowledgement_working_days);
        let parameter = "complaint_acknowledgement_working_days";
        let rule = Rule { task: Task::Acknowledgement, clause: "2.3.2a", parameter, limit, governing };
        Some(self.at_service(&rule, complaint, told.map(When::At)))
    }

    /// The report of a major one to a recipient.
    pub fn escalation(&self, complaint: &Complaint, to: Recipient) -> Option<Deadline> {
        let governing = self.zone.date(complaint.received_at);
        let policy = self.policy.on(governing);
        let (hours, parameter) = match to {
            Recipient::Quality => (policy.escalation_quality_hours, "escalation_quality_hours"),
            Recipient::CompanyLeaders => (policy.escalation_leaders_hours, "escalation_leaders_hours"),
        };
        let (task, limit) = (Task::Escalation(to), Limit::hours(hours));
        let rule = Rule { task, clause: "3.3.2c", parameter, limit, governing };
        let done = complaint.escalated_at(to).map(When::At);
        complaint.major.then(|| self.at_service(&rule, complaint, done))
    }

    /// Its closure; the clock stands still in its pauses, and an extension that may be given sets a later day.
    pub fn resolution(&self, complaint: &Complaint) -> Deadline {
        let governing = self.zone.date(complaint.received_at);
        let limit = Limit::days(self.policy.on(governing).complaint_resolution_days);
        let parameter = "complaint_resolution_days";
        let rule = Rule { task: Task::Resolution, clause: "3.3.2b", parameter, limit, governing };
        let laid = self.at_service(&rule, complaint, complaint.closed_at.map(When::At));
        let pauses: Vec<Pause> = complaint.pauses.iter().map(crate::record::Pause::standstill).collect();
        let latest = limit.ends(laid.start, self.zone, self.workdays, &pauses);
        let extended = self.extended(complaint, latest, &pauses);
        Deadline { pauses, latest, due: extended.map_or(latest, When::Day), ..laid }
    }

    /// The last day to which the extensions of a complaint go, as far as they may be given.
    fn extended(&self, complaint: &Complaint, latest: When, pauses: &[Pause]) -> Option<Date> {
        let mut due = latest.date(self.zone);
        for (number, extension) in complaint.extensions.iter().enumerate() {
            let most = self.most_extended(complaint, number, pauses);
            if !self.may_extend(complaint, number, due) {
                break;
            }
            due = extension.to.min(most).max(due);
        }
        (due > latest.date(self.zone)).then_some(due)
    }

    /// Whether an extension could be given: before the time had run out, the first without approval, the
    /// second with it, and no third.
    pub fn may_extend(&self, complaint: &Complaint, number: usize, due: Date) -> bool {
        complaint.extensions.get(number).is_some_and(|extension| {
            let approved = number == 0 || extension.approved_by.is_some();
            number < 2 && approved && extension.on <= due
        })
    }

    /// The last day to which an extension of a complaint may go, by its number from 0.
    pub fn most_extended(&self, complaint: &Complaint, number: usize, pauses: &[Pause]) -> Date {
        let policy = self.policy.on(self.zone.date(complaint.received_at));
        let more = [policy.complaint_extension_days, policy.complaint_approved_extension_days];
        let more: u32 = more.iter().take(number + 1).sum();
        let limit = Limit::days(policy.complaint_resolution_days + more);
        limit.ends(When::At(complaint.received_at), self.zone, self.workdays, pauses).date(self.zone)
    }

    /// The customer's being told of its decision; none before that, nor once it was closed without.
    pub fn feedback(&self, complaint: &Complaint) -> Option<Deadline> {
        let decision = complaint.decision.as_ref()?;
        let told = complaint.response.as_ref().map(|response| When::At(response.at));
        if told.is_none() && complaint.closed_at.is_some() {
            return None;
        }
        let governing = self.zone.date(complaint.received_at);
        let limit = Limit::working_days(self.policy.on(governing).complaint_feedback_working_days);
        let parameter = "complaint_feedback_working_days";
        let rule = Rule { task: Task::Feedback, clause: "3.3.2b", parameter, limit, governing };
        let start = When::At(decision.at);
        Some(by_service(self.lay(&rule, &complaint.id, &complaint.unit, start, told), complaint))
    }

    fn at_service(&self, rule: &Rule, complaint: &Complaint, done: Option<When>) -> Deadline {
        let start = When::At(complaint.received_at);
        by_service(self.lay(rule, &complaint.id, &complaint.unit, start, done), complaint)
    }
}

fn by_service(laid: Deadline, complaint: &Complaint) -> Deadline {
    Deadline { desk: Desk::CustomerService, person: Some(complaint.registered_by.clone()), ..laid }
}
