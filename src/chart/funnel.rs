//! The funnel plot: rates of units against their size. Owns its layout; must not know how limits are
//! computed or what a unit is.

use super::Px;
use super::Shape;
use super::backend::{Class, Mark};
use super::canvas::{Anchor, Canvas, Label, Svg, Tone, clean};
use super::scale::Map;
use super::scale::{Axis, axis};
use super::series::{marker, ring};
use super::text::{Rect, apart, fit, width};
use super::{Funnel, FunnelLimits, FunnelUnit};

/// Rates above this many times the overall rate do not stretch the axis, unless a unit has one.
const STRETCH: f64 = 2.5;
const GAP: f64 = 8.0;

/// Draws a funnel plot `width` pixels wide and 340 to 400 high.
pub fn funnel(chart: &Funnel, width: u32) -> Svg {
    draw_funnel(chart, width).finish(&chart.id, &chart.title, &chart.desc)
}

/// A unit with finite numbers, in the unit of the axes.
struct Dot<'a> {
    unit: &'a FunnelUnit,
    size: f64,
    rate: f64,
}

fn dot(unit: &FunnelUnit, scale: f64) -> Option<Dot<'_>> {
    Some(Dot { unit, size: tidy(unit.size, 1.0)?, rate: tidy(unit.rate, scale)? })
}

/// The plot: coordinates, axes and edges.
struct Field {
    map: Map,
    rates: Axis,
    sizes: Axis,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

fn tidy(value: f64, scale: f64) -> Option<f64> {
    let scale = if scale.is_finite() && scale > 0.0 { scale } else { 1.0 };
    Some(value * scale).filter(|v| v.is_finite()).map(|v| v.clamp(0.0, 1e12))
}

/// The limits as rows of size and four rates, only finite ones.
fn limits(chart: &Funnel) -> Vec<(f64, [f64; 4])> {
    let row = |l: &FunnelLimits| {
        let rate = |v: f64| tidy(v, chart.scale);
        let rates = [rate(l.lower_998)?, rate(l.lower_95)?, rate(l.upper_95)?, rate(l.upper_998)?];
        Some((tidy(l.size, 1.0)?, rates))
    };
    chart.limits.iter().filter_map(row).collect()
}

pub(super) fn draw_funnel(chart: &Funnel, width: u32) -> Canvas {
    let full = width.clamp(200, 4000) as i32;
    let mut canvas = Canvas::new(full, if full <= 420 { 340 } else { 390 });
    let dots: Vec<Dot> = chart.units.iter().filter_map(|unit| dot(unit, chart.scale)).collect();
    let limits = limits(chart);
    let overall = tidy(chart.overall, chart.scale);
    let field = field(chart, &canvas, &dots, &limits, overall);
    let lines = lines(&mut canvas, &field, &limits, overall);
    axes(&mut canvas, &field, &chart.size_label);
    right_end(&mut canvas, &field, &limits, overall, &chart.overall_label);
    units(&mut canvas, &field, &dots, &lines);
    canvas
}

fn field(
    chart: &Funnel,
    canvas: &Canvas,
    dots: &[Dot],
    limits: &[(f64, [f64; 4])],
    overall: Option<f64>,
) -> Field {
    let full = f64::from(canvas.width);
    let (top, bottom) = (12.0, f64::from(canvas.height) - 52.0);
    let rate = dots.iter().map(|d| d.rate).fold(overall.unwrap_or(0.0), f64::max);
    let cap = (rate * 1.15).max(overall.unwrap_or(0.0) * STRETCH);
    let wanted = limits.iter().map(|l| l.1[3]).fold(rate, f64::max);
    let high = if cap > 0.0 { wanted.min(cap) } else { wanted };
    let low = if chart.from_zero { 0.0 } else { lowest(dots, limits) };
    let rates = axis(low, high, (bottom / 50.0).floor(), &chart.suffix);
    let size = dots.iter().map(|d| d.size).chain(limits.iter().map(|l| l.0)).fold(0.0, f64::max);
    let left = rates.ticks.iter().map(|(_, t)| width(t, false)).fold(0.0, f64::max) + 12.0;
    let left = left.min(full * 0.25);
    let label = width(&clean(&chart.overall_label), true).max(width("99.8%", false)) + 2.0;
    let right = full - GAP - label.min(full * 0.35);
    let sizes = axis(0.0, size, ((right - left) / 64.0).floor(), "");
    let widest = if size > 0.0 { size * 1.03 } else { sizes.high };
    let map = Map::new((0.0, widest), (rates.low, rates.high), (left, right), (top, bottom));
    Field { map, rates, sizes, left, right, top, bottom }
}

/// The lowest rate that must be seen: of a unit, or of the outer limit from half the smallest unit's size on.
fn lowest(dots: &[Dot], limits: &[(f64, [f64; 4])]) -> f64 {
    let smallest = dots.iter().map(|d| d.size).fold(f64::INFINITY, f64::min);
    let near = limits.iter().filter(|(size, _)| *size >= smallest / 2.0).map(|(_, rates)| rates[0]);
    dots.iter().map(|d| d.rate).chain(near).fold(f64::INFINITY, f64::min).clamp(0.0, 1e12)
}

/// Draws band, limits and overall line and gives back the lines. A limit above the axis is not drawn there.
fn lines(
    canvas: &mut Canvas,
    field: &Field,
    limits: &[(f64, [f64; 4])],
    overall: Option<f64>,
) -> Vec<Vec<Px>> {
    let mut drawn = Vec::new();
    let (low, high) = (field.rates.low, field.rates.high);
    let row =
        |k: usize| limits.iter().map(move |(size, rates)| field.map.at(*size, rates[k].clamp(low, high)));
    let band: Vec<Px> = row(2).chain(row(1).rev()).collect();
    if limits.len() > 1 {
        canvas.mark(Class::Band, &Mark::Area(&band));
    }
    for (k, class) in [(0, Class::Outer), (1, Class::Limit), (2, Class::Limit), (3, Class::Outer)] {
        let inside = |l: &&(f64, [f64; 4])| (low..=high).contains(&l.1[k]);
        let mut points: Vec<Px> = Vec::new();
        if let Some(i) = limits.iter().position(|l| inside(&l)).filter(|i| *i > 0) {
            let (a, b) = (&limits[i - 1], &limits[i]);
            let edge = a.1[k].clamp(low, high);
            let part = (a.1[k] - edge) / (a.1[k] - b.1[k]);
            points.push(field.map.at(a.0 + (b.0 - a.0) * part, edge));
        }
        points.extend(limits.iter().filter(inside).map(|l| field.map.at(l.0, l.1[k])));
        canvas.path(class, &points);
        drawn.push(points);
    }
    if let Some(rate) = overall.filter(|r| (low..=high).contains(r)) {
        let y = field.map.y(rate);
        canvas.path(Class::Centre, &[(field.left, y), (field.right, y)]);
        drawn.push(vec![(field.left, y), (field.right, y)]);
    }
    drawn
}

/// A number with a comma between groups of three digits.
fn grouped(text: &str) -> String {
    let (whole, part) = text.split_once('.').map_or((text, None), |(w, p)| (w, Some(p)));
    let mut out = String::new();
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(c);
    }
    if let Some(part) = part {
        out.extend([".", part]);
    }
    out
}

