//! Units: the company's parts to which records and measures belong, as a tree of two levels.

use super::Filed;
use crate::record::{Department, DepartmentKind, Id, Names, Partner};
use std::collections::BTreeMap;

/// What sort of unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKind {
    /// A department.
    Department,
    /// A team of a department.
    Team,
    /// A partner agency.
    Partner,
}

/// A department, team or partner agency.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its id.
    pub id: Id,
    /// What sort.
    pub kind: UnitKind,
    /// Its names.
    pub names: Names,
    /// The department itself, or the one that answers for it.
    pub department: Id,
    /// What that department is for.
    pub department_kind: DepartmentKind,
}

/// Units by id. A partner agency whose department does not exist counts as one of collection.
pub(super) fn index(departments: &[Filed<Department>], partners: &[Filed<Partner>]) -> BTreeMap<Id, Unit> {
    let mut units = BTreeMap::new();
    for Filed { record: department, .. } in departments {
        let unit = |id: &Id, kind, names: &Names| Unit {
            id: id.clone(),
            kind,
            names: names.clone(),
            department: department.id.clone(),
            department_kind: department.kind,
        };
        units.insert(department.id.clone(), unit(&department.id, UnitKind::Department, &department.names));
        for team in &department.teams {
            units.insert(team.id.clone(), unit(&team.id, UnitKind::Team, &team.names));
        }
    }
    for Filed { record: partner, .. } in partners {
        units.insert(
            partner.id.clone(),
            Unit {
                id: partner.id.clone(),
                kind: UnitKind::Partner,
                names: partner.names.clone(),
                department: partner.department.clone(),
                department_kind: DepartmentKind::Collection,
            },
        );
    }
    units
}
