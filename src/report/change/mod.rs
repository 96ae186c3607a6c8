//! What differs between two states of a project, in words: lists for a terminal, tables for a pull request, JSON
//! for programs. Knows what differs, never how it was found.

mod json;
mod section;
mod table;

use crate::calendar::Date;
use crate::change::Change;
use crate::diagnostic::{Arg, Args};
use crate::locale::{Locale, Messages};
use anyhow::Result;

/// In which form a change is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeFormat {
    /// For people at a terminal.
    Human,
    /// For a comment on a pull request or a job's summary.
    Markdown,
    /// For programs: one JSON document.
    Json,
}

/// A change, ready to be told.
pub struct Told<'a> {
    /// What differs.
    pub change: &'a Change,
    /// Whether it is what a proposed policy would change, rather than the difference of two revisions.
    pub proposed: bool,
    /// The state before, as its reader knows it: a commit.
    pub before: &'a str,
    /// The state after: a commit, the work tree, or a proposed policy.
    pub after: &'a str,
    /// Today, for both.
    pub as_of: Date,
    /// The reader's language.
    pub locale: Locale,
    /// The messages.
    pub messages: &'a Messages,
}

impl Told<'_> {
    /// The whole as text. Fails only when a message is missing: a fault of the program.
    pub fn render(&self, format: ChangeFormat) -> Result<String> {
        match format {
            ChangeFormat::Json => json::render(self),
            ChangeFormat::Human => table::human(self),
            ChangeFormat::Markdown => table::markdown(self),
        }
    }

    fn word(&self, key: &str) -> Result<String> {
        self.messages.text(self.locale, key, &Args::new())
    }

    fn say<const N: usize>(&self, key: &str, args: [(&'static str, Arg); N]) -> Result<String> {
        self.messages.text(self.locale, key, &args.into())
    }
}
