//! The clauses of the regulation: read from its chapters, and from their titles where a chapter does not give them;
//! and how each clause stands today.

use super::found::{is_pressing, is_warning};
use super::{Site, Writer};
use crate::diagnostic::{Args, Diagnostic, Nature, Standing};
use crate::locale::Locale;
use crate::markdown::{self, Part};
use crate::portal::view::{Mark, Status};
use crate::record::CLAUSES;
use crate::rules::RuleBook;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// Whether the regulation's text does not give a clause, so that it was written after its manner.
pub(super) fn is_inferred(id: &str) -> bool {
    CLAUSES.iter().any(|clause| clause.id == id && clause.inferred)
}

/// Clauses and sections whose numbers are tried where a chapter has no text.
const MOST: u32 = 40;

/// A clause: its number, title and text.
pub(super) struct Clause {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) text: String,
    /// Whether the text of the chapter gives it.
    pub(super) written: bool,
}

/// A section of a chapter.
#[derive(Default)]
pub(super) struct Section {
    pub(super) title: String,
    pub(super) intro: String,
    pub(super) clauses: Vec<Clause>,
}

impl Section {
    /// Takes in clauses, each after those that come before it in an order; its own stay as they stand.
    fn take_in(&mut self, clauses: Vec<Clause>, order: &[String]) {
        let place = |clause: &Clause| order.iter().position(|id| *id == clause.id);
        for clause in clauses {
            let is_before = |own: &Clause| place(own).is_some_and(|own| Some(own) < place(&clause));
            let at = self.clauses.iter().rposition(is_before).map_or(0, |last| last + 1);
            self.clauses.insert(at, clause);
        }
    }
}

/// A chapter.
pub(super) struct Chapter {
    pub(super) number: u32,
    pub(super) title: String,
    pub(super) intro: String,
    pub(super) sections: Vec<Section>,
    /// The language of its text; `None` when it has none.
    pub(super) written: Option<Locale>,
}

impl Chapter {
    /// Every clause, in order.
    pub(super) fn clauses(&self) -> impl Iterator<Item = &Clause> {
        self.sections.iter().flat_map(|section| &section.clauses)
    }

    /// Whether it has a text, and that does not give a clause.
    pub(super) fn leaves_out(&self, clause: &Clause) -> bool {
        self.written.is_some() && !clause.written
    }
}

/// Every chapter, in order.
pub(super) fn chapters(site: &Site) -> Result<Vec<Chapter>> {
    (1..MOST)
        .map(|number| chapter(site, number))
        .take_while(|read| !matches!(read, Ok(None)))
        .filter_map(Result::transpose)
        .collect()
}

fn chapter(site: &Site, number: u32) -> Result<Option<Chapter>> {
    let key = format!("chapter-{number}");
    let named = site.input.messages.has(site.locale, &key);
    let title = if named { Some(site.page(&[]).word(&key)?) } else { None };
    let text = |locale: Locale| {
        let path = format!("records/policy/regulation/{}/{number}.md", locale.tag());
        Some((locale, site.input.ledger.sources.text(&path)?))
    };
    let Some((written, text)) = text(site.locale).or_else(|| text(Locale::ZhHant)) else {
        let Some(title) = title else { return Ok(None) };
        let sections = from_titles(site, site.locale, number)?;
        return Ok(Some(Chapter { number, title, intro: String::new(), sections, written: None }));
    };
    let mut parts = markdown::parts(text).into_iter().peekable();
    let mut intro = parts.next_if(|part| part.level == 0).map_or_else(String::new, |part| part.body);
    let mut heading = String::new();
    if let Some(first) = parts.next_if(|part| part.level == 1) {
        heading = first.heading;
        intro.push_str(&first.body);
    }
    let known = if named { from_titles(site, written, number)? } else { Vec::new() };
    let sections = completed(sections(parts), known);
    Ok(Some(Chapter { number, title: title.unwrap_or(heading), intro, sections, written: Some(written) }))
}

