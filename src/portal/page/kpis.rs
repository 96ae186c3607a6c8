//! The list of measures: how many stand how, and one row each.

use super::kpi::{chance_in_all, columns_of, headline, home};
use super::measure as m;
use super::{Made, Writer};
use crate::kpi::{Series, Status};
use crate::portal::view::{Cell, KpiGroup, Kpis, Row, Table, Text};
use anyhow::Result;

/// The page of the list.
pub(super) fn list(w: &Writer) -> Result<Made> {
    let all = headline(w.site);
    let mut rows = Vec::new();
    for series in &all {
        rows.push(row(w, series)?);
    }
    let columns = ["measure", "value", "interval", "counts", "target", "status"];
    let table = Table {
        title: Some(w.word("kpis-group")?),
        columns: columns_of(w, &columns, &["value", "interval", "counts", "target"])?,
        rows,
        ..Table::default()
    };
    let name = w.word("nav-kpi")?;
    let page = Kpis {
        frame: w.frame(&name, vec![home(w)?], &["records/"])?,
        headline: m::heading(w, tally(w, &all)?),
        lead: None,
        groups: vec![KpiGroup { anchor: "regulation".to_owned(), table }],
        chance: chance_in_all(w)?,
    };
    w.render(&page)
}

/// How many measures stand how, as clauses; zero is left out.
fn tally(w: &Writer, all: &[&Series]) -> Result<Vec<String>> {
    let mut clauses = Vec::new();
    for status in [Status::Act, Status::Watch, Status::Normal, Status::NotRated] {
        let count = all.iter().filter(|series| series.status == status).count();
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

fn row(w: &Writer, series: &Series) -> Result<Row> {
    let (kpi, point) = (series.kpi, series.latest());
    let found = point.and_then(|point| point.interval).map(|found| m::interval(kpi, found));
    let counts = point.map(|point| m::counts(w, point)).transpose()?;
    let target = point.and_then(|point| point.target).map(|target| m::target(kpi, target));
    let dash = || "—".to_owned();
    Ok(Row::new(vec![
        Cell::text(Text::default().link(w.to(&["kpi", kpi.id]), w.kpi(kpi)?)),
        Cell::text(Text::default().strong(m::shown(w, series)?))
            .below(point.map(|point| w.period(point.period)).unwrap_or_default()),
        Cell::text(found.unwrap_or_else(dash)),
        Cell::text(counts.unwrap_or_else(dash)),
        Cell::text(target.unwrap_or_else(dash)),
        Cell { status: Some(m::status(w, series)?), ..Cell::default() },
    ]))
}
