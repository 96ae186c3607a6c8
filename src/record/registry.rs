//! The registry of kinds: folder, id, governing date, owner, audience. Documentation is made from it.

use super::{
    Baseline, Calendar, Committee, Company, Complaint, DataAudit, Department, DepartmentKind, Execution,
    Finding, Id, Measures, Pack, Partner, Person, Plan, Policy, Survey, Waiver,
};
use crate::calendar::{Date, Zone};
use crate::yaml::{self, Problem};

/// Version of the record schemas; it is part of what an approval's hash covers.
pub const SCHEMA_VERSION: u32 = 1;

/// A parsed record of any kind.
#[derive(Clone, Debug)]
pub enum Record {
    /// The company.
    Company(Box<Company>),
    /// A department.
    Department(Department),
    /// A person.
    Person(Person),
    /// A partner agency.
    Partner(Partner),
    /// The committee.
    Committee(Committee),
    /// The policy.
    Policy(Policy),
    /// The measures.
    Measures(Measures),
    /// The calendar.
    Calendar(Calendar),
    /// A contact-practice pack.
    Pack(Box<Pack>),
    /// The baseline of adoption.
    Baseline(Baseline),
    /// A plan.
    Plan(Box<Plan>),
    /// An execution.
    Execution(Box<Execution>),
    /// A complaint.
    Complaint(Box<Complaint>),
    /// A survey wave.
    Survey(Survey),
    /// A data audit.
    DataAudit(DataAudit),
    /// A finding.
    Finding(Box<Finding>),
    /// A waiver.
    Waiver(Waiver),
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
    /// Parses a text.
    pub parse: fn(&str) -> Result<Record, Problem>,
    /// Its JSON Schema.
    pub schema: fn() -> schemars::Schema,
}

macro_rules! kind {
    ($name:literal, $place:expr, $date:literal, $owner:ident, $type:ty, $wrap:expr) => {
        Kind {
            name: $name,
            place: $place,
            governing_date: $date,
            owner: DepartmentKind::$owner,
            parse: |text| yaml::typed::<$type>(text).map($wrap),
            schema: || schemars::schema_for!($type),
        }
    };
}

/// Every kind, standing records first, then in the order in which the regulation names them.
pub const KINDS: &[Kind] = &[
    kind!("company", Place::File("records/company/company.yaml"), "", Management, Company, |r| {
        Record::Company(Box::new(r))
    }),
    kind!(
        "department",
        Place::Folder("records/company/department"),
        "",
        Management,
        Department,
        Record::Department
    ),
    kind!("person", Place::Folder("records/company/person"), "", Management, Person, Record::Person),
    kind!("partner", Place::Folder("records/company/partner"), "", Collection, Partner, Record::Partner),
    kind!(
        "committee",
        Place::File("records/company/committee.yaml"),
        "",
        Management,
        Committee,
        Record::Committee
    ),
    kind!("policy", Place::File("records/policy/policy.yaml"), "", Quality, Policy, Record::Policy),
    kind!("measures", Place::File("records/policy/measures.yaml"), "", Quality, Measures, Record::Measures),
    kind!("calendar", Place::File("records/policy/calendar.yaml"), "", Quality, Calendar, Record::Calendar),
    kind!("pack", Place::Folder("records/policy/packs"), "", Quality, Pack, |r| Record::Pack(Box::new(r))),
    kind!("baseline", Place::File("records/policy/baseline.yaml"), "", Quality, Baseline, Record::Baseline),
    kind!("plan", Place::Years("PLAN"), "submitted_at", Collection, Plan, |r| Record::Plan(Box::new(r))),
    kind!("execution", Place::Years("EXE"), "from", Collection, Execution, |r| {
        Record::Execution(Box::new(r))
    }),
    kind!("complaint", Place::Years("COMP"), "received_at", CustomerService, Complaint, |r| {
        Record::Complaint(Box::new(r))
    }),
    kind!("survey", Place::Years("SURV"), "closed_on", CustomerService, Survey, Record::Survey),
    kind!("data-audit", Place::Years("DAUD"), "audited_on", Data, DataAudit, Record::DataAudit),
    kind!("finding", Place::Years("FIND"), "found_at", Quality, Finding, |r| Record::Finding(Box::new(r))),
    kind!("waiver", Place::Years("WAV"), "created_on", Quality, Waiver, Record::Waiver),
];

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

impl Record {
    /// Its id; standing records of the whole company have none, nor have packs, which go by the name of their file.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Department(record) => Some(&record.id),
            Self::Person(record) => Some(&record.id),
            Self::Partner(record) => Some(&record.id),
            Self::Plan(record) => Some(&record.id),
            Self::Execution(record) => Some(&record.id),
            Self::Complaint(record) => Some(&record.id),
            Self::Survey(record) => Some(&record.id),
            Self::DataAudit(record) => Some(&record.id),
            Self::Finding(record) => Some(&record.id),
            Self::Waiver(record) => Some(&record.id),
            Self::Company(_)
            | Self::Committee(_)
            | Self::Policy(_)
            | Self::Measures(_)
            | Self::Calendar(_)
            | Self::Pack(_)
            | Self::Baseline(_) => None,
        }
    }

    /// The date by whose policy it is judged; standing records have none, nor has a plan not submitted.
    pub fn governing_date(&self, zone: &Zone) -> Option<Date> {
        match self {
            Self::Plan(plan) => plan.submitted_at.map(|at| zone.date(at)),
            Self::Execution(execution) => Some(execution.from),
            Self::Complaint(complaint) => Some(zone.date(complaint.received_at)),
            Self::Survey(survey) => Some(survey.closed_on),
            Self::DataAudit(audit) => Some(audit.audited_on),
            Self::Finding(finding) => Some(zone.date(finding.found_at)),
            Self::Waiver(waiver) => Some(waiver.created_on),
            _ => None,
        }
    }

    /// The unit that it concerns, if one.
    pub fn unit(&self) -> Option<&Id> {
        match self {
            Self::Plan(record) => Some(&record.unit),
            Self::Execution(record) => Some(&record.unit),
            Self::Complaint(record) => Some(&record.unit),
            Self::Survey(record) => Some(&record.unit),
            Self::Finding(record) => Some(&record.unit),
            Self::Waiver(record) => record.unit.as_ref(),
            _ => None,
        }
    }
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
