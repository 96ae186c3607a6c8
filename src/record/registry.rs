//! The registry of kinds: one table gives for each its name, place, governing date and owner, and with them
//! the shelf on which the ledger keeps it. Documentation is made from it.

use super::place::Place;
use super::{
    AccessReview, Analysis, Anomaly, Appeal, ApprovalField, Assessment, Baseline, Calendar, Calibration,
    Committee, Company, Complaint, Correction, DataAudit, DataIncident, Department, DepartmentKind, Disposal,
    Document, Execution, Feedback, Finding, HotlineLog, HotlineRoster, Improvement, Incentive, InfoRequest,
    Inquiry, Investigation, LegalHold, ManagementReview, Measures, Meeting, Monitoring, OwnKpi, OwnRule,
    Pack, Partner, PartnerEvaluation, Person, Plan, Policy, Portfolio, Publicity, Repayment, Report, Scoring,
    Suggestion, Survey, Tells, TrainingPlan, TrainingSession, Waiver, WorkPlan,
};
use crate::yaml::{self, Problem};
use std::sync::{Arc, OnceLock};

/// Version of the record schemas; it is part of what an approval's hash covers.
pub const SCHEMA_VERSION: u32 = 1;

/// A record with the path of its file.
#[derive(Clone, Debug)]
pub struct Filed<T> {
    /// Path relative to the project's root.
    pub path: String,
    /// The record, which several ledgers may share.
    pub record: Arc<T>,
}

impl<T> Filed<T> {
    /// The record at a path of a shelf, which is in order of paths.
    pub fn at<'a>(shelf: &'a [Self], path: &str) -> Option<&'a Self> {
        shelf.binary_search_by(|filed| filed.path.as_str().cmp(path)).ok().map(|index| &shelf[index])
    }
}

/// A kind of record.
#[derive(Debug)]
pub struct Kind {
    /// Its name, also of its folder.
    pub name: &'static str,
    /// Where its files lie.
    pub place: Place,
    /// The field that gives the date by whose policy a record is judged; empty for standing records.
    pub governing_date: &'static str,
    /// The department that keeps it.
    pub owner: DepartmentKind,
    /// The clauses of which its records are the evidence.
    pub clauses: &'static [&'static str],
    /// The fields each of which, once given, makes a record of it final.
    pub final_once: fn() -> &'static [&'static str],
    /// The fields in which somebody beside the author agrees.
    pub approvals: fn() -> &'static [ApprovalField],
    /// Parses a text.
    pub parse: fn(&str) -> Result<Record, Problem>,
    /// Its JSON Schema, made once.
    pub schema: fn() -> &'static schemars::Schema,
}

