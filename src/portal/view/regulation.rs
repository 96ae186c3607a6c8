//! The written regulation: its chapters, and one chapter with its clauses.

use super::frame::Frame;
use super::table::Table;
use super::text::{Fact, Html, Link, Mark, Pill, Status, Text};
use serde::Serialize;

/// `/<locale>/regulation/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Regulation {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// Version and date of force.
    pub lead: Option<Text>,
    /// At the right of the heading of the chapters: the policy, the waivers.
    pub links: Vec<Link>,
    /// The chapters.
    pub chapters: Vec<ChapterLink>,
    /// One mark a clause, by chapter.
    pub coverage: Vec<CoverageGroup>,
    /// Beside the heading of the coverage: the counts.
    pub coverage_note: String,
    /// To the matrix.
    pub coverage_link: Link,
}

/// `/<locale>/regulation/coverage/` and its views.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Coverage {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Beside the heading of the strip: the totals.
    pub note: String,
    /// The strip.
    pub groups: Vec<CoverageGroup>,
    /// Everything, the gaps, each chapter.
    pub views: Vec<Pill>,
    /// A clause a row: rules, kinds of record, records, state, measures.
    pub matrix: Table,
}

/// The clauses of a chapter in the strip.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CoverageGroup {
    /// The chapter.
    pub link: Link,
    /// One mark a clause.
    pub marks: Vec<CoverageMark>,
}

/// A clause in the strip.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CoverageMark {
    /// How it stands.
    pub mark: Mark,
    /// To the clause; its words name it and how it stands.
    pub link: Link,
}

/// A chapter in the list.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChapterLink {
    /// Number and title.
    pub link: Link,
    /// How many clauses, and how they stand.
    pub note: String,
    /// The worst state among its clauses.
    pub status: Option<Status>,
    /// Its sections, linking into the chapter.
    pub sections: Vec<Link>,
}

/// `/<locale>/regulation/<chapter>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Chapter {
    /// What surrounds the page.
    pub frame: Frame,
    /// Such as 第三章.
    pub number: String,
    /// The sentence, or the chapter's title.
    pub headline: Vec<String>,
    /// Version, date of force, how the clauses stand.
    pub lead: Option<Text>,
    /// Text before the first section.
    pub intro_html: Option<Html>,
    /// The sections.
    pub sections: Vec<ChapterSection>,
    /// The chapter before.
    pub previous: Option<Link>,
    /// The chapter after.
    pub next: Option<Link>,
}

/// A section of a chapter.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChapterSection {
    /// Fragment id, such as `s3.1`.
    pub anchor: String,
    /// Number and title, such as 3.1 催收計劃.
    pub title: String,
    /// Text before the first clause.
    pub intro_html: Option<Html>,
    /// Its clauses.
    pub clauses: Vec<Clause>,
}

/// A clause.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Clause {
    /// Its number, such as `3.3.2c`; also the fragment id.
    pub id: String,
    /// To its own page; within this one where it has none.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Its text without the heading.
    pub text_html: Html,
    /// Whether evidence is present, breached, thin, or not due.
    pub status: Option<Status>,
    /// Who is obliged, what vague words mean in numbers, rules, records, measures.
    pub facts: Vec<Fact>,
    /// Said of an inferred clause, or of one that the text of its chapter does not give: 推定，不作引用.
    pub inferred: Option<String>,
}
