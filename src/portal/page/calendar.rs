//! The calendars to which people subscribe: one of all deadlines, one a department, in each language; none where the
//! company gives no address of the portal, which their events name.

use super::due::{self, Matter};
use super::{Made, Site, Writer};
use crate::icalendar;
use crate::ledger::{Unit, UnitKind};
use crate::portal::audience::Audience;
use crate::portal::url::PagePath;
use crate::portal::view::Link;
use crate::report;
use anyhow::Result;

/// The name of a calendar's file.
fn file(department: Option<&Unit>) -> String {
    department.map_or_else(|| "calendar.ics".to_owned(), |unit| format!("calendar-{}.ics", unit.id))
}

/// The departments, by id.
fn departments<'a>(site: &Site<'a>) -> impl Iterator<Item = &'a Unit> {
    let audience = site.input.audience;
    let own = |unit: &&Unit| *audience == Audience::Committee || audience.of() == &*unit.id;
    site.input.ledger.units().filter(|unit| unit.kind == UnitKind::Department).filter(own)
}

/// Every calendar, where there are any; one without a deadline is published too, so that a subscription never breaks.
pub(super) fn files(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["deadlines"]);
    let Some(base) = w.base() else { return Ok(Vec::new()) };
    let matters = due::all(site)?;
    let every = std::iter::once(None).chain(departments(site).map(Some));
    every.map(|department| calendar(&w, &base, &matters, department)).collect()
}

fn calendar(w: &Writer, base: &str, matters: &[Matter], department: Option<&Unit>) -> Result<Made> {
    let input = w.site.input;
    let own: Vec<&Matter> = matters
        .iter()
        .filter(|matter| department.is_none_or(|unit| matter.is_for(input.ledger, &unit.id)))
        .collect();
    let items: Vec<_> = own.iter().map(|matter| &matter.item).collect();
    let mut events = report::events(input.messages, w.locale(), &items)?;
    for (event, matter) in events.iter_mut().zip(own) {
        event.changed = w.changed(&matter.record);
        event.address = w.place(&matter.record).map(|(_, page)| page.address(base));
    }
    let text = icalendar::calendar(&name(w, department)?, w.locale().tag(), input.as_of, &events);
    let path = PagePath::file(&[w.locale().tag(), "deadlines", &file(department)]);
    Ok((path.as_str().to_owned(), text.into_bytes()))
}

fn name(w: &Writer, department: Option<&Unit>) -> Result<String> {
    let company = w.unit("");
    match department {
        None => w.say("due-calendar", [("company", company.into())]),
        Some(unit) => {
            w.say("due-calendar-of", [("company", company.into()), ("unit", w.unit(&unit.id).into())])
        }
    }
}

/// Links to the calendars, where there are any: of all, then of each department for which something waits.
pub(super) fn links(w: &Writer, matters: &[Matter]) -> Result<Vec<Link>> {
    if w.base().is_none() {
        return Ok(Vec::new());
    }
    let to = |department: Option<&Unit>| w.to_file(&[w.locale().tag(), "deadlines", &file(department)]);
    let mut links = vec![Link::new(to(None), w.word("due-subscribe")?)];
    let waits = |unit: &&Unit| matters.iter().any(|matter| matter.is_for(w.site.input.ledger, &unit.id));
    links.extend(departments(w.site).filter(waits).map(|unit| Link::new(to(Some(unit)), w.unit(&unit.id))));
    Ok(links)
}

/// The link to the calendar of a unit that has one: a department.
pub(super) fn of_unit(w: &Writer, unit: &Unit) -> Result<Vec<Link>> {
    if unit.kind != UnitKind::Department || w.base().is_none() {
        return Ok(Vec::new());
    }
    Ok(vec![Link::new(
        w.to_file(&[w.locale().tag(), "deadlines", &file(Some(unit))]),
        w.word("due-subscribe")?,
    )])
}
