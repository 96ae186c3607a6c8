//! From an action and what was given to the edits of a record's text; whether an action can be done with a record as it
//! stands.

use super::fields::Fields;
use crate::calendar::Moment;
use crate::cli::Failure;
use crate::cli::desk::{Desk, Target};
use crate::record::{Action, Id, Value, Write};
use crate::report::visible;
use crate::yaml::{self, Edit, New, Node, Shape};

/// The node of a path of names, without items of lists.
fn at<'n>(root: &'n Node, path: &str) -> Option<&'n Node> {
    path.split('.').try_fold(root, |node, name| node.get(name))
}

fn items(node: &Node) -> &[Node] {
    match &node.value {
        yaml::Value::Sequence(items) => items,
        _ => &[],
    }
}

/// Whether a record says anything at a path; of items, whether every one does.
fn is_there(root: &Node, path: &str) -> bool {
    match path.split_once("[].") {
        Some((list, field)) => {
            at(root, list).is_some_and(|list| items(list).iter().all(|item| at(item, field).is_some()))
        }
        None => at(root, path)
            .is_some_and(|node| !matches!(&node.value, yaml::Value::Sequence(items) if items.is_empty())),
    }
}

/// Why an action cannot be done with a record as it stands: the key of what to say, and the field.
pub(super) fn hindrance(action: &Action, root: &Node) -> Option<(&'static str, &'static str)> {
    let when = action.when;
    let says = |field, words: &[&str]| {
        at(root, field).is_some_and(|node| match &node.value {
            yaml::Value::Scalar { text, .. } => words.is_empty() || words.contains(&text.as_str()),
            _ => words.is_empty(),
        })
    };
    let not_said = when.says.filter(|(field, words)| !says(*field, words));
    let over = when.unless.filter(|(field, words)| says(*field, words));
    if let Some((field, _)) = not_said.or(over) {
        return Some(("act-not-then", field));
    }
    if !when.after.is_empty() && !is_there(root, when.after) {
        return Some(("act-first", when.after));
    }
    (!when.until.is_empty() && is_there(root, when.until)).then_some(("act-already", when.until))
}

/// The position of the item that is meant: by id or number, else the only one that lacks what the action sets, else of
/// one that is set again and again the last. The error lists those that could be meant.
pub(super) fn item(action: &Action, root: &Node, asked: Option<&str>) -> Result<Option<usize>, Vec<String>> {
    let field = action.writes.iter().find_map(|write| match write {
        Write::Set(path, _) => path.split_once("[]."),
        _ => None,
    });
    let Some((list, field)) = field else { return Ok(None) };
    let all = at(root, list).map(items).unwrap_or_default();
    let name = |index: usize| match all[index].get("id").map(|node| &node.value) {
        Some(yaml::Value::Scalar { text, .. }) => visible(text),
        _ => (index + 1).to_string(),
    };
    if let Some(asked) = asked {
        let found = (0..all.len()).find(|index| name(*index) == asked || (index + 1).to_string() == asked);
        return found.map(Some).ok_or_else(|| (0..all.len()).map(name).collect());
    }
    let open: Vec<usize> = (0..all.len()).filter(|index| all[*index].get(field).is_none()).collect();
    match (open.as_slice(), all.len().checked_sub(1)) {
        ([only], _) => Ok(Some(*only)),
        ([], Some(last)) => Ok(Some(last)),
        _ => Err(open.into_iter().map(name).collect()),
    }
}

/// Who acts, when, and on which item.
pub(super) struct Chosen<'a> {
    pub(super) person: &'a Id,
    pub(super) at: Moment,
    pub(super) item: Option<usize>,
}

/// An action with what was given to it.
pub(super) struct Given<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) action: &'static Action,
    pub(super) target: &'a Target,
    pub(super) options: &'a Fields,
}