/// From the table: the list of kinds, a record of any kind, and the shelves.
macro_rules! kinds {
    (
        one { $($one:ident: $One:ident, $one_name:literal, $file:literal, $one_owner:ident, $one_clauses:expr;)* }
        many { $($(#[$doc:meta])* $many:ident: $Many:ident, $name:literal, $place:expr, $date:literal, $owner:ident, $clauses:expr;)* }
        prose { $($text:ident: $Text:ident, $text_name:literal, $prefix:literal, $text_date:literal, $text_owner:ident, $text_clauses:expr;)* }
    ) => {
        /// A parsed record of any kind.
        #[derive(Clone, Debug)]
        #[allow(missing_docs, reason = "the variants are the kinds")]
        pub enum Record { $($One(Arc<$One>),)* $($Many(Arc<$Many>),)* $($Text(Arc<$Text>),)* }

        /// Every kind, standing records first, then in the order in which the regulation names them.
        pub const KINDS: &[Kind] = &[
            $(kind!($one_name, Place::File($file), "", $one_owner, $One, &$one_clauses, yaml::typed),)*
            $(kind!($name, $place, $date, $owner, $Many, &$clauses, yaml::typed),)*
            $(kind!($text_name, Place::Prose($prefix), $text_date, $text_owner, $Text, &$text_clauses,
                yaml::typed_with_body),)*
        ];

        impl Record {
            /// What it tells about itself.
            pub fn tells(&self) -> &dyn Tells {
                match self {
                    $(Self::$One(record) => &**record,)*
                    $(Self::$Many(record) => &**record,)*
                    $(Self::$Text(record) => &**record,)*
                }
            }
        }

        /// Records by kind, each shelf in order of paths.
        #[derive(Debug, Default)]
        #[allow(missing_docs, reason = "the shelves are the kinds")]
        pub struct Shelves {
            $(pub $one: Option<Filed<$One>>,)*
            $($(#[$doc])* pub $many: Vec<Filed<$Many>>,)*
            $(pub $text: Vec<Filed<$Text>>,)*
        }

        impl Shelves {
            /// Puts a record on its shelf; records come in order of paths.
            pub fn put(&mut self, path: String, record: Record) {
                match record {
                    $(Record::$One(record) => self.$one = Some(Filed { path, record }),)*
                    $(Record::$Many(record) => self.$many.push(Filed { path, record }),)*
                    $(Record::$Text(record) => self.$text.push(Filed { path, record }),)*
                }
            }

            /// The records of a kind with their paths, in order.
            pub fn of_kind(&self, kind: &str) -> Vec<(&str, &dyn Tells)> {
                match kind {
                    $($one_name => self.$one.iter().map(tells).collect(),)*
                    $($name => self.$many.iter().map(tells).collect(),)*
                    $($text_name => self.$text.iter().map(tells).collect(),)*
                    _ => Vec::new(),
                }
            }

            /// The record of a kind at a path.
            pub fn at(&self, kind: &str, path: &str) -> Option<&dyn Tells> {
                match kind {
                    $($one_name => self.$one.iter().find(|filed| filed.path == path).map(|filed| tells(filed).1),)*
                    $($name => Filed::at(&self.$many, path).map(|filed| tells(filed).1),)*
                    $($text_name => Filed::at(&self.$text, path).map(|filed| tells(filed).1),)*
                    _ => None,
                }
            }
        }
    };
}

macro_rules! kind {
    ($name:literal, $place:expr, $date:literal, $owner:ident, $type:ident, $clauses:expr, $parse:path) => {
        Kind {
            name: $name,
            place: $place,
            governing_date: $date,
            owner: DepartmentKind::$owner,
            clauses: $clauses,
            final_once: <$type as Tells>::final_once,
            approvals: <$type as Tells>::approvals,
            parse: |text| $parse(text).map(|record| Record::$type(Arc::new(record))),
            schema: || {
                static MADE: OnceLock<schemars::Schema> = OnceLock::new();
                MADE.get_or_init(|| schemars::schema_for!($type))
            },
        }
    };
}

fn tells<T: Tells>(filed: &Filed<T>) -> (&str, &dyn Tells) {
    (&filed.path, &*filed.record)
}

kinds! {
    one {
        company: Company, "company", "records/company/company.yaml", Management,
            ["1.1.1"];
        committee: Committee, "committee", "records/company/committee.yaml", Management,
            ["2.1.1"];
        policy: Policy, "policy", "records/policy/policy.yaml", Quality,
            ["1.1.1", "1.2.3", "2.1.2a", "7.1", "7.3", "7.4"];
        measures: Measures, "measures", "records/policy/measures.yaml", Quality,
            ["1.4.1", "1.4.2", "1.4.3", "2.1.2a"];
        scoring: Scoring, "scoring", "records/policy/scoring.yaml", Quality,
            ["2.1.2a", "4.2.2"];
        calendar: Calendar, "calendar", "records/policy/calendar.yaml", Quality,
            ["2.1.2b"];
        baseline: Baseline, "baseline", "records/policy/baseline.yaml", Quality,
            ["2.1.2a"];
    }
    many {
        departments: Department, "department", Place::Folder("records/company/department"), "", Management,
            ["1.1.2", "2.2.1"];
        people: Person, "person", Place::Folder("records/company/person"), "", Management,
            ["1.1.2", "1.2.1", "2.2.1"];
        partners: Partner, "partner", Place::Folder("records/company/partner"), "", Collection,
            ["1.2.2"];
        packs: Pack, "pack", Place::Folder("records/policy/packs"), "", Quality,
            ["3.1.1", "7.3"];
        own_rules: OwnRule, "own-rule", Place::Folder("records/policy/rules"), "", Quality,
            ["2.1.2a", "2.2.2b"];
        own_kpis: OwnKpi, "own-kpi", Place::Folder("records/policy/kpis"), "", Quality,
            ["2.1.2a", "2.2.2b"];
        partner_evaluations: PartnerEvaluation, "partner-evaluation", Place::Years("PEVAL"), "evaluated_on", Quality,
            ["1.2.2"];
        meetings: Meeting, "meeting", Place::Years("MEET"), "held_on", Management,
            ["1.3.4", "2.1.2a", "2.1.2b"];
        management_reviews: ManagementReview, "management-review", Place::Years("MREV"), "held_on", Quality,
            ["1.3.3", "2.1.2c", "6.1"];
        work_plans: WorkPlan, "work-plan", Place::Years("WPLAN"), "made_on", Quality,
            ["2.2.2a"];
        documents: Document, "document", Place::Years("DOC"), "registered_on", Quality,
            ["2.2.2b", "2.3.3a", "3.4.1a", "6.2", "7.2"];
        disposals: Disposal, "disposal", Place::Years("DSPL"), "disposed_on", Quality,
            ["6.2"];
        legal_holds: LegalHold, "legal-hold", Place::Years("HOLD"), "since", Quality,
            ["6.2"];
        corrections: Correction, "correction", Place::Years("CORR"), "at", Quality,
            ["6.2"];
        plans: Plan, "plan", Place::Years("PLAN"), "submitted_at", Collection,
            ["3.1.1", "3.1.2a", "3.1.2b", "3.1.3b"];
        executions: Execution, "execution", Place::Years("EXE"), "from", Collection,
            ["2.3.1a", "3.1.3a", "4.1.1"];
        monitorings: Monitoring, "monitoring", Place::Years("MON"), "date", Quality,
            ["2.2.2c", "1.2.2", "3.2.1a", "3.2.1b", "3.2.2a", "3.2.2b", "3.3.1b"];
        calibrations: Calibration, "calibration", Place::Years("CAL"), "date", Quality,
            ["3.2.2b"];
        findings: Finding, "finding", Place::Years("FIND"), "found_at", Quality,
            ["1.3.1", "2.2.2c", "3.2.1b", "3.2.1c", "3.2.3a", "3.2.3b", "3.2.3c"];
        hotline_rosters: HotlineRoster, "hotline-roster", Place::Years("HROS"), "period", CustomerService,
            ["3.3.1a"];
        hotline_logs: HotlineLog, "hotline-log", Place::Years("HLOG"), "period", CustomerService,
            ["3.3.1a"];
        complaints: Complaint, "complaint", Place::Years("COMP"), "received_at", CustomerService,
            ["1.4.3", "2.2.2d", "2.3.2a", "3.3.2a", "3.3.2b", "3.3.2c", "4.1.3"];
        investigations: Investigation, "investigation", Place::Years("INV"), "opened_at", Quality,
            ["2.2.2d", "2.3.1b", "3.3.3a"];
        improvements: Improvement, "improvement", Place::Years("IMP"), "opened_on", Quality,
            ["1.3.3", "2.2.2d", "3.3.3b", "3.3.3c"];
        feedback: Feedback, "feedback", Place::Years("FB"), "reported_at", Collection,
            ["1.3.2", "2.3.1b"];
        inquiries: Inquiry, "inquiry", Place::Years("INQ"), "compiled_on", CustomerService,
            ["2.3.2a", "3.3.1b"];
        info_requests: InfoRequest, "info-request", Place::Years("IREQ"), "requested_at", CustomerService,
            ["2.3.2b"];
        suggestions: Suggestion, "suggestion", Place::Years("SUG"), "received_on", CustomerService,
            ["2.3.2c"];
        surveys: Survey, "survey", Place::Years("SURV"), "closed_on", CustomerService,
            ["1.4.2", "2.3.2c", "4.1.2"];
        data_audits: DataAudit, "data-audit", Place::Years("DAUD"), "audited_on", Data,
            ["1.4.4", "2.3.3b", "3.4.1b", "4.1.4"];
        training_plans: TrainingPlan, "training-plan", Place::Years("TPLAN"), "drawn_up_on", Quality,
            ["5.1.1", "5.1.2"];
        training_sessions: TrainingSession, "training-session", Place::Years("TSES"), "date", Quality,
            ["1.2.1", "1.3.2", "2.2.2a", "2.3.1c", "5.2.1", "5.2.2", "5.2.3a", "5.2.3b"];
        publicity: Publicity, "publicity", Place::Years("PUB"), "date", Quality,
            ["1.3.2", "2.2.2a", "5.3.1"];
        assessments: Assessment, "assessment", Place::Years("ASM"), "assessed_on", Quality,
            ["4.2.1", "4.2.2", "4.2.3"];
        incentives: Incentive, "incentive", Place::Years("INC"), "decided_on", Management,
            ["4.3.1", "4.3.2", "4.3.3a", "4.3.3b"];
        appeals: Appeal, "appeal", Place::Years("APL"), "filed_on", Management,
            ["4.3.3b"];
        access_reviews: AccessReview, "access-review", Place::Years("ACC"), "reviewed_on", Data,
            ["1.4.4", "2.3.3a", "3.4.1a"];
        anomalies: Anomaly, "anomaly", Place::Years("ANOM"), "detected_at", Data,
            ["2.3.3c"];
        data_incidents: DataIncident, "data-incident", Place::Years("DINC"), "reported_at", Data,
            ["1.4.4", "2.3.3a", "3.4.1a"];
        portfolios: Portfolio, "portfolio", Place::Years("PORT"), "reported_on", Data,
            ["1.4.1", "4.1.1"];
        repayments: Repayment, "repayment", Place::Years("REP"), "reported_on", Data,
            ["1.4.1", "3.4.2"];
        analyses: Analysis, "analysis", Place::Years("ANA"), "issued_on", Quality,
            ["1.3.4", "3.4.2", "3.4.3a", "3.4.3b"];
        waivers: Waiver, "waiver", Place::Years("WAV"), "created_on", Quality,
            ["2.1.2a"];
    }
    prose {
        reports: Report, "report", "RPT", "issued_on", Quality,
            ["1.3.4", "2.2.2e"];
    }
}
