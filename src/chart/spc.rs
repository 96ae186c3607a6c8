//! The control chart. Owns its layout: how the space is shared between plot, axes, heads and labels; must
//! not know how the layers are drawn.

use super::canvas::{Canvas, Svg};
use super::scale::Map;
use super::series::{Datum, data, ground, line, marker, place, ring, values};
use super::text::width;
use super::{Spc, ends, notes, phases};

/// Edges of the plot in pixels; `foot` is the lower edge of the labels of the time axis.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plot {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    pub foot: f64,
}

/// Draws a control chart `width` pixels wide; its height follows from the width (340, 300 or 260) and grows
/// when a bracket finds no room inside the plot.
pub fn spc(chart: &Spc, width: u32) -> Svg {
    draw(chart, width).finish(&chart.id, &chart.title, &chart.desc)
}

/// Height of a chart of this width.
fn height(width: i32) -> i32 {
    match width {
        ..=420 => 260,
        421..=1000 => 300,
        _ => 340,
    }
}

pub(super) fn draw(chart: &Spc, width: u32) -> Canvas {
    let width = width.clamp(200, 4000) as i32;
    let mut canvas = Canvas::new(width, height(width));
    let data = data(chart);
    let years = chart.points.iter().any(|p| p.tick.as_ref().is_some_and(|t| t.year.is_some()));
    let foot = f64::from(canvas.height);
    let bottom = foot - if years { 45.0 } else { 28.0 };
    let axis = values(&data, chart.from_zero, bottom - 30.0, &chart.suffix);
    let right = ends::collect(chart, &data);
    let (left, right_edge) = sides(width, &axis.ticks, &right);
    let heads = phases::heads(&chart.phases, data.len(), (left, right_edge), f64::from(width));
    let top = 14.0 + phases::LANE * phases::lanes(&heads) as f64;
    let plot = Plot { left, right: right_edge, top, bottom, foot };
    let across = (0.0, data.len().max(1) as f64);
    let map = Map::new(across, (axis.low, axis.high), (left, right_edge), (top, bottom));
    ground(&mut canvas, &map, &data, true);
    ends::put_values(&mut canvas, &plot, &map, &axis);
    phases::put(&mut canvas, &plot, &map, &heads);
    ends::put_ends(&mut canvas, &plot, &map, &right);
    ends::put_times(&mut canvas, &plot, &map, &chart.points);
    line(&mut canvas, &map, &data);
    points(&mut canvas, &map, &data);
    notes::put_points(&mut canvas, &plot, &map, chart, &data);
    notes::put_runs(&mut canvas, &plot, &map, &chart.runs, &data);
    canvas
}

/// Left and right edge of the plot: what the labels leave, but at least two fifths of the width.
fn sides(full: i32, ticks: &[(f64, String)], right: &[ends::End]) -> (f64, f64) {
    let full = f64::from(full);
    let left = ticks.iter().map(|(_, t)| width(t, false)).fold(0.0, f64::max) + 10.0;
    let left = left.min(full * 0.25);
    let wanted = ends::room(right);
    let wanted = if wanted > 0.0 { wanted + ends::GAP } else { 4.0 };
    (left, full - wanted.min(full * 0.6 - left))
}

fn points(canvas: &mut Canvas, map: &Map, data: &[Datum]) {
    for (i, datum) in data.iter().enumerate() {
        let Some(value) = datum.value else { continue };
        let at = place(map, i, value);
        marker(canvas, at, datum.shape, 6.0);
        if datum.outside {
            ring(canvas, at, datum.shape, 10.5);
        }
    }
}
