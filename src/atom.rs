//! Feeds as Atom (RFC 4287): the same bytes for the same entries. The only file that knows the format; knows no record,
//! and reads no clock.

use crate::calendar::Moment;
use crate::hidden::written_out;
use std::fmt::Write;

/// A feed, and the place where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Its name.
    pub title: String,
    /// Who publishes it.
    pub author: String,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// Its own address, by which readers know it.
    pub address: String,
    /// The page of which it tells.
    pub page: String,
    /// When something in it was changed last.
    pub updated: Moment,
    /// What it tells, in the order given.
    pub entries: Vec<Entry>,
}

/// One matter of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The page of which it tells, by which readers know it.
    pub page: String,
    /// What it is, in a few words.
    pub title: String,
    /// How it stands.
    pub summary: String,
    /// When it was changed last.
    pub updated: Moment,
}

/// Writes a feed.
pub fn feed(feed: &Feed) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let language = escaped(&feed.language);
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">");
    line(&mut out, "id", &feed.address);
    line(&mut out, "title", &feed.title);
    line(&mut out, "updated", &feed.updated.in_universal_time());
    let _ = writeln!(out, "<author><name>{}</name></author>", escaped(&feed.author));
    let address = escaped(&feed.address);
    let _ = writeln!(out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{address}\"/>");
    link(&mut out, &feed.page);
    for entry in &feed.entries {
        out.push_str("<entry>\n");
        line(&mut out, "id", &entry.page);
        line(&mut out, "title", &entry.title);
        line(&mut out, "updated", &entry.updated.in_universal_time());
        link(&mut out, &entry.page);
        line(&mut out, "summary", &entry.summary);
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn line(out: &mut String, name: &str, text: &str) {
    // writing to a String cannot fail
    let _ = writeln!(out, "<{name}>{}</{name}>", escaped(text));
}

fn link(out: &mut String, page: &str) {
    let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escaped(page));
}

/// Text of an element or attribute: what nobody sees is written out, what else XML 1.0 forbids (section 2.2) left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in written_out(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && !matches!(c, '\t' | '\n') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_an_entry_becomes_an_element_or_ends_an_attribute() {
        let hostile = "</title><script>\"'&\u{0}\u{ffff}";
        let entry = Entry {
            page: format!("https://quality.example/{hostile}"),
            title: hostile.to_owned(),
            summary: hostile.to_owned(),
            updated: Moment::EPOCH,
        };
        let text = feed(&Feed {
            title: hostile.to_owned(),
            author: hostile.to_owned(),
            language: hostile.to_owned(),
            address: hostile.to_owned(),
            page: hostile.to_owned(),
            updated: Moment::EPOCH,
            entries: vec![entry],
        });
        assert!(!text.contains("<script>") && !text.contains(['\u{0}', '\u{ffff}']));
        assert!(text.contains(
            "<title>&lt;/title&gt;&lt;script&gt;&quot;'&amp;[U+0000]</title>\n<updated>1970-01-01T00:00:00Z"
        ));
        assert_eq!(text.matches("<entry>").count(), 1);
    }
}