/// Sections by headings of level 2, clauses by those of level 3 that begin with a number; deeper ones belong
/// to the text of their clause.
fn sections(parts: impl Iterator<Item = Part>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for part in parts {
        let numbered =
            part.heading.split_once(' ').filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_digit()));
        match (part.level, numbered) {
            (0..=2, _) => {
                sections.push(Section { title: part.heading, intro: part.body, clauses: Vec::new() });
            }
            (3, Some((id, title))) => {
                let (id, title) = (id.to_owned(), title.to_owned());
                let clause = Clause { id, title, text: part.body, written: true };
                match sections.last_mut() {
                    Some(section) => section.clauses.push(clause),
                    None => sections.push(Section { clauses: vec![clause], ..Section::default() }),
                }
            }
            (level, _) => {
                let text = format!("\n{} {}\n\n{}", "#".repeat(usize::from(level)), part.heading, part.body);
                let Some(section) = sections.last_mut() else { continue };
                match section.clauses.last_mut() {
                    Some(clause) => clause.text.push_str(&text),
                    None => section.intro.push_str(&text),
                }
            }
        }
    }
    sections
}

/// The number of a section, such as 2 and 1 of "2.1 Committee".
fn number(title: &str) -> Option<Vec<u32>> {
    title.split(' ').next()?.split('.').map(|part| part.parse().ok()).collect()
}

/// The sections of a text, with what is known of the clauses that it does not give, each at its place.
fn completed(mut sections: Vec<Section>, known: Vec<Section>) -> Vec<Section> {
    let clauses = sections.iter().flat_map(|section| &section.clauses);
    let given: BTreeSet<String> = clauses.map(|clause| clause.id.clone()).collect();
    for mut section in known {
        let order: Vec<String> = section.clauses.iter().map(|clause| clause.id.clone()).collect();
        section.clauses.retain(|clause| !given.contains(&clause.id));
        let at = number(&section.title);
        let own = match &at {
            Some(_) => sections.iter_mut().find(|own| number(&own.title) == at),
            None => sections.last_mut(),
        };
        match own {
            _ if section.clauses.is_empty() => {}
            Some(own) => own.take_in(section.clauses, &order),
            None => {
                let is_later = |own: &Section| number(&own.title).is_some_and(|own| Some(own) > at);
                let place = sections.iter().position(is_later).unwrap_or(sections.len());
                sections.insert(place, section);
            }
        }
    }
    sections
}

/// The clauses of a chapter by the titles that the program knows.
fn from_titles(site: &Site, locale: Locale, chapter: u32) -> Result<Vec<Section>> {
    let has = |key: &str| site.input.messages.has(locale, key);
    let word = |key: &str| site.input.messages.text(locale, key, &Args::new());
    let clauses = |prefix: String| {
        let mut clauses = Vec::new();
        for number in 1..MOST {
            let bare = format!("{prefix}-{number}");
            let lettered = ('a'..='z').map(|letter| format!("{bare}{letter}"));
            for id in std::iter::once(bare.clone()).chain(lettered) {
                let key = format!("clause-{id}");
                if has(&key) {
                    let text = word(&format!("{key}.obligation"))?;
                    let (id, title) = (id.replace('-', "."), word(&key)?);
                    clauses.push(Clause { id, title, text, written: false });
                }
            }
        }
        Ok::<_, anyhow::Error>(clauses)
    };
    let mut sections = Vec::new();
    for number in 1..MOST {
        let key = format!("section-{chapter}-{number}");
        if has(&key) {
            let title = format!("{chapter}.{number} {}", word(&key)?);
            sections.push(Section {
                title,
                clauses: clauses(format!("{chapter}-{number}"))?,
                ..Section::default()
            });
        }
    }
    if sections.is_empty() {
        let title = word(&format!("chapter-{chapter}"))?;
        sections.push(Section { title, clauses: clauses(chapter.to_string())?, ..Section::default() });
    }
    Ok(sections)
}

