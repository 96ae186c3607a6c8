//! The deadlines of a finding: telling the unit, settling what is alleged, rectification by severity,
//! verification, and the disposition of a serious one.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, When};
use crate::record::{AllegationStatus, Finding, Severity};

impl Deadlines<'_> {
    /// Every deadline of a finding, kept ones included, in the order of its course.
    pub fn of_finding(&self, finding: &Finding) -> Vec<Deadline> {
        let told = [Some(self.notification(finding)), self.allegation(finding)];
        let mended = (!finding.is_dismissed()).then(|| self.rectification(finding));
        let rest = [mended, self.verification(finding), self.disposition(finding)];
        told.into_iter().chain(rest).flatten().collect()
    }

    /// The settling of what is alleged; the clock runs from the day on which it was raised.
    pub fn allegation(&self, finding: &Finding) -> Option<Deadline> {
        let alleged = finding.allegation.as_ref()?;
        let governing = self.zone.date(finding.found_at);
        let limit = Limit::days(self.policy.on(governing).allegation_days);
        let parameter = "allegation_days";
        let rule = Rule { task: Task::Allegation, clause: "3.2.1c", parameter, limit, governing };
        let settled = alleged.settled_on.unwrap_or(alleged.raised_on);
        let done = (alleged.status != AllegationStatus::Alleged).then_some(When::Day(settled));
        let laid = self.lay(&rule, &finding.id, &finding.unit, When::Day(alleged.raised_on), done);
        Some(Deadline { desk: Desk::Quality, barred: finding.subject.clone(), ..laid })
    }

    /// The verification of a rectification, once that is done; none where nothing was to be mended.
    pub fn verification(&self, finding: &Finding) -> Option<Deadline> {
        let set = finding.mending()?;
        let mended = set.done_on?;
        let governing = self.zone.date(finding.found_at);
        let limit = Limit::days(self.policy.on(governing).finding_verification_days);
        let parameter = "finding_verification_days";
        let rule = Rule { task: Task::Verification, clause: "3.2.3b", parameter, limit, governing };
        let done = finding.verification.as_ref().map(|verification| When::At(verification.at));
        let laid = self.lay(&rule, &finding.id, &finding.unit, When::Day(mended), done);
        Some(Deadline { desk: Desk::Quality, barred: Some(set.owner.clone()), ..laid })
    }

    /// The disposition of a serious finding that is proved; the clock runs from the day of the proof.
    pub fn disposition(&self, finding: &Finding) -> Option<Deadline> {
        let proved = finding.confirmed_on(self.zone).filter(|_| finding.severity == Severity::Serious)?;
        let limit = Limit::days(self.policy.on(proved).serious_disposition_days);
        let parameter = "serious_disposition_days";
        let rule = Rule { task: Task::Disposition, clause: "3.2.3c", parameter, limit, governing: proved };
        let done = finding.disposition.as_ref().map(|decided| When::Day(decided.decided_on));
        let laid = self.lay(&rule, &finding.id, &finding.unit, When::Day(proved), done);
        Some(Deadline { barred: finding.subject.clone(), ..laid })
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
        let due = set.map_or(laid.latest, |set| When::Day(set.until()));
        Deadline { due, person: set.map(|set| set.owner.clone()), ..laid }
    }
}
