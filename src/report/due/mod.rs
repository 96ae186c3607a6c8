//! Deadlines in words: a list for a terminal, a digest for a mail, JSON for programs, a calendar to subscribe
//! to. Knows what waits, never how it was computed.

mod digest;
mod events;
mod json;

pub use events::events;

use crate::agenda::{Agenda, Item};
use crate::calendar::{Date, ListStatus};
use crate::diagnostic::{Arg, Args};
use crate::icalendar;
use crate::locale::{Locale, Messages, date_text, weekday_text};
use anyhow::Result;
use std::collections::BTreeSet;

/// In which form deadlines are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueFormat {
    /// For people at a terminal.
    Human,
    /// For people in a mail: Markdown.
    Markdown,
    /// For programs: one JSON document.
    Json,
    /// For calendars: iCalendar.
    Ics,
}

/// Deadlines, chosen and ready to be told.
pub struct Digest<'a> {
    /// From what they come.
    pub agenda: Agenda<'a>,
    /// Those that are listed, soonest first.
    pub items: Vec<&'a Item>,
    /// The last day for which they are listed; absent: those overdue alone.
    pub until: Option<Date>,
    /// The reader's language.
    pub locale: Locale,
    /// The messages.
    pub messages: &'a Messages,
}

impl Digest<'_> {
    /// The whole list as text. Fails only when a message is missing: a fault of the program.
    pub fn render(&self, format: DueFormat) -> Result<String> {
        Ok(match format {
            DueFormat::Human => digest::human(self)?,
            DueFormat::Markdown => digest::markdown(self)?,
            DueFormat::Json => json::render(self)?,
            DueFormat::Ics => {
                let name = self.say("due-calendar", &[("company", self.company().into())])?;
                let events = events(self.messages, self.locale, &self.items)?;
                icalendar::calendar(&name, self.locale.tag(), self.agenda.as_of, &events)
            }
        })
    }

    fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> Result<String> {
        self.messages.text(self.locale, key, &args.iter().cloned().collect::<Args>())
    }

    fn company(&self) -> String {
        self.agenda.ledger.company.record.names.in_locale(self.locale).0.to_owned()
    }

    fn title(&self) -> Result<String> {
        self.say("due-title", &[("company", self.company().into()), ("date", self.agenda.as_of.into())])
    }

    fn counts(&self) -> Result<String> {
        let of = |test: fn(&&&Item) -> bool| self.items.iter().filter(test).count();
        let (overdue, soon) = (of(|item| item.overdue), of(|item| item.soon));
        let args = [("overdue", overdue.into()), ("soon", soon.into()), ("listed", self.items.len().into())];
        self.say("due-counts", &args)
    }

    /// What to say where nothing is listed.
    fn nothing(&self) -> Result<String> {
        match self.until {
            Some(until) => self.say("due-none", &[("date", until.into())]),
            None => self.say("due-none-late", &[]),
        }
    }

    /// The items in their groups, each with its heading; empty groups are left out.
    fn groups(&self) -> Result<Vec<(String, Vec<&Item>)>> {
        let (late, coming): (Vec<&Item>, Vec<&Item>) = self.items.iter().partition(|item| item.overdue);
        let mut groups = vec![(self.say("due-late", &[])?, late)];
        if let Some(until) = self.until {
            groups.push((self.say("due-coming", &[("date", until.into())])?, coming));
        }
        groups.retain(|(_, items)| !items.is_empty());
        Ok(groups)
    }

    /// What is left for an item in working days, or by how much it is late.
    fn left(&self, item: &Item) -> Result<String> {
        left(self.messages, self.locale, item, self.agenda.as_of)
    }

    /// What is to be said about the years of the calendar on which the list rests.
    fn remarks(&self) -> Result<Vec<String>> {
        let Some(base) = self.agenda.ledger.calendar.as_ref().and_then(|filed| filed.record.base) else {
            return Ok(Vec::new());
        };
        let years: BTreeSet<(i16, Date)> = self
            .items
            .iter()
            .filter_map(|item| Some((item.due.year(), Date::new(item.due.year(), 1, 1)?)))
            .collect();
        let mut remarks = Vec::new();
        for (year, day) in years {
            let key = match base.status(day) {
                Some(ListStatus::Official) => continue,
                Some(ListStatus::Provisional) => "due-provisional",
                None => "due-uncovered",
            };
            remarks.push(self.say(key, &[("year", year.to_string().into())])?);
        }
        Ok(remarks)
    }
}

/// What is left for an item in working days, or by how much it is late.
pub fn left(messages: &Messages, locale: Locale, item: &Item, as_of: Date) -> Result<String> {
    let days = |days: i64| Args::from([("days", Arg::Count(days))]);
    if item.overdue {
        return messages.text(locale, "overdue-working-days", &days(-item.left.min(0)));
    }
    if item.due == as_of || item.left <= 0 {
        return messages.text(locale, "due-today", &Args::new());
    }
    messages.text(locale, "working-days-left", &days(item.left))
}

/// A due day with its weekday, in prose.
fn day(locale: Locale, date: Date) -> String {
    let weekday = weekday_text(locale, date);
    if locale.is_chinese() {
        format!("{}（{weekday}）", date_text(locale, date))
    } else {
        format!("{} ({weekday})", date_text(locale, date))
    }
}
