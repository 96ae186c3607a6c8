//! The rows of both tables: a row a measure, and a row a period.

use super::{KpiTold, Told};
use crate::kpi::{Kpi, Point, Series, Status, Unit};
use crate::locale::decimal;
use crate::report::number;
use crate::report::signal_text;
use anyhow::Result;

/// What stands where there is nothing.
const NONE: &str = "—";

/// A row a measure.
pub(super) fn all(told: &KpiTold) -> Result<Told> {
    let columns = ["column-period", "column-value", "column-counts", "column-interval", "kpi-column-size"];
    let mut heads = vec!["KPI".to_owned()];
    for key in columns.into_iter().chain(["column-target", "column-status", "column-measure"]) {
        heads.push(told.say(key, [])?);
    }
    let mut rows = Vec::new();
    for (chosen, status) in &told.chosen {
        for (_, point) in chosen.points() {
            let mut row = vec![chosen.series.kpi.id().to_owned()];
            row.extend(numbers(told, &chosen.series.kpi, point)?);
            row.push(target(&chosen.series.kpi, point));
            row.push(standing(told, point, *status)?);
            row.push(told.say(&chosen.series.kpi.key(), [])?);
            rows.push(row);
        }
    }
    Ok(Told { heads, rows, spare: &[5, 4, 3, 1] })
}

/// A row a period of the one measure.
pub(super) fn over_time(told: &KpiTold) -> Result<Told> {
    let mut heads = Vec::new();
    for key in [
        "column-period",
        "column-value",
        "column-counts",
        "column-interval",
        "kpi-column-size",
        "column-centre",
        "column-limits",
        "column-target",
        "measure-against-label",
        "column-signals",
    ] {
        heads.push(told.say(key, [])?);
    }
    let mut rows = Vec::new();
    for (chosen, _) in &told.chosen {
        for (index, point) in chosen.points() {
            let kpi = &*chosen.series.kpi;
            let mut row = numbers(told, kpi, point)?;
            row.extend(lines(chosen.series, index));
            row.push(target(kpi, point));
            row.push(told.say(&format!("against-{}", point.against.name()), [])?);
            row.push(signals(told, chosen.series, index)?);
            rows.push(row);
        }
    }
    Ok(Told { heads, rows, spare: &[4, 5, 6, 3] })
}

/// Period, value, counts, interval and size.
fn numbers(told: &KpiTold, kpi: &Kpi, point: &Point) -> Result<Vec<String>> {
    let none = || NONE.to_owned();
    let value = point.given().map_or_else(none, |value| number::value(kpi, value));
    Ok(vec![
        point.period.to_string(),
        value,
        counts(told, kpi, point)?,
        point.interval.map_or_else(none, |found| number::interval(kpi, found)),
        if point.withheld { none() } else { size(point) },
    ])
}

/// Numerator and denominator; of a count the count alone.
pub(super) fn counts(told: &KpiTold, kpi: &Kpi, point: &Point) -> Result<String> {
    if let Some(key) = point.withheld_as() {
        return told.say(key, []);
    }
    if kpi.unit == Unit::Count {
        return Ok(decimal(point.numerator as f64, 0));
    }
    told.say(
        "measure-counts",
        [("numerator", point.numerator.into()), ("denominator", point.denominator.into())],
    )
}

/// The size of the sample, as it is held against the minimum; expected events with one decimal.
fn size(point: &Point) -> String {
    decimal(point.size, u8::from(point.size.fract() != 0.0))
}

/// Centre and control limits.
fn lines(series: &Series, index: usize) -> [String; 2] {
    let none = || NONE.to_owned();
    let shown = |value| number::value(&series.kpi, value);
    let plotted = series.chart.as_ref().and_then(|chart| chart.fitted.points.get(index));
    let limits = plotted.and_then(|plotted| {
        Some(format!("{}–{}", shown(plotted.lower?).trim_end_matches('%'), shown(plotted.upper?)))
    });
    [plotted.and_then(|plotted| plotted.centre).map_or_else(none, shown), limits.unwrap_or_else(none)]
}

pub(super) fn target(kpi: &Kpi, point: &Point) -> String {
    point.target.map_or_else(|| NONE.to_owned(), |target| number::target(kpi, target))
}

/// The status; a sample that is too small is said so.
fn standing(told: &KpiTold, point: &Point, status: Status) -> Result<String> {
    let key = match (status, point.withheld_as()) {
        (Status::NotRated, Some(key)) => format!("status-{key}"),
        (Status::NotRated, None) if !point.sufficient => "status-too-small".to_owned(),
        _ => format!("status-{}", status.name()),
    };
    told.say(&key, [])
}

/// The signals in which a point has a part.
fn signals(told: &KpiTold, series: &Series, index: usize) -> Result<String> {
    let found = series.chart.iter().flat_map(|chart| &chart.signals);
    let mine = found.filter(|signal| signal.points.contains(&index));
    let words: Vec<String> = mine
        .map(|signal| signal_text(told.messages, told.locale, series, signal, "signal-word"))
        .collect::<Result<_>>()?;
    Ok(words.join(if told.locale.is_chinese() { "、" } else { ", " }))
}
