//! A page for every clause: its text, how it stands, and the chain from it over rules and records to the commits.

use super::clause::{self, Chapter, Register, Stands};
use super::commits::Commits;
use super::found::{is_pressing, is_warning};
use super::regulation::{Book, facts, remark};
use super::words::headline;
use super::{Made, Site, Writer, compliance, coverage as strip, found};
use crate::coverage::{self, Covered};
use crate::diagnostic::Diagnostic;
use crate::markdown;
use crate::policy;
use crate::portal::audience::Page;
use crate::portal::view::{Cell, ChainItem, ChainLink, ClausePage, Link, Mark, Row, Status, Table, Text};
use crate::record::{Kind, Tells};
use anyhow::Result;
use rayon::prelude::*;
use std::cmp::Reverse;

/// Records of the table of evidence; fewer are all listed.
const MOST: usize = 20;
/// Things in a link of the chain.
const FEW: usize = 3;

/// What all pages are made of.
struct Shelf<'a> {
    chapters: Vec<Chapter>,
    book: Book<'a>,
    table: Vec<Covered<'a>>,
    commits: Commits<'a>,
}

/// The pages.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let shelf = Shelf {
        chapters: clause::chapters(site)?,
        book: Book::new(site),
        table: coverage::table(
            site.input.ledger,
            (site.input.report.rules, site.input.measured.kpis()),
            site.input.as_of,
        ),
        commits: Commits::new(site),
    };
    (0..shelf.table.len()).into_par_iter().map(|index| page(site, &shelf, index)).collect()
}

fn page(site: &Site, shelf: &Shelf, index: usize) -> Result<Made> {
    let covered = &shelf.table[index];
    let id = covered.clause.id;
    let w = site.page(&["clauses", id]);
    let chapter =
        shelf.chapters.iter().find(|chapter| chapter.number.to_string() == covered.clause.chapter());
    let written = chapter.and_then(|chapter| Some((chapter, chapter.clauses().find(|one| one.id == id)?)));
    let key = covered.clause.key();
    let (title, text) = match written {
        Some((_, clause)) => (clause.title.clone(), clause.text.clone()),
        None => (w.word(&key)?, w.word(&format!("{key}.obligation"))?),
    };
    let language = chapter.and_then(|chapter| chapter.written).filter(|language| *language != site.locale);
    let judged = site.input.audience.sees_page(Page::Coverage);
    let step = |index: Option<usize>| {
        let link = |covered: &Covered| w.clause(covered.clause.id);
        index.and_then(|index| shelf.table.get(index)).map(link)
    };
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["regulation"]), w.word("nav-regulation")?),
        Link::new(w.to(&["regulation", covered.clause.chapter()]), chapter_name(&w, covered)?),
    ];
    let version = site.input.policy.version_on(site.input.as_of);
    let args = [("version", version.version.as_str().into()), ("date", w.date(version.from).into())];
    let has_text = written.is_some_and(|(_, clause)| clause.written);
    let rules = w.word("fact-rules")?;
    let mut facts = facts(&w, &shelf.book, id, has_text)?;
    facts.retain(|fact| fact.label != rules);
    let mut page = ClausePage {
        frame: w.frame(id, crumbs, &["records/policy/", "records/"])?,
        id: id.to_owned(),
        headline: headline(&w, said(&w, shelf, covered, &title, judged)?)?,
        title,
        inferred: remark(&w, id, written.is_some_and(|(chapter, clause)| chapter.leaves_out(clause)))?,
        note: w.say("policy-in-force", args)?,
        chapter: Link::new(
            w.to_part(&["regulation", covered.clause.chapter()], id),
            w.word("clause-in-chapter")?,
        ),
        text_html: markdown::render(&text),
        text_lang: language.map(|language| language.tag().to_owned()),
        facts,
        previous: step(index.checked_sub(1)),
        next: step(Some(index + 1)),
        ..ClausePage::default()
    };
    if judged {
        page.status = Some(shelf.book.register.status(&w, id)?);
        page.chain = chain(&w, shelf, covered)?;
        page.evidence = evidence(&w, &shelf.book.register, covered)?;
        page.waivers = waivers(&w, covered)?;
        page.commits = shelf.commits.table(&w, &kinds(covered))?;
        page.coverage = strip::strip(&w, &shelf.table, &shelf.book.register)?;
    }
    w.render(&page)
}

fn chapter_name(w: &Writer, covered: &Covered) -> Result<String> {
    let chapter = covered.clause.chapter();
    w.say("chapter-number", [("number", chapter.parse::<usize>().unwrap_or(0).into())])
}

/// How it stands, how many records prove it; for those who may not see that, its title.
fn said(w: &Writer, shelf: &Shelf, covered: &Covered, title: &str, judged: bool) -> Result<Vec<String>> {
    if !judged {
        return Ok(vec![title.to_owned()]);
    }
    let register = &shelf.book.register;
    let count = |test: fn(&Diagnostic) -> bool| {
        register.found(covered.clause.id).iter().filter(|found| test(found)).count()
    };
    let stands = match register.stands(covered.clause.id) {
        Stands::Broken => w.say("clause-said-broken", [("count", count(is_pressing).into())])?,
        Stands::Warned => w.say("clause-said-warned", [("count", count(is_warning).into())])?,
        Stands::Answered => w.word("clause-said-answered")?,
        Stands::Kept => w.say("clause-said-kept", [("count", covered.rules.len().into())])?,
        Stands::Unruled => w.word("clause-said-unruled")?,
    };
    Ok(vec![stands, w.say("clause-said-records", [("count", covered.records().into())])?])
}

