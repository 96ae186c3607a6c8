//! Edits of a file of the minimal company, as the samples of rules make them.

use crate::yaml::{Node, steps};
use std::collections::BTreeMap;

/// One edit of a file of the minimal company; paths are relative to `records/`.
#[derive(Clone, Copy, Debug)]
pub enum Edit<'a> {
    /// Sets a field, by path, to a YAML value written on one line; adds it when its container has none.
    Set(&'a str, &'a str, &'a str),
    /// Lays the entries of a mapping on one line over those of a field that is one too.
    Lay(&'a str, &'a str, &'a str),
    /// Removes a field with its line or lines.
    Remove(&'a str, &'a str),
    /// Adds a file, or replaces it whole.
    File(&'a str, &'a str),
    /// Removes a file.
    Delete(&'a str),
    /// Names a file and leaves it as it is.
    Keep(&'a str),
}

impl Edit<'_> {
    /// The path of the file that it edits, relative to the project's root.
    pub fn path(&self) -> String {
        let (Self::Set(path, ..)
        | Self::Lay(path, ..)
        | Self::Remove(path, _)
        | Self::File(path, _)
        | Self::Delete(path)
        | Self::Keep(path)) = self;
        format!("records/{path}")
    }

    /// The text of its file after the edit; `None`: there is no such file.
    pub(super) fn of(&self, text: Option<String>) -> Option<String> {
        match self {
            Self::Set(_, field, value) => text.map(|text| set(&text, field, value)),
            Self::Lay(_, field, value) => text.map(|text| lay(&text, field, value)),
            Self::Remove(_, field) => text.map(|text| remove(&text, field)),
            Self::File(_, text) => Some((*text).to_owned()),
            Self::Delete(_) => None,
            Self::Keep(_) => text,
        }
    }
}

/// Byte offset of a 1-based line and column in characters.
fn offset(text: &str, line: u32, column: u32) -> usize {
    let start: usize = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(column as usize - 1).map_or(rest.len(), |(index, _)| index)
}

/// The node of a field path, and the span of its key where it has one.
fn find<'n>(root: &'n Node, field: &str) -> Option<(&'n Node, crate::diagnostic::Span)> {
    let mut at = (root, root.span);
    for step in steps(field) {
        at = match &at.0.value {
            crate::yaml::Value::Mapping(entries) => {
                entries.iter().find(|(key, ..)| key == step).map(|(_, span, node)| (node, *span))?
            }
            crate::yaml::Value::Sequence(items) => {
                let item = items.get(step.parse::<usize>().ok()?)?;
                (item, item.span)
            }
            crate::yaml::Value::Scalar { .. } => return None,
        };
    }
    Some(at)
}

/// The tree of a text, or of its front matter; places are those of the text.
fn tree(text: &str) -> Option<Node> {
    match crate::yaml::fronted(text) {
        Ok(fronted) => Node::walk(&fronted.yaml).0,
        Err(_) => Node::walk(text).0,
    }
}

pub(super) fn set(text: &str, field: &str, value: &str) -> String {
    let Some(root) = tree(text) else { return text.to_owned() };
    if let Some((node, _)) = find(&root, field) {
        let from = offset(text, node.span.line, node.span.column);
        let is_flow = text[from..].starts_with(['[', '{']);
        if is_flow || matches!(node.value, crate::yaml::Value::Scalar { .. }) {
            let to = offset(text, node.span.end_line, node.span.end_column);
            return format!("{}{value}{}", &text[..from], &text[to..]);
        }
        return set(&remove(text, field), field, value);
    }
    let (parent, key) = field.rsplit_once('.').unwrap_or(("", field));
    let Some((container, _)) = find(&root, parent) else { return text.to_owned() };
    let first = container.place("");
    let at = offset(text, first.line, first.column);
    let indent = " ".repeat(first.column as usize - 1);
    format!("{}{key}: {value}\n{indent}{}", &text[..at], &text[at..])
}

/// Lays the entries of a mapping over those of a field; scalars only.
fn lay(text: &str, field: &str, value: &str) -> String {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    let there = Node::walk(text).0.and_then(|root| root.get(field).cloned());
    for node in there.into_iter().chain(Node::walk(value).0) {
        let crate::yaml::Value::Mapping(pairs) = node.value else { continue };
        for (key, _, node) in pairs {
            if let crate::yaml::Value::Scalar { text, .. } = node.value {
                entries.insert(key, text);
            }
        }
    }
    let entries: Vec<_> = entries.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    set(text, field, &format!("{{{}}}", entries.join(", ")))
}

fn remove(text: &str, field: &str) -> String {
    let Some(root) = tree(text) else { return text.to_owned() };
    let Some((_, key)) = find(&root, field) else { return text.to_owned() };
    let indent = key.column - 1;
    let mut kept = String::new();
    let mut inside = false;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let deeper = line.len() - line.trim_start_matches(' ').len() > indent as usize
            || line.trim_start_matches(' ').starts_with("- ") && line.find("- ") == Some(indent as usize);
        inside = number == key.line || (inside && deeper);
        if !inside {
            kept.push_str(line);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_set_add_and_remove_fields() {
        let text = "id: A\nwhen:\n  from: x\n  to: y\nlist:\n  - by: S-1\n    at: z\n";
        assert!(set(text, "when.from", "w").contains("  from: w\n"));
        assert!(set(text, "list[0].by", "S-2").contains("- by: S-2\n"));
        assert_eq!(Node::walk(&set(text, "when.more", "1")).0.unwrap().place("when.more").line, 3);
        assert_eq!(set("a:\n  b: [1, 2]\n", "a.b", "[]"), "a:\n  b: []\n");
        assert_eq!(remove(text, "when"), "id: A\nlist:\n  - by: S-1\n    at: z\n");
        assert_eq!(remove(text, "list[0].at"), "id: A\nwhen:\n  from: x\n  to: y\nlist:\n  - by: S-1\n");
    }
}
