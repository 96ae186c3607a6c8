//! The views of a register: by state, unit and quarter; which records stand in each, and the ways from one to another.

use super::any::{self, Layout};
use super::entry::Entry;
use super::register::Book;
use super::{Site, Writer};
use crate::calendar::{Grain, Period};
use crate::portal::view::Pill;
use anyhow::Result;
use std::collections::BTreeSet;

/// Before the name of a period in that of its view.
const PERIOD: &str = "period-";

/// The views by state of a kind's register; the empty one holds everything.
fn states(kind: &str, layout: Layout) -> &'static [&'static str] {
    match kind {
        "complaint" => &["", "open", "overdue", "major", "closed"],
        "plan" => &["", "in-force", "waiting", "closed"],
        "finding" => &["", "open", "overdue"],
        _ if any::OWN.contains(&kind) || !layout.state => &[""],
        _ => &["", "open", "overdue"],
    }
}

/// The units that a register's records concern, with the departments of teams.
pub(super) fn units(site: &Site, entries: &[Entry]) -> Vec<String> {
    let ledger = site.input.ledger;
    let concerned =
        |unit: &str| entries.iter().any(|entry| entry.units.iter().any(|own| ledger.belongs(own, unit)));
    ledger.units().map(|unit| unit.id.to_string()).filter(|id| concerned(id)).collect()
}

/// The name of a view.
pub(super) fn view_name(w: &Writer, view: &str) -> Result<String> {
    match view.strip_prefix("unit-") {
        Some(unit) => Ok(w.unit_in_full(unit)),
        None if view.is_empty() => w.word("view-all"),
        None if view.starts_with(PERIOD) => {
            Ok(Period::parse(&view[PERIOD.len()..])
                .map_or_else(|| view.to_owned(), |period| w.period(period)))
        }
        None => w.word(&format!("view-{view}")),
    }
}

/// The quarters of a register's records, latest first; none where they stand on one page of so many rows.
pub(super) fn periods(entries: &[Entry], rows: usize) -> Vec<Period> {
    let quarters: BTreeSet<Period> =
        entries.iter().filter_map(Entry::date).map(|date| Period::of(Grain::Quarter, date)).collect();
    if entries.len() > rows && quarters.len() > 1 { quarters.into_iter().rev().collect() } else { Vec::new() }
}

impl Book<'_> {
    /// The names of all views.
    pub(super) fn views(&self) -> Vec<String> {
        let states = states(self.kind, self.layout).iter().map(|view| (*view).to_owned());
        let units = self.units.iter().map(|unit| format!("unit-{unit}"));
        states.chain(units).chain(self.periods.iter().map(|period| format!("{PERIOD}{period}"))).collect()
    }

    /// Whether a record stands in a view.
    pub(super) fn has(&self, view: &str, entry: &Entry) -> bool {
        let ledger = self.site.input.ledger;
        match view.strip_prefix("unit-") {
            Some(unit) => entry.units.iter().any(|own| ledger.belongs(own, unit)),
            None => entry.is_in(view),
        }
    }

    /// How many records stand in a view.
    pub(super) fn count(&self, view: &str) -> usize {
        self.chosen.get(view).map_or(0, Vec::len)
    }

    /// The way to one quarter, and back to all.
    pub(super) fn period_pills(&self, w: &Writer, current: &str) -> Result<Vec<Pill>> {
        if self.periods.is_empty() {
            return Ok(Vec::new());
        }
        let all = Pill {
            href: self.link(w, "", 0),
            text: w.word("view-all-periods")?,
            count: None,
            current: !current.starts_with(PERIOD),
        };
        let pill = |period: &Period| {
            let view = format!("{PERIOD}{period}");
            Pill {
                href: self.link(w, &view, 0),
                text: w.period(*period),
                count: Some(w.count(self.count(&view))),
                current: view == current,
            }
        };
        Ok(std::iter::once(all).chain(self.periods.iter().map(pill)).collect())
    }

    pub(super) fn pills(&self, w: &Writer, current: &str) -> Result<Vec<Pill>> {
        let views = states(self.kind, self.layout);
        if views.len() < 2 {
            return Ok(Vec::new());
        }
        let pill = |view: &&str| {
            Ok(Pill {
                href: self.link(w, view, 0),
                text: view_name(w, view)?,
                count: Some(w.count(self.count(view))),
                current: *view == current,
            })
        };
        views.iter().map(pill).collect()
    }

    pub(super) fn unit_pills(&self, w: &Writer, current: &str) -> Result<Vec<Pill>> {
        if self.units.is_empty() {
            return Ok(Vec::new());
        }
        let of_unit = current.starts_with("unit-");
        let all = Pill {
            href: self.link(w, "", 0),
            text: w.word("view-all-units")?,
            count: None,
            current: !of_unit,
        };
        let pill = |unit: &String| {
            let view = format!("unit-{unit}");
            Pill {
                href: self.link(w, &view, 0),
                text: w.unit_in_full(unit),
                count: Some(w.count(self.count(&view))),
                current: view == current,
            }
        };
        Ok(std::iter::once(all).chain(self.units.iter().map(pill)).collect())
    }
}
