//! What the pages of all records share: crumbs, findings of the check, clauses, timeline, related records.

use super::due::{self, Matter};
use super::lineage::{self, Links};
use super::{Made, Site, Writer, any, complaint, counted, finding, found, past, plan, waiver};
use crate::calendar::{Moment, When};
use crate::diagnostic::{Diagnostic, Standing};
use crate::ledger::Filed;
use crate::portal::view::{
    Cell, ClauseRef, Event, Fact, Frame, Link, Mark, RecordParts, Row, Section, Status, Table, Text, Timeline,
};
use crate::record::{Execution, Id, Kind};
use anyhow::Result;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What leads from one record to others.
#[derive(Default)]
pub(super) struct Index<'a> {
    pub(super) executions: BTreeMap<&'a str, Vec<&'a Filed<Execution>>>,
    pub(super) found: BTreeMap<&'a str, Vec<&'a Diagnostic>>,
    pub(super) links: Links<'a>,
    waiting: BTreeMap<String, Vec<Matter>>,
}

impl<'a> Index<'a> {
    fn new(site: &Site<'a>) -> Result<Self> {
        let (ledger, links, waiting) = (site.input.ledger, Links::new(site), due::by_record(site)?);
        let mut index = Self { links, waiting, ..Self::default() };
        for filed in &ledger.executions {
            index.executions.entry(&filed.record.plan).or_default().push(filed);
        }
        for found in site.input.report.diagnostics {
            index.found.entry(&found.path).or_default().push(found);
        }
        index.found.values_mut().for_each(|found| found::pressing_first(found));
        Ok(index)
    }

    /// What waits in a record, soonest first.
    pub(super) fn waiting(&self, record: &str) -> &[Matter] {
        self.waiting.get(record).map_or(&[], Vec::as_slice)
    }
}

/// The pages of the records of one kind.
fn each<'a, T: Sync>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    filed: &'a [Filed<T>],
    page: fn(&'a Site<'a>, &'a Index<'a>, &'a Filed<T>) -> Result<Made>,
) -> Result<Vec<Made>> {
    filed.par_iter().map(|filed| page(site, index, filed)).collect()
}

/// The pages of every record.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let (ledger, index) = (site.input.ledger, &Index::new(site)?);
    let mut made = each(site, index, &ledger.plans, plan::page)?;
    made.extend(each(site, index, &ledger.executions, counted::execution)?);
    made.extend(each(site, index, &ledger.complaints, complaint::page)?);
    made.extend(each(site, index, &ledger.surveys, counted::survey)?);
    made.extend(each(site, index, &ledger.data_audits, counted::data_audit)?);
    made.extend(each(site, index, &ledger.findings, finding::page)?);
    made.extend(each(site, index, &ledger.waivers, waiver::page)?);
    let others: Vec<_> =
        ledger.ids().filter(|(.., kind)| kind.has_page() && !any::OWN.contains(&kind.name)).collect();
    let page = |(id, path, kind): &(&'_ Id, &'_ str, &'static Kind)| any::page(site, index, kind, path, id);
    made.extend(others.par_iter().map(page).collect::<Result<Vec<_>>>()?);
    Ok(made)
}

/// The page of one record while it is written.
pub(super) struct Sheet<'a> {
    pub(super) w: Writer<'a>,
    pub(super) index: &'a Index<'a>,
    pub(super) id: &'a str,
    pub(super) path: &'a str,
    kind: &'static str,
}

/// Something that happened to a record: when, what, by whom, and whether it is an approval.
pub(super) struct Happened<'a> {
    pub(super) at: When,
    pub(super) what: String,
    pub(super) by: Option<&'a str>,
    pub(super) approval: bool,
}

impl<'a> Sheet<'a> {
    /// A page of the record of a kind.
    pub(super) fn new(
        site: &'a Site<'a>,
        index: &'a Index<'a>,
        kind: &'static str,
        id: &'a str,
        path: &'a str,
    ) -> Self {
        Self { w: site.page(&["records", kind, id]), index, id, path, kind }
    }

    /// What surrounds the page.
    pub(super) fn frame(&self) -> Result<Frame> {
        let w = &self.w;
        let crumbs = vec![
            Link::new(w.to(&[]), w.word("nav-home")?),
            Link::new(w.to(&["records"]), w.word("nav-records")?),
            Link::new(w.to(&["records", self.kind]), w.kind(self.kind)?),
        ];
        w.frame(self.id, crumbs, &[self.path])
    }

    /// What every record has: the rest is added by its kind.
    pub(super) fn parts(&self) -> Result<RecordParts> {
        let w = &self.w;
        let found = self.found();
        let findings = found.iter().map(|found| found::shown(w, found, &w.site.input.ledger.sources));
        Ok(RecordParts {
            kind: w.kind(self.kind)?,
            id: self.id.to_owned(),
            findings: findings.collect::<Result<_>>()?,
            fields_title: w.word("fields-title")?,
            lineage: lineage::of(w, self.index, self.id, self.kind)?,
            clauses: self.clauses()?,
            ..RecordParts::default()
        })
    }

    /// What the check found in this record, open first.
    pub(super) fn found(&self) -> &[&'a Diagnostic] {
        self.index.found.get(self.path).map_or(&[], Vec::as_slice)
    }

    /// A clause of the sentence about what the check found and nobody has answered.
    pub(super) fn found_in_words(&self) -> Result<Option<String>> {
        let open =
            self.found().iter().filter(|found| matches!(found.standing, Standing::Open { .. })).count();
        (open > 0).then(|| self.w.say("head-findings", [("count", open.into())])).transpose()
    }

