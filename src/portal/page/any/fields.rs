//! The tree of a record as fields, groups of fields, tables and texts, in the order of its file. Knows no kind.

use super::value::{At, Reader, is_nothing};
use crate::markdown;
use crate::portal::view::{Cell, Column, Fact, Group, GroupItem, Prose, Row, Table};
use crate::yaml::{Node, Value};
use anyhow::Result;

/// Characters from which on a text is set as a paragraph of its own.
const LONG: usize = 120;
/// Columns of a table at most, while there are few rows.
const COLUMNS: usize = 6;
/// Rows from which on a table is kept, however many columns it has.
const MANY: usize = 8;

/// What a record holds.
#[derive(Default)]
pub(super) struct Content {
    pub(super) fields: Vec<Fact>,
    pub(super) groups: Vec<Group>,
    pub(super) tables: Vec<Table>,
    pub(super) prose: Vec<Prose>,
}

/// Everything in a record but its id and the field that stands as its title.
pub(super) fn content(reader: &Reader, top: &At, root: &Node, title: Option<&str>) -> Result<Content> {
    let mut content = Content::default();
    let Value::Mapping(entries) = &root.value else { return Ok(content) };
    for (key, _, node) in entries.iter().filter(|(key, ..)| key != "id" && Some(key.as_str()) != title) {
        let at = top.field(key);
        match &node.value {
            _ if is_nothing(node) => {}
            Value::Scalar { text, .. } if is_long(text) => {
                content.prose.push(Prose {
                    title: reader.label(&at)?,
                    text_html: markdown::render(text),
                    lang: reader.w.language(text).map(str::to_owned),
                });
            }
            Value::Sequence(items) if items.iter().any(is_container) => {
                list(reader, &at, items, &mut content)?;
            }
            Value::Mapping(_) => {
                let item = GroupItem { title: None, fields: facts(reader, &at, node, "")? };
                content.groups.push(Group { title: reader.label(&at)?, items: vec![item] });
            }
            _ => content.fields.push(Fact::new(reader.label(&at)?, reader.inline(&at, node)?)),
        }
    }
    Ok(content)
}

fn is_long(text: &str) -> bool {
    text.trim().contains('\n') || text.chars().count() > LONG
}

fn is_container(node: &Node) -> bool {
    !matches!(node.value, Value::Scalar { .. })
}

/// The fields of a mapping; those of mappings within it with the label of the whole before their own.
fn facts(reader: &Reader, at: &At, node: &Node, whole: &str) -> Result<Vec<Fact>> {
    let Value::Mapping(entries) = &node.value else {
        return Ok(vec![Fact::new(whole, reader.inline(at, node)?)]);
    };
    let mut facts = Vec::new();
    for (key, _, node) in entries.iter().filter(|(_, _, node)| !is_nothing(node)) {
        let at = at.field(key);
        let mut label = reader.label(&at)?;
        if !whole.is_empty() {
            label = reader.w.say("any-within", [("whole", whole.into()), ("part", label.into())])?;
        }
        facts.extend(labelled(reader, &at, node, &label)?);
    }
    Ok(facts)
}

/// A field under its label: a mapping as its fields, a list of mappings as one each.
fn labelled(reader: &Reader, at: &At, node: &Node, label: &str) -> Result<Vec<Fact>> {
    match &node.value {
        Value::Mapping(_) => facts(reader, at, node, label),
        Value::Sequence(items) if items.iter().any(is_container) => {
            let item = |(index, item): (usize, &Node)| {
                let label = numbered(reader, label, index, items.len())?;
                Ok(Fact::new(label, reader.inline(&at.item(index), item)?))
            };
            items.iter().enumerate().map(item).collect()
        }
        _ => Ok(vec![Fact::new(label, reader.inline(at, node)?)]),
    }
}

/// What stands at a place such as `rectification.extensions`; empty where nothing does.
pub(super) fn at(reader: &Reader, top: &At, root: &Node, place: &str) -> Result<Vec<Fact>> {
    let (mut at, mut node) = (top.clone(), root);
    for key in place.split('.') {
        let Some(next) = node.get(key).filter(|next| !is_nothing(next)) else { return Ok(Vec::new()) };
        (at, node) = (at.field(key), next);
    }
    labelled(reader, &at, node, &reader.label(&at)?)
}

fn numbered(reader: &Reader, label: &str, index: usize, all: usize) -> Result<String> {
    if all < 2 {
        return Ok(label.to_owned());
    }
    reader.w.say("any-numbered", [("label", label.into()), ("number", (index + 1).into())])
}

/// A list of mappings: a table where its items are alike and flat, else one group of fields an item.
fn list(reader: &Reader, at: &At, items: &[Node], content: &mut Content) -> Result<()> {
    let mut keys: Vec<&str> = Vec::new();
    let mut flat = true;
    for item in items {
        let Value::Mapping(entries) = &item.value else {
            flat = false;
            continue;
        };
        for (key, _, node) in entries {
            flat &= match &node.value {
                Value::Mapping(_) => false,
                Value::Sequence(items) => !items.iter().any(is_container),
                Value::Scalar { text, .. } => items.len() >= MANY || !is_long(text),
            };
            if !keys.contains(&key.as_str()) {
                keys.push(key);
            }
        }
    }
    if flat && (keys.len() <= COLUMNS || items.len() >= MANY) {
        content.tables.push(table(reader, at, items, &keys)?);
        return Ok(());
    }
    let label = reader.label(at)?;
    let mut group = Group { title: label.clone(), items: Vec::new() };
    for (index, item) in items.iter().enumerate() {
        let mut fields = facts(reader, &at.item(index), item, "")?;
        let title =
            match item.get("id").map(|id| &id.value) {
                Some(Value::Scalar { text, .. }) => {
                    fields.retain(|fact| !matches!(&fact.value.0[..], [part] if part.text == *text));
                    Some(reader.w.say(
                        "any-named",
                        [("label", label.as_str().into()), ("name", text.as_str().into())],
                    )?)
                }
                _ if items.len() < 2 => None,
                _ => Some(numbered(reader, &label, index, items.len())?),
            };
        group.items.push(GroupItem { title, fields });
    }
    content.groups.push(group);
    Ok(())
}

fn table(reader: &Reader, at: &At, items: &[Node], keys: &[&str]) -> Result<Table> {
    let one = at.item(0);
    let column = |key: &&str| {
        let at = one.field(key);
        let label = reader.label(&at)?;
        let figures = at.shape.allows("integer") || at.shape.allows("number");
        Ok(if figures { Column::figures(label) } else { Column::words(label) })
    };
    let mut rows = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let at = at.item(index);
        let cell = |key: &&str| {
            Ok(match item.get(key) {
                Some(node) => Cell::text(reader.inline(&at.field(key), node)?),
                None => Cell::text("—").quiet(),
            })
        };
        rows.push(Row::new(keys.iter().map(cell).collect::<Result<_>>()?));
    }
    Ok(Table {
        title: Some(reader.label(at)?),
        columns: keys.iter().map(column).collect::<Result<_>>()?,
        rows,
        scroll: keys.len() > COLUMNS,
        ..Table::default()
    })
}
