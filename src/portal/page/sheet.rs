//! What the pages of all records share: crumbs, findings of the check, clauses, timeline, related records.

use super::lineage::{self, Index};
use super::words::{actor, titled_clause};
use super::{Site, Writer, found, past};
use crate::calendar::{Moment, When};
use crate::diagnostic::{Diagnostic, Standing};
use crate::portal::view::{
    Cell, ClauseRef, Event, Fact, Frame, Link, Mark, RecordParts, Row, Section, Status, Table, Text, Timeline,
};
use crate::record::Kind;
use anyhow::Result;

/// The page of one record while it is written.
pub(super) struct Sheet<'a> {
    pub(super) w: Writer<'a>,
    pub(super) index: &'a Index<'a>,
    pub(super) id: &'a str,
    pub(super) path: &'a str,
    pub(super) kind: &'static str,
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
            let judged = w.site.input.report.rules.of_clause(id).next().is_some();
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
