//! Every limit of time that the policy sets, as a deadline of a record: what is to be done, by when, under
//! which parameter, and whether it was done. The one place that computes a due date; knows no ledger, and
//! judges nothing beyond early or late.

mod assessment;
mod committee;
mod complaint;
mod finding;
mod plan;
mod training;

use super::PolicyBook;
use crate::calendar::{Date, Limit, Measure, When, Workdays, Zone};
use crate::record::{Id, Recipient};

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// A complaint is registered.
    Registration,
    /// Its receipt is acknowledged to the customer.
    Acknowledgement,
    /// A major one is reported to a recipient.
    Escalation(Recipient),
    /// It is closed.
    Resolution,
    /// The customer is told the result.
    Feedback,
    /// A plan is reviewed by the department head.
    Review,
    /// It is approved by the quality department.
    Approval,
    /// The department head agrees to an amendment.
    AmendmentReview,
    /// The quality department agrees to an amendment.
    AmendmentApproval,
    /// The unit is told of a finding.
    Notification,
    /// What is alleged is settled.
    Allegation,
    /// A finding is rectified.
    Rectification,
    /// The rectification is verified.
    Verification,
    /// A serious finding is dealt with under the company's rules.
    Disposition,
    /// A year's training plan is approved.
    TrainingPlan,
    /// A planned training is held.
    TrainingSession,
    /// What was learnt is examined.
    Exam,
    /// Somebody makes up for a failed exam or for absence.
    MakeUp,
    /// Publicity is made.
    Publicity,
    /// An assessment is issued.
    AssessmentIssue,
    /// What is excellent is rewarded.
    Reward,
    /// Who failed is criticised, with a dated rectification.
    Criticism,
    /// The rectification after a criticism is done.
    Improvement,
    /// A penalty is decided after a rectification that failed.
    Penalty,
    /// An appeal is decided.
    Appeal,
    /// A breach is answered.
    Answer,
    /// The committee holds its next regular meeting.
    Meeting,
    /// A decision of the committee is carried out.
    Decision,
    /// The committee reviews the quality system.
    ManagementReview,
    /// The quality department audits the quality system itself.
    SelfAudit,
    /// The quality department lays down its work plan for a year.
    WorkPlan,
    /// An item of a work plan is done.
    WorkItem,
    /// A document is looked at again.
    DocumentReview,
    /// A partner agency is evaluated.
    PartnerEvaluation,
}

impl Task {
    /// Every task.
    pub const ALL: [Self; 35] = [
        Self::Registration,
        Self::Acknowledgement,
        Self::Escalation(Recipient::Quality),
        Self::Escalation(Recipient::CompanyLeaders),
        Self::Resolution,
        Self::Feedback,
        Self::Review,
        Self::Approval,
        Self::AmendmentReview,
        Self::AmendmentApproval,
        Self::Notification,
        Self::Allegation,
        Self::Rectification,
        Self::Verification,
        Self::Disposition,
        Self::TrainingPlan,
        Self::TrainingSession,
        Self::Exam,
        Self::MakeUp,
        Self::Publicity,
        Self::AssessmentIssue,
        Self::Reward,
        Self::Criticism,
        Self::Improvement,
        Self::Penalty,
        Self::Appeal,
        Self::Answer,
        Self::Meeting,
        Self::Decision,
        Self::ManagementReview,
        Self::SelfAudit,
        Self::WorkPlan,
        Self::WorkItem,
        Self::DocumentReview,
        Self::PartnerEvaluation,
    ];

    /// Its message key: what is to be done, in words. Also its name in machine formats, less `due-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Registration => "due-registration",
            Self::Acknowledgement => "due-acknowledgement",
            Self::Escalation(Recipient::Quality) => "due-escalation-quality",
            Self::Escalation(Recipient::CompanyLeaders) => "due-escalation-leaders",
            Self::Resolution => "due-resolution",
            Self::Feedback => "due-feedback",
            Self::Review => "due-plan-review",
            Self::Approval => "due-plan-approval",
            Self::AmendmentReview => "due-amendment-review",
            Self::AmendmentApproval => "due-amendment-approval",
            Self::Notification => "due-notification",
            Self::Allegation => "due-allegation",
            Self::Rectification => "due-rectification",
            Self::Verification => "due-verification",
            Self::Disposition => "due-disposition",
            Self::TrainingPlan => "due-training-plan",
            Self::TrainingSession => "due-training-session",
            Self::Exam => "due-exam",
            Self::MakeUp => "due-make-up",
            Self::Publicity => "due-publicity",
            Self::AssessmentIssue => "due-assessment-issue",
            Self::Reward => "due-reward",
            Self::Criticism => "due-criticism",
            Self::Improvement => "due-assessment-rectification",
            Self::Penalty => "due-penalty-decision",
            Self::Appeal => "due-appeal-decision",
            Self::Answer => "due-answer",
            Self::Meeting => "due-meeting",
            Self::Decision => "due-decision",
            Self::ManagementReview => "due-management-review",
            Self::SelfAudit => "due-self-audit",
            Self::WorkPlan => "due-work-plan",
            Self::WorkItem => "due-work-item",
            Self::DocumentReview => "due-document-review",
            Self::PartnerEvaluation => "due-partner-evaluation",
        }
    }
}

/// Which department must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Desk {
    /// That of the unit concerned.
    Own,
    /// The quality department.
    Quality,
    /// Customer service.
    CustomerService,
    Management,
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
    /// The number of the amendment, or of the item of a plan, that waits, from 1.
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
        deadline.limit.used(deadline.start, until, self.zone, self.workdays, &[])
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
