//! The event walk: a text as a tree in which every key and value has its place.

use super::forbidden::forbidden_characters;
use super::hint::hint;
use super::{MAX_DEPTH, MAX_NODES, Problem, ProblemKind};
use crate::diagnostic::{Arg, Span};
use granit_parser::{Event, Options, Parser, ScalarStyle};

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// From its first to after its last character.
    pub span: Span,
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A scalar: its text after unescaping, and whether it was written plain (neither quoted nor block).
    Scalar {
        /// The text.
        text: String,
        /// Whether it is plain, so that it may mean a number, a truth value or nothing.
        plain: bool,
    },
    /// A sequence.
    Sequence(Vec<Node>),
    /// A mapping in the order of the text: key, place of the key, value.
    Mapping(Vec<(String, Span, Node)>),
}

impl Node {
    /// Walks a text. Returns the tree, as far as it could be built, and every fault of the strict profile.
    pub fn walk(text: &str) -> (Option<Self>, Vec<Problem>) {
        let mut walk = Walk::new(text);
        let root = walk.document();
        walk.problems.sort_by_key(|problem| problem.span);
        (root, walk.problems)
    }

    /// The value of a key of a mapping.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.value {
            Value::Mapping(entries) => entries.iter().find(|(name, ..)| name == key).map(|(_, _, node)| node),
            _ => None,
        }
    }

    pub(super) fn first_key(&self) -> Span {
        match &self.value {
            Value::Mapping(entries) => entries.first().map_or(self.span, |(_, span, _)| *span),
            Value::Sequence(items) => items.first().map_or(self.span, Self::first_key),
            Value::Scalar { .. } => self.span,
        }
    }

    /// The tree as JSON with every scalar as its text, without some keys at the top.
    pub fn to_json(&self, without: &[&str]) -> serde_json::Value {
        match &self.value {
            Value::Scalar { text, .. } => text.clone().into(),
            Value::Sequence(items) => items.iter().map(|item| item.to_json(&[])).collect(),
            Value::Mapping(entries) => {
                let kept = entries.iter().filter(|(key, ..)| !without.contains(&key.as_str()));
                kept.map(|(key, _, node)| (key.clone(), node.to_json(&[])))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }
        }
    }
}

/// Every fault of the strict profile in a text.
pub(super) fn profile_problems(text: &str) -> Vec<Problem> {
    Node::walk(text).1
}

