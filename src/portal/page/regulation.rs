//! The written regulation: its chapters with their clauses, and for each clause who is obliged and what
//! proves it.

use super::clause::{Chapter, Register, Stands, chapters, is_inferred};
use super::compliance::by_rule;
use super::policy::parameter_value;
use super::words::headline;
use super::{Made, Site, Writer};
use crate::diagnostic::Diagnostic;
use crate::markdown;
use crate::policy::PARAMETERS;
use crate::portal::audience::Page;
use crate::portal::view::{
    Chapter as Sheet, ChapterLink, ChapterSection, Clause, Fact, Html, Link, Mark, Regulation, Text,
};
use anyhow::Result;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What the facts of a clause are drawn from.
pub(super) struct Book<'a> {
    pub(super) register: Register<'a>,
    pub(super) by_rule: BTreeMap<&'a str, Vec<&'a Diagnostic>>,
}

impl<'a> Book<'a> {
    /// Sorts what the check found.
    pub(super) fn new(site: &Site<'a>) -> Self {
        Self { register: Register::new(site), by_rule: by_rule(site) }
    }
}

/// The list of chapters, and a page for each.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let chapters = chapters(site)?;
    let book = Book::new(site);
    let page = |index: usize| {
        let before = index.checked_sub(1).and_then(|index| chapters.get(index));
        chapter(site, &book, &chapters[index], before, chapters.get(index + 1))
    };
    let mut made: Vec<Made> = (0..chapters.len()).into_par_iter().map(page).collect::<Result<_>>()?;
    made.push(list(site, &book, &chapters)?);
    Ok(made)
}

/// The texts of which a page's commit is told.
const SHOWN: [&str; 2] = ["records/policy/", "records/"];

/// Whether the readers see how clauses stand: only the committee sees all the findings.
fn is_judged(w: &Writer) -> bool {
    w.site.input.audience.sees_page(Page::Coverage)
}

fn crumbs(w: &Writer) -> Result<Vec<Link>> {
    Ok(vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["regulation"]), w.word("nav-regulation")?),
    ])
}

fn titled(w: &Writer, chapter: &Chapter) -> Result<String> {
    Ok(format!("{} {}", w.say("chapter-number", [("number", chapter.number.into())])?, chapter.title))
}

/// How many clauses of a chapter stand how.
fn counts(w: &Writer, book: &Book, chapter: &Chapter) -> Result<String> {
    if !is_judged(w) {
        return w.word("chapter-counts-withheld");
    }
    let of = |stands: Stands| {
        chapter.clauses().filter(|clause| book.register.stands(&clause.id) == stands).count()
    };
    let args = [
        ("breached", of(Stands::Broken).into()),
        ("kept", (of(Stands::Kept) + of(Stands::Answered) + of(Stands::Warned)).into()),
        ("unruled", of(Stands::Unruled).into()),
    ];
    w.say("chapter-counts", args)
}

