//! The registry of kinds: one table gives for each its name, place, governing date and owner, and with them
//! the shelf on which the ledger keeps it. Documentation is made from it.

use super::{
    Appeal, Assessment, Baseline, Calendar, Calibration, Committee, Company, Complaint, DataAudit,
    Department, DepartmentKind, Document, Execution, Finding, HotlineLog, HotlineRoster, Incentive,
    ManagementReview, Measures, Meeting, Monitoring, Pack, Partner, PartnerEvaluation, Person, Plan, Policy,
    Publicity, Scoring, Survey, Tells, TrainingPlan, TrainingSession, Waiver, WorkPlan,
};
use crate::yaml::{self, Problem};

/// Version of the record schemas; it is part of what an approval's hash covers.
pub const SCHEMA_VERSION: u32 = 1;

/// A record with the path of its file.
#[derive(Clone, Debug)]
pub struct Filed<T> {
    /// Path relative to the project's root.
    pub path: String,
    /// The record.
    pub record: T,
}

/// Where the files of a kind lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One file of the whole company, by its path.
    File(&'static str),
    /// `folder/<ID>.yaml`.
    Folder(&'static str),
    /// `records/<kind>/<year>/<ID>.yaml`; the id begins with this prefix and the year.
    Years(&'static str),
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
    /// Parses a text.
    pub parse: fn(&str) -> Result<Record, Problem>,
    /// Its JSON Schema.
    pub schema: fn() -> schemars::Schema,
}

/// From the table: the list of kinds, a record of any kind, and the shelves.
macro_rules! kinds {
    (
        one { $($one:ident: $One:ident, $one_name:literal, $file:literal, $one_owner:ident, $one_clauses:expr;)* }
        many { $($(#[$doc:meta])* $many:ident: $Many:ident, $name:literal, $place:expr, $date:literal, $owner:ident, $clauses:expr;)* }
    ) => {
        /// A parsed record of any kind.
        #[derive(Clone, Debug)]
        #[allow(missing_docs, reason = "the variants are the kinds")]
        pub enum Record { $($One(Box<$One>),)* $($Many(Box<$Many>),)* }

        /// Every kind, standing records first, then in the order in which the regulation names them.
        pub const KINDS: &[Kind] = &[
            $(kind!($one_name, Place::File($file), "", $one_owner, $One, &$one_clauses),)*
            $(kind!($name, $place, $date, $owner, $Many, &$clauses),)*
        ];

        impl Record {
            /// What it tells about itself.
            pub fn tells(&self) -> &dyn Tells {
                match self { $(Self::$One(record) => &**record,)* $(Self::$Many(record) => &**record,)* }
            }
        }

        /// Records by kind, each shelf in order of paths.
        #[derive(Debug, Default)]
        #[allow(missing_docs, reason = "the shelves are the kinds")]
        pub struct Shelves {
            $(pub $one: Option<Filed<$One>>,)*
            $($(#[$doc])* pub $many: Vec<Filed<$Many>>,)*
        }

        impl Shelves {
            /// Puts a record on its shelf; records come in order of paths.
            pub fn put(&mut self, path: String, record: Record) {
                match record {
                    $(Record::$One(record) => self.$one = Some(Filed { path, record: *record }),)*
                    $(Record::$Many(record) => self.$many.push(Filed { path, record: *record }),)*
                }
            }

            /// The records of a kind with their paths, in order.
            pub fn of_kind(&self, kind: &str) -> Vec<(&str, &dyn Tells)> {
                match kind {
                    $($one_name => self.$one.iter().map(tells).collect(),)*
                    $($name => self.$many.iter().map(tells).collect(),)*
                    _ => Vec::new(),
                }
            }

            /// The record of a kind at a path.
            pub fn at(&self, kind: &str, path: &str) -> Option<&dyn Tells> {
                match kind {
                    $($one_name => self.$one.iter().find(|filed| filed.path == path).map(|filed| tells(filed).1),)*
                    $($name => {
                        let found = self.$many.binary_search_by(|filed| filed.path.as_str().cmp(path));
                        found.ok().map(|index| tells(&self.$many[index]).1)
                    })*
                    _ => None,
                }
            }
        }
    };
}

macro_rules! kind {
    ($name:literal, $place:expr, $date:literal, $owner:ident, $type:ident, $clauses:expr) => {
        Kind {
            name: $name,
            place: $place,
            governing_date: $date,
            owner: DepartmentKind::$owner,
            clauses: $clauses,
            parse: |text| yaml::typed::<$type>(text).map(|record| Record::$type(Box::new(record))),
            schema: || schemars::schema_for!($type),
        }
    };
}

fn tells<T: Tells>(filed: &Filed<T>) -> (&str, &dyn Tells) {
    (&filed.path, &filed.record)
}

kinds! {
    one {
        company: Company, "company", "records/company/company.yaml", Management,
            ["1.1.1"];
        committee: Committee, "committee", "records/company/committee.yaml", Management,
            ["2.1.1"];
        policy: Policy, "policy", "records/policy/policy.yaml", Quality,
            ["1.1.1", "2.1.2a", "7.1", "7.4"];
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
        waivers: Waiver, "waiver", Place::Years("WAV"), "created_on", Quality,
            ["2.1.2a"];
    }
}

impl Kind {
    /// The kind of a name.
    pub fn named(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// The kind whose place a path is, by the path alone.
    pub fn of_path(path: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| match kind.place {
            Place::File(file) => path == file,
            Place::Folder(folder) => in_folder(path, folder).is_some_and(|rest| !rest.contains('/')),
            Place::Years(_) => {
                let rest = path.strip_prefix("records/").and_then(|rest| in_folder(rest, kind.name));
                rest.and_then(|rest| rest.split_once('/')).is_some_and(|(year, name)| {
                    year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) && !name.contains('/')
                })
            }
        })
    }

    /// Whether each record of it has a page of its own in the portal: those that tell of an act.
    pub fn has_page(&self) -> bool {
        matches!(self.place, Place::Years(_))
    }

    /// The path that a record of this kind must have, by its id.
    pub fn path_of(&self, id: &str) -> Option<String> {
        match self.place {
            Place::File(file) => Some(file.to_owned()),
            Place::Folder(folder) => Some(format!("{folder}/{id}.yaml")),
            Place::Years(prefix) => {
                let year = id.strip_prefix(prefix)?.strip_prefix('-')?.get(..4)?;
                let fits = year.bytes().all(|b| b.is_ascii_digit());
                fits.then(|| format!("records/{}/{year}/{id}.yaml", self.name))
            }
        }
    }
}

/// What follows a folder in the path of a YAML file in it.
fn in_folder<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    path.strip_prefix(folder)?.strip_prefix('/').filter(|rest| rest.strip_suffix(".yaml").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_kind_and_an_id_one_path() {
        let kind = Kind::of_path("records/plan/2026/PLAN-2026-C1-0007.yaml").unwrap();
        assert_eq!(kind.name, "plan");
        assert_eq!(kind.path_of("PLAN-2026-C1-0007").unwrap(), "records/plan/2026/PLAN-2026-C1-0007.yaml");
        assert_eq!(Kind::of_path("records/company/person/S-0107.yaml").unwrap().name, "person");
        for stray in [
            "records/plan/PLAN-1.yaml",
            "records/plan/2026/x/PLAN.yaml",
            "records/plan/2026/P.YAML",
            "records/x.yaml",
        ] {
            assert!(Kind::of_path(stray).is_none(), "{stray}");
        }
        assert_eq!(kind.path_of("COMP-2026-0001"), None);
    }
}
