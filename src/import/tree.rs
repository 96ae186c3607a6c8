//! The text of a new record from the values of its fields.

use crate::yaml::{New, steps, written};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Fields within fields.
#[derive(Debug)]
enum Tree {
    Leaf(New),
    Mapping(BTreeMap<String, Tree>),
    Sequence(BTreeMap<usize, Tree>),
}

/// A text with an id and some fields by path; not laid out. A field that would stand within a scalar is left out.
pub(super) fn text_of(id: &str, fields: &[(&str, New)]) -> String {
    let mut root = Tree::Mapping(BTreeMap::new());
    for (path, new) in fields {
        put(&mut root, &steps(path).collect::<Vec<_>>(), new);
    }
    let mut text = format!("id: {id}\n");
    block(&root, 0, &mut text);
    text
}

fn put(tree: &mut Tree, steps: &[&str], new: &New) {
    let Some((step, rest)) = steps.split_first() else {
        *tree = Tree::Leaf(new.clone());
        return;
    };
    let empty = || match rest.first() {
        Some(next) if next.parse::<usize>().is_ok() => Tree::Sequence(BTreeMap::new()),
        _ => Tree::Mapping(BTreeMap::new()),
    };
    match (tree, step.parse()) {
        (Tree::Sequence(items), Ok(index)) => put(items.entry(index).or_insert_with(empty), rest, new),
        (Tree::Mapping(entries), _) => {
            put(entries.entry((*step).to_owned()).or_insert_with(empty), rest, new);
        }
        _ => {}
    }
}

fn block(tree: &Tree, indent: usize, text: &mut String) {
    match tree {
        Tree::Leaf(_) => {}
        Tree::Mapping(entries) => {
            for (key, tree) in entries {
                _ = write!(text, "{:indent$}{}:", "", written(key, false));
                behind(tree, indent, text);
            }
        }
        Tree::Sequence(items) => {
            for tree in items.values() {
                _ = write!(text, "{:indent$}-", "");
                behind(tree, indent, text);
            }
        }
    }
}

fn behind(tree: &Tree, indent: usize, text: &mut String) {
    match tree {
        Tree::Leaf(new) => _ = writeln!(text, " {}", scalar(new, false)),
        container => {
            text.push('\n');
            block(container, indent + 2, text);
        }
    }
}

fn scalar(new: &New, in_flow: bool) -> String {
    match new {
        New::Plain(words) => words.clone(),
        New::List(items) | New::Items(items) => {
            let items: Vec<_> = items.iter().map(|item| scalar(item, true)).collect();
            format!("[{}]", items.join(", "))
        }
        New::Text(words) => written(words, in_flow),
        New::Mapping(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stand_within_fields_and_lists() {
        let text = |words: &str| New::Text(words.to_owned());
        let fields = [
            ("response.at", text("2026-03-01")),
            ("response.summary", text("yes: no")),
            ("escalations[0].to", text("quality")),
            ("escalations[1].to", text("12")),
            ("topics", New::List(vec![text("a, b"), text("c")])),
            ("major", New::Plain("false".to_owned())),
        ];
        let expected = "id: X-1\nescalations:\n  -\n    to: quality\n  -\n    to: \"12\"\nmajor: false\nresponse:\n  at: \
                        2026-03-01\n  summary: \"yes: no\"\ntopics: [\"a, b\", c]\n";
        assert_eq!(text_of("X-1", &fields), expected);
    }
}
