//! The ageing bar: open items stacked by age. Owns its layout; must not know how ages are counted.

use super::backend::{Class, Mark};
use super::canvas::{Anchor, Canvas, Label, Svg, Tone, clean};
use super::text::{fit, width};
use super::{Ageing, Segment};

const TINTS: [Class; 6] = [Class::Age1, Class::Age2, Class::Age3, Class::Age4, Class::Age5, Class::Age6];
/// Upper and lower edge of the bar.
const TOP: f64 = 26.0;
const BOTTOM: f64 = 50.0;
/// Space between a count and its range.
const INSET: f64 = 5.0;
/// Space between two segments.
const GAP: f64 = 2.0;

/// Draws an ageing bar `width` pixels wide. The range of a segment stands above it; a segment too narrow for
/// that is named in a line below the bar, as is an empty one.
pub fn ageing(chart: &Ageing, width: u32) -> Svg {
    draw_ageing(chart, width).finish(&chart.id, &chart.title, &chart.desc)
}

fn tint(index: usize, count: usize) -> Class {
    if count <= TINTS.len() { TINTS[index.min(5)] } else { TINTS[(index * TINTS.len() / count).min(5)] }
}

pub(super) fn draw_ageing(chart: &Ageing, full: u32) -> Canvas {
    let full = f64::from(full.clamp(200, 4000));
    let mut canvas = Canvas::new(full as i32, 56);
    let size = |s: &Segment| if s.count.is_finite() { s.count.clamp(0.0, 1e12) } else { 0.0 };
    let total: f64 = chart.segments.iter().map(size).sum();
    let mut left = 1.0;
    let mut aside: Vec<usize> = Vec::new();
    let mut due = None;
    for (i, segment) in chart.segments.iter().enumerate() {
        let right = left + if total > 0.0 { (full - 2.0) * size(segment) / total } else { 0.0 };
        let edge = (right - GAP).max(left);
        if right > left {
            let right = edge.max(left + 1.0).min(full - 1.0);
            canvas.mark(tint(i, chart.segments.len()), &Mark::Rect((left, TOP), (right, BOTTOM)));
        }
        if !(right > left && above(&mut canvas, segment, left, edge)) {
            aside.push(i);
        }
        left = right;
        if let Some((_, name)) = chart.deadline.as_ref().filter(|(after, _)| *after == i + 1) {
            due = Some((right - GAP / 2.0, name));
        }
    }
    if let (Some((x, name)), true) = (due, total > 0.0) {
        let x = x.min(full - 1.0);
        canvas.path(Class::Deadline, &[(x, TOP - 5.0), (x, BOTTOM + 6.0)]);
        let text = fit(&clean(name), false, full);
        let half = width(&text, false) / 2.0;
        let at = (x.clamp(half, full - half), BOTTOM + 21.0);
        canvas.put(&Label { at, anchor: Anchor::Middle, tone: Tone::Run, text: &text });
        canvas.height = 76;
    }
    legend(&mut canvas, chart, &aside);
    canvas
}

/// Puts count and range above a segment; false when they do not fit.
fn above(canvas: &mut Canvas, segment: &Segment, left: f64, right: f64) -> bool {
    let (count, range) = (clean(&segment.count_label), clean(&segment.label));
    let wide = width(&count, true);
    if wide + INSET + width(&range, false) > right - left {
        return false;
    }
    canvas.put(&Label { at: (left, 16.0), anchor: Anchor::Start, tone: Tone::Strong, text: &count });
    let at = (left + wide + INSET, 16.0);
    canvas.put(&Label { at, anchor: Anchor::Start, tone: Tone::Plain, text: &range });
    true
}

/// Names the segments `aside` below the bar, each with its tint, on as many lines as they need.
fn legend(canvas: &mut Canvas, chart: &Ageing, aside: &[usize]) {
    const SWATCH: f64 = 12.0;
    let full = f64::from(canvas.width);
    let mut at = (1.0, f64::from(canvas.height) + 16.0);
    for i in aside {
        let segment = &chart.segments[*i];
        let count = fit(&clean(&segment.count_label), true, full * 0.3);
        let used = SWATCH + INSET + width(&count, true) + INSET;
        let range = fit(&clean(&segment.label), false, full - 2.0 - used);
        let wide = used + width(&range, false);
        if at.0 > 1.0 && at.0 + wide > full {
            at = (1.0, at.1 + 22.0);
        }
        // What lies below the sheet would be moved onto its edge: it grows first.
        canvas.height = (at.1 + 8.0).ceil() as i32;
        let corner = (at.0 + SWATCH, at.1 + 1.0);
        canvas.mark(tint(*i, chart.segments.len()), &Mark::Rect((at.0, at.1 - 11.0), corner));
        let first = (at.0 + SWATCH + INSET, at.1);
        canvas.put(&Label { at: first, anchor: Anchor::Start, tone: Tone::Strong, text: &count });
        let second = (at.0 + used, at.1);
        canvas.put(&Label { at: second, anchor: Anchor::Start, tone: Tone::Plain, text: &range });
        at.0 += wide + 20.0;
    }
}
