//! The writer of one page: knows the page's language and place, and turns names, dates, ids and records
//! into words and links. Every page is written through it.

use super::{Made, Site};
use crate::calendar::{Date, Moment, Period};
use crate::diagnostic::{Arg, Args};
use crate::history::CommitRef;
use crate::kpi::Kpi;
use crate::locale::{self, Locale};
use crate::portal::url::PagePath;
use crate::portal::view::{self, Column, Page, Text};
use crate::record::CLAUSES;
use anyhow::Result;

/// One page while it is written.
pub(in crate::portal) struct Writer<'a> {
    pub(in crate::portal) site: &'a Site<'a>,
    pub(in crate::portal) path: PagePath,
}

/// Whether a character is of the Chinese script.
fn is_chinese(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}

impl Writer<'_> {
    /// Renders a page at this place.
    pub(in crate::portal) fn render<P: Page>(&self, page: &P) -> Result<Made> {
        Ok((self.path.as_str().to_owned(), self.site.renderer.render(page)?))
    }

    /// Words of a record, with their language where it is not the page's.
    pub(super) fn written(&self, text: &str) -> Text {
        let plain = Text::default().plain(text);
        match self.language(text) {
            Some(tag) => plain.lang(tag),
            None => plain,
        }
    }

    /// A sentence of the page with words of records in it: those in Chinese characters with their language.
    pub(super) fn quoting(&self, sentence: &str) -> Text {
        if self.locale().is_chinese() {
            return sentence.into();
        }
        let (mut text, mut rest) = (Text::default(), sentence);
        while let Some(start) = rest.find(is_chinese)
            && let Some(tag) = self.language(rest)
        {
            let (before, from) = rest.split_at(start);
            let end =
                from.find(|c: char| c.is_ascii_alphabetic() || c == '“' || c == '”').unwrap_or(from.len());
            let (quoted, after) = from.split_at(from[..end].trim_end().len());
            text = text.plain(before).plain(quoted).lang(tag);
            rest = after;
        }
        text.plain(rest)
    }

    /// The language of a record's words, where it is not the page's.
    pub(super) fn language(&self, text: &str) -> Option<&'static str> {
        let here = self.locale();
        let spoken = if text.contains(is_chinese) {
            self.site.locales.iter().copied().find(|locale| locale.is_chinese())?
        } else if here.is_chinese() && text.contains(' ') {
            Locale::En
        } else {
            here
        };
        (spoken != here).then(|| spoken.tag())
    }

    /// Columns of words, by the keys of their heads.
    pub(super) fn columns(&self, keys: &[&str]) -> Result<Vec<Column>> {
        keys.iter().map(|key| Ok(Column::words(self.word(key)?))).collect()
    }

    /// The page's language.
    pub(in crate::portal) fn locale(&self) -> Locale {
        self.site.locale
    }

    /// What stands between two words or sentences: a blank, but nothing in Chinese.
    pub(super) fn gap(&self) -> &'static str {
        if self.locale().is_chinese() { "" } else { " " }
    }

    /// A message with arguments.
    pub(in crate::portal) fn say<const N: usize>(
        &self,
        key: &str,
        args: [(&'static str, Arg); N],
    ) -> Result<String> {
        self.site.input.messages.text(self.locale(), key, &Args::from(args))
    }

    /// A message without arguments.
    pub(in crate::portal) fn word(&self, key: &str) -> Result<String> {
        self.say(key, [])
    }

    /// The link from this page to the one in the folder that `segments` name.
    pub(in crate::portal) fn to(&self, segments: &[&str]) -> String {
        self.path.link(&PagePath::page(self.locale(), segments), None)
    }

    /// The same with a fragment.
    pub(in crate::portal) fn to_part(&self, segments: &[&str], fragment: &str) -> String {
        self.path.link(&PagePath::page(self.locale(), segments), Some(fragment))
    }

    /// The link to a file of all languages, such as `data/kpis.json`.
    pub(in crate::portal) fn to_file(&self, segments: &[&str]) -> String {
        self.path.link(&PagePath::file(segments), None)
    }

    /// A record's id as a link to its page, a decision's as one to its meeting, or as a bare id where there is
    /// no page.
    pub(in crate::portal) fn record(&self, text: Text, id: &str) -> Result<Text> {
        let Some((kind, place)) = self.place(id) else { return Ok(text.id(id)) };
        let name = format!("{} {id}", self.kind(kind)?);
        Ok(text.record(self.path.link(&place, None), id, name))
    }

    /// The kind of a record and the page that shows it: a decision's is its meeting's.
    pub(super) fn place(&self, id: &str) -> Option<(&'static str, PagePath)> {
        let ledger = self.site.input.ledger;
        let page = |kind: &str, id: &str| PagePath::page(self.locale(), &["records", kind, id]);
        if let Some(decided) = ledger.decision(id) {
            return Some(("decision", page("meeting", &decided.meeting.record.id)));
        }
        let (_, kind) = ledger.find(id).filter(|(_, kind)| kind.has_page())?;
        Some((kind.name, page(kind.name, id)))
    }

    /// The address under which the portal is published, where the company gives one.
    pub(super) fn base(&self) -> Option<String> {
        self.site.input.ledger.company.record.portal.as_ref()?.base_url.as_ref().map(ToString::to_string)
    }

    /// When a record was changed last, where Git says so.
    pub(super) fn changed(&self, id: &str) -> Option<Moment> {
        let (path, _) = self.site.input.ledger.find(id)?;
        self.site.input.last_changes.get(path).map(CommitRef::moment)
    }

    /// The name of a kind of record.
    pub(in crate::portal) fn kind(&self, name: &str) -> Result<String> {
        self.word(&format!("record-{name}"))
    }

    /// The name of a unit; its id where there is none of that id; the company's for the empty id.
    pub(in crate::portal) fn unit(&self, id: &str) -> String {
        let ledger = self.site.input.ledger;
        let names = if id.is_empty() {
            Some(&ledger.company.record.names)
        } else {
            ledger.unit(id).map(|unit| &unit.names)
        };
        names.map_or_else(|| id.to_owned(), |names| names.in_locale(self.locale()).0.to_owned())
    }

    /// A unit's full name: a team's with its department's before it.
    pub(in crate::portal) fn unit_in_full(&self, id: &str) -> String {
        let team = self.site.input.ledger.unit(id).filter(|unit| *unit.id != *unit.department);
        match team {
            Some(team) if team.kind == crate::ledger::UnitKind::Team => {
                let (department, own) = (self.unit(&team.department), self.unit(id));
                if own.starts_with(&department) { own } else { format!("{department} {own}") }
            }
            _ => self.unit(id),
        }
    }

    /// A unit as a link to its scorecard.
    pub(in crate::portal) fn unit_link(&self, text: Text, id: &str) -> Text {
        match self.site.input.ledger.unit(id) {
            Some(_) => text.link(self.to(&["units", id]), self.unit_in_full(id)),
            None => text.id(id),
        }
    }

    /// A KPI's name.
    pub(in crate::portal) fn kpi(&self, kpi: &Kpi) -> Result<String> {
        self.word(&kpi.key())
    }

    /// A KPI's name, as a link where it has a page: one of which there is nothing yet has none.
    pub(in crate::portal) fn measure(&self, kpi: &Kpi) -> Result<Text> {
        let elsewhere =
            super::elsewhere::alone(self.site).iter().filter(|series| series.kpi.id() == kpi.id());
        let mut all = self.site.input.measured.of_kpi(kpi).chain(elsewhere);
        let (name, has_page) = (self.kpi(kpi)?, all.any(|series| series.unit.is_none()));
        Ok(if has_page { Text::default().link(self.to(&["kpi", kpi.id()]), name) } else { name.into() })
    }

    /// A clause as a link to its page, or to its place in the regulation where it has none; its text is its number.
    pub(in crate::portal) fn clause(&self, id: &str) -> view::Link {
        if CLAUSES.iter().any(|clause| clause.id == id) {
            return view::Link::new(self.to(&["clauses", id]), id);
        }
        let chapter = id.split('.').next().unwrap_or_default();
        view::Link::new(self.to_part(&["regulation", chapter], id), id)
    }

    /// A date in prose; without its year when that is the current one.
    pub(in crate::portal) fn date(&self, date: Date) -> String {
        let full = locale::date_text(self.locale(), date);
        if date.year() != self.site.input.as_of.year() {
            return full;
        }
        let year = date.year().to_string();
        full.replace(&format!("{year} 年 "), "").replace(&format!(" {year}"), "")
    }

    /// A moment as date and time of day in the company's zone, such as `2026-06-08 09:14`.
    pub(in crate::portal) fn moment(&self, moment: Moment) -> String {
        let (date, time) = self.site.input.ledger.zone.date_and_time(moment);
        format!("{date} {time}")
    }

    /// A period in prose.
    pub(in crate::portal) fn period(&self, period: Period) -> String {
        locale::period_text(self.locale(), period)
    }

    /// What is left until a date in working days, or how long it is overdue.
    pub(in crate::portal) fn left(&self, due: Date) -> Result<String> {
        let days = self.site.input.ledger.workdays.between(self.site.input.as_of, due);
        match days {
            0 if due < self.site.input.as_of => self.say("overdue-working-days", [("days", Arg::Count(0))]),
            0 => self.word("due-today"),
            days if days > 0 => self.say("working-days-left", [("days", Arg::Count(days))]),
            days => self.say("overdue-working-days", [("days", Arg::Count(-days))]),
        }
    }

    /// A count with thousands grouped.
    #[expect(clippy::unused_self, reason = "pages ask the writer for every word and number")]
    pub(in crate::portal) fn count(&self, count: impl TryInto<i64>) -> String {
        locale::decimal(count.try_into().unwrap_or(i64::MAX) as f64, 0)
    }

    /// The count of a field of the record at a path; where it is withheld, what stands for it.
    pub(in crate::portal) fn counted(&self, path: &str, field: &str, count: u64) -> String {
        let mark = self.site.input.withheld.mark(path, field);
        mark.map_or_else(|| self.count(count), str::to_owned)
    }

    /// The same as an argument of a message.
    pub(in crate::portal) fn counting(&self, path: &str, field: &str, count: u64) -> Arg {
        let mark = self.site.input.withheld.mark(path, field);
        mark.map_or_else(|| count.into(), Into::into)
    }

    /// Everything around a page. `crumbs` lead to its parent; `here` names it.
    pub(in crate::portal) fn frame(
        &self,
        here: &str,
        crumbs: Vec<view::Link>,
        shown: &[&str],
    ) -> Result<view::Frame> {
        super::frame::frame(self, here, crumbs, shown)
    }
}
