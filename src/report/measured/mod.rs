//! The measures as data: everything as JSON, and one tidy table as CSV from which each value can be computed
//! again.

mod json;

pub(super) use json::signal_of;

use super::{chart_kind, csv_line};
use crate::calendar::Date;
use crate::kpi::{Chart, Kpi, Measured, Point, Series, Shift};
use crate::policy::PolicyBook;
use crate::stats::chart::Standing;
use std::ops::Range;

/// The columns of the table: one line a measure, part, grain and period. Empty: there is none.
const COLUMNS: [&str; 35] = [
    "kpi",
    "measure",
    "dimension",
    "part",
    "grain",
    "period",
    "numerator",
    "denominator",
    "value",
    "interval_low",
    "interval_high",
    "n",
    "minimum_n",
    "sufficient",
    "p50",
    "p90",
    "p95",
    "done",
    "open",
    "in_time",
    "in_time_of",
    "target",
    "against_target",
    "value_year_before",
    "series_status",
    "series_trend",
    "chart",
    "chart_because",
    "limits",
    "rules",
    "centre",
    "lower_limit",
    "upper_limit",
    "phase_decision",
    "signals",
];

/// Measures and what they rest on.
#[derive(Clone, Copy)]
pub struct MeasureData<'a> {
    /// The measures.
    pub measured: &'a Measured,
    /// The policy.
    pub policy: &'a PolicyBook,
    /// Today.
    pub as_of: Date,
}

/// A series, and which of its periods are told.
#[derive(Clone, Debug)]
pub struct Chosen<'a> {
    /// The series.
    pub series: &'a Series,
    /// The positions of its periods.
    pub periods: Range<usize>,
}

impl<'a> Chosen<'a> {
    /// A series with all of its periods.
    pub fn whole(series: &'a Series) -> Self {
        Self { series, periods: 0..series.points.len() }
    }

    /// Its periods that are told, with their positions.
    pub fn points(&self) -> impl DoubleEndedIterator<Item = (usize, &'a Point)> {
        let points = &self.series.points;
        self.periods.clone().filter_map(|index| Some((index, points.get(index)?)))
    }
}

impl MeasureData<'_> {
    /// The table: one line a series and period.
    pub fn csv(&self, chosen: &[Chosen]) -> String {
        let mut text = csv_line(COLUMNS.into_iter());
        for one in chosen {
            for (index, point) in one.points() {
                let cells = self.cells(one.series, index, point);
                text.push_str(&csv_line(cells.iter().map(String::as_str)));
            }
        }
        text
    }

    fn cells(&self, series: &Series, index: usize, point: &Point) -> Vec<String> {
        let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
        let count = |value: Option<u64>| value.map_or_else(String::new, |value| value.to_string());
        let shown = |count: u64| point.withheld_as().map_or_else(|| count.to_string(), str::to_owned);
        let times = point.times;
        let time = |of: fn(&crate::kpi::Times) -> Option<f64>| {
            number(times.as_ref().filter(|_| point.sufficient).and_then(of))
        };
        let (dimension, part) = part(series);
        let chart = series.chart.as_ref();
        let plotted = chart.and_then(|chart| chart.fitted.points.get(index));
        let phase = chart.and_then(|chart| {
            let begun = chart.phases.iter().rev().find(|(from, _)| *from <= point.period);
            begun.map(|(_, decision)| decision.clone())
        });
        let signals = chart.into_iter().flat_map(|chart| &chart.signals);
        let signals: Vec<String> = signals
            .filter(|signal| signal.points.contains(&index))
            .map(|signal| format!("{}:{}", signal.rule.key(), shift(signal.shift)))
            .collect();
        let of_chart = |of: fn(&Chart) -> &'static str| chart.map_or("", of).to_owned();
        let in_time = times.and_then(|times| times.in_time);
        vec![
            series.kpi.id().to_owned(),
            unit(&series.kpi),
            dimension.to_owned(),
            part.to_owned(),
            series.grain.name().to_owned(),
            point.period.to_string(),
            shown(point.numerator),
            shown(point.denominator),
            number(point.given()),
            number(point.interval.map(|interval| interval.lo)),
            number(point.interval.map(|interval| interval.hi)),
            number((!point.withheld).then_some(point.size)),
            series.kpi.minimum(self.policy).to_string(),
            point.sufficient.to_string(),
            time(|times| times.p50),
            time(|times| times.p90),
            time(|times| times.p95),
            count(times.map(|times| times.done)),
            count(times.map(|times| times.open)),
            count(in_time.map(|(kept, _)| kept)),
            count(in_time.map(|(_, all)| all)),
            number(point.target),
            point.against.name().to_owned(),
            number(series.year_before(point).and_then(Point::given)),
            series.status.name().to_owned(),
            series.trend.name().to_owned(),
            of_chart(kind),
            of_chart(|chart| chart.why.name()),
            of_chart(|chart| firmness(chart.firmness)),
            of_chart(|chart| chart.rules.name()),
            number(plotted.and_then(|plotted| plotted.centre)),
            number(plotted.and_then(|plotted| plotted.lower)),
            number(plotted.and_then(|plotted| plotted.upper)),
            phase.unwrap_or_default(),
            signals.join("; "),
        ]
    }
}

fn unit(kpi: &Kpi) -> String {
    kpi.unit.name().replace('-', "_")
}

/// The dimension of a series and its value; the company as a whole has none.
fn part(series: &Series) -> (&'static str, &str) {
    match (&series.unit, &series.narrowed) {
        (Some(unit), _) => ("unit", unit),
        (None, Some((dimension, value))) => (dimension.name(), value),
        (None, None) => ("company", ""),
    }
}

fn kind(chart: &Chart) -> &'static str {
    chart_kind(chart.kind()).trim_start_matches("chart-")
}

fn shift(shift: Shift) -> &'static str {
    match shift {
        Shift::Worse => "worse",
        Shift::Better => "better",
        Shift::Neither => "neither",
    }
}

fn firmness(standing: Standing) -> &'static str {
    match standing {
        Standing::RunOnly => "none",
        Standing::Provisional => "provisional",
        Standing::Firm => "firm",
    }
}
