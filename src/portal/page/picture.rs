//! From series to charts: which points, labels and words a drawing gets. `chart/` draws.

use super::Writer;
use super::measure;
use super::words::capitalised;
use crate::calendar::{Grain, Period};
use crate::chart::{self, Ends, Phase, Run, Shape, Spc, Tick};
use crate::diagnostic::Arg;
use crate::kpi::{ChartSignal, Point, Series, Shift, Unit, Why};
use crate::locale;
use crate::portal::view;
use crate::report::{chart_kind, side_word, signal_text};
use crate::stats::chart::{Kind, Plotted, Standing};
use crate::stats::signal::Rule;
use anyhow::Result;

/// Width of a picture on a phone.
pub(super) const NARROW: u32 = 358;
/// Fewest points for a sparkline.
const LEAST_POINTS: usize = 3;

/// A signal as a list item or a word: `prefix` is `signal` or `signal-word`.
pub(super) fn signal(w: &Writer, series: &Series, found: &ChartSignal, prefix: &str) -> Result<String> {
    signal_text(w.site.input.messages, w.locale(), series, found, prefix)
}

/// The drawing of a series; `None` when it has too few points to be one.
pub(super) fn spc(w: &Writer, series: &Series, id: &str, title: &str) -> Result<Option<Spc>> {
    let Some(drawn) = &series.chart else { return Ok(None) };
    let defined = series.points.iter().filter(|point| point.value.is_some()).count();
    // shares of a handful are no shares: where no period holds enough cases, they are listed instead
    let handfuls = matches!(drawn.why, Why::FewPoints | Why::Sparse | Why::FewEvents)
        && series.kpi.unit == Unit::Share
        && !series.is_rated();
    if defined < LEAST_POINTS || handfuls {
        return Ok(None);
    }
    let limits = drawn.firmness != Standing::RunOnly && drawn.fitted.kind != Kind::Run;
    let mut points = Vec::new();
    for (index, (point, plotted)) in series.points.iter().zip(&drawn.fitted.points).enumerate() {
        points.push(one_point(w, series, index, point.target, plotted)?);
    }
    let mut runs = Vec::new();
    for found in drawn.signals.iter().filter(|s| matches!(s.rule, Rule::Run { .. } | Rule::LongRun) && limits)
    {
        let key = format!("chart-run-{}", side_word(found.side));
        let label = w.say(&key, [("count", found.points.len().into())])?;
        runs.push(Run { first: found.first, last: found.last, label });
    }
    let ends = ends(w, series)?;
    let last_worse =
        points.iter().rev().find(|p| p.value.is_some()).is_some_and(|p| matches!(p.shape, Shape::Worse));
    Ok(Some(Spc {
        id: id.to_owned(),
        title: title.to_owned(),
        desc: description(w, series)?,
        points,
        phases: phases(w, series)?,
        runs,
        ends,
        from_zero: !matches!(series.kpi.unit, Unit::Share | Unit::Mean(..)),
        scale: if series.kpi.unit == Unit::Share { 100.0 } else { 1.0 },
        suffix: if series.kpi.unit == Unit::Share { "%".to_owned() } else { String::new() },
        last_worse,
    }))
}

fn one_point(
    w: &Writer,
    series: &Series,
    index: usize,
    target: Option<f64>,
    plotted: &Plotted,
) -> Result<chart::Point> {
    let period = series.points[index].period;
    let (shape, outside) = marked(series.chart.as_ref().map_or(&[], |chart| &chart.signals), index);
    // the latest is named at the right end; where there are too few cases no rate is told
    let is_named = outside && series.points[index].sufficient && series.latest_index() != Some(index);
    let label = match plotted.value.filter(|_| is_named) {
        Some(number) => {
            let args = [
                ("period", tick_word(w, period)?.into()),
                ("value", measure::value(&series.kpi, number).into()),
            ];
            Some(w.say("chart-outside", args)?)
        }
        None => None,
    };
    Ok(chart::Point {
        value: plotted.value,
        lower: plotted.lower,
        upper: plotted.upper,
        centre: plotted.centre,
        target,
        shape,
        outside,
        label,
        tick: tick(w, period)?,
        phase: plotted.phase,
    })
}

/// How a point is drawn by the signals to which it belongs, and whether it lies outside the limits.
pub(super) fn marked(signals: &[ChartSignal], index: usize) -> (Shape, bool) {
    let mine = || signals.iter().filter(|found| found.points.contains(&index));
    let shape = if mine().any(|found| found.shift == Shift::Worse) {
        Shape::Worse
    } else if mine().any(|found| found.shift == Shift::Better) {
        Shape::Better
    } else {
        Shape::Common
    };
    (shape, mine().any(|found| matches!(found.rule, Rule::Beyond)))
}

/// The word of a period within its year.
fn tick_word(w: &Writer, period: Period) -> Result<String> {
    let number = i64::from(period.number());
    match period.grain() {
        Grain::Year => Ok(period.year().to_string()),
        Grain::Quarter => w.say("chart-quarter", [("number", Arg::Count(number))]),
        Grain::Month if w.locale().is_chinese() => w.say("chart-month", [("month", Arg::Count(number))]),
        Grain::Month => Ok(locale::period_text(w.locale(), period).chars().take(3).collect()),
    }
}

