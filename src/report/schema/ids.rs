//! The ids that a company really has, and the fields in which they stand: a field names people or units when the
//! records say so, the company's own and those of the minimal company.

use crate::ledger::Ledger;
use crate::record::{Kind, Sort};
use crate::rules::Sample;
use crate::yaml::Shape;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Records of a kind beyond which their ids are not listed.
const LISTED_MOST: usize = 500;

/// Of what sort the ids of a field are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Listed {
    Person,
    Unit,
    Department,
    Team,
    /// Records of some kinds; of any kind when empty.
    Record(&'static [&'static str]),
    Decision,
}

/// What the fields of a schema name, by the JSON pointer of the place that describes the id.
pub(super) type Named = BTreeMap<String, BTreeSet<Listed>>;

/// The known ids.
#[derive(Debug, Default)]
pub struct Known {
    ids: BTreeMap<Listed, BTreeSet<String>>,
    records: BTreeMap<&'static str, BTreeSet<String>>,
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
        let departments = ledger.departments.iter().map(|filed| &*filed.record);
        known.ids.insert(Listed::Department, departments.clone().map(|one| one.id.to_string()).collect());
        let teams = departments.flat_map(|one| &one.teams).map(|team| team.id.to_string());
        known.ids.insert(Listed::Team, teams.collect());
        for (id, _, kind) in ledger.ids() {
            known.records.entry(kind.name).or_default().insert(id.to_string());
        }
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
                Sort::Record(kinds) => Listed::Record(kinds),
                Sort::Decision => Listed::Decision,
            };
            self.fields.entry((kind.name, without_positions(&mention.field))).or_default().insert(sort);
        }
    }

    /// What the fields of a kind's schema name.
    pub(super) fn named(&self, plain: &Value, kind: &Kind) -> Named {
        // a definition may be used by several fields: it names what any of them names
        let mut named = Named::new();
        for ((_, field), sorts) in self.fields.iter().filter(|((of, _), _)| *of == kind.name) {
            if let Some(place) = place_of(plain, field) {
                named.entry(place).or_default().extend(sorts);
            }
        }
        named
    }

    /// Lets the fields of a schema allow only what the company has, and ids of records only in the form of their
    /// kind: new ones come every day.
    pub(super) fn put_into(&self, schema: &mut Value, named: &Named) {
        for (place, sorts) in named {
            let Some(field) = schema.pointer_mut(place) else { continue };
            let lists: Option<Vec<_>> = sorts.iter().map(|sort| self.ids.get(sort)).collect();
            let ids: BTreeSet<_> = lists.into_iter().flatten().flatten().collect();
            if !ids.is_empty() {
                field["enum"] = json!(ids);
            } else if let Some(kinds) = kinds_of(sorts)
                && let Some(form) = form_of(&kinds)
            {
                let ids: Vec<_> =
                    kinds.iter().filter_map(|kind| self.records.get(kind.name)).flatten().collect();
                if ids.is_empty() || ids.len() > LISTED_MOST {
                    field["pattern"] = json!(form);
                } else {
                    field["anyOf"] = json!([{ "enum": ids }, { "pattern": form }]);
                }
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

/// The kinds of record of which some sorts are, when they are nothing else.
pub(super) fn kinds_of(sorts: &BTreeSet<Listed>) -> Option<Vec<&'static Kind>> {
    let mut kinds = Vec::new();
    for sort in sorts {
        let Listed::Record(names) = sort else { return None };
        kinds.extend(names.iter().map(|name| Kind::named(name)).collect::<Option<Vec<_>>>()?);
        if names.is_empty() {
            return None;
        }
    }
    Some(kinds).filter(|kinds| !kinds.is_empty())
}

/// The form of the ids of some kinds, when all of them have a prefix.
pub(super) fn form_of(kinds: &[&Kind]) -> Option<String> {
    let prefixes: Option<BTreeSet<_>> = kinds.iter().map(|kind| kind.prefix()).collect();
    let prefixes = prefixes?.into_iter().collect::<Vec<_>>().join("|");
    Some(format!("^(?:{prefixes})-[0-9]{{4}}-[A-Z0-9-]+$"))
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
        let ledger = Sample { name: "", edits: &[] }.load().unwrap();
        let known = Known::of(&ledger);
        let kind = Kind::named("plan").unwrap();
        let mut schema = (kind.schema)().as_value().clone();
        let named = known.named(&schema, kind);
        known.put_into(&mut schema, &named);
        let allows = |pointer: &str, id: &str| {
            let allowed = schema.pointer(pointer).and_then(|at| at["enum"].as_array());
            allowed.unwrap_or_else(|| panic!("{pointer}: {schema:#}")).iter().any(|one| one == id)
        };
        assert!(allows("/properties/unit", "C1-A") && !allows("/properties/unit", "C9-Z"));
        assert!(allows("/properties/author", "S-0011") && !allows("/properties/author", "C1-A"));
        assert!(allows("/$defs/Review/properties/by", "S-0010"));
    }

    #[test]
    fn a_field_that_names_a_record_allows_the_form_of_its_ids() {
        let ledger = Sample { name: "", edits: &[] }.load().unwrap();
        let known = Known::of(&ledger);
        let kind = Kind::named("execution").unwrap();
        let mut schema = (kind.schema)().as_value().clone();
        let named = known.named(&schema, kind);
        known.put_into(&mut schema, &named);
        let plan = &schema["properties"]["plan"]["anyOf"];
        assert!(plan[0]["enum"].as_array().unwrap().contains(&"PLAN-2026-C1-0001".into()), "{plan}");
        assert_eq!(plan[1]["pattern"], "^(?:PLAN)-[0-9]{4}-[A-Z0-9-]+$");
    }
}