fn axes(canvas: &mut Canvas, field: &Field, name: &str) {
    for (value, text) in &field.rates.ticks {
        let at = (field.left - GAP, field.map.y(*value) + 5.0);
        let text = fit(text, false, field.left - GAP);
        canvas.put(&Label { at, anchor: Anchor::End, tone: Tone::Plain, text: &text });
    }
    canvas.path(Class::Axis, &[(field.left, field.bottom), (field.right, field.bottom)]);
    for (value, text) in &field.sizes.ticks {
        let x = field.map.x(*value);
        if x > field.right + 0.5 {
            continue;
        }
        let text = grouped(text);
        let label =
            Label { at: (x, field.bottom + 23.0), anchor: Anchor::Middle, tone: Tone::Plain, text: &text };
        if canvas.free(&label.area()) {
            canvas.path(Class::Axis, &[(x, field.bottom), (x, field.bottom + 5.0)]);
            canvas.put(&label);
        }
    }
    let text = fit(&clean(name), false, f64::from(canvas.width));
    let x = field.right.max(width(&text, false));
    canvas.put(&Label { at: (x, field.bottom + 45.0), anchor: Anchor::End, tone: Tone::Plain, text: &text });
}

/// Names of the lines at their right end.
fn right_end(
    canvas: &mut Canvas,
    field: &Field,
    limits: &[(f64, [f64; 4])],
    overall: Option<f64>,
    name: &str,
) {
    let mut ends: Vec<(f64, String, Tone)> = Vec::new();
    if let Some((_, rates)) = limits.last() {
        ends.push((rates[3], "99.8%".to_owned(), Tone::Plain));
        ends.push((rates[2], "95%".to_owned(), Tone::Plain));
    }
    ends.extend(overall.map(|rate| (rate, clean(name), Tone::Strong)));
    ends.retain(|e| e.0 <= field.rates.high);
    ends.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut lines: Vec<f64> = ends.iter().map(|e| field.map.y(e.0) + 5.0).collect();
    apart(&mut lines, field.top + 4.0, field.bottom + 4.0);
    let x = field.right + GAP;
    for ((_, text, tone), y) in ends.iter().zip(lines) {
        let text = fit(text, tone.bold(), f64::from(canvas.width) - x);
        canvas.put(&Label { at: (x, y), anchor: Anchor::Start, tone: *tone, text: &text });
    }
}

