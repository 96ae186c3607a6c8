//! What is to be done by a deadline: the list of tasks and the keys of their words.

use crate::record::Recipient;

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
    /// The assessment of a period is made.
    Assessment,
    /// An assessment is issued.
    AssessmentIssue,
    /// What is excellent is rewarded.
    Reward,
    /// Who failed is criticised, with a dated rectification.
    Criticism,
    /// The rectification after a criticism is done.
    AssessmentRectification,
    /// A penalty is decided after a rectification that failed.
    Penalty,
    /// An appeal is decided.
    Appeal,
    /// An anomaly of the data is reported to the quality department.
    AnomalyReport,
    /// It is resolved.
    AnomalyResolution,
    /// A data incident gets the finding that mends its causes.
    IncidentFinding,
    /// It is closed.
    IncidentClosure,
    /// A unit answers a recommendation.
    Recommendation,
    /// The access review of a period is held.
    AccessReview,
    /// The analysis of a period is issued.
    Analysis,
    /// The quality report of a period is issued.
    Report,
    /// A quality report is presented to the committee.
    Presentation,
    /// A unit responds to an investigation.
    Response,
    /// An investigation is concluded.
    Conclusion,
    /// An improvement is done.
    Improvement,
    /// It is looked at while it is open.
    Tracking,
    /// Its effect is checked.
    EffectCheck,
    /// What a unit reported is answered.
    ReportAnswer,
    /// A request for information is answered.
    InfoRequest,
    /// A suggestion is forwarded to the quality department.
    Forwarding,
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
    /// The committee sets the targets for the time after those that are set.
    Targets,
    /// A document is looked at again.
    DocumentReview,
    /// A partner agency is evaluated.
    PartnerEvaluation,
    /// What need not be kept any more is disposed of.
    Disposal,
}

impl Task {
    /// Every task.
    pub const ALL: [Self; 55] = [
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
        Self::Assessment,
        Self::AssessmentIssue,
        Self::Reward,
        Self::Criticism,
        Self::AssessmentRectification,
        Self::Penalty,
        Self::Appeal,
        Self::AnomalyReport,
        Self::AnomalyResolution,
        Self::IncidentFinding,
        Self::IncidentClosure,
        Self::Recommendation,
        Self::AccessReview,
        Self::Analysis,
        Self::Report,
        Self::Presentation,
        Self::Response,
        Self::Conclusion,
        Self::Improvement,
        Self::Tracking,
        Self::EffectCheck,
        Self::ReportAnswer,
        Self::InfoRequest,
        Self::Forwarding,
        Self::Answer,
        Self::Meeting,
        Self::Decision,
        Self::ManagementReview,
        Self::SelfAudit,
        Self::WorkPlan,
        Self::WorkItem,
        Self::Targets,
        Self::DocumentReview,
        Self::PartnerEvaluation,
        Self::Disposal,
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
            Self::Assessment => "due-assessment",
            Self::AssessmentIssue => "due-assessment-issue",
            Self::Reward => "due-reward",
            Self::Criticism => "due-criticism",
            Self::AssessmentRectification => "due-assessment-rectification",
            Self::Penalty => "due-penalty-decision",
            Self::Appeal => "due-appeal-decision",
            Self::AnomalyReport => "due-anomaly-report",
            Self::AnomalyResolution => "due-anomaly-resolution",
            Self::IncidentFinding => "due-incident-finding",
            Self::IncidentClosure => "due-incident-closure",
            Self::Recommendation => "due-recommendation",
            Self::AccessReview => "due-access-review",
            Self::Analysis => "due-analysis",
            Self::Report => "due-report",
            Self::Presentation => "due-presentation",
            Self::Response => "due-response",
            Self::Conclusion => "due-conclusion",
            Self::Improvement => "due-improvement",
            Self::Tracking => "due-tracking",
            Self::EffectCheck => "due-effect-check",
            Self::ReportAnswer => "due-report-answer",
            Self::InfoRequest => "due-info-request",
            Self::Forwarding => "due-forwarding",
            Self::Answer => "due-answer",
            Self::Meeting => "due-meeting",
            Self::Decision => "due-decision",
            Self::ManagementReview => "due-management-review",
            Self::SelfAudit => "due-self-audit",
            Self::WorkPlan => "due-work-plan",
            Self::WorkItem => "due-work-item",
            Self::Targets => "due-targets",
            Self::DocumentReview => "due-document-review",
            Self::PartnerEvaluation => "due-partner-evaluation",
            Self::Disposal => "due-disposal",
        }
    }
}
