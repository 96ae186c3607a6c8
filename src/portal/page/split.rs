//! What a measure consists of: its latest period by each dimension, every case where there are few, how long
//! the cases took, and what was left out.

use super::Writer;
use super::kpi::columns_of;
use super::measure as m;
use crate::calendar::Period;
use crate::kpi::{Contribution, Dimension, Kpi, Series, Timing, Unit};
use crate::portal::audience::Audience;
use crate::portal::view::{Cell, Fact, Mark, Row, Table, Text};
use anyhow::Result;
use std::collections::BTreeMap;

/// Below so many cases in its latest period of review a measure lists each of them.
const FEW: u64 = 20;
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
            let small = match (point.withheld, point.sufficient) {
                (true, _) => w.word("withheld")?,
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

/// Every case of the latest period of review, where there are few and each is a record.
pub(super) fn every_case(w: &Writer, series: &Series) -> Result<Option<Table>> {
    let (kpi, measured) = (&series.kpi, w.site.input.measured);
    if *w.site.input.audience != Audience::Committee {
        return Ok(None);
    }
    let grain = if kpi.timing == Timing::AtEnd { kpi.grain } else { kpi.review_grain() };
    let review = measured.series(kpi, series.unit.as_deref(), grain);
    let (Some(point), Some(tally)) = (review.and_then(Series::latest), measured.tally(kpi)) else {
        return Ok(None);
    };
    if point.denominator == 0 || point.denominator >= FEW {
        return Ok(None);
    }
    let mine: Vec<&Contribution> =
        tally.counted.iter().filter(|counted| is_in(w, kpi, series, point.period, counted)).collect();
    if mine.iter().any(|counted| counted.denominator != 1) {
        return Ok(None);
    }
    let mut rows = Vec::new();
    for counted in mine {
        rows.push(Row::new(vec![
            Cell::text(w.record(Text::default(), &counted.record)?),
            Cell::text(w.unit_in_full(&counted.unit)),
            Cell::text(Text::default().keep(counted.date.to_string())),
            case(w, kpi, counted)?,
        ]));
    }
    let result = match kpi.unit {
        Unit::Duration(..) => "time",
        Unit::Count => "age",
        Unit::Share | Unit::PerThousand(_) | Unit::Mean(..) => "case",
    };
    Ok(Some(Table {
        title: Some(w.word("cases-title")?),
        note: Some(w.say("cases-note", [("period", point.period.into()), ("count", rows.len().into())])?),
        columns: columns_of(w, &["record", "unit", "date", result], &[])?,
        rows,
        ..Table::default()
    }))
}

/// What came of a case: how long it took or has been open, or whether it counts to the numerator.
fn case(w: &Writer, kpi: &Kpi, counted: &Contribution) -> Result<Cell> {
    let Some(took) = counted.took else {
        let key = if counted.numerator > 0 { "case-counts" } else { "case-does-not" };
        return Ok(Cell::text(w.word(key)?));
    };
    if kpi.unit == Unit::Count {
        return Ok(Cell::text(w.say("case-open-for", [("count", (took.time as u64).into())])?));
    }
    let time = m::value_with_unit(w, kpi, took.time)?;
    if took.done {
        return Ok(Cell::text(time));
    }
    Ok(Cell::status(Mark::Wait, w.say("case-running", [("time", time.into())])?))
}

fn is_in(w: &Writer, kpi: &Kpi, series: &Series, period: Period, counted: &Contribution) -> bool {
    let day = period.end().min(w.site.input.as_of);
    let then = if kpi.timing == Timing::AtEnd { counted.date == day } else { period.contains(counted.date) };
    let unit = series.unit.as_ref();
    then && unit.is_none_or(|unit| w.site.input.ledger.belongs(&counted.unit, unit))
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

/// How many records were left out, by reason.
pub(super) fn left_out(w: &Writer, kpi: &Kpi) -> Result<String> {
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, reason) in w.site.input.measured.tally(kpi).into_iter().flat_map(|tally| &tally.left_out) {
        *reasons.entry(reason).or_default() += 1;
    }
    let said: Vec<String> = reasons
        .into_iter()
        .map(|(reason, count)| w.say(&format!("left-out-{reason}"), [("count", count.into())]))
        .collect::<Result<_>>()?;
    Ok(said.join(if w.locale().is_chinese() { "；" } else { "; " }))
}
