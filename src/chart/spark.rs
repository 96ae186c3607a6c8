//! Charts without axes: the sparkline and the small chart. Owns their layout; must not
//! know an axis.

use super::canvas::{Anchor, Canvas, Label, Svg, Tone, clean};
use super::ends;
use super::scale::Map;
use super::series::{Datum, data, extent, ground, line, marker, place, ring};
use super::text::{apart, fit};
use super::{Shape, Spc};

/// Width and height of a sparkline in pixels.
const SIZE: (i32, i32) = (230, 58);

/// Draws a sparkline of 230 x 58 pixels without text: band, centre, target, line, signals and last point.
pub fn sparkline(chart: &Spc) -> Svg {
    draw_sparkline(chart).finish(&chart.id, &chart.title, &chart.desc)
}

pub(super) fn draw_sparkline(chart: &Spc) -> Canvas {
    let mut canvas = Canvas::new(SIZE.0, SIZE.1);
    let data = data(chart);
    let map = frame(&data, (3.0, f64::from(SIZE.0) - 3.0), (8.0, f64::from(SIZE.1) - 8.0));
    ground(&mut canvas, &map, &data, false);
    line(&mut canvas, &map, &data);
    let last = data.iter().rposition(|d| d.value.is_some());
    for (i, datum) in data.iter().enumerate() {
        let Some(value) = datum.value else { continue };
        let at = place(&map, i, value);
        if datum.shape != Shape::Common || Some(i) == last {
            marker(&mut canvas, at, datum.shape, 4.6);
        }
        if datum.outside {
            ring(&mut canvas, at, datum.shape, 6.4);
        }
    }
    canvas
}

/// The coordinates of a chart that fills its frame.
fn frame(data: &[Datum], across: (f64, f64), down: (f64, f64)) -> Map {
    let (low, high) = extent(data, false);
    let pad = if high - low > low.abs().max(high.abs()) * 1e-9 { 0.0 } else { low.abs().max(1.0) };
    Map::new((0.0, data.len().max(1) as f64), (low - pad, high + pad), across, down)
}

/// Width and height of a small chart in pixels.
const SMALL: (i32, i32) = (374, 112);

/// Draws a chart of 374 x 112 pixels: every point, the labels of the first and last period below, the last
/// value and the centre at the right.
pub fn small(chart: &Spc) -> Svg {
    draw_small(chart).finish(&chart.id, &chart.title, &chart.desc)
}

pub(super) fn draw_small(chart: &Spc) -> Canvas {
    let mut canvas = Canvas::new(SMALL.0, SMALL.1);
    let data = data(chart);
    let full = f64::from(SMALL.0);
    let mut right = ends::collect(chart, &data);
    let wanted = [&chart.ends.last, &chart.ends.centre];
    right.retain(|e| wanted.iter().any(|w| w.as_ref().is_some_and(|w| clean(w) == e.text)));
    let room = ends::room(&right).min(full * 0.4);
    let edge = full - if room > 0.0 { room + 14.0 } else { 12.0 };
    let (top, bottom) = (14.0, 82.0);
    let map = frame(&data, (4.0, edge), (top, bottom));
    ground(&mut canvas, &map, &data, false);
    line(&mut canvas, &map, &data);
    for (i, datum) in data.iter().enumerate() {
        let Some(value) = datum.value else { continue };
        let at = place(&map, i, value);
        marker(&mut canvas, at, datum.shape, 5.6);
        if datum.outside {
            ring(&mut canvas, at, datum.shape, 10.0);
        }
    }
    let mut lines: Vec<f64> = right.iter().map(|e| map.y(e.value) + 5.0).collect();
    apart(&mut lines, 14.0, bottom + 4.0);
    for (end, y) in right.iter().zip(lines) {
        let bold =
            end.tone != Tone::Strong || chart.ends.last.as_deref().map(clean).as_ref() == Some(&end.text);
        let tone = if bold { end.tone } else { Tone::Plain };
        let text = fit(&end.text, tone.bold(), full - edge - 12.0);
        canvas.put(&Label { at: (edge + 12.0, y), anchor: Anchor::Start, tone, text: &text });
    }
    let ticks: Vec<&str> =
        chart.points.iter().filter_map(|p| Some(p.tick.as_ref()?.label.as_str())).collect();
    let half = (edge - 4.0) / 2.0 - 4.0;
    if let Some(first) = ticks.first() {
        let text = fit(&clean(first), false, half);
        canvas.put(&Label { at: (4.0, 104.0), anchor: Anchor::Start, tone: Tone::Plain, text: &text });
    }
    if let Some(last) = ticks.last().filter(|_| ticks.len() > 1) {
        let text = fit(&clean(last), false, half);
        canvas.put(&Label { at: (edge, 104.0), anchor: Anchor::End, tone: Tone::Plain, text: &text });
    }
    canvas
}
