//! Labels around the plot of a control chart: the right end and the axes. Owns their
//! places; must not know the series itself.

use super::backend::Class;
use super::canvas::{Anchor, Canvas, Label, Tone, clean};
use super::scale::Axis;
use super::scale::Map;
use super::series::Datum;
use super::spc::Plot;
use super::text::{apart, fit, width};
use super::{Point, Px, Spc};

/// Space between the plot and the labels at its right end.
pub(super) const GAP: f64 = 12.0;
/// Least distance of two labels of the time axis.
const TICK: f64 = 40.0;

/// A label at the right end before it is placed.
pub(super) struct End {
    pub value: f64,
    pub text: String,
    pub tone: Tone,
}

/// The labels at the right end with the numbers at which they stand.
pub(super) fn collect(chart: &Spc, data: &[Datum]) -> Vec<End> {
    let Some(last) = data.last() else { return Vec::new() };
    let value = data.iter().rev().find_map(|d| d.value);
    let tone = if chart.last_worse { Tone::Act } else { Tone::Strong };
    let ends = &chart.ends;
    let rows = [
        (last.upper, &ends.upper, Tone::Plain),
        (value, &ends.last, tone),
        (last.centre, &ends.centre, Tone::Strong),
        (last.target, &ends.target, Tone::Target),
        (last.lower, &ends.lower, Tone::Plain),
    ];
    let row = |(value, text, tone): (Option<f64>, &Option<String>, Tone)| {
        Some(End { value: value?, text: clean(text.as_ref()?), tone })
    };
    let mut out: Vec<End> = rows.into_iter().filter_map(row).filter(|e| !e.text.trim().is_empty()).collect();
    out.sort_by(|a, b| b.value.total_cmp(&a.value));
    out
}

/// Width that the labels at the right end need.
pub(super) fn room(ends: &[End]) -> f64 {
    ends.iter().map(|e| width(&e.text, e.tone.bold()).ceil() + 1.0).fold(0.0, f64::max)
}

/// Puts the labels at the right end, pushed apart.
pub(super) fn put_ends(canvas: &mut Canvas, plot: &Plot, map: &Map, ends: &[End]) {
    let mut lines: Vec<f64> = ends.iter().map(|e| map.y(e.value) + 5.0).collect();
    apart(&mut lines, plot.top + 8.0, plot.bottom + 4.0);
    let left = plot.right + GAP;
    for (end, y) in ends.iter().zip(lines) {
        let text = fit(&end.text, end.tone.bold(), f64::from(canvas.width) - left);
        canvas.put(&Label { at: (left, y), anchor: Anchor::Start, tone: end.tone, text: &text });
    }
}

/// Puts the numbers of the value axis and the break at its foot when it does not start at 0.
pub(super) fn put_values(canvas: &mut Canvas, plot: &Plot, map: &Map, axis: &Axis) {
    for (value, text) in &axis.ticks {
        let at = (plot.left - 8.0, map.y(*value) + 5.0);
        let text = fit(text, false, plot.left - 8.0);
        canvas.put(&Label { at, anchor: Anchor::End, tone: Tone::Plain, text: &text });
    }
    canvas.path(Class::Axis, &[(plot.left, plot.bottom), (plot.right, plot.bottom)]);
    if axis.low > 0.0 {
        for shift in [0.0, 5.0] {
            let x = plot.left + 6.0 + shift;
            canvas.path(Class::Axis, &[(x - 3.0, plot.bottom + 5.0), (x + 3.0, plot.bottom - 5.0)]);
        }
    }
}

/// One text of the time axis.
struct Month {
    text: String,
    tone: Tone,
    at: Px,
}

impl Month {
    fn label(&self) -> Label<'_> {
        Label { at: self.at, anchor: Anchor::Middle, tone: self.tone, text: &self.text }
    }
}

/// Puts the labels of the time axis: those with a year first, then those that find room.
pub(super) fn put_times(canvas: &mut Canvas, plot: &Plot, map: &Map, points: &[Point]) {
    let mut kept: Vec<f64> = Vec::new();
    let full = f64::from(canvas.width);
    for with_year in [true, false] {
        for (i, point) in points.iter().enumerate() {
            let Some(tick) = point.tick.as_ref().filter(|t| t.year.is_some() == with_year) else { continue };
            let x = map.x(i as f64 + 0.5);
            if kept.iter().any(|other| (other - x).abs() < TICK) {
                continue;
            }
            let rows = [(Some(&tick.label), Tone::Plain, 22.0), (tick.year.as_ref(), Tone::Strong, 39.0)];
            let months = rows.map(|(text, tone, down)| {
                let text = fit(&clean(text.map_or("", String::as_str)), tone.bold(), full - 1.0);
                let half = width(&text, tone.bold()) / 2.0 + 0.1;
                Month { text, tone, at: (x.clamp(half, full - half), plot.bottom + down) }
            });
            if months.iter().all(|m| m.text.is_empty() || canvas.free(&m.label().area())) {
                for month in &months {
                    canvas.put(&month.label());
                }
                canvas.path(Class::Axis, &[(x, plot.bottom), (x, plot.bottom + 5.0)]);
                kept.push(x);
            }
        }
    }
}
