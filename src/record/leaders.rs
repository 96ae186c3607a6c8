//! Who leads: the leaders of the company and the heads of departments, each with the days on which they did. Knows
//! people and their terms, and no ledger.

use super::{Person, Role};
use crate::calendar::Date;
use std::collections::BTreeMap;

/// The roles whose word lengthens a time limit.
const LEADING: [Role; 2] = [Role::CompanyLeader, Role::DepartmentHead];

/// People who lead, or led, by id.
#[derive(Clone, Debug, Default)]
pub struct Leaders(BTreeMap<String, Person>);

impl Leaders {
    /// Those of some people who hold or held such a role.
    pub fn of<'p>(people: impl IntoIterator<Item = &'p Person>) -> Self {
        let leads = |person: &&Person| person.roles.iter().any(|term| LEADING.contains(&term.role));
        let people = people.into_iter().filter(leads);
        Self(people.map(|person| (person.id.to_string(), person.clone())).collect())
    }

    /// Whether a person led the company or a department on a date.
    pub fn leads(&self, person: &str, date: Date) -> bool {
        self.0.get(person).is_some_and(|found| LEADING.iter().any(|role| found.has_role(*role, date)))
    }
}
