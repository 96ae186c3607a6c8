//! Words that many pages say alike: sentences, people, clauses, columns, statuses.

use super::{Site, Writer};
use crate::kpi::Status;
use crate::portal::view::{self, Column, Link, Mark, Text};
use crate::record::{Kind, Seat};
use anyhow::Result;

/// The name of a seat in the committee.
pub(super) fn seat(w: &Writer, seat: Seat) -> Result<String> {
    w.word(match seat {
        Seat::Chair => "seat-chair",
        Seat::CompanyLeader => "seat-company-leader",
        Seat::DepartmentHead => "seat-department-head",
        Seat::Quality => "seat-quality",
    })
}

/// The one or two characters of the seal.
pub(super) fn seal(w: &Writer) -> String {
    let own = w.site.input.ledger.company.record.seal.as_ref();
    own.map_or_else(|| w.unit("").chars().take(1).collect(), |seal| seal.chars().take(2).collect())
}

/// The text with a capital first letter, where its script has capitals.
pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + characters.as_str()
}

/// The status of a measure in its shape and word.
pub(super) fn status(w: &Writer, status: Status) -> Result<view::Status> {
    let mark = match status {
        Status::Act => Mark::Act,
        Status::Watch => Mark::Watch,
        Status::Normal => Mark::Ok,
        Status::NotRated => Mark::Na,
    };
    Ok(view::Status::new(mark, w.word(&format!("status-{}", status.name()))?))
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
        let text = if index == 0 { capitalised(&text) } else { text };
        w.say(if index == last { "headline-last" } else { "headline-more" }, [("text", text.into())])
    };
    clauses.into_iter().enumerate().map(mark).collect()
}

/// The kinds that have pages and that the readers may see.
pub(super) fn kinds(site: &Site) -> impl Iterator<Item = &'static Kind> {
    let (audience, ledger) = (site.input.audience, site.input.ledger);
    crate::record::KINDS.iter().filter(move |kind| kind.has_page() && audience.sees_kind(ledger, kind.name))
}

/// The first breadcrumb.
pub(super) fn home(w: &Writer) -> Result<Link> {
    Ok(Link::new(w.to(&[]), w.word("breadcrumb-home")?))
}

/// Columns by the names of their labels; those of `figures` are set flush right.
pub(super) fn columns_of(w: &Writer, names: &[&str], figures: &[&str]) -> Result<Vec<Column>> {
    let column = |name: &&str| {
        let label = w.word(&format!("column-{name}"))?;
        Ok(if figures.contains(name) { Column::figures(label) } else { Column::words(label) })
    };
    names.iter().map(column).collect()
}

/// Within the policy's limit, or beyond it.
pub(super) fn within(w: &Writer, within: bool) -> Result<view::Status> {
    let (mark, word) = if within { (Mark::Ok, "state-kept") } else { (Mark::Act, "state-beyond") };
    Ok(view::Status::new(mark, w.word(word)?))
}
