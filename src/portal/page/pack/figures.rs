//! The measures on paper: all headline ones at a glance, each with its charts and its latest periods, and how the
//! units stand.

use super::super::account::Accounted;
use super::super::kpi::by_need;
use super::super::measure as m;
use super::super::words::columns_of;
use super::super::{Writer, comparison, picture};
use crate::kpi::{Kpi, Series, Status};
use crate::portal::view::{Cell, Column, Evidence, PackMeasure, PackPicture, Row, Table, Text};
use anyhow::Result;

/// Width of a picture on the page, in pixels.
const WIDE: u32 = 660;
/// Periods in the table of a measure.
const PERIODS: usize = 13;
/// Measures with pages of their own.
const MOST: usize = 12;

/// The headline measures, a row each.
pub(super) fn glance(w: &Writer, measures: &[&Series]) -> Result<Table> {
    let mut rows = Vec::new();
    for series in measures {
        let (told, status) = m::told(w, series);
        let point = told.latest();
        let interval = point.and_then(|point| point.interval);
        let target = point.and_then(|point| point.target);
        let dash = || Text::from("—");
        rows.push(Row::new(vec![
            Cell::text(w.kpi(&series.kpi)?),
            Cell::text(Text::default().strong(m::shown(w, told)?))
                .below(point.map(|point| w.period(point.period)).unwrap_or_default()),
            Cell::text(
                interval.map_or_else(dash, |found| Text::default().keep(m::interval(&series.kpi, found))),
            ),
            Cell::text(
                target.map_or_else(dash, |number| Text::default().keep(m::target(&series.kpi, number))),
            ),
            Cell { status: Some(m::standing(w, told, status)?), ..Cell::default() },
            Cell::text(m::sentence(w, m::told_clauses(w, series)?)),
        ]));
    }
    let heads = ["measure", "value", "interval", "target", "status"];
    let mut columns = columns_of(w, &heads, &heads[1..4])?;
    columns.push(Column::words(w.word("pack-in-a-sentence")?));
    Ok(Table { columns, rows, ..Table::default() })
}

/// The headline measures and others that need action, each on a page of its own.
pub(super) fn measures(w: &Writer, headline: &[&Series]) -> Result<Vec<PackMeasure>> {
    let mut all: Vec<&Series> = headline.to_vec();
    let status = |series: &Series| w.site.input.measured.told_status(&series.kpi, None);
    let others = by_need(w.site, |kpi: &Kpi| !kpi.is_headline());
    all.extend(others.into_iter().filter(|series| status(series) == Some(Status::Act)));
    let one = |(index, series): (usize, &&Series)| measure(w, series, index == 0);
    all.iter().take(MOST).enumerate().map(one).collect()
}

/// A measure; of the first one also where it lies, and of complaints why.
fn measure(w: &Writer, series: &Series, is_first: bool) -> Result<PackMeasure> {
    let kpi = &*series.kpi;
    let (told, status) = m::told(w, series);
    let clauses = m::told_clauses(w, series)?;
    let anchor = format!("m-{}", kpi.id());
    let mut pictures = Vec::new();
    if let Some(spc) = picture::spc(w, series, &anchor, &m::heading(w, clauses.clone()).concat())? {
        pictures.push(PackPicture {
            chart: picture::in_two_widths(w, series, &spc, WIDE)?,
            ..PackPicture::default()
        });
    }
    let review = w.site.input.measured.series(kpi, None, kpi.review_grain());
    let latest = review.and_then(Series::latest).filter(|point| point.sufficient);
    if let Some(point) = latest.filter(|_| is_first) {
        let places = comparison::places(w, series, point.period)?;
        pictures.extend(places.map(|found| evidence(w, "places", found)).transpose()?);
    }
    if let Some(point) = latest.filter(|_| kpi.is_of_complaints()) {
        let causes = comparison::causes(w, series, point.period)?;
        pictures.extend(causes.map(|found| evidence(w, "causes", found)).transpose()?);
    }
    let mut facts = m::facts(w, told, series)?;
    facts.extend(Accounted::of(w, told).map(|account| account.in_short()).transpose()?.flatten());
    Ok(PackMeasure {
        name: w.kpi(kpi)?,
        status: m::standing(w, told, status)?,
        sentence: m::sentence(w, clauses),
        facts,
        pictures,
        data: data(w, series)?,
        anchor,
    })
}

fn evidence(w: &Writer, title: &str, found: Evidence) -> Result<PackPicture> {
    let note = found.note.map_or(String::new(), |note| format!("\u{2003}{note}"));
    Ok(PackPicture { title: Some(w.word(title)? + &note), sentence: found.sentence, chart: found.chart })
}

/// The latest periods, newest first.
fn data(w: &Writer, series: &Series) -> Result<Table> {
    let kpi = &*series.kpi;
    let number = |n: Option<f64>| n.map_or_else(|| "—".to_owned(), |n| m::value(kpi, n));
    let mut rows = Vec::new();
    for point in series.points.iter().rev().take(PERIODS) {
        rows.push(Row::new(vec![
            Cell::text(Text::default().keep(point.period.to_string())),
            Cell::text(m::counts(w, kpi, point)?),
            Cell::text(number(point.value.filter(|_| point.sufficient))),
            Cell::text(point.interval.map_or_else(|| "—".to_owned(), |found| m::interval(kpi, found))),
            Cell::text(point.target.map_or_else(|| "—".to_owned(), |target| m::target(kpi, target))),
        ]));
    }
    let heads = ["period", "counts", "value", "interval", "target"];
    Ok(Table { columns: columns_of(w, &heads, &heads[1..])?, rows, ..Table::default() })
}

/// Each unit with the headline measures that are taken of it.
pub(super) fn units(w: &Writer, measures: &[&Series]) -> Result<Table> {
    let measured = w.site.input.measured;
    let mut rows = Vec::new();
    for unit in w.site.input.ledger.units() {
        let of = |series: &&Series| measured.told(&series.kpi, Some(&unit.id));
        if measures.iter().all(|series| of(series).is_none()) {
            continue;
        }
        let mut cells = vec![Cell::text(w.unit_in_full(&unit.id)).below(Text::default().id(&*unit.id))];
        for series in measures {
            cells.push(match of(series) {
                None => Cell::text("—").quiet(),
                Some(own) => {
                    let standing = measured.told_status(&own.kpi, Some(&unit.id)).unwrap_or(own.status);
                    Cell { status: Some(m::standing(w, own, standing)?), ..Cell::text(m::shown(w, own)?) }
                }
            });
        }
        rows.push(Row::new(cells));
    }
    let mut columns = vec![Column::words(w.word("change-column-unit")?)];
    for series in measures {
        columns.push(Column::words(w.kpi(&series.kpi)?));
    }
    Ok(Table { columns, rows, ..Table::default() })
}
