//! The deadlines of a complaint: registration, acknowledgement, reports upwards, closure, answer.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Date, Limit, Pause, When};
use crate::record::{Complaint, Extension, Id, Recipient};

/// Why an extension may not be given as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtensionFault {
    /// The time had run out.
    Late,
    /// It needs approval.
    Unapproved,
    /// It goes beyond the last day to which it may go.
    Beyond,
    /// Who approved it leads neither the company nor a department, or handles the complaint.
    Unauthorised,
    /// Two were given before.
    Third,
}

impl ExtensionFault {
    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Unapproved => "unapproved",
            Self::Unauthorised => "unauthorised",
            Self::Beyond => "beyond",
            Self::Third => "third",
        }
    }
}

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
        let pauses = self.standstill(complaint);
        let latest = limit.ends(laid.start, self.zone, self.workdays, &pauses);
        let (last, _) = self.extended(complaint);
        let due = if last > latest.date(self.zone) { When::Day(last) } else { latest };
        Deadline { pauses, latest, due, ..laid }
    }

    /// The last day that the extensions of a complaint give, and those that may not be given so, with why and
    /// the last day to which each may go. The first needs no approval, the second that of someone who leads; there
    /// is no third; and what has run out cannot be extended.
    pub fn extended(&self, complaint: &Complaint) -> (Date, Vec<(usize, ExtensionFault, Date)>) {
        let policy = self.policy.on(self.zone.date(complaint.received_at));
        let pauses = self.standstill(complaint);
        let ends = |days| {
            let start = When::At(complaint.received_at);
            Limit::days(days).ends(start, self.zone, self.workdays, &pauses).date(self.zone)
        };
        let usual = policy.complaint_resolution_days;
        let first = usual + policy.complaint_extension_days;
        let most = [ends(first), ends(first + policy.complaint_approved_extension_days)];
        let (mut due, mut faults) = (ends(usual), Vec::new());
        for (number, extension) in complaint.extensions.iter().enumerate() {
            let (most, fault) = match most.get(number) {
                None => (due, Some(ExtensionFault::Third)),
                Some(most) if extension.on > due => (*most, Some(ExtensionFault::Late)),
                Some(most) if number > 0 && extension.approved_by.is_none() => {
                    (*most, Some(ExtensionFault::Unapproved))
                }
                Some(most) if number > 0 && !self.may_extend(complaint, extension) => {
                    (*most, Some(ExtensionFault::Unauthorised))
                }
                Some(most) => (*most, (extension.to > *most).then_some(ExtensionFault::Beyond)),
            };
            if matches!(fault, None | Some(ExtensionFault::Beyond)) {
                due = extension.to.min(most).max(due);
            }
            faults.extend(fault.map(|fault| (number, fault, most)));
        }
        (due, faults)
    }

    /// Whether who approved an extension led the company or a department on its day, and does not handle the complaint.
    fn may_extend(&self, complaint: &Complaint, extension: &Extension) -> bool {
        let answers = complaint.response.as_ref().map(|response| &response.by);
        let handles = |person: &Id| *person == complaint.registered_by || Some(person) == answers;
        let approver = extension.approved_by.as_ref();
        approver.is_some_and(|person| self.leaders.leads(person, extension.on) && !handles(person))
    }

    /// The times in which the clock of a complaint stands still: its pauses in their order, up to the policy's days
    /// in all.
    fn standstill(&self, complaint: &Complaint) -> Vec<Pause> {
        let governing = self.zone.date(complaint.received_at);
        let mut left = i64::from(self.policy.on(governing).complaint_pause_days);
        let mut kept = Vec::new();
        for (pause, days) in self.paused(complaint) {
            let most = self.zone.date(pause.to).plus_days(left.min(days) - days);
            let to = if days > left { self.zone.end_of(most) } else { pause.to };
            kept.push(Pause { to: to.max(pause.from), ..pause });
            left -= days.min(left);
        }
        kept
    }

    /// The pauses of a complaint in their order, each with the days that it stops the clock beyond those before it.
    pub fn paused(&self, complaint: &Complaint) -> Vec<(Pause, i64)> {
        let mut pauses: Vec<Pause> = complaint.pauses.iter().map(crate::record::Pause::standstill).collect();
        pauses.sort_by_key(|pause| pause.from);
        let mut until: Option<Date> = None;
        let days = |pause: Pause| {
            let (from, to) = (self.zone.date(pause.from), self.zone.date(pause.to));
            let from = until.map_or(from, |until| until.max(from));
            until = Some(to.max(from));
            (pause, to.days_since(from).max(0))
        };
        pauses.into_iter().map(days).collect()
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