/// Ticks stand at the first month of each quarter; the year below the first period of the year.
fn tick(w: &Writer, period: Period) -> Result<Option<Tick>> {
    let first_of_quarter = period.grain() != Grain::Month || period.number() % 3 == 1;
    if !first_of_quarter {
        return Ok(None);
    }
    let begins = period.number() == 1 && period.grain() != Grain::Year;
    let year = begins.then(|| period.year().to_string());
    Ok(Some(Tick { label: tick_word(w, period)?, year }))
}

fn ends(w: &Writer, series: &Series) -> Result<Ends> {
    let Some(drawn) = &series.chart else { return Ok(Ends::default()) };
    let Some(index) = series.latest_index() else { return Ok(Ends::default()) };
    let last = &drawn.fitted.points[index];
    let say = |key: &str, number: Option<f64>| {
        number.map(|n| w.say(key, [("value", measure::value(&series.kpi, n).into())])).transpose()
    };
    let is_rated = series.is_rated();
    let centre = if drawn.fitted.kind == Kind::Run { "chart-median" } else { "chart-centre" };
    let point = &series.points[index];
    let target = point.target.map(|n| measure::target(&series.kpi, n));
    let latest = match last.value.filter(|_| point.sufficient) {
        Some(number) => {
            let args = [
                ("period", tick_word(w, point.period)?.into()),
                ("value", measure::value(&series.kpi, number).into()),
            ];
            Some(w.say("chart-last", args)?)
        }
        None => None,
    };
    Ok(Ends {
        upper: say("chart-upper", last.upper)?,
        lower: say("chart-lower", last.lower)?,
        centre: say(centre, last.centre.filter(|_| is_rated))?,
        target: target.map(|text| w.say("chart-target", [("value", text.into())])).transpose()?,
        last: latest,
    })
}

fn phases(w: &Writer, series: &Series) -> Result<Vec<Phase>> {
    let Some(drawn) = &series.chart else { return Ok(Vec::new()) };
    let mut phases = Vec::new();
    for (number, fit) in drawn.fitted.phases.iter().enumerate() {
        let began = series.points[fit.start].period;
        let decided_then = drawn.phases.iter().find(|(period, _)| *period == began);
        let decided = w.site.input.policy.phases(series.kpi.id()).into_iter();
        let reason = decided
            .filter(|phase| decided_then.is_some_and(|(_, decision)| **decision == *phase.decision))
            .map(|phase| phase.reason.in_locale(w.locale()).0.to_owned())
            .next();
        phases.push(Phase {
            first: fit.start,
            name: w.say("chart-phase", [("number", (number + 1).into())])?,
            decision: decided_then.map(|(_, decision)| decision.clone()),
            href: None,
            reason,
        });
    }
    Ok(if phases.len() > 1 { phases } else { Vec::new() })
}

fn description(w: &Writer, series: &Series) -> Result<String> {
    let Some(drawn) = &series.chart else { return Ok(String::new()) };
    let number = |n: Option<f64>| n.map_or_else(|| "—".to_owned(), |n| measure::value(&series.kpi, n));
    let last = series.latest_index().map(|index| &drawn.fitted.points[index]);
    let mut signals = Vec::new();
    for found in &drawn.signals {
        signals.push(signal(w, series, found, "signal")?);
    }
    let is_rated = series.is_rated();
    let mark = if w.locale().is_chinese() { "；" } else { "; " };
    let signals = if signals.is_empty() { w.word("signal-none")? } else { signals.join(mark) };
    let at = |point: Option<&Point>| point.map_or(String::new(), |p| p.period.to_string());
    w.say(
        "chart-desc",
        [
            ("from", at(series.points.first()).into()),
            ("to", at(series.points.last()).into()),
            ("centre", number(last.and_then(|p| p.centre).filter(|_| is_rated)).into()),
            ("last", number(series.latest().and_then(Point::given)).into()),
            ("signals", signals.into()),
        ],
    )
}

/// A drawing in two widths with its caption.
pub(super) fn in_two_widths(w: &Writer, series: &Series, spc: &Spc, wide: u32) -> Result<view::Chart> {
    let caption = match series.chart.as_ref().map(|drawn| drawn.why) {
        None | Some(Why::FewPoints) => "chart-caption-run",
        Some(Why::Sparse | Why::FewEvents) => "chart-caption-sparse",
        Some(Why::RareEvents) => "chart-caption-rare",
        Some(_) => "chart-caption",
    };
    let chart = w.word(series.chart.as_ref().map_or("chart-run", |drawn| chart_kind(drawn.kind())))?;
    let narrow = Spc { id: format!("{}-n", spc.id), ..spc.clone() };
    Ok(view::Chart {
        wide_svg: chart::spc(spc, wide),
        narrow_svg: chart::spc(&narrow, NARROW),
        caption: Some(capitalised(&w.say(caption, [("chart", chart.into())])?).into()),
    })
}
