//! Calendars as iCalendar (RFC 5545): all-day events, the same bytes for the same events. The only file that
//! knows the format; knows no record, and reads no clock.

use crate::calendar::{Date, Moment};
use crate::hidden::written_out;

/// The longest line of the format in octets, without its end (section 3.1).
const LONGEST_LINE: usize = 75;

/// An all-day event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name, the same in every edition of the calendar.
    pub uid: String,
    /// Its day.
    pub date: Date,
    /// What it is, in a few words.
    pub summary: String,
    /// What else is to be said; may be empty, may have lines.
    pub description: String,
    /// When it was changed last; where it is not known, the calendar's date stands for it.
    pub changed: Option<Moment>,
    /// Where more is said of it.
    pub address: Option<String>,
    /// In which groups it falls, such as overdue; may be empty.
    pub categories: Vec<String>,
}

/// Writes a calendar named `name` as of a date, in a language (a BCP 47 tag), events in the order given.
pub fn calendar(name: &str, language: &str, as_of: Date, events: &[Event]) -> String {
    let mut out = Lines(String::new());
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//pinguan//deadlines//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        out.line("BEGIN:VEVENT");
        out.line(&format!("UID:{}", escaped(&event.uid)));
        out.line(&format!("DTSTAMP:{}", stamp(event.changed, as_of)));
        out.line(&format!("DTSTART;VALUE=DATE:{}", day(event.date)));
        out.line(&format!("DTEND;VALUE=DATE:{}", day(event.date.plus_days(1))));
        out.line(&format!("SUMMARY;LANGUAGE={language}:{}", escaped(&event.summary)));
        if !event.description.is_empty() {
            out.line(&format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(&event.description)));
        }
        if let Some(address) = &event.address {
            out.line(&format!("URL:{}", uri(address)));
        }
        if !event.categories.is_empty() {
            let categories: Vec<_> = event.categories.iter().map(|category| escaped(category)).collect();
            out.line(&format!("CATEGORIES;LANGUAGE={language}:{}", categories.join(",")));
        }
        out.line("TRANSP:TRANSPARENT");
        out.line("END:VEVENT");
    }
    out.line("END:VCALENDAR");
    out.0
}

struct Lines(String);

impl Lines {
    /// Adds a content line, folded between characters so that no line is too long.
    fn line(&mut self, text: &str) {
        let mut used = 0;
        for c in text.chars() {
            if used + c.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn stamp(changed: Option<Moment>, as_of: Date) -> String {
    let moment = changed.map(|moment| moment.in_universal_time().replace(['-', ':'], ""));
    moment.unwrap_or_else(|| format!("{}T000000Z", day(as_of)))
}

/// A value of type URI (section 3.3.13): nothing in it ends a line.
fn uri(address: &str) -> String {
    address.chars().filter(char::is_ascii_graphic).collect()
}

fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A value of type TEXT (section 3.3.11), which holds no control but line ends: what nobody sees is written out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in written_out(text).replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(summary: &str) -> String {
        let date = Date::new(2026, 6, 30).unwrap();
        let (uid, summary) = ("a@b".to_owned(), summary.to_owned());
        let changed = Moment::parse("2026-06-01T09:30:05+08:00");
        let address = Some("https://quality.example/\r\nX:y".to_owned());
        let (description, categories) = (String::new(), Vec::new());
        let event = Event { uid, date, summary, description, changed, address, categories };
        calendar("期限", "zh-Hant", date, &[event])
    }

    #[test]
    fn a_day_ends_on_the_next() {
        let text = written("x");
        assert!(text.contains("\r\nDTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701\r\n"));
    }

    #[test]
    fn an_event_tells_when_it_was_changed_and_where_more_is_said() {
        let text = written("x");
        assert!(text.contains("\r\nDTSTAMP:20260601T013005Z\r\n"));
        assert!(text.contains("\r\nURL:https://quality.example/X:y\r\n"));
        assert_eq!(stamp(None, Date::new(2026, 6, 30).unwrap()), "20260630T000000Z");
    }

    #[test]
    fn lines_are_folded_between_characters_and_texts_escaped() {
        let hostile = format!("{}; a,b\\c\r\nEND:VEVENT\u{7}\n", "投訴須結案".repeat(20));
        let text = written(&hostile);
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= LONGEST_LINE, "{}: {line}", line.len());
            assert!(!line.contains(['\r', '\n', '\u{7}']));
        }
        let whole = text.replace("\r\n ", "");
        assert_eq!(whole.matches("\r\nEND:VEVENT\r\n").count(), 1);
        assert!(whole.contains("\\; a\\,b\\\\c\\nEND:VEVENT[U+0007]\\n\r\n"));
    }
}
