//! Registers: the list of them, and for each kind its views as pages that need no script.

use super::any::{self, Layout};
use super::entry::{self, Entry};
use super::record::{headline, kinds};
use super::state::State;
use super::{Made, Site, Writer, ages, due, registers};
use crate::portal::view::{Filter, Link, Pager, Pill, Register, Row, Table};
use crate::record::Kind;
use anyhow::Result;
use rayon::prelude::*;

/// Rows of one page.
const ROWS: usize = 50;

/// The list of registers, and every page of every view of each.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let waiting = due::by_record(site)?;
    let mut made = vec![registers::list(site, &waiting)?];
    for kind in kinds(site) {
        let entries = entry::all(site, kind, &waiting);
        let (layout, units) = (Layout::of(&entries), units(site, &entries));
        let book = Book { site, of: kind, kind: kind.name, entries: &entries, units, layout };
        let mut sheets: Vec<(String, usize)> = Vec::new();
        for view in book.views() {
            let rows = book.chosen(&view).len();
            sheets.extend((0..rows.div_ceil(ROWS).max(1)).map(|page| (view.clone(), page)));
        }
        made.extend(
            sheets.par_iter().map(|(view, page)| book.page(view, *page)).collect::<Result<Vec<_>>>()?,
        );
    }
    Ok(made)
}

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
fn units(site: &Site, entries: &[Entry]) -> Vec<String> {
    let ledger = site.input.ledger;
    let concerned =
        |unit: &str| entries.iter().any(|entry| entry.units.iter().any(|own| ledger.belongs(own, unit)));
    ledger.units().map(|unit| unit.id.to_string()).filter(|id| concerned(id)).collect()
}

/// The name of a view.
fn view_name(w: &Writer, view: &str) -> Result<String> {
    match view.strip_prefix("unit-") {
        Some(unit) => Ok(w.unit_in_full(unit)),
        None if view.is_empty() => w.word("view-all"),
        None => w.word(&format!("view-{view}")),
    }
}

/// One register while its pages are written.
struct Book<'a> {
    site: &'a Site<'a>,
    of: &'static Kind,
    kind: &'static str,
    layout: Layout,
    entries: &'a [Entry<'a>],
    units: Vec<String>,
}

impl<'a> Book<'a> {
    fn views(&self) -> Vec<String> {
        let states = states(self.kind, self.layout).iter().map(|view| (*view).to_owned());
        states.chain(self.units.iter().map(|unit| format!("unit-{unit}"))).collect()
    }

    fn chosen(&self, view: &str) -> Vec<&'a Entry<'a>> {
        let ledger = self.site.input.ledger;
        let chosen = |entry: &&Entry| match view.strip_prefix("unit-") {
            Some(unit) => entry.units.iter().any(|own| ledger.belongs(own, unit)),
            None => entry.is_in(view),
        };
        self.entries.iter().filter(chosen).collect()
    }

    /// The folder of a page of a view.
    fn folder(&self, view: &str, page: usize) -> Vec<String> {
        let mut folder = vec!["records".to_owned(), self.kind.to_owned()];
        folder.extend((!view.is_empty()).then(|| view.to_owned()));
        folder.extend((page > 0).then(|| format!("page-{}", page + 1)));
        folder
    }

