//! The smallest pieces of a page: words with links, statuses, facts, pictures. Already in the page's
//! language, already formatted. Knows no record, rule or measure, and not how a piece will look.

use serde::Serialize;

pub use crate::markdown::Html;

pub use crate::chart::Svg;

/// The shape of a status. Six shapes, one set for the whole product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Filled diamond: needs action, defect, breach, overdue.
    Act,
    /// Hollow triangle: watch, warning, due within two working days.
    Watch,
    /// Filled circle with a check: normal, passed, approved, closed.
    Ok,
    /// Dashed circle: not rated, n too small, not due, not in force.
    #[default]
    Na,
    /// Circle with clock hands: in progress, waiting for somebody.
    Wait,
    /// Square with a slash: waived.
    Waived,
}

/// A shape and its word; never one without the other.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Status {
    /// The shape and, through it, the colour.
    pub mark: Mark,
    /// The word, such as 需處理 or "Act".
    pub word: String,
}

impl Status {
    /// A status of this shape and word.
    pub fn new(mark: Mark, word: impl Into<String>) -> Self {
        Self { mark, word: word.into() }
    }
}

/// What a piece of text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    #[default]
    Plain,
    /// Words that a skimming reader must see.
    Strong,
    /// An id, a hash, a path: fixed-width, unbroken.
    Id,
    /// A command or an expression: fixed-width, may break.
    Code,
    /// Words that stay on one line, such as a date with its measure word.
    Keep,
    /// What an amendment takes away.
    Removed,
    /// What an amendment puts in place.
    Added,
}

/// A run of text of one kind.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// The words; hostile when they come from a record.
    pub text: String,
    /// Where it leads, as made by `url`.
    pub href: Option<String>,
    /// The full name for those who hear the link, such as "投訴 COMP-2026-0263".
    pub name: Option<String>,
    /// BCP 47 tag when it differs from the page's.
    pub lang: Option<String>,
}

/// A line of text with links in it. A template is handed its HTML, and prints it as it is.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Text(pub Vec<Part>);

impl Text {
    fn with(mut self, kind: Kind, text: impl Into<String>, href: Option<String>) -> Self {
        self.0.push(Part { kind, text: text.into(), href, ..Part::default() });
        self
    }

    /// Adds words.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(Kind::Plain, text, None)
    }

    /// Adds words in bold.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.with(Kind::Strong, text, None)
    }

    /// Adds an id, hash or path that is no link.
    #[must_use]
    pub fn id(self, text: impl Into<String>) -> Self {
        self.with(Kind::Id, text, None)
    }

    /// Adds a command or an expression.
    #[must_use]
    pub fn code(self, text: impl Into<String>) -> Self {
        self.with(Kind::Code, text, None)
    }

    /// Adds words that may not break.
    #[must_use]
    pub fn keep(self, text: impl Into<String>) -> Self {
        self.with(Kind::Keep, text, None)
    }

    /// Adds words that were taken away.
    #[must_use]
    pub fn removed(self, text: impl Into<String>) -> Self {
        self.with(Kind::Removed, text, None)
    }

    /// Adds words that were put in place.
    #[must_use]
    pub fn added(self, text: impl Into<String>) -> Self {
        self.with(Kind::Added, text, None)
    }

    /// Adds words that lead somewhere.
    #[must_use]
    pub fn link(self, href: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(Kind::Plain, text, Some(href.into()))
    }

    /// Adds an id that leads to its record; `name` is its full name for those who hear it.
    #[must_use]
    pub fn record(mut self, href: impl Into<String>, id: impl Into<String>, name: impl Into<String>) -> Self {
        self = self.with(Kind::Id, id, Some(href.into()));
        if let Some(part) = self.0.last_mut() {
            part.name = Some(name.into());
        }
        self
    }

    /// The same text with the pieces of another behind it.
    #[must_use]
    pub fn then(mut self, more: Self) -> Self {
        self.0.extend(more.0);
        self
    }

    /// Says in which language the last piece is written.
    #[must_use]
    pub fn lang(mut self, tag: impl Into<String>) -> Self {
        if let Some(part) = self.0.last_mut() {
            part.lang = Some(tag.into());
        }
        self
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::default().plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::default().plain(text)
    }
}

/// A link that stands alone.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Link {
    /// Where it leads, as made by `url`.
    pub href: String,
    /// Its words.
    pub text: String,
}

impl Link {
    /// A link to `href` named `text`.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into() }
    }
}

/// One of a row of links between views of the same thing; also a step in a list of pages.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Pill {
    /// Where it leads; empty for the view that is shown.
    pub href: String,
    /// Its words.
    pub text: String,
    /// How many things that view holds, formatted.
    pub count: Option<String>,
    /// Whether this view is shown now.
    pub current: bool,
}

/// A label with its value, in a list of facts.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fact {
    /// What it is, such as 95% 區間.
    pub label: String,
    /// The value.
    pub value: Text,
    /// A quieter remark beside the value, such as the limit that holds.
    pub note: Option<Text>,
    /// The verdict on it.
    pub status: Option<Status>,
}

impl Fact {
    /// A fact without remark or verdict.
    pub fn new(label: impl Into<String>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), value: value.into(), note: None, status: None }
    }
}

/// A drawing in two widths, of which the page shows the one that fits.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Chart {
    /// For pages of 1040 pixels and more; drawn at the width at which it is shown.
    pub wide_svg: Svg,
    /// For narrower pages, drawn 374 pixels wide.
    pub narrow_svg: Svg,
    /// Type of chart, unit and what the shapes mean.
    pub caption: Option<Text>,
}

/// What a list says when it holds nothing.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Empty {
    /// The fact in one sentence, such as 第 2 季沒有嚴重問題的處分記錄。
    pub fact: String,
    /// Why it is empty and since when, perhaps with the clause.
    pub why: Text,
}

/// A list with what stands in its head.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Section<T> {
    /// Beside the heading: how many, which period.
    pub note: Option<String>,
    /// At the right of the heading, such as CSV.
    pub links: Vec<Link>,
    /// The things, in the order in which they are shown.
    pub items: Vec<T>,
    /// What to say when there are none; without it the page says so in general words.
    pub empty: Option<Empty>,
}

impl<T> Default for Section<T> {
    fn default() -> Self {
        Self { note: None, links: Vec::new(), items: Vec::new(), empty: None }
    }
}
