//! Edits of a text that leave all else as it is written: every other value, comment, quote and blank line. What cannot
//! be written with certainty is not written at all.

mod page;

use super::Node;
use super::layout::{comments, written};
use page::{Page, Split};
use serde_json::Value as Json;

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum New {
    /// Words, in quotes where they need them.
    Text(String),
    /// A number or a truth value.
    Plain(String),
    /// Scalars in brackets.
    List(Vec<Self>),
    /// Items, each on its own line.
    Items(Vec<Self>),
    /// A mapping.
    Mapping(Vec<(String, Self)>),
}

/// One edit of a text, at a field path such as `amendments[0].approvals`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Sets a field; mappings on the way to it are made, and of a mapping that is there only the given fields are set.
    Set(String, New),
    /// Adds an item to the end of a list, which is made where there is none.
    Append(String, New),
}

/// A text after some edits, new fields in the order of their type. `None` where that cannot be done with certainty:
/// what comes out is read again, and must be what was meant with every comment kept.
pub fn edited(text: &str, edits: &[Edit], schema: &Json) -> Option<String> {
    let (before, problems) = Node::walk(text);
    let mut meant = before.filter(|_| problems.is_empty())?.to_json(&[]);
    let mut after = text.to_owned();
    let mut open: Vec<Edit> = edits.iter().rev().cloned().collect();
    while let Some(edit) = open.pop() {
        let root = Node::walk(&after).0?;
        let page = Page { text: &after, root: &root, schema };
        match page.split(edit) {
            Split::Several(parts) => open.extend(parts.into_iter().rev()),
            Split::One(edit) => {
                edit.mean(&mut meant)?;
                after = page.write(&edit)?;
            }
        }
    }
    let (tree, problems) = Node::walk(&after);
    let is_meant = problems.is_empty() && tree?.to_json(&[]) == meant && comments(&after) == comments(text);
    is_meant.then_some(after)
}

fn steps(path: &str) -> Vec<&str> {
    super::steps(path).collect()
}

impl New {
    /// As JSON with every scalar as its text.
    fn json(&self) -> Json {
        match self {
            Self::Text(text) | Self::Plain(text) => text.clone().into(),
            Self::List(items) | Self::Items(items) => items.iter().map(Self::json).collect(),
            Self::Mapping(fields) => {
                let fields = fields.iter().map(|(key, new)| (key.clone(), new.json()));
                fields.collect::<serde_json::Map<_, _>>().into()
            }
        }
    }

    /// On one line.
    fn line(&self, in_flow: bool) -> String {
        let all = |items: &[Self]| items.iter().map(|item| item.line(true)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Text(text) => written(text, in_flow),
            Self::Plain(text) => text.clone(),
            Self::List(items) | Self::Items(items) => format!("[{}]", all(items)),
            Self::Mapping(fields) => {
                let field =
                    |(key, new): &(String, Self)| format!("{}: {}", written(key, true), new.line(true));
                format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The lines of an entry of a block mapping.
    fn entry(&self, key: &str, indent: usize, lines: &mut Vec<String>) {
        let head = format!("{}{}:", " ".repeat(indent), written(key, false));
        match self {
            Self::Mapping(fields) if !fields.is_empty() => {
                lines.push(head);
                for (key, new) in fields {
                    new.entry(key, indent + 2, lines);
                }
            }
            Self::Items(items) if !items.is_empty() => {
                lines.push(head);
                for item in items {
                    item.item(indent + 2, lines);
                }
            }
            new => lines.push(format!("{head} {}", new.line(false))),
        }
    }

    /// The lines of an item of a block sequence.
    fn item(&self, indent: usize, lines: &mut Vec<String>) {
        let (first, dash) = (lines.len(), format!("{}- ", " ".repeat(indent)));
        match self {
            Self::Mapping(fields) if !fields.is_empty() => {
                for (key, new) in fields {
                    new.entry(key, indent + 2, lines);
                }
                lines[first].replace_range(..indent + 2, &dash);
            }
            new => lines.push(dash + &new.line(false)),
        }
    }
}

impl Edit {
    /// Does to a tree what is to be done to its text.
    fn mean(&self, tree: &mut Json) -> Option<()> {
        let (Self::Set(path, new) | Self::Append(path, new)) = self;
        let mut steps = steps(path);
        let last = steps.pop()?;
        let mut at = tree;
        for step in steps {
            at = if at.is_array() { at.get_mut(step.parse::<usize>().ok()?)? } else { at.get_mut(step)? };
        }
        let at = match at {
            Json::Array(items) => items.get_mut(last.parse::<usize>().ok()?)?,
            Json::Object(fields) => fields.entry(last).or_insert(Json::Null),
            _ => return None,
        };
        match self {
            Self::Set(..) => *at = new.json(),
            Self::Append(..) => at.as_array_mut()?.push(new.json()),
        }
        Some(())
    }
}

#[cfg(test)]
mod tests;
