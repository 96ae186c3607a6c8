//! The deadlines of assessments and of what follows them: issue, criticism, rectification, penalty, appeal.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Date, Limit, Period, When};
use crate::record::{Appeal, Assessment, Incentive, IncentiveKind};

impl Deadlines<'_> {
    /// The periodic assessment of a unit, by the day on which it must be issued.
    pub fn assessment_owed(&self, period: Period, unit: &str) -> Deadline {
        let days = self.policy.on(period.end()).assessment_issue_days;
        let laid = self.periodic((Task::Assessment, "4.2.2"), ("assessment_issue_days", days), period, unit);
        Deadline { desk: Desk::Quality, ..laid }
    }

    /// The issue of a periodic assessment, counted from the end of its period.
    pub fn issue(&self, assessment: &Assessment) -> Option<Deadline> {
        let governing = assessment.assessed_on;
        let limit = Limit::days(self.policy.on(governing).assessment_issue_days);
        let parameter = "assessment_issue_days";
        let rule = Rule { task: Task::AssessmentIssue, clause: "4.2.2", parameter, limit, governing };
        let (start, done) = (When::Day(assessment.period.end()), assessment.issued_on.map(When::Day));
        let laid = self.lay(&rule, &assessment.id, &assessment.unit, start, done);
        let person = Some(assessment.assessor.clone());
        assessment.is_periodic().then_some(Deadline { desk: Desk::Quality, person, ..laid })
    }

    /// The criticism that a failed assessment asks for, counted from its issue.
    pub fn criticism(&self, assessment: &Assessment, decided_on: Option<Date>) -> Option<Deadline> {
        let governing = assessment.issued_on?;
        let limit = Limit::working_days(self.policy.on(governing).criticism_working_days);
        let parameter = "criticism_working_days";
        let rule = Rule { task: Task::Criticism, clause: "4.3.3a", parameter, limit, governing };
        let (start, done) = (When::Day(governing), decided_on.map(When::Day));
        let laid = self.lay(&rule, &assessment.id, &assessment.unit, start, done);
        Some(Deadline { desk: Desk::Quality, ..laid })
    }

    /// The reward that an excellent assessment asks for, counted from its issue.
    pub fn reward(&self, assessment: &Assessment, decided_on: Option<Date>) -> Option<Deadline> {
        let governing = assessment.issued_on?;
        let limit = Limit::days(self.policy.on(governing).reward_days);
        let parameter = "reward_days";
        let rule = Rule { task: Task::Reward, clause: "4.3.1", parameter, limit, governing };
        let (start, done) = (When::Day(governing), decided_on.map(When::Day));
        let laid = self.lay(&rule, &assessment.id, &assessment.unit, start, done);
        Some(Deadline { desk: Desk::Management, ..laid })
    }

    /// The rectification of a criticism, by the date that was set. A verification stands for a day of completion
    /// that was not written down.
    pub fn assessment_rectification(&self, criticism: &Incentive) -> Option<Deadline> {
        let set = criticism.rectification.as_ref().filter(|_| criticism.kind == IncentiveKind::Criticism)?;
        let governing = criticism.decided_on;
        let limit = Limit::days(self.policy.on(governing).assessment_rectification_days);
        let parameter = "assessment_rectification_days";
        let rule =
            Rule { task: Task::AssessmentRectification, clause: "4.3.3a", parameter, limit, governing };
        let verified = criticism.verification.as_ref().map(|verification| When::At(verification.at));
        let done = set.done_on.map(When::Day).or(verified);
        let laid = self.lay(&rule, &criticism.id, &criticism.unit, When::Day(governing), done);
        Some(Deadline { due: When::Day(set.until()), person: Some(set.owner.clone()), ..laid })
    }

    /// The penalty decision that a rectification which failed asks for, counted from its verification.
    pub fn penalty(&self, criticism: &Incentive, decided_on: Option<Date>) -> Option<Deadline> {
        let failed = criticism.verification.as_ref().filter(|_| criticism.has_failed())?;
        let governing = self.zone.date(failed.at);
        let limit = Limit::days(self.policy.on(governing).penalty_decision_days);
        let parameter = "penalty_decision_days";
        let rule = Rule { task: Task::Penalty, clause: "4.3.3b", parameter, limit, governing };
        let (start, done) = (When::Day(governing), decided_on.map(When::Day));
        let laid = self.lay(&rule, &criticism.id, &criticism.unit, start, done);
        (criticism.kind == IncentiveKind::Criticism).then_some(Deadline { desk: Desk::Management, ..laid })
    }

    /// The decision of an appeal.
    pub fn appeal(&self, appeal: &Appeal) -> Deadline {
        let governing = appeal.filed_on;
        let limit = Limit::days(self.policy.on(governing).appeal_decision_days);
        let parameter = "appeal_decision_days";
        let rule = Rule { task: Task::Appeal, clause: "4.3.3b", parameter, limit, governing };
        let (start, done) = (When::Day(governing), appeal.decided_on.map(When::Day));
        let laid = self.lay(&rule, &appeal.id, &appeal.unit, start, done);
        Deadline { desk: Desk::Management, person: appeal.heard_by.clone(), ..laid }
    }
}
