//! What can be wrong with a text before anything is known of its meaning.

use crate::diagnostic::{Arg, Args, Span};

/// The kinds of structural fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// Not YAML. `detail`: the parser's words.
    Syntax,
    /// An anchor or an alias.
    Anchor,
    /// A tag.
    Tag,
    /// A merge key.
    MergeKey,
    /// A second document.
    SecondDocument,
    /// A character that has no place in a record. `character`: its code point.
    ForbiddenCharacter,
    /// A key that stands twice. `key`.
    DuplicateKey,
    /// A key that is not text.
    KeyNotText,
    /// Beyond a limit. `limit`, `what`.
    Limit,
    /// Nothing in it.
    Empty,
    /// A field that the kind does not have. `field`, and `suggestion` (may be empty).
    UnknownField,
    /// A required field that is not there. `field`.
    MissingField,
    /// A value of the wrong shape. `expected` (a message key), `found` (words of the text).
    Shape,
    /// A value that is none of those allowed. `found`, `allowed`, `suggestion` (may be empty).
    NotAllowed,
    /// A value that its type refuses. `detail`: what the type says.
    Value,
}

/// One structural fault with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What kind of fault.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
    /// The particulars.
    pub args: Args,
    /// What is to stand in its place, where that is certain.
    pub fix: Option<String>,
}

impl Problem {
    /// A fault at a span.
    pub fn new(kind: ProblemKind, span: Span) -> Self {
        Self { kind, span, args: Args::new(), fix: None }
    }

    /// A fault at one character.
    pub fn at_point(kind: ProblemKind, line: u32, column: u32) -> Self {
        Self::new(kind, Span { line, column, end_line: line, end_column: column + 1 })
    }

    /// The fault with what is to stand in its place.
    #[must_use]
    pub fn mended(self, fix: Option<String>) -> Self {
        Self { fix, ..self }
    }

    /// The fault with one more particular.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name, arg.into());
        self
    }
}
