//! YAML under a strict profile: the typed parse, the tree with places, and the structural check.
//! The only folder that names the YAML crates. Knows JSON Schema as data, no record.
//!
//! The strict profile: one document; no anchors, aliases, tags, merge keys or duplicate keys; UTF-8
//! without byte-order mark; no control, line-separator or text-direction characters; depth and node limits.

mod edit;
mod forbidden;
mod front;
mod hint;
mod layout;
mod mend;
mod path;
mod problem;
mod shape;
mod structure;
mod tree;

pub use edit::{Edit, New, edited};
pub use front::{Body, Fronted, HasBody, body_problems, fronted, typed_with_body};
pub use layout::{Laid, laid_out, written};
pub use path::steps;
pub use problem::{Problem, ProblemKind};
pub use shape::Shape;
pub use structure::check as check_structure;
pub use tree::{Node, Value};

use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// Containers within containers at most.
pub const MAX_DEPTH: usize = 32;
/// Values (keys not counted) of one text at most.
pub const MAX_NODES: usize = 20_000;
/// Faults of one text that are told at most: it is refused by the first.
pub const MAX_PROBLEMS: usize = 500;

/// Parses a text into a type, by the fastest parser. The error says what and where, in English.
///
/// The strict profile is guarded beforehand by [`needs_walk`]: only texts with a character that anchors,
/// tags, merge keys, second documents, or forbidden characters need are walked event by event.
pub fn typed<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    if needs_walk(text)
        && let Some(problem) = tree::profile_problems(text).into_iter().next()
    {
        return Err(problem);
    }
    serde_yaml::from_str(&ended(text)).map_err(|error| {
        let at = error.location().map_or((1, 1), |at| (at.line() as u32, at.column() as u32));
        Problem::at_point(ProblemKind::Value, at.0, at.1).with("detail", without_place(&error))
    })
}

/// A text whose last line has an end, which the tree takes for granted: without it a block scalar there is another.
fn ended(text: &str) -> Cow<'_, str> {
    if text.ends_with('\n') { Cow::Borrowed(text) } else { Cow::Owned(format!("{text}\n")) }
}

/// What an error says, without the line and column that it gives in the end.
fn without_place(error: &serde_yaml::Error) -> String {
    error.to_string().split(" at line ").next().unwrap_or_default().to_owned()
}

/// A text that was parsed, of which some fields are to be set otherwise.
pub struct Amendable(serde_yaml::Value);

impl Amendable {
    /// A text without some of the fields at its top. Fails where it does not parse.
    pub fn of(text: &str, without: &[&str]) -> Result<Self, String> {
        let mut tree: serde_yaml::Value =
            serde_yaml::from_str(&ended(text)).map_err(|error| error.to_string())?;
        if let serde_yaml::Value::Mapping(fields) = &mut tree {
            fields.retain(|name, _| !name.as_str().is_some_and(|name| without.contains(&name)));
        }
        Ok(Self(tree))
    }

    /// The type with some fields, by path such as `when.weekdays.end`, set to scalars. Fails when a path leads nowhere or
    /// the result does not fit the type.
    pub fn with<T: DeserializeOwned>(&self, changes: &[(&str, &str)]) -> Result<T, String> {
        let mut tree = self.0.clone();
        for (path, scalar) in changes {
            let mut at = &mut tree;
            for step in path.split(['.', '[']).map(|step| step.trim_end_matches(']')) {
                let found = match at {
                    serde_yaml::Value::Sequence(items) => {
                        step.parse().ok().and_then(|i: usize| items.get_mut(i))
                    }
                    serde_yaml::Value::Mapping(entries) => entries.get_mut(step),
                    _ => None,
                };
                at = found.ok_or_else(|| format!("`{path}` leads nowhere"))?;
            }
            *at = serde_yaml::from_str(scalar).map_err(|error| error.to_string())?;
        }
        // through text, since only there may a plain number stand for its own words, as in other amendments
        let text = serde_yaml::to_string(&tree).map_err(|error| error.to_string())?;
        serde_yaml::from_str(&text).map_err(|error| without_place(&error))
    }
}

/// Whether words without quotes are text to a parser, and just these words.
fn is_plain_text(words: &str) -> bool {
    matches!(serde_yaml::from_str(words), Ok(serde_yaml::Value::String(text)) if text == words)
}

/// Whether two texts hold the same values, whatever the order of fields.
fn means_the_same(one: &str, other: &str) -> bool {
    let value = |text| serde_yaml::from_str::<serde_yaml::Value>(&ended(text)).ok();
    value(one).is_some_and(|one| Some(one) == value(other))
}

