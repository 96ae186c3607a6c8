//! A text as it will be laid out: entries with their comments, and the order of their fields.

use super::scalar::Scalar;
use crate::yaml::Shape;

/// Something between the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// An empty line, or several.
    Blank,
    /// A comment on its own line, with its `#`.
    Comment(String),
}

/// An entry of a mapping, or an item of a sequence.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// What stands above it.
    pub before: Vec<Note>,
    /// Its key; none for an item.
    pub key: Option<Scalar>,
    /// The comment after its key or dash, when the value begins on a later line.
    pub opening: Option<String>,
    /// What stands between its key or dash and a value that begins on a later line.
    pub between: Vec<Note>,
    /// The value.
    pub value: Node,
    /// The comment after the value.
    pub after: Option<String>,
    /// What stands below a value of several lines and belongs to it.
    pub below: Vec<Note>,
}

/// A value.
#[derive(Clone, Debug, Default)]
pub(super) enum Node {
    /// Nothing.
    #[default]
    Empty,
    /// A scalar on one line.
    Scalar(Scalar),
    /// A plain or quoted scalar, or a flow collection, of several lines: each with the columns by which it is
    /// indented more than its container.
    Lines(Vec<(usize, String)>),
    /// A block scalar: its header and its lines, without their indentation.
    Block { header: String, note: Option<String>, lines: Vec<String> },
    /// A mapping or sequence.
    Many(Many),
}

/// A mapping or sequence.
#[derive(Clone, Debug)]
pub(super) struct Many {
    /// Whether it is a mapping.
    pub is_mapping: bool,
    /// Whether it is written in brackets.
    pub is_flow: bool,
    /// Its entries.
    pub entries: Vec<Entry>,
    /// What stands after its last entry.
    pub foot: Vec<Note>,
}

/// A text: a mapping, and what stands at its head whatever its first entry is.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub head: Vec<Note>,
    pub many: Many,
}

impl Root {
    /// Puts the fields of every mapping in the order of its type.
    pub(super) fn order(&mut self, shape: Shape) {
        order(&mut self.many, shape);
    }
}

fn order(many: &mut Many, shape: Shape) {
    let is_mapping = many.is_mapping;
    for entry in &mut many.entries {
        if let Node::Many(inner) = &mut entry.value {
            let key = entry.key.as_ref().map_or("", |key| &key.text);
            order(inner, if is_mapping { shape.field(key) } else { shape.items() });
        }
    }
    let position = |entry: &Entry| shape.position(&entry.key.as_ref()?.text);
    // a mapping with a field that its type does not have is for its author to mend first
    if many.entries.iter().all(|entry| position(entry).is_some()) {
        many.entries.sort_by_key(position);
    }
}
