//! Typed records: one file a kind, and the registry of kinds. A record is plain values; where it stands in
//! its text is found by `yaml` when somebody asks. Knows no other record, no rule, no page.

mod access_review;
mod action;
mod address;
mod amendment;
mod analysis;
mod anomaly;
mod appeal;
mod assessment;
mod audience;
mod baseline;
mod calibration;
mod claim;
mod clause;
mod company;
mod complaint;
mod correction;
mod data_audit;
mod data_incident;
mod disposal;
mod document;
mod edit;
mod execution;
mod feedback;
mod finding;
mod forge;
mod hotline;
mod improvement;
mod incentive;
mod info_request;
mod inquiry;
mod investigation;
mod layout;
mod leaders;
mod legal_hold;
mod management_review;
mod meeting;
mod mention;
mod monitoring;
mod own_kpi;
mod own_names;
mod own_rule;
mod pack;
mod parameter;
mod partner;
mod partner_evaluation;
mod place;
mod plan;
mod policy;
mod portfolio;
mod privacy;
mod proof;
mod publicity;
mod registry;
mod repayment;
mod report;
mod retention;
mod scalar;
mod scoring;
mod signal_rules;
mod start;
mod suggestion;
mod survey;
mod tool;
mod training_plan;
mod training_session;
mod waiver;
mod work_plan;

pub use access_review::{AccessReview, ReviewedSystem};
pub use action::{Action, Value, When, Write};
pub use address::{BaseUrl, Branch, Repository};
pub use amendment::{Amendment, AmendmentApproval, Step};
pub use analysis::{Analysis, AnalysisFinding, Area, Degree, Recommendation, RecommendationStatus, Risk};
pub use anomaly::Anomaly;
pub use appeal::{Appeal, AppealOutcome};
pub use assessment::{Assessment, AssessmentKind, DayScore, GateShown, Grade, Indicator, OtherParts};
pub use audience::PortalAudience;
pub use baseline::{Baseline, Frozen};
pub use calibration::{Calibration, Judged, RaterVerdict, Rating};
pub use claim::Claim;
pub use clause::{CLAUSES, Clause};
pub use company::{
    Committee, Company, Department, DepartmentKind, LocaleTag, Member, PRIVATE_FIELDS, Person, Qualification,
    Role, Seat, Team, Term, in_term,
};
pub use complaint::{
    Category, Complaint, ComplaintChannel, ComplaintVerdict, Decision, Escalation, Extension, Pause,
    PauseReason, Recipient, Response,
};
pub use correction::{Correction, CorrectionEntry};
pub use data_audit::{DataAudit, DataClass, Errors, Stratum};
pub use data_incident::{AffectedBand, Containment, DataIncident, IncidentNature};
pub use disposal::{Disposal, DisposalMethod, Tombstone};
pub use document::{Document, DocumentKind, DocumentRetention, Revision};
pub use execution::{Contacts, Execution, Outcome};
pub use feedback::{Feedback, FeedbackSubject};
pub use finding::{
    Allegation, AllegationStatus, Answer, Disposition, Finding, FindingCode, Rectification,
    RectificationExtension, Severity, Verification,
};
pub use forge::{Forge, Handle};
pub use hotline::{Calls, HotlineLog, HotlineRoster, Outage, Shift};
pub use improvement::{EffectCheck, EffectVerdict, Improvement, MeasureKind, Tracking};
pub use incentive::{Form, Hearing, Incentive, IncentiveKind, Withdrawal};
pub use info_request::{CustomerField, InfoRequest};
pub use inquiry::{Inquiry, InquiryChannel};
pub use investigation::{AskedUnit, CauseCategory, CauseMethod, Investigation, RootCause};
pub use layout::Layout;
pub use leaders::Leaders;
pub use legal_hold::LegalHold;
pub use management_review::{InputSubject, ManagementReview, ReviewInput, ReviewKind};
pub use meeting::{AgendaItem, Approved, DataReference, Meeting, MeetingDecision, MeetingKind, Subject};
pub use mention::{ApprovalField, Mention, Mentions, Part, Sort, Tells};
pub use monitoring::{
    Aspects, Critical, Draw, Drawn, FrameStratum, Item, Monitoring, PRIVACY_ITEM, Points, Promise, Sampled,
};
pub use own_kpi::{CountedIn, DirectionName, GrainName, OwnKpi, OwnKpiSample};
pub use own_names::{ClauseName, KindName, OwnId, OwnKpiId, OwnName};
pub use own_rule::{NatureName, OwnLevel, OwnRule, OwnSample};
pub use pack::{
    Agency, Cap, CapMode, ComplaintTime, Cooldown, Counted, Dispute, Econtact, Notice, Override, Pack,
    PackWindow, Recording, RetainFrom, Scope, Source, SourceStatus, ThirdParty, ThirdPartyContact, Training,
    Visit, WindowPlace,
};
pub use parameter::ParameterValue;
pub use partner::{Contract, Partner};
pub use partner_evaluation::{Criterion, CriterionSubject, EvaluationResult, PartnerEvaluation};
pub use place::Place;
pub use plan::{
    Approval, Channel, Exclusion, ExclusionReason, Means, Plan, PlanStatus, Review, ReviewVerdict, Times,
    Verdict, Whom, Window,
};
pub use policy::{
    Calendar, Exposure, ExposureBasis, LevelName, LevelSetting, MeasurePolicy, Measures, Phase, Policy,
    PolicyVersion, Target,
};
pub use portfolio::{Bucket, Holding, OverdueBucket, Portfolio, Product};
pub use privacy::{Allowed, Privacy};
pub use proof::{ApprovalProof, SigningKey, Strength};
pub use publicity::{Publicity, PublicityForm};
pub use registry::{Filed, KINDS, Kind, Record, SCHEMA_VERSION, Shelves};
pub use repayment::Repayment;
pub use report::{Report, SLOT_CLOSES, SLOT_OPENS};
pub use retention::RetentionPeriod;
pub use scalar::{DebtorRef, Id, MAX_TEXT, Names, Scalar, Table, Text};
pub use scoring::{Bands, Gate, GateRule, Over, Scale, Scoring, ScoringVersion, Shares, Weight, WeightSet};
pub use signal_rules::SignalRules;
pub use suggestion::{Suggestion, SuggestionOutcome, SuggestionResult, SuggestionSource};
pub use survey::Survey;
pub use tool::Tool;
pub use training_plan::{Audience, Topic, TrainingItem, TrainingPlan};
pub use training_session::{
    Exam, ExamResult, Excused, MAX_SCORE, MakeUp, MakeUpKind, TeachingMethod, Trainer, TrainingSession,
};
pub use waiver::Waiver;
pub use work_plan::{WorkItem, WorkPlan};