fn kinds(covered: &Covered) -> Vec<&'static str> {
    covered.kinds.iter().map(|(kind, _)| kind.name).collect()
}

/// From the clause over rules and records to commits.
fn chain(w: &Writer, shelf: &Shelf, covered: &Covered) -> Result<Vec<ChainLink>> {
    let by_rule = &shelf.book.by_rule;
    let mut rules = Vec::new();
    for rule in &covered.rules {
        let text = Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name).plain(" ");
        let found = by_rule.get(rule.id).map_or(&[][..], Vec::as_slice);
        rules.push(ChainItem {
            text: text.plain(w.word(&format!("{}.title", rule.name))?),
            status: Some(compliance::standing(w, found)?),
        });
    }
    let mut records = Vec::new();
    for (kind, count) in &covered.kinds {
        let name = w.kind(kind.name)?;
        let text = if kind.has_page() {
            Text::default().link(w.to(&["records", kind.name]), name)
        } else {
            name.into()
        };
        let count = w.say("fact-records.count", [("count", (*count).into())])?;
        records.push(ChainItem { text: text.plain(" ").plain(count), status: None });
    }
    let commits = shelf.commits.few(w, &kinds(covered), FEW).into_iter();
    let commits: Vec<_> = commits.map(|text| ChainItem { text, status: None }).collect();
    let mut measures = Vec::new();
    for kpi in &covered.kpis {
        let text = w.measure(kpi)?;
        let series = w.site.input.measured.told(kpi, None);
        let status = series.map(|series| super::measure::status(w, series)).transpose()?;
        measures.push(ChainItem { text, status });
    }
    let link = |key: &str, items: Vec<ChainItem>| {
        let title = w.say(key, [("count", items.len().into())])?;
        Ok::<_, anyhow::Error>(ChainLink { title, items, more: None })
    };
    let more = Link::new(w.path.link(&w.path, Some("commits")), w.word("clause-all-commits")?);
    let none = commits.is_empty();
    Ok(vec![
        link("clause-chain-rules", rules)?,
        link("clause-chain-records", records)?,
        link("clause-chain-measures", measures)?,
        ChainLink { more: (!none).then_some(more), ..link("clause-chain-commits", commits)? },
    ])
}

/// The latest records that prove it, and what the check found in each under this clause.
fn evidence(w: &Writer, register: &Register, covered: &Covered) -> Result<Table> {
    let (ledger, as_of) = (w.site.input.ledger, w.site.input.as_of);
    let mut all: Vec<(_, &Kind, &str, &dyn Tells)> = Vec::new();
    for (kind, _) in &covered.kinds {
        for (path, record) in ledger.of_kind(kind.name) {
            let date = record.governing_date(&ledger.zone);
            if date.is_none_or(|date| date <= as_of) {
                all.push((date, kind, path, record));
            }
        }
    }
    all.sort_by_key(|(date, _, path, _)| Reverse((*date, *path)));
    let mut rows = Vec::new();
    for (date, kind, path, record) in all.iter().take(MOST) {
        let name = match record.id() {
            Some(id) => w.record(Text::default(), id)?,
            None => Text::default().code(*path),
        };
        let status = match register.found(covered.clause.id).iter().find(|found| found.path == **path) {
            Some(found) => found::status(w, found)?,
            None if covered.rules.is_empty() => Status::new(Mark::Na, w.word("clause-stands-unruled")?),
            None => Status::new(Mark::Ok, w.word("state-kept")?),
        };
        rows.push(Row::new(vec![
            Cell::text(name),
            Cell::text(w.kind(kind.name)?),
            Cell::text(date.map_or_else(|| Text::from("—"), |date| Text::default().keep(date.to_string()))),
            Cell { status: Some(status), ..Cell::default() },
        ]));
    }
    let heads = ["column-record", "column-kind", "column-date", "column-stands"];
    let args = [("shown", rows.len().into()), ("count", all.len().into())];
    Ok(Table {
        note: Some(w.say("clause-evidence-note", args)?),
        columns: w.columns(&heads)?,
        rows,
        ..Table::default()
    })
}

/// The waivers of its rules that run.
fn waivers(w: &Writer, covered: &Covered) -> Result<Table> {
    let as_of = w.site.input.as_of;
    let mut rows = Vec::new();
    for waiver in w.site.input.ledger.waivers.iter().map(|filed| &*filed.record) {
        let rule = covered.rules.iter().find(|rule| rule.id == &*waiver.rule || rule.name == &*waiver.rule);
        let Some(rule) = rule.filter(|_| policy::is_active(waiver, as_of)) else { continue };
        let last = policy::last_day(waiver);
        rows.push(Row::new(vec![
            Cell::text(w.record(Text::default(), &waiver.id)?),
            Cell::text(Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name)),
            Cell::text(w.written(&waiver.reason)),
            Cell::text(Text::default().keep(last.to_string())).below(w.left(last)?),
        ]));
    }
    let heads = ["column-id", "column-rule", "column-reason", "field-expires"];
    let columns = w.columns(&heads)?;
    Ok(Table { columns, rows, ..Table::default() })
}
