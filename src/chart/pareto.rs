//! The Pareto chart: horizontal bars with two columns of numbers and no second axis. Owns its layout; must
//! not know how shares are computed.

use super::Pareto;
use super::backend::{Class, Mark};
use super::canvas::{Anchor, Canvas, Label, Svg, Tone, clean};
use super::text::{fit, width};

/// Baseline of the heads, and the height above the first bar.
const HEAD: f64 = 26.0;
/// Distance of two bars and the height of a bar.
const ROW: f64 = 44.0;
const BAR: f64 = 34.0;
/// Space for the note at the crossing.
const NOTE: f64 = 26.0;
const GAP: f64 = 12.0;

/// Draws a Pareto chart `width` pixels wide; its height follows from the number of bars.
pub fn pareto(chart: &Pareto, width: u32) -> Svg {
    draw_pareto(chart, width).finish(&chart.id, &chart.title, &chart.desc)
}

/// Vertical edges: bars from `left` to `right`, right edges of the two columns.
struct Columns {
    left: f64,
    right: f64,
    count: f64,
    share: f64,
}

fn columns(chart: &Pareto, full: f64) -> Columns {
    let widest = |texts: &mut dyn Iterator<Item = &String>, bold: bool| {
        texts.map(|t| width(&clean(t), bold)).fold(0.0, f64::max).ceil() + 1.0
    };
    let label = widest(&mut chart.bars.iter().map(|b| &b.label), true).min(full * 0.34);
    let counts = &mut chart.bars.iter().map(|b| &b.count_label).chain([&chart.count_head]);
    let shares = &mut chart.bars.iter().map(|b| &b.share_label).chain([&chart.share_head]);
    let (count, share) = (widest(counts, true).min(full * 0.16), widest(shares, false).min(full * 0.2));
    let inner = full - share - GAP;
    Columns { left: label + GAP, right: inner - count - GAP, count: inner, share: full }
}

pub(super) fn draw_pareto(chart: &Pareto, width: u32) -> Canvas {
    let full = f64::from(width.clamp(200, 4000));
    let crossing = chart.crossing.as_ref().filter(|(after, _)| *after > 0 && *after <= chart.bars.len());
    let notes = if crossing.is_some() { NOTE } else { 0.0 };
    let height = HEAD + ROW * chart.bars.len() as f64 + notes + 4.0;
    let mut canvas = Canvas::new(full as i32, height.ceil() as i32);
    let at = columns(chart, full);
    let largest = chart.bars.iter().map(|b| b.count).filter(|c| c.is_finite()).fold(0.0, f64::max);
    let put = |canvas: &mut Canvas, x: f64, y: f64, tone: Tone, text: &str, room: f64| {
        let text = fit(&clean(text), tone.bold(), room);
        canvas.put(&Label { at: (x, y), anchor: Anchor::End, tone, text: &text });
    };
    let (count_room, share_room) = (at.count - at.right - GAP, at.share - at.count - GAP);
    put(&mut canvas, at.count, 14.0, Tone::Plain, &chart.count_head, count_room);
    put(&mut canvas, at.share, 14.0, Tone::Plain, &chart.share_head, share_room);
    let mut top = HEAD;
    for (i, bar) in chart.bars.iter().enumerate() {
        let tone = if bar.filled { Tone::Strong } else { Tone::Plain };
        let base = top + BAR / 2.0 + 5.0;
        put(&mut canvas, at.left - GAP, base, tone, &bar.label, at.left - GAP);
        let part = if largest > 0.0 && bar.count.is_finite() { (bar.count / largest).max(0.0) } else { 0.0 };
        if part > 0.0 {
            let class = if bar.filled { Class::Bar } else { Class::BarHollow };
            let right = at.left + (at.right - at.left) * part;
            canvas.mark(class, &Mark::Rect((at.left, top), (right, top + BAR)));
        }
        put(&mut canvas, at.count, base, Tone::Strong, &bar.count_label, count_room);
        put(&mut canvas, at.share, base, Tone::Plain, &bar.share_label, share_room);
        top += ROW;
        if let Some((_, note)) = crossing.filter(|(after, _)| *after == i + 1) {
            let rule = top - (ROW - BAR) / 2.0;
            canvas.path(Class::Rule, &[(0.0, rule), (full, rule)]);
            put(&mut canvas, full, rule + 19.0, Tone::Plain, note, full);
            top += NOTE;
        }
    }
    canvas
}