    fn clauses(&self) -> Result<Vec<ClauseRef>> {
        let w = &self.w;
        let mut ids = Kind::named(self.kind).map_or_else(Vec::new, |kind| kind.clauses.to_vec());
        ids.extend(self.found().iter().filter_map(|found| found.clauses.first()).map(String::as_str));
        ids.sort_unstable();
        ids.dedup();
        let clause = |id: &str| {
            let of = |found: &&&Diagnostic| found.clauses.iter().any(|clause| clause == id);
            let judged = !w.site.input.report.rules.of_clause(id).is_empty();
            let status = match self.found().iter().find(of) {
                Some(found) => Some(found::status(w, found)?),
                None if judged => Some(Status::new(Mark::Ok, w.word("state-kept")?)),
                None => None,
            };
            Ok(ClauseRef { link: titled_clause(w, id)?, status })
        };
        ids.into_iter().map(clause).collect()
    }

    /// What happened, newest first: what the record tells, and every commit that changed its file.
    pub(super) fn timeline(&self, happened: Vec<Happened>) -> Result<Timeline> {
        let w = &self.w;
        let zone = &w.site.input.ledger.zone;
        let at = |at: When| match at {
            When::Day(day) => (day.to_string(), day.to_string()),
            When::At(moment) => (w.moment(moment), moment.to_string()),
        };
        let event = |event: Happened| Event {
            when: at(event.at).0,
            iso: at(event.at).1,
            what: event.what.into(),
            facts: event.by.map(|by| actor(w, by)).into_iter().collect(),
            approval: event.approval,
            status: None,
        };
        let told = happened.into_iter().map(|one| (one.at.moment(zone), event(one)));
        let mut events: Vec<(Moment, Event)> = told.chain(past::events(w, self.path)?).collect();
        events.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let items = events.into_iter().map(|(_, event)| event).collect();
        Ok(Timeline { events: Section { items, ..Section::default() }, checked: Some(self.checked()?) })
    }

    /// Where the times come from, which commit gave the file its content, and what of its history is not here.
    fn checked(&self) -> Result<Text> {
        let w = &self.w;
        let mut checked = Text::from(w.word("timeline-source")?);
        if let Some(commit) = w.site.input.last_changes.get(self.path) {
            let date = w.moment(commit.moment());
            let (before, after) =
                (w.word("timeline-commit")?, w.say("timeline-commit.at", [("date", date.into())])?);
            checked = checked.plain(before).plain(" ").id(&commit.id[..7]).plain(after);
        }
        let more = w.site.input.pasts.get(self.path).map_or(0, |past| past.more);
        if more > 0 {
            checked = checked.plain(" ").plain(w.say("past-more", [("count", more.into())])?);
        }
        if w.site.input.git.is_some_and(|git| git.shallow) {
            checked = checked.plain(" ").plain(w.word("past-shallow")?);
        }
        Ok(checked)
    }

    /// A table of records with a few words on each, when there are any; `title` is its message key.
    pub(super) fn related(&self, title: &str, rows: Vec<Row>) -> Result<Option<Table>> {
        let columns = ["column-kind", "column-record", "column-short"];
        let columns = self.w.columns(&columns)?;
        let title = Some(self.w.word(title)?);
        Ok((!rows.is_empty()).then(|| Table { title, columns, rows, ..Table::default() }))
    }

    /// A row of that table.
    pub(super) fn relation(&self, kind: &str, id: &str, short: impl Into<Text>) -> Result<Row> {
        let w = &self.w;
        let record = Cell::text(w.record(Text::default(), id)?);
        Ok(Row::new(vec![Cell::text(w.kind(kind)?), record, Cell::text(short.into())]))
    }

    /// A field by the key of its label.
    pub(super) fn field(&self, key: &str, value: impl Into<Text>) -> Result<Fact> {
        Ok(Fact::new(self.w.word(key)?, value))
    }

    /// The field that names the file.
    pub(super) fn file(&self) -> Result<Fact> {
        self.field("field-file", Text::default().code(self.path))
    }

    /// The field that names a unit, with a link to its scorecard.
    pub(super) fn unit(&self, id: &str) -> Result<Fact> {
        self.field("field-unit", self.w.unit_link(Text::default(), id))
    }

    /// The field that names a person.
    pub(super) fn person(&self, key: &str, id: &str) -> Result<Fact> {
        self.field(key, actor(&self.w, id))
    }
}

/// A person under the pseudonymous id, after the department.
pub(super) fn actor(w: &Writer, id: &str) -> Text {
    match w.site.input.ledger.person(id) {
        Some(person) => Text::from(format!("{} ", w.unit(&person.department))).id(id),
        None => Text::default().id(id),
    }
}

/// A clause with its title.
pub(super) fn titled_clause(w: &Writer, id: &str) -> Result<Link> {
    let link = w.clause(id);
    let key = format!("clause-{}", id.replace('.', "-"));
    let known = w.site.input.messages.has(w.locale(), &key);
    Ok(if known { Link::new(link.href, format!("{id} {}", w.word(&key)?)) } else { link })
}

/// The clauses of a sentence with the marks between them.
pub(super) fn headline(w: &Writer, clauses: Vec<String>) -> Result<Vec<String>> {
    let last = clauses.len().saturating_sub(1);
    let mark = |(index, text): (usize, String)| {
        let text = if index == 0 { super::words::capitalised(&text) } else { text };
        w.say(if index == last { "headline-last" } else { "headline-more" }, [("text", text.into())])
    };
    clauses.into_iter().enumerate().map(mark).collect()
}

/// The kind of a name, for the parts of a page that need more than its word.
pub(super) fn kinds(site: &Site) -> impl Iterator<Item = &'static Kind> {
    let (audience, ledger) = (site.input.audience, site.input.ledger);
    crate::record::KINDS.iter().filter(move |kind| kind.has_page() && audience.sees_kind(ledger, kind.name))
}