impl Given<'_> {
    /// What is to be written. Fails when an option is missing, or one was given that the action does not ask for.
    pub(super) fn edits(&self, root: &Node, chosen: &Chosen) -> Result<Vec<Edit>, Failure> {
        let asked: Vec<_> = self.action.options().collect();
        // what the record says already need not be said again
        let is_said = |option: &str| {
            let sets = |write: &Write| matches!(write, Write::Set(path, value) if value.option() == Some(option) && !path.contains("[]") && is_there(root, path));
            self.action.writes.iter().any(sets)
        };
        let missing =
            asked.iter().filter(|(name, must)| *must && self.options.get(name).is_none() && !is_said(name));
        let missing: Vec<_> = missing.map(|(name, _)| format!("--{name}")).collect();
        let strange = self.options.names().find(|name| asked.iter().all(|(known, _)| known != name));
        if !missing.is_empty() || strange.is_some() {
            let all: Vec<_> = asked
                .iter()
                .map(|(name, must)| if *must { format!("--{name}") } else { format!("[--{name}]") })
                .collect();
            let args = [
                ("action", self.action.name.into()),
                ("missing", missing.join(", ").into()),
                ("strange", strange.unwrap_or_default().into()),
                ("options", all.join(" ").into()),
            ];
            return Err(self
                .desk
                .refuse(if strange.is_some() { "act-strange" } else { "act-missing" }, args));
        }
        let schema = (self.target.kind.schema)().as_value();
        let mut edits = Vec::new();
        for write in self.action.writes {
            match write {
                Write::Said(value) => {
                    self.value(*value, Shape::of(schema), chosen)?;
                }
                Write::Set(path, value) => {
                    let new = self.value(*value, shape(schema, path), chosen)?;
                    let index = chosen.item.unwrap_or_default();
                    edits.extend(new.map(|new| Edit::Set(path.replace("[]", &format!("[{index}]")), new)));
                }
                Write::Append(list, fields) => {
                    let mut entries = Vec::new();
                    for (field, value) in *fields {
                        let new = self.value(*value, shape(schema, &format!("{list}[].{field}")), chosen)?;
                        entries.extend(new.map(|new| ((*field).to_owned(), new)));
                    }
                    edits.push(Edit::Append((*list).to_owned(), New::Mapping(entries)));
                }
            }
        }
        Ok(edits)
    }

    /// What was said that the record has no field for.
    pub(super) fn said(&self) -> Option<&str> {
        let said = self.action.writes.iter().find_map(|write| match write {
            Write::Said(value) => value.option(),
            _ => None,
        });
        self.options.get(said?)
    }

    fn value(&self, value: Value, shape: Shape, chosen: &Chosen) -> Result<Option<New>, Failure> {
        let text = |text: &str| Some(New::Text(text.to_owned()));
        Ok(match value {
            Value::Now => text(&chosen.at.to_string()),
            Value::Today => text(&self.desk.ledger().zone.date(chosen.at).to_string()),
            Value::Me => text(chosen.person),
            Value::Word(word) => text(word),
            Value::Asked(name) | Value::Optional(name) => match self.options.get(name) {
                Some(words) => Some(scalar(self.desk.words(name, words)?, shape)),
                None => None,
            },
            Value::Changes(name) => Some(New::Mapping(self.changes(name)?)),
        })
    }

    /// Fields with their new values, each given as FIELD=VALUE.
    fn changes(&self, name: &str) -> Result<Vec<(String, New)>, Failure> {
        let change = |words: &String| {
            let words = self.desk.words(name, words)?;
            let (field, value) = words
                .split_once('=')
                .filter(|(field, value)| !field.is_empty() && !value.is_empty())
                .ok_or_else(|| {
                    self.desk.refuse("act-change", [("option", name.into()), ("words", words.into())])
                })?;
            let new = if value.parse::<i64>().is_ok() {
                New::Plain(value.to_owned())
            } else {
                New::Text(value.to_owned())
            };
            Ok((field.to_owned(), new))
        };
        self.options.all(name).iter().map(change).collect()
    }
}

/// What a schema says of a field path with `[]` for items.
fn shape<'s>(schema: &'s serde_json::Value, path: &str) -> Shape<'s> {
    path.split('.').fold(Shape::of(schema), |shape, step| match step.strip_suffix("[]") {
        Some(list) => shape.field(list).items(),
        None => shape.field(step),
    })
}

/// Words as a value of a type; what does not fit it stays words, and is refused as such by the rules.
fn scalar(words: &str, shape: Shape) -> New {
    if shape.allows("array") {
        return New::List(words.split(',').map(|one| scalar(one.trim(), shape.items())).collect());
    }
    let is_number = words.parse::<i64>().is_ok() && (shape.allows("integer") || shape.allows("number"))
        || words.parse::<f64>().is_ok_and(f64::is_finite) && shape.allows("number");
    let is_truth = matches!(words, "true" | "false") && shape.allows("boolean");
    if is_number && !shape.allows("string") || is_truth {
        New::Plain(words.to_owned())
    } else {
        New::Text(words.to_owned())
    }
}
