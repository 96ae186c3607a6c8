//! The layers that every time series shares: band, limits, centre, target, line and points. Owns how a
//! series is cut into pieces; must not know labels.

use super::backend::{Class, Mark};
use super::canvas::Canvas;
use super::scale::Map;
use super::scale::{Axis, axis};

use super::{Point, Px, Shape, Spc};

/// Numbers beyond this are drawn at this: no axis can show them.
const LARGEST: f64 = 1e12;

/// The numbers of one period in the unit of the axis; only finite ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Datum {
    pub value: Option<f64>,
    pub lower: Option<f64>,
    pub upper: Option<f64>,
    pub centre: Option<f64>,
    pub target: Option<f64>,
    pub shape: Shape,
    pub outside: bool,
    pub phase: usize,
}

/// The points of `chart` in the unit of its axis.
pub(super) fn data(chart: &Spc) -> Vec<Datum> {
    let scale = if chart.scale.is_finite() && chart.scale != 0.0 { chart.scale } else { 1.0 };
    let number =
        |v: Option<f64>| v.map(|v| v * scale).filter(|v| v.is_finite()).map(|v| v.clamp(-LARGEST, LARGEST));
    let datum = |p: &Point| Datum {
        value: number(p.value),
        lower: number(p.lower),
        upper: number(p.upper),
        centre: number(p.centre),
        target: number(p.target),
        shape: p.shape,
        outside: p.outside,
        phase: p.phase,
    };
    chart.points.iter().map(datum).collect()
}

/// Least and largest number of the series, `(0, 1)` when there is none.
pub(super) fn extent(data: &[Datum], from_zero: bool) -> (f64, f64) {
    let numbers = data.iter().flat_map(|d| [d.value, d.lower, d.upper, d.centre, d.target]).flatten();
    let start = if from_zero { (0.0, 0.0) } else { (f64::INFINITY, f64::NEG_INFINITY) };
    let (low, high) = numbers.fold(start, |(low, high), v| (low.min(v), high.max(v)));
    if low > high || (low == 0.0 && high == 0.0) { (0.0, 1.0) } else { (low, high) }
}

/// The value axis of a plot of `height` pixels.
pub(super) fn values(data: &[Datum], from_zero: bool, height: f64, suffix: &str) -> Axis {
    let (low, high) = extent(data, from_zero);
    axis(low, high, (height / 30.0).floor(), suffix)
}

/// Cuts a row of optional numbers into pieces without a gap; `split(i)` starts a new piece at `i`.
fn pieces(row: &[Option<f64>], split: impl Fn(usize) -> bool) -> Vec<(usize, Vec<f64>)> {
    let mut out: Vec<(usize, Vec<f64>)> = Vec::new();
    let mut open = false;
    for (i, cell) in row.iter().enumerate() {
        let Some(v) = *cell else {
            open = false;
            continue;
        };
        match out.last_mut() {
            Some((_, piece)) if open && !split(i) => piece.push(v),
            _ => out.push((i, vec![v])),
        }
        open = true;
    }
    out
}

/// A stepped line: each number holds for the whole width of its period.
fn steps(map: &Map, first: usize, piece: &[f64]) -> Vec<Px> {
    let level = |(i, v): (usize, &f64)| {
        let at = (first + i) as f64;
        [map.at(at, *v), map.at(at + 1.0, *v)]
    };
    piece.iter().enumerate().flat_map(level).collect()
}

/// Place of a value.
pub(super) fn place(map: &Map, index: usize, value: f64) -> Px {
    map.at(index as f64 + 0.5, value)
}

/// Band, limits, centre and target.
pub(super) fn ground(canvas: &mut Canvas, map: &Map, data: &[Datum], limits: bool) {
    let column = |f: fn(&Datum) -> Option<f64>| data.iter().map(f).collect::<Vec<_>>();
    let turn = |i: usize| i > 0 && data[i].phase != data[i - 1].phase;
    let both = |d: &Datum| d.lower.is_some() && d.upper.is_some();
    let lower: Vec<_> = data.iter().map(|d| d.lower.filter(|_| both(d))).collect();
    let upper: Vec<_> = data.iter().map(|d| d.upper.filter(|_| both(d))).collect();
    for ((first, low), (_, high)) in pieces(&lower, turn).iter().zip(pieces(&upper, turn)) {
        let mut edge = steps(map, *first, &high);
        edge.extend(steps(map, *first, low).into_iter().rev());
        canvas.mark(Class::Band, &Mark::Area(&edge));
    }
    if limits {
        for row in [column(|d| d.lower), column(|d| d.upper)] {
            for (first, piece) in pieces(&row, turn) {
                canvas.path(Class::Limit, &steps(map, first, &piece));
            }
        }
    }
    for (first, piece) in pieces(&column(|d| d.centre), turn) {
        canvas.path(Class::Centre, &steps(map, first, &piece));
    }
    let target = column(|d| d.target);
    for (first, piece) in pieces(&target, |i| i > 0 && target[i] != target[i - 1]) {
        canvas.path(Class::Target, &steps(map, first, &piece));
    }
}

/// The line through the values, with a gap where one is missing.
pub(super) fn line(canvas: &mut Canvas, map: &Map, data: &[Datum]) {
    let row: Vec<_> = data.iter().map(|d| d.value).collect();
    for (first, piece) in pieces(&row, |_| false) {
        let points: Vec<Px> = piece.iter().enumerate().map(|(i, v)| place(map, first + i, *v)).collect();
        canvas.path(Class::Line, &points);
    }
}

/// A diamond, square or circle of about the same weight; `size` is half its width.
pub(super) fn marker(canvas: &mut Canvas, (x, y): Px, shape: Shape, size: f64) {
    match shape {
        Shape::Common => canvas.mark(Class::Point, &Mark::Circle((x, y), size * 0.6)),
        Shape::Worse => {
            let edge = [(x, y - size), (x + size, y), (x, y + size), (x - size, y)];
            canvas.mark(Class::Worse, &Mark::Area(&edge));
        }
        Shape::Better => {
            let half = size * 0.8;
            canvas.mark(Class::Better, &Mark::Rect((x - half, y - half), (x + half, y + half)));
        }
    }
}

/// The ring of a point outside the limits.
pub(super) fn ring(canvas: &mut Canvas, at: Px, shape: Shape, radius: f64) {
    let class = match shape {
        Shape::Worse => Class::Ring,
        Shape::Better => Class::RingBetter,
        Shape::Common => Class::RingPlain,
    };
    canvas.mark(class, &Mark::Circle(at, radius));
}