/// Whether a cheap look at the bytes sees anything that only the event walk can judge.
fn needs_walk(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut line = Line::default();
    let mut opened = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let is_odd = match byte {
            b' ' => {
                line.indent += usize::from(line.indent == line.length);
                false
            }
            b'\n' => std::mem::take(&mut line).is_torn(),
            b'-' | b'.' => {
                line.indent += usize::from(*byte == b'-' && line.indent == line.length);
                line.length == 0 && bytes[index..].starts_with(&[*byte; 3])
            }
            b'"' | b'\'' => {
                line.is_open[usize::from(*byte == b'"')] ^= true;
                false
            }
            b'[' | b'{' => {
                (opened, line.brackets) = (opened + 1, line.brackets + 1);
                false
            }
            b']' | b'}' => {
                line.brackets -= 1;
                false
            }
            b'&' | b'*' | b'!' | b'%' | b'?' | b'<' => true,
            // numbers that not everybody reads as such
            b'x' | b'o' | b'b' => index > 0 && bytes[index - 1] == b'0' && is_alone(bytes, index - 1),
            b'i' | b'I' | b'n' | b'N' => index > 0 && bytes[index - 1] == b'.' && is_alone(bytes, index - 1),
            _ => forbidden::may_begin(bytes, index),
        };
        if is_odd || line.indent > MAX_DEPTH {
            return true;
        }
        line.length += usize::from(*byte != b'\n');
    }
    let is_nothing = |line: &str| line.trim_start().is_empty() || line.trim_start().starts_with('#');
    line.is_torn() || text.lines().all(is_nothing) || opened > MAX_DEPTH / 2 || bytes.len() > MAX_NODES
}

/// Whether no letter or digit stands before a place.
fn is_alone(bytes: &[u8], at: usize) -> bool {
    at == 0 || !bytes[at - 1].is_ascii_alphanumeric()
}

/// What was seen of a line.
#[derive(Default)]
struct Line {
    length: usize,
    /// Blanks and hyphens with which it begins: an upper bound of the depth of block containers.
    indent: usize,
    /// Whether single, and double, quotes are odd.
    is_open: [bool; 2],
    /// Brackets that it opens, less those that it closes.
    brackets: i32,
}

impl Line {
    /// Whether it opens a quoted scalar or a bracket that it does not close, whose further lines may be indented wrongly.
    fn is_torn(&self) -> bool {
        self.is_open.contains(&true) || self.brackets != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn a_change_may_be_text_or_a_number() {
        let text = "when:\n  end: \"20:00\"\n  most: 3\nlist:\n  - {a: x}\n";
        let changes = [("when.most", "2"), ("when.end", "20:30"), ("list[0].a", "y")];
        let tree: serde_json::Value = Amendable::of(text, &[]).unwrap().with(&changes).unwrap();
        assert_eq!(tree, serde_json::json!({"when": {"end": "20:30", "most": 2}, "list": [{"a": "y"}]}));
        let less = Amendable::of(text, &["list"]).unwrap();
        assert!(less.with::<serde_json::Value>(&[("when.start", "1")]).is_err());
        assert!(less.with::<serde_json::Value>(&[("list[0].a", "y")]).is_err());
    }

    #[test]
    fn the_profile_is_guarded_on_the_fast_path() {
        type Map = BTreeMap<String, String>;
        assert!(typed::<Map>("a: b\nc: 說明，一般文字\n").is_ok());
        for (bad, kind) in [
            ("a: &x b\nc: *x\n", ProblemKind::Anchor),
            ("a: !!str b\n", ProblemKind::Tag),
            ("a: b\n---\nc: d\n", ProblemKind::SecondDocument),
            ("a: \"b\u{202e}c\"\n", ProblemKind::ForbiddenCharacter),
            ("\u{feff}a: b\n", ProblemKind::ForbiddenCharacter),
            ("a: b\u{85}\n", ProblemKind::ForbiddenCharacter),
            ("a: b\u{61c}\n", ProblemKind::ForbiddenCharacter),
            ("a:\tb\n", ProblemKind::ForbiddenCharacter),
            ("a: [b,\nc]\n", ProblemKind::Syntax),
            ("a: 0x1F\n", ProblemKind::Shape),
            ("a: -.inf\n", ProblemKind::Shape),
            ("# nothing\n", ProblemKind::Empty),
        ] {
            assert_eq!(typed::<Map>(bad).map_err(|problem| problem.kind), Err(kind), "{bad:?}");
        }
    }
}