/// How a clause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stands {
    /// A breach of it, or a defect, waits.
    Broken,
    /// A warning waits.
    Warned,
    /// Its breaches are answered.
    Answered,
    /// Its rules found nothing.
    Kept,
    /// No rule checks it.
    Unruled,
}

/// What is known of the clauses: the findings of each.
pub(super) struct Register<'a> {
    found: BTreeMap<&'a str, Vec<&'a Diagnostic>>,
    rules: &'a RuleBook,
}

impl<'a> Register<'a> {
    /// Sorts the findings by clause.
    pub(super) fn new(site: &Site<'a>) -> Self {
        let mut found: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in site.input.report.diagnostics {
            for clause in &diagnostic.clauses {
                found.entry(clause).or_default().push(diagnostic);
            }
        }
        Self { found, rules: site.input.report.rules }
    }

    /// The findings under a clause.
    pub(super) fn found(&self, id: &str) -> &[&'a Diagnostic] {
        self.found.get(id).map_or(&[], Vec::as_slice)
    }

    /// How a clause stands.
    pub(super) fn stands(&self, id: &str) -> Stands {
        let found = self.found(id);
        let answered = |found: &&Diagnostic| !matches!(found.standing, Standing::Open { .. });
        if found.iter().any(|found| is_pressing(found)) {
            Stands::Broken
        } else if found.iter().any(|found| is_warning(found)) {
            Stands::Warned
        } else if found.iter().any(answered) {
            Stands::Answered
        } else if self.rules.of_clause(id).next().is_some() {
            Stands::Kept
        } else {
            Stands::Unruled
        }
    }

    /// The same in shape and word.
    pub(super) fn status(&self, w: &Writer, id: &str) -> Result<Status> {
        let mut broken = self.found(id).iter().filter(|found| is_pressing(found));
        let breach = broken.any(|found| found.nature == Nature::Breach);
        let (mark, key) = match self.stands(id) {
            Stands::Broken if breach => (Mark::Act, "clause-stands-breached"),
            Stands::Broken => (Mark::Act, "clause-stands-defective"),
            Stands::Warned => (Mark::Watch, "clause-stands-warned"),
            Stands::Answered => (Mark::Wait, "clause-stands-answered"),
            Stands::Kept => (Mark::Ok, "clause-stands-kept"),
            Stands::Unruled => (Mark::Na, "clause-stands-unruled"),
        };
        Ok(Status::new(mark, w.word(key)?))
    }
}

/// The kinds of record that are evidence of a clause and have pages.
pub(super) fn kinds_under(site: &Site, id: &str) -> Vec<&'static str> {
    super::words::kinds(site).filter(|kind| kind.clauses.contains(&id)).map(|kind| kind.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_that_a_text_does_not_give_stand_at_their_places() {
        let read = |text: &str| sections(markdown::parts(text).into_iter());
        let known =
            "## 2.1 A\n### 2.1.1 a\n### 2.1.2 b\n### 2.1.3 c\n## 2.2 B\n### 2.2.1 d\n## 2.3 C\n### 2.3.1 e";
        let own = "## 2.1 Own\n### 2.1.9 x\n### 2.1.2 own\n## Annex\n## 2.3 Own\n### 2.3.1 own\n";
        let all = completed(read(own), read(known));
        let ids = |one: &Section| one.clauses.iter().map(|one| one.id.clone()).collect::<Vec<_>>().join(" ");
        let told: Vec<_> = all.iter().map(|one| format!("{}: {}", one.title, ids(one))).collect();
        assert_eq!(told, ["2.1 Own: 2.1.1 2.1.9 2.1.2 2.1.3", "Annex: ", "2.2 B: 2.2.1", "2.3 Own: 2.3.1"]);
    }
}
