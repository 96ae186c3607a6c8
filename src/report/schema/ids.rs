//! The ids that a company really has, and the fields in which they stand: a field names people or units when the
//! records say so, the company's own and those of the minimal company.

use crate::ledger::Ledger;
use crate::record::{Kind, Sort};
use crate::rules::Sample;
use crate::yaml::Shape;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Of what sort the ids of a field are, as far as there are few enough to be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Listed {
    Person,
    Unit,
    Department,
    Team,
    /// Anything else, which is not listed.
    Open,
}

/// The known ids.
#[derive(Debug, Default)]
pub struct Known {
    ids: BTreeMap<Listed, BTreeSet<String>>,
    creditors: BTreeSet<String>,
    /// By kind and field path without positions.
    fields: BTreeMap<(&'static str, String), BTreeSet<Listed>>,
}

impl Known {
    /// The ids of a company.
    pub fn of(ledger: &Ledger) -> Self {
        let mut known = Self::default();
        known.learn(ledger);
        let sample = Sample { name: "", edits: &[] }.sources();
        match Ledger::load(sample) {
            Ok(minimal) => known.learn(&minimal),
            Err(unjudgeable) => known.learn(&unjudgeable.ledger),
        }
        let people = ledger.people.iter().map(|filed| filed.record.id.to_string());
        known.ids.insert(Listed::Person, people.collect());
        let units = ledger.units().map(|unit| unit.id.to_string());
        known.ids.insert(Listed::Unit, units.collect());
        let departments = ledger.departments.iter().map(|filed| &filed.record);
        known.ids.insert(Listed::Department, departments.clone().map(|one| one.id.to_string()).collect());
        let teams = departments.flat_map(|one| &one.teams).map(|team| team.id.to_string());
        known.ids.insert(Listed::Team, teams.collect());
        let of_plans = ledger.plans.iter().filter_map(|filed| filed.record.creditor.as_ref());
        let of_portfolios = ledger.portfolios.iter().map(|filed| &filed.record.creditor);
        known.creditors = of_plans.chain(of_portfolios).map(ToString::to_string).collect();
        known
    }

    fn learn(&mut self, ledger: &Ledger) {
        for (path, _, mention) in ledger.mentions() {
            let Some(kind) = Kind::of_path(path) else { continue };
            let sort = match mention.sort {
                Sort::Person { .. } => Listed::Person,
                Sort::Unit => Listed::Unit,
                Sort::Department => Listed::Department,
                Sort::Team => Listed::Team,
                Sort::Record(_) | Sort::Decision => Listed::Open,
            };
            self.fields.entry((kind.name, without_positions(&mention.field))).or_default().insert(sort);
        }
    }

    /// Lets the fields of a schema allow only what the company has.
    pub(super) fn put_into(&self, schema: &mut Value, kind: &Kind) {
        let plain = schema.clone();
        // a definition may be used by several fields: it allows what any of them allows
        let mut allowed: BTreeMap<String, BTreeSet<Listed>> = BTreeMap::new();
        for ((_, field), sorts) in self.fields.iter().filter(|((of, _), _)| *of == kind.name) {
            if let Some(place) = place_of(&plain, field) {
                allowed.entry(place).or_default().extend(sorts);
            }
        }
        for (place, sorts) in allowed {
            let ids: BTreeSet<_> = sorts.iter().filter_map(|sort| self.ids.get(sort)).flatten().collect();
            if !sorts.contains(&Listed::Open)
                && !ids.is_empty()
                && let Some(field) = schema.pointer_mut(&place)
            {
                field["enum"] = json!(ids);
            }
        }
        if let Some(creditor) =
            schema.pointer_mut("/properties/creditor").filter(|_| !self.creditors.is_empty())
        {
            // new creditors come; the known ones are only suggested
            creditor["examples"] = json!(self.creditors);
        }
    }
}

fn without_positions(field: &str) -> String {
    let mut path = String::new();
    for part in field.split('[') {
        path.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
    }
    path
}

/// The JSON pointer of the place of a schema that describes an id; none where the way leads through a mapping with
/// keys of its own or a choice.
fn place_of(schema: &Value, field: &str) -> Option<String> {
    let (mut shape, mut pointer) = (Shape::of(schema), String::new());
    for step in field.split('.') {
        if !shape.names(step) {
            return None;
        }
        pointer = match shape.name() {
            "" => format!("{pointer}/properties/{step}"),
            name => format!("/$defs/{name}/properties/{step}"),
        };
        shape = shape.field(step);
        if shape.allows("array") {
            pointer.push_str("/items");
            shape = shape.items();
        }
    }
    (shape.name() == "Id").then(|| descend(schema, &pointer))
}

/// The branch of an optional value that is not nothing.
fn descend(schema: &Value, pointer: &str) -> String {
    let branches = schema.pointer(pointer).and_then(|at| at["anyOf"].as_array());
    let present = branches.and_then(|all| all.iter().position(|branch| branch["type"] != "null"));
    present.map_or(pointer.to_owned(), |index| format!("{pointer}/anyOf/{index}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_a_plan_allow_what_the_company_has() {
        let ledger = Ledger::load(Sample { name: "", edits: &[] }.sources()).unwrap();
        let known = Known::of(&ledger);
        let kind = Kind::named("plan").unwrap();
        let mut schema = (kind.schema)().to_value();
        known.put_into(&mut schema, kind);
        let allows = |pointer: &str, id: &str| {
            let allowed = schema.pointer(pointer).and_then(|at| at["enum"].as_array());
            allowed.unwrap_or_else(|| panic!("{pointer}: {schema:#}")).iter().any(|one| one == id)
        };
        assert!(allows("/properties/unit", "C1-A") && !allows("/properties/unit", "C9-Z"));
        assert!(allows("/properties/author", "S-0011") && !allows("/properties/author", "C1-A"));
        assert!(allows("/$defs/Review/properties/by", "S-0010"));
    }
}
