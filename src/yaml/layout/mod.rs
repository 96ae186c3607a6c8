//! The canonical layout of a text: order of the fields, indentation, quotes, blank lines. Values and comments stay;
//! whatever cannot be laid out with certainty is left as it is written.

mod block;
mod lines;
mod model;
mod read;
mod scalar;
mod write;

use super::{Node, Problem, Shape};
use granit_parser::{Event, Options, Parser};
use serde_json::Value as Json;

/// What came of laying a text out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Laid {
    /// It is laid out already.
    Already,
    /// The text in its layout.
    Anew(String),
    /// It holds something that cannot be laid out with certainty.
    Left,
}

/// Lays out a text whose type has this schema. The error is every fault for which the
/// text is no YAML of the strict profile.
pub fn laid_out(text: &str, schema: &Json) -> Result<Laid, Vec<Problem>> {
    let (Some(before), problems) = Node::walk(text) else { return Err(Node::walk(text).1) };
    if !problems.is_empty() {
        return Err(problems);
    }
    let once = |text: &str| {
        let mut root = read::read(text)?;
        root.order(Shape::of(schema));
        Some(write::write(&root))
    };
    let Some(laid) = once(text) else { return Ok(Laid::Left) };
    if laid == text {
        return Ok(Laid::Already);
    }
    let (after, faults) = Node::walk(&laid);
    let is_same = faults.is_empty()
        && after.is_some_and(|after| after.to_json(&[]) == before.to_json(&[]))
        && super::means_the_same(text, &laid)
        && comments(&laid) == comments(text)
        && once(&laid).is_some_and(|again| again == laid);
    Ok(if is_same { Laid::Anew(laid) } else { Laid::Left })
}

/// Words as they are written, within brackets or not.
pub fn written(text: &str, in_flow: bool) -> String {
    scalar::Scalar { text: text.to_owned(), source: String::new(), plain: false }.written(in_flow)
}

/// The comments of a text that parses, sorted.
pub(super) fn comments(text: &str) -> Vec<String> {
    let parser = Parser::new_from_str_with_options(text, Options::default());
    let mut all: Vec<String> = parser
        .filter_map(|event| match event {
            Ok((Event::Comment(text, _), _)) => Some(text.trim_end().to_owned()),
            _ => None,
        })
        .collect();
    all.sort();
    all
}
