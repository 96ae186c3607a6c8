//! The picture of rare events: the days from each event to the next.

use super::{Writer, picture};
use crate::calendar::Date;
use crate::chart::{self, Ends, Shape, Spc, Tick};
use crate::kpi::{Gaps, Series};
use crate::portal::view::{self, Evidence, Text};
use crate::stats::chart::{Kind, Plotted};
use anyhow::Result;

/// Fewest gaps for a picture.
const LEAST: usize = 3;
/// A limit so many times above all gaps is told in words, or it would press them to the ground.
const FAR: f64 = 2.0;

/// The picture with its words; `None` where events are not rare, or too few.
pub(super) fn evidence(w: &Writer, series: &Series) -> Result<Option<Evidence>> {
    let gaps = series.chart.as_ref().and_then(|drawn| drawn.gaps.as_ref());
    let Some(gaps) = gaps.filter(|gaps| gaps.ends.len() >= LEAST) else { return Ok(None) };
    let spc = drawing(w, gaps)?;
    let narrow = Spc { id: "gaps-n".to_owned(), ..spc.clone() };
    let limited = gaps.fitted.kind == Kind::T;
    let caption = w.word(if limited { "gaps-caption" } else { "gaps-caption-run" })?;
    let far = last(gaps).and_then(|point| point.upper).filter(|upper| is_far(gaps, *upper));
    Ok(Some(Evidence {
        note: Some(w.word(if limited { "chart-t" } else { "chart-run" })?),
        sentence: Some(Text::from(sentence(w, gaps, far)?)),
        chart: view::Chart {
            wide_svg: chart::spc(&spc, 1200),
            narrow_svg: chart::spc(&narrow, picture::NARROW),
            caption: Some(Text::from(caption)),
        },
        ..Evidence::default()
    }))
}

/// How long it has been from the last event but one to the last; a limit that is not drawn.
fn sentence(w: &Writer, gaps: &Gaps, far: Option<f64>) -> Result<String> {
    let days = last(gaps).and_then(|point| point.value).unwrap_or(0.0);
    let on = gaps.ends.last().map_or(String::new(), Date::to_string);
    let said = w.say("gaps-sentence", [("on", on.into()), ("days", whole(days).into())])?;
    let Some(upper) = far else { return Ok(said) };
    let space = w.gap();
    Ok(format!("{said}{space}{}", w.say("gaps-limit", [("days", whole(upper).into())])?))
}

fn drawing(w: &Writer, gaps: &Gaps) -> Result<Spc> {
    let mut points = Vec::new();
    for (index, plotted) in gaps.fitted.points.iter().enumerate() {
        points.push(point(w, gaps, index, plotted)?);
    }
    let say = |key: &str, days: Option<f64>| {
        days.map(|days| w.say(key, [("value", whole(days).to_string().into())])).transpose()
    };
    let latest = last(gaps);
    let centre = if gaps.fitted.kind == Kind::T { "chart-centre" } else { "chart-median" };
    let title = w.word("gaps")?;
    Ok(Spc {
        id: "gaps".to_owned(),
        desc: sentence(w, gaps, latest.and_then(|point| point.upper))?,
        title,
        phases: Vec::new(),
        runs: Vec::new(),
        ends: Ends {
            upper: say(
                "chart-upper",
                latest.and_then(|point| point.upper).filter(|upper| !is_far(gaps, *upper)),
            )?,
            lower: say("chart-lower", latest.and_then(|point| point.lower))?,
            centre: say(centre, latest.and_then(|point| point.centre))?,
            target: None,
            last: None,
        },
        from_zero: true,
        scale: 1.0,
        suffix: String::new(),
        last_worse: points.last().is_some_and(|point: &chart::Point| matches!(point.shape, Shape::Worse)),
        points,
    })
}

fn point(w: &Writer, gaps: &Gaps, index: usize, plotted: &Plotted) -> Result<chart::Point> {
    let (shape, outside) = picture::marked(&gaps.signals, index);
    let end = gaps.ends[index];
    let label = plotted
        .value
        .filter(|_| outside)
        .map(|days| w.say("gaps-outside", [("on", end.to_string().into()), ("days", whole(days).into())]));
    // the year stands below its first event
    let began = index == 0 || gaps.ends[index - 1].year() != end.year();
    Ok(chart::Point {
        value: plotted.value,
        lower: plotted.lower,
        upper: plotted.upper.filter(|upper| !is_far(gaps, *upper)),
        centre: plotted.centre,
        target: None,
        shape,
        outside,
        label: label.transpose()?,
        tick: began.then(|| Tick { label: end.year().to_string(), year: None }),
        phase: plotted.phase,
    })
}

fn last(gaps: &Gaps) -> Option<&Plotted> {
    gaps.fitted.points.last()
}

fn is_far(gaps: &Gaps, limit: f64) -> bool {
    let longest = gaps.fitted.points.iter().filter_map(|point| point.value).fold(0.0, f64::max);
    limit > FAR * longest
}

/// Days as they are read: a limit between two days is told by the nearest.
fn whole(days: f64) -> u64 {
    days.round().max(0.0) as u64
}
