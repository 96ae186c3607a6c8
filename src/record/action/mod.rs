//! What people do with a record from day to day: one table of actions gives for each kind what an action sets, what it
//! asks for, and between which other facts it stands. What a record may then say is judged by the rules alone.

mod conduct;
mod other;

use Value::{Asked, Changes, Me, Now, Optional, Today, Word};
use Write::{Append, Said, Set};

/// An action on a record of a kind.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// The kind of record.
    pub kind: &'static str,
    /// Its name.
    pub name: &'static str,
    /// When it can be done.
    pub when: When,
    /// What it writes.
    pub writes: &'static [Write],
}

/// When an action can be done. Field paths; `[]` in one is an item of the list, which is chosen.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// What must be there already; nothing when empty.
    pub after: &'static str,
    /// What must not be there yet; nothing when empty.
    pub until: &'static str,
    /// A field, and the words of which it must say one.
    pub says: Option<(&'static str, &'static [&'static str])>,
    /// A field, and the words of which it must say none; where no words stand, it must not be there.
    pub unless: Option<(&'static str, &'static [&'static str])>,
}

/// Something that an action writes.
#[derive(Clone, Copy, Debug)]
pub enum Write {
    /// A field.
    Set(&'static str, Value),
    /// A mapping at the end of a list.
    Append(&'static str, &'static [(&'static str, Value)]),
    /// Nothing: an answer that the record has no field for, and that the commit tells.
    Said(Value),
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// The moment.
    Now,
    /// The day.
    Today,
    /// Who acts.
    Me,
    /// This word.
    Word(&'static str),
    /// An option of this name, which must be given.
    Asked(&'static str),
    /// An option of this name, which may be left out.
    Optional(&'static str),
    /// An option of this name, given once for each field as FIELD=VALUE.
    Changes(&'static str),
}

impl Value {
    /// The option that it comes from.
    pub fn option(self) -> Option<&'static str> {
        match self {
            Asked(name) | Optional(name) | Changes(name) => Some(name),
            Now | Today | Me | Word(_) => None,
        }
    }
}

impl Write {
    /// Every value of it.
    pub fn values(&self) -> Vec<Value> {
        match self {
            Set(_, value) | Said(value) => vec![*value],
            Append(_, fields) => fields.iter().map(|(_, value)| *value).collect(),
        }
    }
}

impl Action {
    /// The options that it asks for, in order; whether each must be given.
    pub fn options(&self) -> impl Iterator<Item = (&'static str, bool)> {
        let values = self.writes.iter().flat_map(Write::values);
        values.filter_map(|value| Some((value.option()?, !matches!(value, Optional(_)))))
    }

    /// Whether it is about an item of a list.
    pub fn has_item(&self) -> bool {
        self.writes.iter().any(|write| matches!(write, Set(field, _) if field.contains("[]")))
    }

    /// The actions of a kind, in the order of a record's course.
    pub fn of_kind(kind: &str) -> impl Iterator<Item = &'static Self> {
        Self::all().filter(move |action| action.kind == kind)
    }

    /// Every action but `renumber`, which every kind with numbered records has.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        [conduct::CONDUCT, other::OTHER].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kind;
    use crate::yaml::Shape;

    #[test]
    fn every_action_writes_fields_that_its_kind_has() {
        for action in Action::all() {
            let kind = Kind::named(action.kind).unwrap_or_else(|| panic!("{}", action.kind));
            let schema = (kind.schema)().as_value();
            let has = |path: &str| {
                let mut shape = Shape::of(schema);
                path.is_empty()
                    || path.split('.').all(|step| {
                        let (name, is_item) =
                            step.strip_suffix("[]").map_or((step, false), |name| (name, true));
                        let named = shape.names(name);
                        shape = if is_item { shape.field(name).items() } else { shape.field(name) };
                        named
                    })
            };
            let When { after, until, says, unless } = action.when;
            let [says, unless] = [says, unless].map(|named| named.map_or("", |(field, _)| field));
            for path in [after, until, says, unless] {
                assert!(has(path), "{} {}: {path}", action.kind, action.name);
            }
            for write in action.writes {
                let paths = match write {
                    Set(path, _) => vec![(*path).to_owned()],
                    Append(list, fields) => {
                        fields.iter().map(|(field, _)| format!("{list}[].{field}")).collect()
                    }
                    Said(_) => Vec::new(),
                };
                for path in paths {
                    assert!(has(&path), "{} {}: {path}", action.kind, action.name);
                }
            }
        }
    }

    #[test]
    fn an_action_has_one_name_in_its_kind() {
        let all: Vec<_> = Action::all().map(|action| (action.kind, action.name)).collect();
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(all.len(), distinct.len());
    }
}
