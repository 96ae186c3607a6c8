//! Tables: heads, rows, cells. Knows nothing of what the cells mean.

use super::text::{Empty, Link, Mark, Status, Text};
use serde::Serialize;

/// A table with what stands in its head. The first cell of each row names the row.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Table {
    /// The heading above it; without it the page's own label for this place is used.
    pub title: Option<String>,
    /// Beside the heading: how many, which period.
    pub note: Option<String>,
    /// At the right of the heading, such as CSV.
    pub links: Vec<Link>,
    /// The columns, as many as each row has cells.
    pub columns: Vec<Column>,
    /// The rows, in the order in which they are shown.
    pub rows: Vec<Row>,
    /// Whether a narrow page scrolls it sideways (figures to compare) instead of stacking its rows.
    pub scroll: bool,
    /// What to say when there are no rows; without it the page says so in general words.
    pub empty: Option<Empty>,
}

/// The head of a column.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Column {
    /// Its words.
    pub label: String,
    /// Whether it holds figures, set flush right.
    pub figures: bool,
    /// Whether it holds sentences, which need a width to be read in.
    pub prose: bool,
    /// Whether readers may sort by it.
    pub sortable: bool,
    /// `ascending` or `descending` when the rows are sorted by it now.
    pub sorted: Option<String>,
}

impl Column {
    /// A column of words.
    pub fn words(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// A column of sentences.
    pub fn prose(label: impl Into<String>) -> Self {
        Self { label: label.into(), prose: true, ..Self::default() }
    }

    /// A column of figures.
    pub fn figures(label: impl Into<String>) -> Self {
        Self { label: label.into(), figures: true, ..Self::default() }
    }

    /// The same column, sortable.
    #[must_use]
    pub fn sortable(mut self) -> Self {
        self.sortable = true;
        self
    }
}

/// A row.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Row {
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
    /// Sets the row apart with a tint and an edge of this status.
    pub tone: Option<Mark>,
    /// Values that filters compare, one a filter of the register, in the filters' order.
    pub filter: Vec<String>,
    /// The views of a register in which it stands, parted by spaces.
    pub views: String,
}

impl Row {
    /// A row of these cells.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self { cells, ..Self::default() }
    }
}

/// A cell.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cell {
    /// Its words.
    pub text: Text,
    /// The verdict that stands after the words.
    pub status: Option<Status>,
    /// A second, quieter line.
    pub below: Option<Text>,
    /// Whether the words are quiet (nothing to see here).
    pub quiet: bool,
    /// Sets the words in bold and in the colour of this status, such as what is overdue.
    pub tone: Option<Mark>,
    /// What sorting compares, when it is not the words: an ISO date or a plain number.
    pub sort: Option<String>,
}

impl Cell {
    /// A cell of words.
    pub fn text(text: impl Into<Text>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A cell that holds a verdict alone.
    pub fn status(mark: Mark, word: impl Into<String>) -> Self {
        Self { status: Some(Status::new(mark, word)), ..Self::default() }
    }

    /// The same cell with a second line.
    #[must_use]
    pub fn below(mut self, text: impl Into<Text>) -> Self {
        self.below = Some(text.into());
        self
    }

    /// The same cell, quiet.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// The same cell, with its words in bold and in the colour of this status.
    #[must_use]
    pub fn tone(mut self, mark: Mark) -> Self {
        self.tone = Some(mark);
        self
    }

    /// The same cell with the value that sorting compares.
    #[must_use]
    pub fn sort(mut self, key: impl Into<String>) -> Self {
        self.sort = Some(key.into());
        self
    }
}
