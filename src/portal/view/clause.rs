//! One clause: its text, who is obliged, and what proves that it is kept.

use super::frame::Frame;
use super::regulation::CoverageGroup;
use super::table::Table;
use super::text::{Fact, Html, Link, Status, Text};
use serde::Serialize;

/// `/<locale>/clauses/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ClausePage {
    /// What surrounds the page.
    pub frame: Frame,
    /// Its number.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it stands.
    pub status: Option<Status>,
    /// Said of an inferred clause, or of one that the text of its chapter does not give.
    pub inferred: Option<String>,
    /// The sentence.
    pub headline: Vec<String>,
    /// Version and date of force.
    pub note: String,
    /// To its place in the chapter.
    pub chapter: Link,
    /// Its text without the heading.
    pub text_html: Html,
    /// BCP 47 tag of its text when it differs from the page's.
    pub text_lang: Option<String>,
    /// Who is obliged, what vague words mean in numbers, measures.
    pub facts: Vec<Fact>,
    /// From the clause to the commits, a link of the chain each; empty where the readers may not see it.
    pub chain: Vec<ChainLink>,
    /// The latest records that are its evidence, with what the check found in each.
    pub evidence: Table,
    /// Waivers of its rules.
    pub waivers: Table,
    /// The commits that changed such records last.
    pub commits: Table,
    /// One mark a clause.
    pub coverage: Vec<CoverageGroup>,
    /// The clause before.
    pub previous: Option<Link>,
    /// The clause after.
    pub next: Option<Link>,
}

/// A link of the chain.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChainLink {
    /// Such as 規則 3 條.
    pub title: String,
    /// The things, with how each stands.
    pub items: Vec<ChainItem>,
    /// Where the rest stands.
    pub more: Option<Link>,
}

/// A thing in the chain.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChainItem {
    /// What it is.
    pub text: Text,
    /// How it stands.
    pub status: Option<Status>,
}
