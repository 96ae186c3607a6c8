//! Texts inside a control chart: labels of points and brackets of runs. Owns how they keep clear of the
//! series and of each other; must not know the axes.

use super::backend::Class;
use super::canvas::{Anchor, Canvas, Label, Tone, clean};
use super::scale::Map;
use super::series::{Datum, place};
use super::spc::Plot;
use super::text::{Rect, fit, width};
use super::{Px, Run, Shape, Spc};

/// Width up to which only the most important label of a point is printed.
const NARROW: i32 = 420;
/// Height of a bracket with its label.
const BRACKET: f64 = 30.0;

/// Centres of the points that have a value.
fn centres(map: &Map, data: &[Datum]) -> Vec<Option<Px>> {
    data.iter().enumerate().map(|(i, d)| d.value.map(|v| place(map, i, v))).collect()
}

/// Number of lines that enter `area`: pieces of the series, and each of limits, centre and target.
fn crossings(area: &Rect, centres: &[Option<Px>], map: &Map, data: &[Datum]) -> usize {
    let pairs = centres.windows(2).filter_map(|w| Some((w[0]?, w[1]?)));
    let series = pairs.filter(|(a, b)| area.crossed(*a, *b)).count();
    let levels: [fn(&Datum) -> Option<f64>; 4] = [|d| d.upper, |d| d.lower, |d| d.centre, |d| d.target];
    let level = |f: &fn(&Datum) -> Option<f64>| {
        data.iter()
            .enumerate()
            .any(|(i, d)| f(d).is_some_and(|v| area.crossed(map.at(i as f64, v), map.at(i as f64 + 1.0, v))))
    };
    series + levels.iter().filter(|f| level(f)).count()
}

/// Puts the labels of the points, the most important first: outside the limits before others, then the
/// latest. A label that finds no place is left out; the table of the page has it.
pub(super) fn put_points(canvas: &mut Canvas, plot: &Plot, map: &Map, chart: &Spc, data: &[Datum]) {
    let centres = centres(map, data);
    let mut order: Vec<usize> = (0..data.len()).filter(|i| chart.points[*i].label.is_some()).collect();
    order.sort_by_key(|i| (!data[*i].outside, data[*i].shape != Shape::Worse, std::cmp::Reverse(*i)));
    if canvas.width <= NARROW {
        order.truncate(1);
    }
    for i in order {
        let (Some(at), Some(text)) = (centres[i], chart.points[i].label.as_deref()) else { continue };
        let tone = if data[i].shape == Shape::Worse { Tone::Act } else { Tone::Strong };
        let text = fit(&clean(text), tone.bold(), plot.right - plot.left);
        let reach = if data[i].outside { 13.0 } else { 8.0 };
        let best = candidates(at, reach)
            .into_iter()
            .enumerate()
            .map(|(rank, (at, anchor))| (rank, Label { at, anchor, tone, text: &text }))
            .filter(|(_, label)| clear(canvas, plot, &label.area(), &centres, data, i))
            .min_by_key(|(rank, label)| rank + 6 * crossings(&label.area(), &centres, map, data));
        if let Some((_, label)) = best {
            canvas.put(&label);
        }
    }
}

/// Places for the label of the point at `(x, y)`, the best first.
fn candidates((x, y): Px, reach: f64) -> Vec<(Px, Anchor)> {
    let side = reach + 4.0;
    let mut out = Vec::new();
    for up in [-3.0, reach * 0.6, reach + 4.0, reach + 12.0, reach + 22.0] {
        if up > reach {
            out.push(((x, y - up), Anchor::Middle));
        }
        out.push(((x - side, y - up), Anchor::End));
        out.push(((x + side, y - up), Anchor::Start));
    }
    for down in [12.0, 18.0, reach + 16.0] {
        out.push(((x - side, y + down), Anchor::End));
        out.push(((x + side, y + down), Anchor::Start));
        if down > reach + 12.0 {
            out.push(((x, y + down), Anchor::Middle));
        }
    }
    out
}

/// True when `area` lies in the plot and covers neither a text nor another point.
fn clear(
    canvas: &Canvas,
    plot: &Plot,
    area: &Rect,
    centres: &[Option<Px>],
    data: &[Datum],
    own: usize,
) -> bool {
    let inside = area.left >= plot.left
        && area.right <= f64::from(canvas.width)
        && area.top >= plot.top - 12.0
        && area.bottom <= plot.bottom - 2.0;
    let reach = |i: usize| if data[i].outside { 11.0 } else { 6.0 };
    inside
        && canvas.free(area)
        && !centres
            .iter()
            .enumerate()
            .any(|(i, c)| i != own && c.is_some_and(|c| Rect::around(c, reach(i)).overlaps(area)))
}

/// Puts the brackets of the runs: below the points inside the plot where there is room, else on a strip
/// below the time axis, for which the canvas grows.
pub(super) fn put_runs(canvas: &mut Canvas, plot: &Plot, map: &Map, runs: &[Run], data: &[Datum]) {
    let mut lanes: Vec<Vec<(f64, f64)>> = Vec::new();
    for run in runs {
        let last = run.last.min(data.len().saturating_sub(1));
        if data.is_empty() || run.first > last {
            continue;
        }
        let (from, to) = (map.x(run.first as f64 + 0.1), map.x(last as f64 + 0.9));
        let shape = data[run.first..=last].iter().map(|d| d.shape).find(|s| *s != Shape::Common);
        let (class, tone) = match shape {
            Some(Shape::Worse) => (Class::Run, Tone::Run),
            Some(Shape::Better) => (Class::RunBetter, Tone::RunBetter),
            _ => (Class::RunPlain, Tone::Plain),
        };
        let full = f64::from(canvas.width);
        let text = fit(&clean(&run.label), false, full);
        let wide = width(&text, false);
        let left = if wide <= to - from { to - wide } else { (to - wide).max(plot.left.min(full - wide)) };
        let span = (left.min(from), (left + wide).max(to));
        let y = below(plot, map, data, span).filter(|y| {
            canvas.free(&Rect { left: span.0, top: y - 6.0, right: span.1, bottom: y + BRACKET - 8.0 })
        });
        let y = y.unwrap_or_else(|| {
            let open =
                lanes.iter().position(|lane| lane.iter().all(|b| b.1 + 6.0 < span.0 || span.1 + 6.0 < b.0));
            let lane = open.unwrap_or(lanes.len());
            if open.is_none() {
                lanes.push(Vec::new());
            }
            lanes[lane].push(span);
            let y = plot.foot + 8.0 + BRACKET * lane as f64;
            canvas.height = canvas.height.max((y + BRACKET - 6.0).ceil() as i32);
            y
        });
        canvas.path(class, &[(from, y - 5.0), (from, y), (to, y), (to, y - 5.0)]);
        canvas.put(&Label { at: (left, y + 16.0), anchor: Anchor::Start, tone, text: &text });
    }
}

/// Height of a bracket under everything that is drawn between the pixels `span`, if it fits in the plot.
fn below(plot: &Plot, map: &Map, data: &[Datum], span: (f64, f64)) -> Option<f64> {
    let touched = data
        .iter()
        .enumerate()
        .filter(|(i, _)| map.x(*i as f64 + 1.0) >= span.0 - 2.0 && map.x(*i as f64) <= span.1 + 2.0);
    let lowest = touched
        .flat_map(|(_, d)| [d.value, d.lower, d.centre, d.target])
        .flatten()
        .map(|v| map.y(v))
        .fold(plot.top, f64::max);
    let y = lowest + 16.0;
    (y + BRACKET - 6.0 <= plot.bottom).then_some(y)
}
