//! Typed records: one file a kind, and the registry of kinds. A record is plain values; where it stands in
//! its text is found by `yaml` when somebody asks. Knows no other record, no rule, no page.

mod amendment;
mod appeal;
mod assessment;
mod calibration;
mod company;
mod complaint;
mod data_audit;
mod document;
mod execution;
mod finding;
mod hotline;
mod incentive;
mod management_review;
mod meeting;
mod mention;
mod monitoring;
mod pack;
mod partner_evaluation;
mod plan;
mod policy;
mod publicity;
mod registry;
mod scalar;
mod scoring;
mod survey;
mod training_plan;
mod training_session;
mod waiver;
mod work_plan;

pub use amendment::{Amendment, AmendmentApproval, Step};
pub use appeal::{Appeal, AppealOutcome};
pub use assessment::{Assessment, AssessmentKind, DayScore, GateShown, Grade, Indicator, OtherParts};
pub use calibration::{Calibration, Judged, RaterVerdict, Rating};
pub use company::{
    Committee, Company, Contract, Department, DepartmentKind, LocaleTag, Member, Partner, Person,
    Qualification, Role, Seat, Team, Term, in_term,
};
pub use complaint::{
    Category, Complaint, ComplaintChannel, ComplaintVerdict, Decision, Escalation, Recipient, Response,
};
pub use data_audit::{DataAudit, DataClass, Errors, Stratum};
pub use document::{Document, DocumentKind, DocumentRetention, Revision};
pub use execution::{Contacts, Execution, Outcome};
pub use finding::{
    Allegation, AllegationStatus, Answer, Disposition, Extension, Finding, FindingCode, Rectification,
    Severity, Verification,
};
pub use hotline::{Calls, HotlineLog, HotlineRoster, Outage, Shift};
pub use incentive::{Form, Hearing, Incentive, IncentiveKind};
pub use management_review::{InputSubject, ManagementReview, ReviewInput, ReviewKind};
pub use meeting::{AgendaItem, Approved, DataReference, Meeting, MeetingDecision, MeetingKind, Subject};
pub use mention::{Mention, Mentions, Part, Sort, Tells};
pub use monitoring::{Aspects, Critical, Item, Monitoring, PRIVACY_ITEM, Points, Sampled};
pub use pack::{
    Agency, Cap, CapMode, ComplaintTime, Cooldown, Counted, Dispute, Econtact, Notice, Override, Pack,
    PackWindow, Recording, RetainFrom, Scope, Source, SourceStatus, ThirdParty, ThirdPartyContact, Training,
    Visit, WindowPlace,
};
pub use partner_evaluation::{Criterion, CriterionSubject, EvaluationResult, PartnerEvaluation};
pub use plan::{
    Approval, Channel, Exclusion, ExclusionReason, Means, Plan, PlanStatus, Review, ReviewVerdict, Times,
    Verdict, Whom, Window,
};
pub use policy::{
    Allowed, Baseline, Calendar, Frozen, LevelName, LevelSetting, MeasurePolicy, Measures, ParameterValue,
    Phase, Policy, PolicyVersion, Privacy, SignalRules, Target,
};
pub use publicity::{Publicity, PublicityForm};
pub use registry::{Filed, KINDS, Kind, Place, Record, SCHEMA_VERSION, Shelves};
pub use scalar::{DebtorRef, Id, MAX_TEXT, Names, Scalar, Table, Text};
pub use scoring::{Bands, Gate, GateRule, Over, Scale, Scoring, ScoringVersion, Shares, Weight, WeightSet};
pub use survey::Survey;
pub use training_plan::{Audience, Topic, TrainingItem, TrainingPlan};
pub use training_session::{
    Exam, ExamResult, MAX_SCORE, MakeUp, MakeUpKind, TeachingMethod, Trainer, TrainingSession,
};
pub use waiver::Waiver;
pub use work_plan::{WorkItem, WorkPlan};