struct Walk<'a> {
    text: &'a str,
    parser: Parser<'a, granit_parser::StrInput<'a>>,
    problems: Vec<Problem>,
    nodes: usize,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str) -> Self {
        let mut options = Options::default();
        options.emit_comments = false;
        options.strict_indentation = true;
        let parser = Parser::new_from_str_with_options(text, options);
        Self { text, parser, problems: forbidden_characters(text), nodes: 0 }
    }

    /// The next event with its span; `None` at the end or after a syntax error, which is noted.
    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        match self.parser.next_event()? {
            Ok((event, span)) => Some((event, span_of(&span))),
            Err(error) => {
                let (line, column) = (error.marker().line() as u32, error.marker().col() as u32 + 1);
                let problem = Problem::at_point(ProblemKind::Syntax, line.max(1), column);
                let detail = error.info();
                let hint = hint(self.text, line.max(1), &detail);
                self.problems.push(problem.with("detail", detail).with("hint", hint));
                None
            }
        }
    }

    fn document(&mut self) -> Option<Node> {
        let mut root = None;
        let mut documents = 0;
        while let Some((event, span)) = self.next() {
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents == 2 {
                        self.problems.push(Problem::new(ProblemKind::SecondDocument, span));
                        break;
                    }
                }
                Event::StreamStart | Event::DocumentEnd => {}
                Event::StreamEnd => break,
                event => root = Some(self.node(event, span, 0)?),
            }
        }
        if root.is_none() && self.problems.is_empty() {
            self.problems.push(Problem::new(ProblemKind::Empty, Span::START));
        }
        root
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Option<Node> {
        self.nodes += 1;
        if depth > MAX_DEPTH || self.nodes > MAX_NODES {
            let (limit, what) = if depth > MAX_DEPTH { (MAX_DEPTH, "depth") } else { (MAX_NODES, "values") };
            let problem = Problem::new(ProblemKind::Limit, span);
            self.problems.push(problem.with("limit", limit).with("what", what));
            return None;
        }
        self.properties(&event, span);
        match event {
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                let is_nothing = (span.line, span.column) == (span.end_line, span.end_column);
                // the parser gives a mark for what is not there
                let text = if plain && is_nothing { "".into() } else { text };
                if plain && is_number_elsewhere(&text) {
                    let expected = Arg::Message("shape-number".to_owned());
                    let problem = Problem::new(ProblemKind::Shape, span).with("expected", expected);
                    self.problems.push(problem.with("found", &*text));
                }
                Some(Node { value: Value::Scalar { text: text.into_owned(), plain }, span })
            }
            Event::SequenceStart(..) => self.sequence(span, depth),
            Event::MappingStart(..) => self.mapping(span, depth),
            // an alias is already noted; it stands as nothing
            _ => Some(Node { value: Value::Scalar { text: String::new(), plain: true }, span }),
        }
    }

    fn properties(&mut self, event: &Event<'a>, span: Span) {
        if event.anchor_id().is_some_and(|id| id != 0) || event.is_alias() {
            self.problems.push(Problem::new(ProblemKind::Anchor, span));
        }
        if event.tag().is_some() {
            self.problems.push(Problem::new(ProblemKind::Tag, span));
        }
    }

    fn sequence(&mut self, start: Span, depth: usize) -> Option<Node> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, end) => {
                    return Some(Node { value: Value::Sequence(items), span: join(start, end) });
                }
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, start: Span, depth: usize) -> Option<Node> {
        let mut entries: Vec<(String, Span, Node)> = Vec::new();
        loop {
            let (event, key_span) = self.next()?;
            if event == Event::MappingEnd {
                return Some(Node { value: Value::Mapping(entries), span: join(start, key_span) });
            }
            let key = self.node(event, key_span, depth + 1)?;
            let key_text = self.key_text(key, &entries);
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            entries.push((key_text, key_span, value));
        }
    }

    fn key_text(&mut self, key: Node, before: &[(String, Span, Node)]) -> String {
        let Value::Scalar { text, plain } = key.value else {
            self.problems.push(Problem::new(ProblemKind::KeyNotText, key.span));
            return String::new();
        };
        if plain && text.is_empty() {
            self.problems.push(Problem::new(ProblemKind::KeyNotText, key.span));
        } else if plain && text == "<<" {
            self.problems.push(Problem::new(ProblemKind::MergeKey, key.span));
        } else if before.iter().any(|(name, ..)| *name == text) {
            let problem = Problem::new(ProblemKind::DuplicateKey, key.span);
            self.problems.push(problem.with("key", text.as_str()));
        }
        text
    }
}

/// Whether plain words are a number to the fast parser and text to others: of another base than ten, or none at all.
fn is_number_elsewhere(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let of_base =
        |(mark, base)| digits.strip_prefix(mark).is_some_and(|rest| u128::from_str_radix(rest, base).is_ok());
    [("0x", 16), ("0o", 8), ("0b", 2)].into_iter().any(of_base)
        || matches!(digits, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN")
}

fn span_of(span: &granit_parser::Span) -> Span {
    Span {
        line: span.start.line() as u32,
        column: span.start.col() as u32 + 1,
        end_line: span.end.line() as u32,
        end_column: span.end.col() as u32 + 1,
    }
}

fn join(start: Span, end: Span) -> Span {
    Span { end_line: end.end_line, end_column: end.end_column, ..start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_a_person_would_point_at() {
        let text = "id: A\nreviews:\n  - by: S-1\n    at: x\n  - by: S-2\nwho:\n  cases: 3\n";
        let (root, problems) = Node::walk(text);
        let root = root.unwrap();
        assert_eq!(problems, []);
        let at = |path| {
            let span = root.place(path);
            (span.line, span.column, span.end_line, span.end_column)
        };
        assert_eq!(at("reviews[1].by"), (5, 9, 5, 12));
        assert_eq!(at("reviews[1].verdict"), (5, 5, 5, 7), "a missing field points at its container");
        assert_eq!(at("who"), (6, 1, 6, 4));
        assert_eq!(at("how"), (1, 1, 1, 3), "a missing section points at the record's first key");
    }

    #[test]
    fn hostile_depth_and_size_end_as_limits() {
        for text in ["[".repeat(100_000), "- ".repeat(5_000), format!("a: [{}]", "1,".repeat(MAX_NODES + 1))]
        {
            let (_, problems) = Node::walk(&text);
            assert!(
                problems.iter().any(|p| matches!(p.kind, ProblemKind::Limit | ProblemKind::Syntax)),
                "{:?}",
                problems.first()
            );
        }
    }
}
