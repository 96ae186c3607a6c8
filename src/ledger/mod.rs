//! All records of a project, parsed, indexed and immutable; what could not be parsed stands beside them.
//! Look-ups only: it judges nothing.

mod approval;
mod asker;
mod assessed;
mod chain;
mod committee;
mod departure;
mod hotline;
mod load;
mod lookup;
mod monitored;
mod numbers;
mod regulation;
mod retained;
mod training;
mod unit;

pub use crate::record::Filed;
pub use approval::{
    Unapproved, amendment_hashes, approved_from, as_agreed, body, body_hash, breaks_approval, plan_on,
    plans_amended,
};
pub use asker::Asker;
pub use committee::{Decided, RequiredSeat, SeatFor, quorum_of};
pub use departure::{Departure, departures};
pub use hotline::HotlineDay;
pub use load::{Parsed, Unjudgeable};
pub use monitored::Monitored;
pub use numbers::Numbers;
pub use retained::thinned_by;
pub use unit::{Unit, UnitKind};

use crate::calendar::{Date, Workdays, Zone};
use crate::record::Leaders;
use crate::record::{Company, Id, Kind, Policy, Shelves};
use crate::source::{BadByte, NameFault, Sources};
use crate::yaml::Problem;
use std::collections::BTreeMap;

/// Why a file below `records/` is not in the ledger.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// Its text has structural faults.
    Problems(Vec<Problem>),
    /// No kind has its place there.
    NoKind,
    /// Not UTF-8; where it stops being that.
    NotUtf8(BadByte),
    /// Larger than the limit, in bytes.
    TooLarge(u64),
    /// Not a regular file.
    NotRegular,
    /// The system refused; why.
    Unreadable(String),
    /// Its path is not one that every system can keep.
    Misnamed(NameFault),
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
    /// The policy.
    pub policy: Filed<Policy>,
    /// All other records, by kind.
    shelves: Shelves,
    /// Files that are no records.
    pub refused: Vec<Refused>,
    /// The company's time zone; UTC when it names none that exists.
    pub zone: Zone,
    /// The working days.
    pub workdays: Workdays,
    /// Who leads the company or a department.
    pub leaders: Leaders,
    /// Path and kind of every record by id.
    index: BTreeMap<Id, (String, &'static Kind)>,
    judged: usize,
    units: BTreeMap<Id, Unit>,
    people_by_id: BTreeMap<Id, usize>,
    plans_by_id: BTreeMap<Id, usize>,
    answers: BTreeMap<(String, String), Vec<(Date, Id)>>,
    decisions: BTreeMap<Id, (usize, usize)>,
    chains: chain::Chains,
    held: retained::Held,
    policy_tree: load::Tree,
}

/// A ledger is its shelves, and what is known about them: `ledger.plans` are the plans.
impl std::ops::Deref for Ledger {
    type Target = Shelves;
    fn deref(&self) -> &Shelves {
        &self.shelves
    }
}