fn list(site: &Site, book: &Book, chapters: &[Chapter]) -> Result<Made> {
    let w = site.page(&["regulation"]);
    let clauses: usize = chapters.iter().map(|chapter| chapter.clauses().count()).sum();
    let args = [("chapters", chapters.len().into()), ("count", clauses.into())];
    let broken = chapters.iter().flat_map(Chapter::clauses);
    let broken = broken.filter(|clause| book.register.stands(&clause.id) == Stands::Broken).count();
    let mut said = vec![w.say("regulation-headline", args)?];
    if is_judged(&w) {
        said.push(w.say("regulation-broken", [("count", broken.into())])?);
    }
    let table = crate::coverage::table(
        site.input.ledger,
        (site.input.report.rules, site.input.measured.kpis()),
        site.input.as_of,
    );
    let link = |chapter: &Chapter| {
        let folder = chapter.number.to_string();
        let count = w.say("chapter-headline", [("count", chapter.clauses().count().into())])?;
        let worst = chapter.clauses().min_by_key(|clause| book.register.stands(&clause.id));
        let worst = worst.map(|clause| book.register.status(&w, &clause.id)).transpose()?;
        let section = |section: &super::clause::Section| {
            Link::new(w.to_part(&["regulation", &folder], &anchor(&section.title)), section.title.clone())
        };
        Ok(ChapterLink {
            link: Link::new(w.to(&["regulation", &folder]), titled(&w, chapter)?),
            note: w.say(
                "chapter-note",
                [("count", count.into()), ("counts", counts(&w, book, chapter)?.into())],
            )?,
            status: worst.filter(|status| status.mark == Mark::Act && is_judged(&w)),
            sections: chapter.sections.iter().map(section).collect(),
        })
    };
    let judged = is_judged(&w);
    let page = Regulation {
        frame: w.frame(&w.word("nav-regulation")?, crumbs(&w)?[..1].to_vec(), &SHOWN)?,
        headline: headline(&w, said)?,
        lead: Some(lead(&w)?.into()),
        links: links(&w)?,
        chapters: chapters.iter().map(link).collect::<Result<_>>()?,
        coverage: if judged { super::coverage::strip(&w, &table, &book.register)? } else { Vec::new() },
        coverage_note: if judged { super::coverage::totals(&w, &table)? } else { String::new() },
        coverage_link: Link::new(w.to(&["regulation", "coverage"]), w.word("coverage-matrix")?),
    };
    w.render(&page)
}

fn links(w: &Writer) -> Result<Vec<Link>> {
    let all = [(Page::Policy, "policy", "policy-page"), (Page::Waivers, "waivers", "waivers")];
    let seen = all.into_iter().filter(|(page, ..)| w.site.input.audience.sees_page(*page));
    seen.map(|(_, folder, word)| Ok(Link::new(w.to(&[folder]), w.word(word)?))).collect()
}

fn lead(w: &Writer) -> Result<String> {
    let version = w.site.input.policy.version_on(w.site.input.as_of);
    let args = [("version", version.version.as_str().into()), ("date", w.date(version.from).into())];
    w.say("regulation-lead", args)
}

/// The fragment of a section: `s` and its number, or its words where it has none.
fn anchor(title: &str) -> String {
    let number = title.split(' ').next().unwrap_or_default();
    let numbered = number.starts_with(|c: char| c.is_ascii_digit());
    if numbered { format!("s{number}") } else { "s".to_owned() }
}

fn chapter(
    site: &Site,
    book: &Book,
    chapter: &Chapter,
    before: Option<&Chapter>,
    after: Option<&Chapter>,
) -> Result<Made> {
    let folder = chapter.number.to_string();
    let w = site.page(&["regulation", &folder]);
    let step = |chapter: Option<&Chapter>| {
        let link = |chapter: &Chapter| {
            Ok::<_, anyhow::Error>(Link::new(
                w.to(&["regulation", &chapter.number.to_string()]),
                titled(&w, chapter)?,
            ))
        };
        chapter.map(link).transpose()
    };
    let mut about = lead(&w)?;
    let space = w.gap();
    match chapter.written {
        None => about = format!("{about}{space}{}", w.word("regulation-no-text")?),
        Some(language) if language != w.locale() => {
            about = format!("{about}{space}{}", w.word("regulation-other-language")?);
        }
        Some(_) => {}
    }
    let section = |section: &super::clause::Section| {
        let clauses = section.clauses.iter().map(|one| clause(&w, book, chapter, one));
        Ok(ChapterSection {
            anchor: anchor(&section.title),
            title: section.title.clone(),
            intro_html: html(&section.intro),
            clauses: clauses.collect::<Result<_>>()?,
        })
    };
    let said = vec![
        chapter.title.clone(),
        w.say("chapter-headline", [("count", chapter.clauses().count().into())])?,
        counts(&w, book, chapter)?,
    ];
    let page = Sheet {
        frame: w.frame(&titled(&w, chapter)?, crumbs(&w)?, &SHOWN)?,
        number: w.say("chapter-number", [("number", chapter.number.into())])?,
        headline: headline(&w, said)?,
        lead: Some(about.into()),
        intro_html: html(&chapter.intro),
        sections: chapter.sections.iter().map(section).collect::<Result<_>>()?,
        previous: step(before)?,
        next: step(after)?,
    };
    w.render(&page)
}

