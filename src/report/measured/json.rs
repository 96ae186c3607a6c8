//! The measures as one JSON document, in which a series is put into words only as it is written: all of them take many
//! times the room of their text.

use super::{Chosen, MeasureData, firmness, kind, shift, unit};
use crate::kpi::{ChartSignal, Direction, Kpi, Point, Series, Timing};
use crate::stats::chart::Plotted;
use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};

/// The document of the measures, its fields in the order of their names as in every other file of data.
#[derive(Serialize)]
struct Document<K> {
    as_of: String,
    confidence_percent: u32,
    false_signals: Json,
    kpis: K,
    schema_version: u8,
}

/// A measure in it.
#[derive(Serialize)]
struct KpiData<'a, S> {
    clauses: &'a [&'a str],
    direction: &'static str,
    id: &'a str,
    minimum_n: u64,
    series: S,
    timing: &'static str,
    unit: String,
}

/// A list whose items are made one after another while it is written.
struct Each<F>(F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

impl MeasureData<'_> {
    /// Some measures, each with those of its series that were chosen.
    pub fn json<'k>(&'k self, kpis: &'k [&'k Kpi], chosen: &'k [Chosen<'k>]) -> impl Serialize + 'k {
        let of = move |kpi: &'k Kpi| {
            let mine = move || chosen.iter().filter(|one| one.series.kpi.id() == kpi.id()).map(series);
            KpiData {
                clauses: &kpi.clauses,
                direction: match kpi.direction {
                    Direction::Higher => "higher",
                    Direction::Lower => "lower",
                },
                id: kpi.id(),
                minimum_n: kpi.minimum(self.policy),
                series: Each(mine),
                timing: match kpi.timing {
                    Timing::During => "during",
                    Timing::AtEnd => "at_end",
                },
                unit: unit(kpi),
            }
        };
        let chance = self.measured.chance();
        Document {
            as_of: self.as_of.to_string(),
            confidence_percent: self.policy.on(self.as_of).confidence_percent,
            false_signals: json!({
                "charts": chance.charts,
                "expected": chance.expected,
                "signalling": chance.signalling,
            }),
            kpis: Each(move || kpis.iter().copied().map(of)),
            schema_version: 2,
        }
    }
}

/// A signal: its rule, which way it points, the periods that make it up.
pub(in crate::report) fn signal_of(series: &Series, signal: &ChartSignal) -> Json {
    let periods =
        signal.points.iter().filter_map(|at| series.points.get(*at)).map(|of| of.period.to_string());
    json!({
        "rule": signal.rule.key(), "shift": shift(signal.shift), "points": periods.collect::<Vec<_>>(),
    })
}

fn series(chosen: &Chosen) -> Json {
    let series = chosen.series;
    let plotted = series.chart.as_ref().map_or(&[][..], |chart| &chart.fitted.points);
    let points = chosen.points().map(|(index, of)| point(series, of, plotted.get(index)));
    let chart = series.chart.as_ref().map(|chart| {
        let signals = chart.signals.iter().map(|signal| signal_of(series, signal));
        json!({
            "type": kind(chart),
            "because": chart.why.name(),
            "limits": firmness(chart.limits),
            "rules": chart.rules.name(),
            "phases": chart.phases.iter().map(|(from, decision)| json!({ "from": from.to_string(), "decision": decision })).collect::<Vec<_>>(),
            "signals": signals.collect::<Vec<_>>(),
        })
    });
    let narrowed = series.narrowed.as_ref();
    json!({
        "unit": series.unit,
        "dimension": narrowed.map(|(dimension, _)| dimension.name()),
        "value": narrowed.map(|(_, value)| value),
        "period": series.grain.name(),
        "status": series.status.name(),
        "trend": series.trend.name(),
        "chart": chart,
        "points": points.collect::<Vec<_>>(),
    })
}

fn point(series: &Series, point: &Point, plotted: Option<&Plotted>) -> Json {
    let times = point.times.map(|times| {
        json!({
            "p50": times.p50.filter(|_| point.sufficient),
            "p90": times.p90.filter(|_| point.sufficient),
            "p95": times.p95.filter(|_| point.sufficient),
            "done": times.done,
            "open": times.open,
            "in_time": times.in_time.map(|(kept, _)| kept),
            "in_time_of": times.in_time.map(|(_, all)| all),
        })
    });
    json!({
        "period": point.period.to_string(),
        "numerator": (!point.withheld).then_some(point.numerator),
        "denominator": (!point.withheld).then_some(point.denominator),
        "value": point.given(),
        "interval": point.interval.map(|interval| [interval.lo, interval.hi]),
        "n": (!point.withheld).then_some(point.size),
        "sufficient": point.sufficient,
        "times": times,
        "target": point.target,
        "against_target": point.against.name(),
        "value_year_before": series.year_before(point).and_then(Point::given),
        "centre": plotted.and_then(|plotted| plotted.centre),
        "lower_limit": plotted.and_then(|plotted| plotted.lower),
        "upper_limit": plotted.and_then(|plotted| plotted.upper),
    })
}
