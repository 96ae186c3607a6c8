//! Two texts of a record, compared field by field. Knows no kind; says nothing of what must not be shown.

use crate::privacy::masked;
use crate::record::{Kind, PRIVATE_FIELDS};
use crate::yaml::{self, Node};
use serde_json::Value;
use std::collections::BTreeMap;

/// Fields of one record that are listed at most.
pub const MOST_FIELDS: usize = 40;
/// Characters of a value at most.
const LONGEST: usize = 120;
/// The name of a text that is no field: what stands below the front matter, or a whole chapter.
const BODY: &str = "(text)";

/// A field that is another: one that came has nothing before, one that went nothing after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Its path, such as `reviews[1].by`; items of a list that have an id are named by it.
    pub path: String,
    /// Its value before, shortened; none also where it must not be shown.
    pub before: Option<String>,
    /// Its value after, likewise.
    pub after: Option<String>,
}

/// The fields that differ between two texts at a path, in order of their names; how many there are besides the
/// first [`MOST_FIELDS`].
pub fn fields_between(path: &str, before: &str, after: &str) -> (Vec<FieldChange>, usize) {
    let kind = Kind::of_path(path);
    let (old, new) = (fields(kind, before), fields(kind, after));
    let mut changes = Vec::new();
    let mut more = 0;
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names.into_iter().filter(|name| old.get(*name) != new.get(*name)) {
        if changes.len() == MOST_FIELDS {
            more += 1;
            continue;
        }
        let shown = |of: &BTreeMap<String, String>| {
            of.get(name).filter(|_| !is_private(name)).map(|value| shortened(&masked(value)))
        };
        changes.push(FieldChange { path: shortened(&masked(name)), before: shown(&old), after: shown(&new) });
    }
    (changes, more)
}

/// Whether a field holds what is kept and never shown.
fn is_private(path: &str) -> bool {
    let name = path.split(['.', '[']).next().unwrap_or_default();
    PRIVATE_FIELDS.contains(&name)
}

/// The scalars of a text by path.
fn fields(kind: Option<&Kind>, text: &str) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    let Some(kind) = kind else {
        fields.insert(BODY.to_owned(), text.to_owned());
        return fields;
    };
    if let Some(root) = Node::walk(&kind.yaml_of(text)).0 {
        flatten("", &root.to_json(&[]), &mut fields);
    }
    if kind.is_prose()
        && let Ok(fronted) = yaml::fronted(text)
    {
        fields.insert(BODY.to_owned(), fronted.body.text);
    }
    fields
}

fn flatten(path: &str, value: &Value, fields: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                flatten(&if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, value, fields);
            }
        }
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            for (index, item) in items.iter().enumerate() {
                let name = item.get("id").and_then(Value::as_str);
                let name = name.map_or_else(|| index.to_string(), str::to_owned);
                flatten(&format!("{path}[{name}]"), item, fields);
            }
        }
        Value::Array(items) => {
            let words: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            fields.insert(path.to_owned(), words.join(", "));
        }
        scalar => {
            fields.insert(path.to_owned(), scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned));
        }
    }
}

/// A value on one line, cut where it is long.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERSON: &str = "records/company/person/S-0107.yaml";

    #[test]
    fn fields_are_compared_by_path_and_items_by_their_ids() {
        let before = "id: A\nlist:\n  - {id: D-1, to: x}\n  - {id: D-2, to: y}\nwords: [a, b]\n";
        let after =
            "words: [a, c]\nid: A\nlist:\n  - {id: D-0, to: n}\n  - {id: D-1, to: x}\n  - {id: D-2, to: z}\n";
        let (changes, more) = fields_between("records/meeting/2026/MEET-2026-0001.yaml", before, after);
        let told: Vec<_> =
            changes.iter().map(|c| (c.path.as_str(), c.before.as_deref(), c.after.as_deref())).collect();
        assert_eq!(
            told,
            [
                ("list[D-0].id", None, Some("D-0")),
                ("list[D-0].to", None, Some("n")),
                ("list[D-2].to", Some("y"), Some("z")),
                ("words", Some("a, b"), Some("a, c")),
            ]
        );
        assert_eq!(more, 0);
    }

    #[test]
    fn what_must_not_be_shown_is_named_without_its_value() {
        let (changes, _) =
            fields_between(PERSON, "id: S-0107\n", "id: S-0107\nemails: [a@example.com]\nforge_user: '@a'\n");
        let told: Vec<_> = changes.iter().map(|c| (c.path.as_str(), &c.before, &c.after)).collect();
        assert_eq!(told, [("emails", &None, &None), ("forge_user", &None, &None)]);
    }

    #[test]
    fn a_long_value_is_cut_and_many_fields_are_counted() {
        let text: String =
            (0..50).map(|i| ["k", &(100 + i).to_string(), ": ", &"x".repeat(200), "\n"].concat()).collect();
        let (changes, more) = fields_between(PERSON, "", &text);
        assert_eq!((changes.len(), more), (MOST_FIELDS, 10));
        assert_eq!(changes[0].after.as_ref().unwrap().chars().count(), LONGEST);
    }
}
