//! Typed records: one file a kind, and the registry of kinds. A record is plain values; where it stands in
//! its text is found by `yaml` when somebody asks. Knows no other record, no rule, no page.

mod amendment;
mod clause;
mod company;
mod complaint;
mod data_audit;
mod execution;
mod finding;
mod mention;
mod pack;
mod plan;
mod policy;
mod registry;
mod scalar;
mod survey;
mod waiver;

pub use amendment::{Amendment, AmendmentApproval, Step};
pub use clause::{CLAUSES, Clause};
pub use company::{
    Committee, Company, Contract, Department, DepartmentKind, LocaleTag, Member, Partner, Person, Role, Seat,
    Team, Term, in_term,
};
pub use complaint::{
    Category, Complaint, ComplaintChannel, ComplaintVerdict, Decision, Escalation, Recipient, Response,
};
pub use data_audit::{DataAudit, DataClass, Errors, Stratum};
pub use execution::{Contacts, Execution, Outcome};
pub use finding::{Answer, Finding, Rectification, Severity, Verification};
pub use mention::{Mention, Mentions, Part, Sort, Tells};
pub use pack::{
    Agency, Cap, CapMode, ComplaintTime, Cooldown, Counted, Dispute, Econtact, Notice, Override, Pack,
    PackWindow, Recording, RetainFrom, Scope, Source, SourceStatus, ThirdParty, ThirdPartyContact, Training,
    Visit, WindowPlace,
};
pub use plan::{
    Approval, Channel, Exclusion, ExclusionReason, Means, Plan, PlanStatus, Review, ReviewVerdict, Times,
    Verdict, Whom, Window,
};
pub use policy::{
    Baseline, Calendar, Frozen, LevelName, LevelSetting, MeasurePolicy, Measures, ParameterValue, Phase,
    Policy, PolicyVersion, SignalRules, Target,
};
pub use registry::{Filed, KINDS, Kind, Place, Record, SCHEMA_VERSION, Shelves};
pub use scalar::{DebtorRef, Id, MAX_TEXT, Names, Scalar, Table, Text};
pub use survey::Survey;
pub use waiver::Waiver;
