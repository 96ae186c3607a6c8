//! The list of measures: how many stand how, and one row each.

use super::kpi::{by_need, chance_in_all, headline};
use super::measure as m;
use super::words::{columns_of, home};
use super::{Made, Writer, elsewhere};
use crate::kpi::{Series, Status};
use crate::portal::view::{Cell, KpiGroup, Kpis, Row, Table, Text};
use anyhow::Result;
use std::collections::BTreeSet;

/// The page of the list.
pub(super) fn list(w: &Writer) -> Result<Made> {
    let four = headline(w.site);
    let mut groups = vec![group(w, "regulation", w.word("kpis-group")?, &four)?];
    let others = w.site.input.measured.kpis().all().filter(|kpi| !kpi.is_headline());
    let chapters: BTreeSet<&str> = others.map(|kpi| kpi.chapter()).collect();
    let mut all = four;
    for chapter in chapters {
        let series = by_need(w.site, |kpi| !kpi.is_headline() && kpi.chapter() == chapter);
        if !series.is_empty() {
            let number = w.say("chapter-number", [("number", chapter.into())])?;
            let title = format!("{number} {}", w.word(&format!("chapter-{chapter}"))?);
            groups.push(group(w, &format!("chapter-{chapter}"), title, &series)?);
            all.extend(series);
        }
    }
    let alone: Vec<&Series> =
        elsewhere::alone(w.site).iter().filter(|series| series.unit.is_none()).collect();
    if !alone.is_empty() {
        groups.push(group(w, "elsewhere", w.word("elsewhere-alone")?, &alone)?);
    }
    let name = w.word("nav-kpi")?;
    let page = Kpis {
        frame: w.frame(&name, vec![home(w)?], &["records/"])?,
        headline: m::heading(w, tally(w, &all)?),
        lead: None,
        groups,
        chance: chance_in_all(w)?,
    };
    w.render(&page)
}

fn group(w: &Writer, anchor: &str, title: String, all: &[&Series]) -> Result<KpiGroup> {
    let columns = ["measure", "value", "interval", "counts", "target", "status"];
    let table = Table {
        title: Some(title),
        columns: columns_of(w, &columns, &["value", "interval", "counts", "target"])?,
        rows: all.iter().map(|series| row(w, series)).collect::<Result<_>>()?,
        ..Table::default()
    };
    Ok(KpiGroup { anchor: anchor.to_owned(), table })
}

/// How many measures stand how, as clauses; zero is left out.
fn tally(w: &Writer, all: &[&Series]) -> Result<Vec<String>> {
    let mut clauses = Vec::new();
    for status in [Status::Act, Status::Watch, Status::Normal, Status::NotRated] {
        let count = all.iter().filter(|series| m::told(w, series).1 == status).count();
        if count > 0 {
            let key = format!("kpis-headline-{}", status.name());
            clauses.push(w.say(&key, [("count", count.into())])?);
        }
    }
    if clauses.is_empty() {
        clauses.push(w.word("home-none-worse")?);
    }
    Ok(clauses)
}

fn row(w: &Writer, own: &Series) -> Result<Row> {
    let kpi = &*own.kpi;
    let (series, status) = m::told(w, own);
    let point = series.latest();
    let found = point.and_then(|point| point.interval).map(|found| m::interval(kpi, found));
    let counts = point.map(|point| m::counts(w, kpi, point)).transpose()?;
    let target = point.and_then(|point| point.target).map(|target| m::target(kpi, target));
    let dash = || "—".to_owned();
    Ok(Row::new(vec![
        Cell::text(w.measure(kpi)?),
        Cell::text(Text::default().strong(m::shown_with_unit(w, series)?))
            .below(point.map(|point| w.period(point.period)).unwrap_or_default()),
        Cell::text(found.unwrap_or_else(dash)),
        Cell::text(counts.unwrap_or_else(dash)),
        Cell::text(target.unwrap_or_else(dash)),
        Cell { status: Some(m::standing(w, series, status)?), ..Cell::default() },
    ]))
}
