//! What a measure consists of: its latest period by each dimension, how long the cases took, by what it is written.

use super::Writer;
use super::measure as m;
use super::words::columns_of;
use crate::kpi::{Dimension, Kpi, Series, Timing, Unit};
use crate::portal::view::{Cell, Fact, Row, Table, Text};
use anyhow::Result;

/// The dimensions, in the order in which they are shown.
const DIMENSIONS: [Dimension; 7] = [
    Dimension::Age,
    Dimension::DataClass,
    Dimension::Creditor,
    Dimension::Product,
    Dimension::Category,
    Dimension::ComplaintChannel,
    Dimension::Channel,
];

/// The company's latest period of review by each dimension that the measure has.
pub(super) fn by_dimensions(w: &Writer, series: &Series) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    if series.unit.is_some() {
        return Ok(tables);
    }
    let (kpi, measured) = (&series.kpi, w.site.input.measured);
    let grain = if kpi.timing == Timing::AtEnd { kpi.grain } else { kpi.review_grain() };
    let Some(latest) = measured.series(kpi, None, grain).and_then(Series::latest) else { return Ok(tables) };
    for dimension in DIMENSIONS {
        let mut rows = Vec::new();
        for (value, narrowed) in measured.by(kpi, dimension, grain) {
            let Some(point) = narrowed.points.iter().find(|point| point.period == latest.period) else {
                continue;
            };
            if !point.is_counted() || (kpi.unit == Unit::Count && point.numerator == 0) {
                continue;
            }
            let name = dimension.key(value).map_or_else(|| Ok(value.to_owned()), |key| w.word(&key))?;
            let given = point.given().map(|number| m::value_with_unit(w, kpi, number)).transpose()?;
            let interval = point.interval.map(|found| m::interval(kpi, found));
            let small = match (point.withheld_as(), point.sufficient) {
                (Some(key), _) => w.word(key)?,
                (_, true) => "—".to_owned(),
                _ => w.word("status-too-small")?,
            };
            let mut cells = vec![
                Cell::text(name),
                Cell::text(Text::default().strong(given.unwrap_or(small))),
                Cell::text(interval.unwrap_or_else(|| "—".to_owned())),
                Cell::text(m::counts(w, kpi, point)?),
            ];
            // a count is its own value and has no interval
            cells.truncate(if kpi.unit == Unit::Count { 2 } else { 4 });
            rows.push(Row::new(cells));
        }
        if rows.len() > 1 {
            let columns = [dimension.name(), "value", "interval", "counts"];
            let columns = &columns[..if kpi.unit == Unit::Count { 2 } else { 4 }];
            tables.push(Table {
                title: Some(w.word(&format!("split-{}", dimension.name()))?),
                note: Some(w.period(latest.period)),
                columns: columns_of(w, columns, &columns[1..])?,
                rows,
                ..Table::default()
            });
        }
    }
    Ok(tables)
}

/// How long the cases of the latest period took, in a sentence; those open are said to count as running.
pub(super) fn times(w: &Writer, series: &Series) -> Result<Option<String>> {
    let kpi = &*series.kpi;
    let Some((point, times)) = series.latest().and_then(|point| Some((point, point.times?))) else {
        return Ok(None);
    };
    let period = ("period", point.period.into());
    if kpi.unit == Unit::Count {
        let age = times.p50.unwrap_or(0.0) as u64;
        return w.say("times-age", [period, ("median", age.into())]).map(Some);
    }
    let mut said = if point.sufficient {
        let shares = [("half", times.p50), ("most", times.p90), ("nearly", times.p95)];
        let mut parts = Vec::new();
        for (share, time) in shares {
            let Some(time) = time else {
                parts.push(w.say("times-beyond", [("share", share.into())])?);
                break;
            };
            let time = m::value_with_unit(w, kpi, time)?;
            parts.push(w.say("times-within", [("share", share.into()), ("time", time.into())])?);
        }
        let comma = if w.locale().is_chinese() { "，" } else { ", " };
        let args = [period, ("parts", parts.join(comma).into()), ("open", times.open.into())];
        w.say("times-sentence", args)?
    } else {
        let args = [period, ("done", times.done.into()), ("open", times.open.into())];
        w.say("times-too-few", args)?
    };
    if let Some((kept, all)) = times.in_time {
        let space = w.gap();
        said =
            format!("{said}{space}{}", w.say("times-in-time", [("kept", kept.into()), ("all", all.into())])?);
    }
    Ok(Some(said))
}

/// By which conditions it counts and where they are written, where they are not made of code.
pub(super) fn written(w: &Writer, kpi: &Kpi) -> Result<Vec<Fact>> {
    let mut facts = Vec::new();
    for (name, condition) in kpi.conditions() {
        facts.push(Fact::new(w.word(&format!("method-{name}"))?, Text::default().code(condition)));
    }
    if let Some(path) = kpi.path() {
        facts.push(Fact::new(w.word("method-from")?, Text::default().id(&*kpi.since)));
        facts.push(Fact::new(w.word("method-file")?, Text::default().code(path)));
    }
    Ok(facts)
}
