//! The feeds to which people subscribe: of each register and of each department, in each language. A feed tells which
//! record changed and how it stands, never in whose words: it is kept by readers that are not the portal.

use super::entry::{self, Entry};
use super::words::kinds;
use super::{Made, Site, Writer, due};
use crate::atom;
use crate::calendar::Moment;
use crate::ledger::{Unit, UnitKind};
use crate::portal::audience::Page;
use crate::portal::url::PagePath;
use crate::portal::view::Link;
use crate::record::Kind;
use anyhow::Result;

/// Entries of one feed, the newest.
const ENTRIES: usize = 50;
/// The name of every feed's file.
const FILE: &str = "feed.xml";

/// A record, and when it was changed last.
type Changed<'a, 'b> = (Moment, &'static Kind, &'b Entry<'a>);

/// Every feed; one without an entry is published too, so that a subscription never breaks. None where the company
/// gives no address of the portal.
pub(super) fn files(site: &Site) -> Result<Vec<Made>> {
    let Some(base) = site.page(&[]).base() else { return Ok(Vec::new()) };
    let waiting = due::by_record(site)?;
    let registers: Vec<(&'static Kind, Vec<Entry>)> =
        kinds(site).map(|kind| (kind, entry::all(site, kind, &waiting))).collect();
    let w = site.page(&["records"]);
    let changed: Vec<Changed> = registers
        .iter()
        .flat_map(|(kind, entries)| entries.iter().map(|entry| (moment(&w, entry), *kind, entry)))
        .collect();
    let mut made = Vec::new();
    for (kind, _) in &registers {
        let own = changed.iter().filter(|(_, of, _)| of.name == kind.name).copied().collect();
        made.push(feed(&w, &base, &["records", kind.name], &w.kind(kind.name)?, own)?);
    }
    let ledger = site.input.ledger;
    for unit in ledger.units().filter(|unit| has_feed(&w, unit)) {
        let is_own = |entry: &Entry| entry.units.iter().any(|of| ledger.belongs(of, &unit.id));
        let own = changed.iter().filter(|(.., entry)| is_own(entry)).copied().collect();
        made.push(feed(&w, &base, &["units", &unit.id], &w.unit(&unit.id), own)?);
    }
    Ok(made)
}

/// Whether a unit has a feed: a department that the readers see.
fn has_feed(w: &Writer, unit: &Unit) -> bool {
    let input = w.site.input;
    unit.kind == UnitKind::Department
        && input.audience.sees_page(Page::Units)
        && input.audience.sees_unit(input.whole, &unit.id)
}

/// When a record was changed last; where Git does not say so, its own day.
fn moment(w: &Writer, entry: &Entry) -> Moment {
    let day = || entry.date().unwrap_or(w.site.input.as_of);
    w.changed(entry.id).unwrap_or_else(|| w.site.input.ledger.zone.at(day(), 0))
}

fn feed(w: &Writer, base: &str, folder: &[&str], name: &str, mut own: Vec<Changed>) -> Result<Made> {
    own.sort_by(|(a, _, one), (b, _, other)| (b, other.id).cmp(&(a, one.id)));
    own.truncate(ENTRIES);
    let updated = own.first().map_or_else(|| w.site.input.ledger.zone.at(w.site.input.as_of, 0), |one| one.0);
    let path = PagePath::file(&[&[w.locale().tag()], folder, &[FILE]].concat());
    let company = w.unit("");
    let feed = atom::Feed {
        title: w.say("feed-title", [("company", company.as_str().into()), ("name", name.into())])?,
        author: company,
        language: w.locale().tag().to_owned(),
        address: path.address(base),
        page: PagePath::page(w.locale(), folder).address(base),
        updated,
        entries: own.iter().map(|one| told(w, base, one)).collect::<Result<_>>()?,
    };
    Ok((path.as_str().to_owned(), atom::feed(&feed).into_bytes()))
}

/// What a record is, of which unit and day, and how it stands.
fn told(w: &Writer, base: &str, (updated, kind, entry): &Changed) -> Result<atom::Entry> {
    let page = PagePath::page(w.locale(), &["records", kind.name, entry.id]);
    let units: Vec<String> = entry.units.iter().map(|unit| w.unit_in_full(unit)).collect();
    let day = entry.date().map(|date| date.to_string()).unwrap_or_default();
    let state = entry.state.as_ref().map(|state| w.word(state.word)).transpose()?.unwrap_or_default();
    let said: Vec<String> =
        [units.join(&w.word("list-mark")?), day, state].into_iter().filter(|part| !part.is_empty()).collect();
    Ok(atom::Entry {
        page: page.address(base),
        title: format!("{} {}", w.kind(kind.name)?, entry.id),
        summary: said.join(" · "),
        updated: *updated,
    })
}

/// The link to the feed of the register of a kind, where there is one.
pub(super) fn of_register(w: &Writer, kind: &str) -> Option<Link> {
    w.base()?;
    Some(Link::new(w.to_file(&[w.locale().tag(), "records", kind, FILE]), "Atom"))
}

/// The link to the feed of a unit, where it has one.
pub(super) fn of_unit(w: &Writer, unit: &Unit) -> Option<Link> {
    w.base().filter(|_| has_feed(w, unit))?;
    Some(Link::new(w.to_file(&[w.locale().tag(), "units", &unit.id, FILE]), "Atom"))
}

/// The link to the feed that a page belongs to: of its register, or of its unit.
pub(super) fn of_page(w: &Writer) -> Option<Link> {
    let mut folders = w.path.as_str().split('/').skip(1);
    match (folders.next()?, folders.next()?) {
        ("records", kind) => of_register(w, Kind::named(kind)?.name),
        ("units", unit) => of_unit(w, w.site.input.ledger.unit(unit)?),
        _ => None,
    }
}

/// Why there is nothing to subscribe to, where that is so.
pub(super) fn none(w: &Writer) -> Result<Option<String>> {
    w.base().is_none().then(|| w.word("feeds-none")).transpose()
}
