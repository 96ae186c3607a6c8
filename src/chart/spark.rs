//! Charts without axes: the sparkline. Owns its layout; must not know labels beyond its title.

use super::backend::Map;
use super::canvas::{Canvas, Svg};
use super::series::{data, extent, ground, line, marker, place, ring};
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
    if data.is_empty() {
        return canvas;
    }
    let (low, high) = extent(&data, false);
    let pad = if high > low { 0.0 } else { low.abs().max(1.0) };
    let right = f64::from(SIZE.0);
    let map = Map::new(
        (0.0, data.len() as f64),
        (low - pad, high + pad),
        (3.0, right - 3.0),
        (8.0, f64::from(SIZE.1) - 8.0),
    );
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
