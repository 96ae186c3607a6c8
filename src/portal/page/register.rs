//! The register of a kind: its views as pages that need no script.

use super::any::Layout;
use super::due::Matter;
use super::entry::{self, Entry};
use super::register_views::{self as views, view_name};
use super::state::State;
use super::words::headline;
use super::{Made, Site, Writer, ages, feeds, registers};
use crate::calendar::Period;
use crate::portal::audience::Page;
use crate::portal::rows;
use crate::portal::view::{Filter, Link, Pager, Register, Row, Table, Whole};
use crate::record::Kind;
use anyhow::Result;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Rows of one page.
const ROWS: usize = 50;

/// Every page of every view, handed over one by one.
pub(super) fn pages(site: &Site, kind: &'static Kind, waiting: &BTreeMap<String, Vec<Matter>>) -> Result<()> {
    let entries = entry::all(site, kind, waiting);
    let (layout, units) = (Layout::of(&entries), views::units(site, &entries));
    let periods = views::periods(&entries, ROWS);
    let values = values(site, kind, &entries)?;
    let mut book = Book {
        site,
        of: kind,
        kind: kind.name,
        layout,
        entries: &entries,
        units,
        periods,
        chosen: BTreeMap::new(),
        standing: Vec::new(),
        values,
    };
    book.chosen = book.views().into_iter().map(|view| (view.clone(), book.of_view(&view))).collect();
    book.standing = book.standings();
    let mut sheets: Vec<(String, usize)> = Vec::new();
    for view in book.views() {
        let rows = book.count(&view);
        sheets.extend((0..rows.div_ceil(ROWS).max(1)).map(|page| (view.clone(), page)));
    }
    sheets.par_iter().try_for_each(|(view, page)| site.press.put(book.page(view, *page)?))
}

/// The values of each filter of a register, sorted.
fn values(site: &Site, kind: &Kind, entries: &[Entry]) -> Result<Vec<Vec<String>>> {
    let count = entry::filters(kind.name).len();
    let w = site.page(&[]);
    let all: Vec<Vec<String>> = if count == 0 {
        Vec::new()
    } else {
        entries.iter().map(|entry| entry.filter(&w)).collect::<Result<_>>()?
    };
    let of = |at: usize| all.iter().filter_map(|values| values.get(at).cloned()).collect::<BTreeSet<_>>();
    Ok((0..count).map(|at| of(at).into_iter().collect()).collect())
}

/// One register while its pages are written.
pub(super) struct Book<'a> {
    pub(super) site: &'a Site<'a>,
    of: &'static Kind,
    pub(super) kind: &'static str,
    pub(super) layout: Layout,
    pub(super) entries: &'a [Entry<'a>],
    /// The units that its records concern.
    pub(super) units: Vec<String>,
    /// The quarters of its records, latest first; none where one page holds them all.
    pub(super) periods: Vec<Period>,
    /// The places of the records of each view among all.
    pub(super) chosen: BTreeMap<String, Vec<usize>>,
    /// The views in which each record stands, parted by spaces; empty where one page holds the register.
    standing: Vec<String>,
    /// The values of each filter, over all of its records.
    values: Vec<Vec<String>>,
}

impl Book<'_> {
    fn of_view(&self, view: &str) -> Vec<usize> {
        (0..self.entries.len()).filter(|at| self.has(view, &self.entries[*at])).collect()
    }

    fn standings(&self) -> Vec<String> {
        let mut standing = vec![String::new(); self.entries.len()];
        for view in self.views().iter().filter(|view| !view.is_empty() && !self.is_short()) {
            for at in &self.chosen[view] {
                let blank = if standing[*at].is_empty() { "" } else { " " };
                standing[*at].extend([blank, view]);
            }
        }
        standing
    }

    /// Whether one page holds it all.
    pub(super) fn is_short(&self) -> bool {
        self.entries.len() <= ROWS
    }

    /// The folder of a page of a view.
    fn folder(&self, view: &str, page: usize) -> Vec<String> {
        let mut folder = vec!["records".to_owned(), self.kind.to_owned()];
        folder.extend((!view.is_empty()).then(|| view.to_owned()));
        folder.extend((page > 0).then(|| format!("page-{}", page + 1)));
        folder
    }

    pub(super) fn link(&self, w: &Writer, view: &str, page: usize) -> String {
        let folder = self.folder(view, page);
        w.to(&folder.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn page(&self, view: &str, page: usize) -> Result<Made> {
        let folder = self.folder(view, page);
        let w = self.site.page(&folder.iter().map(String::as_str).collect::<Vec<_>>());
        let places = self.chosen.get(view).map_or(&[][..], Vec::as_slice);
        let chosen: Vec<&Entry> = places.iter().map(|at| &self.entries[*at]).collect();
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
        let tells_ages = page == 0 && matches!(view, "" | "open");
        let lives = tells_ages.then(|| ages::lives(&w, self.kind)).flatten();
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
            periods: self.period_pills(&w, view)?,
            filters: self.filters(&w)?,
            whole: self.whole(&w, view),
            page_rows: ROWS,
            table: Table::default(),
            pager: self.pager(&w, view, page, chosen.len())?,
            counting: registers::counting(&w, self.kind)?,
            ages_title: None,
            ages_note,
            ages,
        };
        let row = |at: &usize| {
            let views = self.standing[*at].clone();
            Ok(Row { views, ..self.entries[*at].row(&w, self.layout)? })
        };
        let rows: Vec<Row> = places.iter().skip(page * ROWS).take(ROWS).map(row).collect::<Result<_>>()?;
        let args = [("shown", rows.len().into()), ("count", chosen.len().into())];
        let table = Table {
            title: Some(name),
            note: Some(w.say("register-shown", args)?),
            links: self.links(&w)?,
            columns: entry::columns(&w, self.of, self.layout)?,
            rows,
            ..Table::default()
        };
        w.render(&Register { table, ..register })
    }

    /// The records as files and as a feed, and the form for a new one.
    fn links(&self, w: &Writer) -> Result<Vec<Link>> {
        let file = |format: &str| {
            Link::new(w.to_file(&["data", &format!("{}.{format}", self.kind)]), format.to_uppercase())
        };
        let mut links = ["csv", "json"].map(file).to_vec();
        links.extend(feeds::of_register(w, self.kind));
        if w.site.input.audience.sees_page(Page::Compliance) {
            links.push(Link::new(w.to(&["new", self.kind]), w.word("form-new")?));
        }
        Ok(links)
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

    fn filters(&self, w: &Writer) -> Result<Vec<Filter>> {
        let filter = |((key, label), values): (&(&str, &str), &Vec<String>)| {
            Ok(Filter { key: (*key).to_owned(), label: w.word(label)?, values: values.clone() })
        };
        entry::filters(self.kind).iter().zip(&self.values).map(filter).collect()
    }

    /// Where a script finds the rows of all pages; none where one page holds them all.
    fn whole(&self, w: &Writer, view: &str) -> Option<Whole> {
        let rows = self.entries.len();
        (rows > ROWS).then(|| Whole {
            address: w.to_file(&["rows", w.locale().tag(), &format!("{}-", self.kind)]),
            root: w.to(&[]).trim_end_matches("index.html").to_owned(),
            parts: rows.div_ceil(rows::PART),
            view: view.to_owned(),
        })
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