    fn link(&self, w: &Writer, view: &str, page: usize) -> String {
        let folder = self.folder(view, page);
        w.to(&folder.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn page(&self, view: &str, page: usize) -> Result<Made> {
        let folder = self.folder(view, page);
        let w = self.site.page(&folder.iter().map(String::as_str).collect::<Vec<_>>());
        let chosen = self.chosen(view);
        let name = w.kind(self.kind)?;
        let mut crumbs = vec![
            Link::new(w.to(&[]), w.word("nav-home")?),
            Link::new(w.to(&["records"]), w.word("nav-records")?),
        ];
        let here = if view.is_empty() && page == 0 {
            name.clone()
        } else {
            crumbs.push(Link::new(self.link(&w, "", 0), name.clone()));
            view_name(&w, view)?
        };
        let shown = format!("records/{}/", self.kind);
        let lives = ages::lives(&w, self.kind).filter(|_| page == 0 && matches!(view, "" | "open"));
        let (lead, drawn) = match &lives {
            Some((lives, limit)) => (ages::sentence(&w, lives)?, ages::bar(&w, lives, *limit)?),
            None => (None, None),
        };
        let (ages, ages_note) = drawn.unzip();
        let register = Register {
            frame: w.frame(&here, crumbs, &[&shown])?,
            headline: headline(&w, self.sentence(&w, view, &chosen)?)?,
            lead,
            views: self.pills(&w, view)?,
            units: self.unit_pills(&w, view)?,
            filters: Vec::new(),
            table: Table::default(),
            pager: self.pager(&w, view, page, chosen.len())?,
            counting: registers::counting(&w, self.kind)?,
            ages_title: None,
            ages_note,
            ages,
        };
        let rows: Vec<Row> = chosen
            .iter()
            .skip(page * ROWS)
            .take(ROWS)
            .map(|entry| entry.row(&w, self.layout))
            .collect::<Result<_>>()?;
        let filters = self.filters(&w, &rows)?;
        let args = [("shown", rows.len().into()), ("count", chosen.len().into())];
        let table = Table {
            title: Some(name),
            note: Some(w.say("register-shown", args)?),
            links: ["csv", "json"]
                .map(|format| {
                    Link::new(w.to_file(&["data", &format!("{}.{format}", self.kind)]), format.to_uppercase())
                })
                .into(),
            columns: entry::columns(&w, self.of, self.layout)?,
            rows,
            ..Table::default()
        };
        w.render(&Register { filters, table, ..register })
    }

    fn sentence(&self, w: &Writer, view: &str, chosen: &[&Entry]) -> Result<Vec<String>> {
        let name = w.kind(self.kind)?;
        if chosen.is_empty() {
            return Ok(vec![w.say("register-none", [("kind", name.into())])?]);
        }
        let count = |test: fn(&State) -> bool| {
            chosen.iter().filter(|entry| entry.state.as_ref().is_some_and(test)).count()
        };
        let (open, overdue, soon) = (count(|s| s.open), count(|s| s.overdue), count(State::is_soon));
        let args = |of: String| [("kind", of.into()), ("count", chosen.len().into())];
        let mut said = vec![match view.strip_prefix("unit-") {
            Some(unit) => {
                let args = [
                    ("kind", name.into()),
                    ("count", chosen.len().into()),
                    ("unit", w.unit_in_full(unit).into()),
                ];
                w.say("register-of-unit", args)?
            }
            None if view.is_empty() => w.say("register-all", args(name))?,
            None => {
                let args = [
                    ("kind", name.into()),
                    ("count", chosen.len().into()),
                    ("view", view_name(w, view)?.into()),
                ];
                w.say("register-in-view", args)?
            }
        }];
        if chosen.iter().any(|entry| entry.state.is_some()) && view != "closed" && view != "in-force" {
            if view != "open" && view != "waiting" && view != "overdue" {
                said.push(w.say("register-open", [("count", open.into())])?);
            }
            if view != "overdue" && open > 0 {
                said.push(w.say("register-overdue", [("count", overdue.into())])?);
            }
            if soon > 0 {
                said.push(w.say("register-soon", [("count", soon.into())])?);
            }
        }
        Ok(said)
    }

    fn pills(&self, w: &Writer, current: &str) -> Result<Vec<Pill>> {
        let views = states(self.kind, self.layout);
        if views.len() < 2 {
            return Ok(Vec::new());
        }
        let pill = |view: &&str| {
            Ok(Pill {
                href: self.link(w, view, 0),
                text: view_name(w, view)?,
                count: Some(w.count(self.chosen(view).len())),
                current: *view == current,
            })
        };
        views.iter().map(pill).collect()
    }

    fn unit_pills(&self, w: &Writer, current: &str) -> Result<Vec<Pill>> {
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
                count: Some(w.count(self.chosen(&view).len())),
                current: view == current,
            }
        };
        Ok(std::iter::once(all).chain(self.units.iter().map(pill)).collect())
    }

    fn filters(&self, w: &Writer, rows: &[Row]) -> Result<Vec<Filter>> {
        let filter = |(index, (key, label)): (usize, &(&str, &str))| {
            let mut values: Vec<String> =
                rows.iter().filter_map(|row| row.filter.get(index).cloned()).collect();
            values.sort();
            values.dedup();
            Ok(Filter { key: (*key).to_owned(), label: w.word(label)?, values })
        };
        entry::filters(self.kind).iter().enumerate().map(filter).collect()
    }

    fn pager(&self, w: &Writer, view: &str, page: usize, rows: usize) -> Result<Option<Pager>> {
        let pages = rows.div_ceil(ROWS);
        if pages < 2 {
            return Ok(None);
        }
        let step =
            |to: usize, key: &str| Ok::<_, anyhow::Error>(Link::new(self.link(w, view, to), w.word(key)?));
        Ok(Some(Pager {
            place: w.say("pager-place", [("page", (page + 1).into()), ("pages", pages.into())])?,
            previous: (page > 0).then(|| step(page - 1, "pager-previous")).transpose()?,
            next: (page + 1 < pages).then(|| step(page + 1, "pager-next")).transpose()?,
        }))
    }
}