fn html(text: &str) -> Option<Html> {
    (!text.trim().is_empty()).then(|| markdown::render(text))
}

fn clause(w: &Writer, book: &Book, chapter: &Chapter, clause: &super::clause::Clause) -> Result<Clause> {
    Ok(Clause {
        id: clause.id.clone(),
        href: w.clause(&clause.id).href,
        title: clause.title.clone(),
        text_html: markdown::render(&clause.text),
        status: is_judged(w).then(|| book.register.status(w, &clause.id)).transpose()?,
        facts: facts(w, book, &clause.id, clause.written)?,
        inferred: remark(w, &clause.id, chapter.leaves_out(clause))?,
    })
}

/// What is said of a clause that the regulation itself does not give, or that the text of its chapter leaves out.
pub(super) fn remark(w: &Writer, id: &str, is_left_out: bool) -> Result<Option<String>> {
    let left_out = is_left_out.then_some("clause-not-in-text");
    let key = is_inferred(id).then_some("clause-inferred").or(left_out);
    key.map(|key| w.word(key)).transpose()
}

/// Who is obliged and what proves it; the evidence is left out where the text names it.
pub(super) fn facts(w: &Writer, book: &Book, id: &str, written: bool) -> Result<Vec<Fact>> {
    let mut facts = Vec::new();
    let key = format!("clause-{}", id.replace('.', "-"));
    for (label, part) in [("fact-obliged", "obliged"), ("fact-evidence", "evidence")] {
        let key = format!("{key}.{part}");
        let told = written && part == "evidence";
        if !told && w.site.input.messages.has(w.locale(), &key) {
            facts.push(Fact::new(w.word(label)?, w.word(&key)?));
        }
    }
    if !is_judged(w) {
        return Ok(facts);
    }
    for rule in w.site.input.report.rules.of_clause(id) {
        let found = book.by_rule.get(rule.id).map_or(&[][..], Vec::as_slice);
        let text = Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name);
        facts.push(Fact {
            label: w.word("fact-rules")?,
            value: text.plain(format!(" {}", w.word(&format!("{}.title", rule.name))?)),
            note: None,
            status: Some(super::compliance::standing(w, found)?),
        });
    }
    for parameter in PARAMETERS.iter().filter(|parameter| parameter.clause == id) {
        facts.extend(number(w, parameter.key)?);
    }
    for kpi in w.site.input.measured.kpis().of_clause(id) {
        facts.push(Fact::new(w.word("fact-measures")?, w.measure(kpi)?));
    }
    for kind in super::clause::kinds_under(w.site, id) {
        let count = w.site.input.ledger.ids().filter(|(_, _, of)| of.name == kind).count();
        let text = Text::default().link(w.to(&["records", kind]), w.kind(kind)?);
        let count = w.say("fact-records.count", [("count", count.into())])?;
        facts.push(Fact { note: Some(count.into()), ..Fact::new(w.word("fact-records")?, text) });
    }
    Ok(facts)
}

/// What the policy in force sets for a parameter, and where.
fn number(w: &Writer, key: &str) -> Result<Option<Fact>> {
    let (ledger, policy) = (w.site.input.ledger, w.site.input.policy);
    let Some(field) = policy.field_of(key, w.site.input.as_of) else { return Ok(None) };
    let path = crate::policy::POLICY_PATH;
    let line = ledger.places(path, &[&field]).first().map_or(1, |span| span.line);
    let Some(parameter) = PARAMETERS.iter().find(|parameter| parameter.key == key) else { return Ok(None) };
    let value = parameter_value(w, parameter, policy.on(w.site.input.as_of))?;
    let label = w.word(&format!("parameter-{}", key.replace('_', "-")))?;
    let text = Text::from(format!("{label} ")).strong(value);
    let place = Text::default().code(format!("policy.yaml:{line}"));
    Ok(Some(Fact { note: Some(place), ..Fact::new(w.word("fact-parameters")?, text) }))
}