/// Draws the units, then names them: those outside first. A name far from its unit gets a leader; a name
/// without a place is left out, the table of the page has it.
fn units(canvas: &mut Canvas, field: &Field, dots: &[Dot], lines: &[Vec<Px>]) {
    let centres: Vec<Px> = dots.iter().map(|d| field.map.at(d.size, d.rate)).collect();
    for (dot, at) in dots.iter().zip(&centres) {
        if dot.unit.outside {
            let shape = if dot.unit.better { Shape::Better } else { Shape::Worse };
            marker(canvas, *at, shape, 7.0);
            ring(canvas, *at, shape, 11.0);
        } else if dot.unit.hollow {
            canvas.mark(Class::Hollow, &Mark::Circle(*at, 4.0));
        } else {
            marker(canvas, *at, Shape::Common, 6.6);
        }
    }
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by_key(|i| !dots[*i].unit.outside);
    for i in order {
        let unit = dots[i].unit;
        let tone = match (unit.outside, unit.better) {
            (true, false) => Tone::Act,
            (true, true) => Tone::Strong,
            _ => Tone::Plain,
        };
        let text = unit.value.iter().fold(clean(&unit.label), |text, v| format!("{text} {}", clean(v)));
        let text = fit(&text, tone.bold(), field.right - field.left);
        let (x, y) = centres[i];
        let reach = |k: usize| if dots[k].unit.outside { 12.0 } else { 5.0 };
        let free = |area: &Rect| {
            canvas.free(area)
                && area.left >= field.left
                && area.bottom <= field.bottom
                && !(0..dots.len()).any(|k| Rect::around(centres[k], reach(k)).overlaps(area))
        };
        let found = around((x, y), reach(i), unit.outside)
            .into_iter()
            .enumerate()
            .map(|(rank, (at, anchor))| (rank, Label { at, anchor, tone, text: &text }))
            .filter(|(_, label)| free(&label.area()))
            .min_by_key(|(rank, label)| rank + 3 * crossings(&label.area(), lines));
        if let Some((_, label)) = found {
            let area = label.area();
            canvas.put(&label);
            if area.top > y + 18.0 || area.bottom < y - 18.0 {
                let end = if area.top > y { area.top } else { area.bottom };
                canvas.path(Class::Leader, &[(x, y), (x.clamp(area.left, area.right), end)]);
            }
        }
    }
}

/// Number of `lines` that enter `area`.
fn crossings(area: &Rect, lines: &[Vec<Px>]) -> usize {
    lines.iter().filter(|line| line.windows(2).any(|w| area.crossed(w[0], w[1]))).count()
}

/// Places for the name of a unit, the nearest first; above it for a unit outside the limits.
fn around((x, y): Px, reach: f64, outside: bool) -> Vec<(Px, Anchor)> {
    let side = reach + 4.0;
    let mut out = vec![
        ((x, y + reach + 14.0), Anchor::Middle),
        ((x, y - reach - 6.0), Anchor::Middle),
        ((x + side, y + 5.0), Anchor::Start),
        ((x - side, y + 5.0), Anchor::End),
    ];
    if outside {
        out.swap(0, 1);
    }
    for away in [14.0, 24.0, 40.0, 56.0] {
        out.push(((x, y - reach - 6.0 - away), Anchor::Middle));
        out.push(((x, y + reach + 14.0 + away), Anchor::Middle));
        for anchor in [Anchor::Start, Anchor::End] {
            out.push(((x, y - reach - away), anchor));
            out.push(((x, y + reach + 8.0 + away), anchor));
        }
    }
    out
}
