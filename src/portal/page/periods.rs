//! The table of a measure's periods: counts, value, interval, the lines of its chart, signals.

use super::measure as m;
use super::words::columns_of;
use super::{Writer, picture};
use crate::kpi::{Chart, Series, Shift};
use crate::portal::view::{self, Cell, Link, Row, Table, Text};
use anyhow::Result;

/// The periods of a measure, and first those that the chart draws, or by which it is told, where they are longer.
pub(super) fn table(w: &Writer, own: &Series, longer: [Option<&Series>; 2]) -> Result<Table> {
    let mut rows = Vec::new();
    let longer = longer.into_iter().flatten().find(|series| series.grain != own.grain);
    for series in longer.into_iter().chain([own]) {
        rows.extend(periods(w, series)?);
    }
    let columns = ["period", "counts", "value", "interval", "centre", "limits", "signals"];
    Ok(Table {
        note: Some(w.say("data-note", [("count", rows.len().into())])?),
        links: vec![
            Link::new(w.to_file(&["data", "kpis.csv"]), "CSV"),
            Link::new(w.to_file(&["data", "kpis.json"]), "JSON"),
        ],
        columns: columns_of(w, &columns, &columns[1..6])?,
        rows,
        scroll: true,
        ..Table::default()
    })
}

/// The periods of a series, newest first; centre and limits where a rate is told at all.
fn periods(w: &Writer, series: &Series) -> Result<Vec<Row>> {
    let kpi = &*series.kpi;
    let number = |n: Option<f64>| n.map_or_else(|| "—".to_owned(), |n| m::value(kpi, n));
    // of few points nobody can say what is ordinary
    let is_judged = series.chart.as_ref().is_some_and(Chart::is_judged);
    let is_rated = series.is_rated();
    let mut rows = Vec::new();
    for (index, point) in series.points.iter().enumerate().rev() {
        let line = series.chart.as_ref().filter(|_| is_rated);
        let line = line.and_then(|chart| chart.fitted.points.get(index));
        let limits = line.and_then(|line| {
            let (lower, upper) = (number(Some(line.lower?)), number(Some(line.upper?)));
            Some(format!("{}–{upper}", lower.trim_end_matches('%')))
        });
        let found = series.chart.iter().flat_map(|chart| &chart.signals);
        let mine = found.filter(|signal| signal.points.contains(&index));
        let mut words = Vec::new();
        for signal in mine.clone() {
            words.push(picture::signal(w, series, signal, "signal-word")?);
        }
        let worse = mine.clone().any(|signal| signal.shift == Shift::Worse);
        let mark = if w.locale().is_chinese() { "、" } else { ", " };
        let signal = match (words.is_empty(), worse) {
            (true, _) if !is_judged => Cell::text("—").quiet(),
            (true, _) => Cell::text(w.word("signal-none")?).quiet(),
            (_, true) => Cell::status(view::Mark::Act, words.join(mark)),
            _ => Cell::status(view::Mark::Ok, words.join(mark)),
        };
        let interval = point.interval.map_or_else(|| "—".to_owned(), |found| m::interval(kpi, found));
        rows.push(Row::new(vec![
            Cell::text(Text::default().keep(point.period.to_string())),
            Cell::text(m::counts(w, kpi, point)?),
            Cell::text(Text::default().strong(number(point.value.filter(|_| point.sufficient)))),
            Cell::text(interval),
            Cell::text(number(line.and_then(|line| line.centre))),
            Cell::text(limits.unwrap_or_else(|| "—".to_owned())),
            signal,
        ]));
    }
    Ok(rows)
}
