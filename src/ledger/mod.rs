//! All records of a project, parsed, indexed and immutable; what could not be parsed stands beside them.
//! Look-ups only: it judges nothing.

mod approval;
mod departure;
mod load;
mod lookup;
mod unit;

pub use approval::{amendment_hash, body_hash, plan_on};
pub use departure::{Departure, departures};
pub use load::Unjudgeable;
pub use unit::{Unit, UnitKind};

use crate::calendar::{Workdays, Zone};
use crate::record::{
    Baseline, Calendar, Committee, Company, Complaint, DataAudit, Department, Execution, Finding, Id, Kind,
    Measures, Pack, Partner, Person, Plan, Policy, Survey, Waiver,
};
use crate::source::Sources;
use crate::yaml::Problem;
use std::collections::BTreeMap;

/// A record with the path of its file.
#[derive(Clone, Debug)]
pub struct Filed<T> {
    /// Path relative to the project's root.
    pub path: String,
    /// The record.
    pub record: T,
}

/// Why a file below `records/` is not in the ledger.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// Its text has structural faults.
    Problems(Vec<Problem>),
    /// No kind has its place there.
    NoKind,
    /// Not UTF-8; the offset of the first bad byte.
    NotUtf8(usize),
    /// Larger than the limit, in bytes.
    TooLarge(u64),
    /// Not a regular file.
    NotRegular,
    /// The system refused; why.
    Unreadable(String),
    /// Its id stands in another file already, whose path this is.
    DuplicateId(String),
}

/// A file that is not in the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Its path.
    pub path: String,
    /// Its id, as far as it could be read.
    pub id: Option<String>,
    /// Why.
    pub refusal: Refusal,
}

/// Every record of a project.
#[derive(Debug)]
pub struct Ledger {
    /// The texts.
    pub sources: Sources,
    /// The company.
    pub company: Filed<Company>,
    /// The committee.
    pub committee: Option<Filed<Committee>>,
    /// The policy.
    pub policy: Filed<Policy>,
    /// The measures' policy.
    pub measures: Option<Filed<Measures>>,
    /// The calendar.
    pub calendar: Option<Filed<Calendar>>,
    /// The company's own contact-practice packs, by path.
    pub packs: Vec<Filed<Pack>>,
    /// The findings that stood at adoption.
    pub baseline: Option<Filed<Baseline>>,
    /// Departments, by id.
    pub departments: Vec<Filed<Department>>,
    /// People, by id.
    pub people: Vec<Filed<Person>>,
    /// Partner agencies, by id.
    pub partners: Vec<Filed<Partner>>,
    /// Plans, by path.
    pub plans: Vec<Filed<Plan>>,
    /// Executions, by path.
    pub executions: Vec<Filed<Execution>>,
    /// Complaints, by path.
    pub complaints: Vec<Filed<Complaint>>,
    /// Survey waves, by path.
    pub surveys: Vec<Filed<Survey>>,
    /// Data audits, by path.
    pub data_audits: Vec<Filed<DataAudit>>,
    /// Findings, by path.
    pub findings: Vec<Filed<Finding>>,
    /// Waivers, by path.
    pub waivers: Vec<Filed<Waiver>>,
    /// Files that are no records.
    pub refused: Vec<Refused>,
    /// The company's time zone; UTC when it names none that exists.
    pub zone: Zone,
    /// The working days.
    pub workdays: Workdays,
    /// Path and kind of every record by id.
    index: BTreeMap<Id, (String, &'static Kind)>,
    units: BTreeMap<Id, Unit>,
    people_by_id: BTreeMap<Id, usize>,
    plans_by_id: BTreeMap<Id, usize>,
    answers: BTreeMap<(String, String), Vec<usize>>,
}
