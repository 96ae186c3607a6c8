//! The deadlines of a finding: telling the unit, and rectification by severity.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, When};
use crate::record::{Finding, Severity};

impl Deadlines<'_> {
    /// Every deadline of a finding, kept ones included, in the order of its course.
    pub fn of_finding(&self, finding: &Finding) -> Vec<Deadline> {
        vec![self.notification(finding), self.rectification(finding)]
    }

    /// The unit's being told.
    pub fn notification(&self, finding: &Finding) -> Deadline {
        let governing = self.zone.date(finding.found_at);
        let limit = Limit::working_days(self.policy.on(governing).finding_notification_working_days);
        let parameter = "finding_notification_working_days";
        let rule = Rule { task: Task::Notification, clause: "3.2.3a", parameter, limit, governing };
        let (start, done) = (When::At(finding.found_at), finding.notified_at.map(When::At));
        let laid = self.lay(&rule, &finding.id, &finding.unit, start, done);
        Deadline { desk: Desk::Quality, person: Some(finding.found_by.clone()), ..laid }
    }

    /// Its rectification, by the date that was set, else as its severity asks; the clock runs from the day on
    /// which the unit was told. A verification stands for a day of completion that was not written down.
    pub fn rectification(&self, finding: &Finding) -> Deadline {
        let governing = self.zone.date(finding.found_at);
        let policy = self.policy.on(governing);
        let (days, parameter) = match finding.severity {
            Severity::Normal => (policy.rectification_normal_days, "rectification_normal_days"),
            Severity::Major => (policy.rectification_major_days, "rectification_major_days"),
            Severity::Serious => (policy.rectification_serious_days, "rectification_serious_days"),
        };
        let clause = if finding.severity == Severity::Serious { "3.2.3c" } else { "3.2.3b" };
        let limit = Limit::days(days);
        let rule = Rule { task: Task::Rectification, clause, parameter, limit, governing };
        let start = finding.notified_at.map_or(finding.found_at, |at| at.max(finding.found_at));
        let set = finding.rectification.as_ref();
        let verified = finding.verification.as_ref().map(|verification| When::At(verification.at));
        let done = set.and_then(|set| set.done_on).map(When::Day).or(verified);
        let laid = self.lay(&rule, &finding.id, &finding.unit, When::At(start), done);
        let due = set.map_or(laid.latest, |set| When::Day(set.due));
        Deadline { due, person: set.map(|set| set.owner.clone()), ..laid }
    }
}
