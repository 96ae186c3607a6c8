//! Heads of the phases above a control chart: name, decision and reason on at most two lines. Owns their
//! places; must not know the series.

use super::Phase;
use super::backend::Class;
use super::canvas::{Anchor, Canvas, Label, Tone, clean};
use super::scale::Map;
use super::spc::Plot;
use super::text::{fit, width};

/// Space between a phase line and its head, and between the parts of a head.
const INSET: f64 = 8.0;
/// Height of one line of heads.
pub(super) const LANE: f64 = 20.0;

/// One text of a head.
struct Part<'a> {
    text: String,
    tone: Tone,
    href: Option<&'a str>,
}

/// The head of one phase on its lines, from `left`.
pub(super) struct Head<'a> {
    index: usize,
    left: f64,
    lines: Vec<Vec<Part<'a>>>,
}

/// Parts of a head in their order.
fn parts(phase: &Phase) -> Vec<Part<'_>> {
    let marked = phase.decision.is_some();
    let rows = [
        (Some(&phase.name), if marked { Tone::Strong } else { Tone::Plain }, None),
        (phase.decision.as_ref(), Tone::Plain, phase.href.as_deref()),
        (phase.reason.as_ref(), Tone::Plain, None),
    ];
    rows.into_iter()
        .filter_map(|(text, tone, href)| Some(Part { text: clean(text?), tone, href }))
        .filter(|p| !p.text.trim().is_empty())
        .collect()
}

fn wide(part: &Part) -> f64 {
    width(&part.text, part.tone.bold()) + INSET
}

/// Breaks the parts into at most two lines of `room` pixels; what does not fit is cut or left out.
fn broken<'a>(parts: Vec<Part<'a>>, room: f64) -> Vec<Vec<Part<'a>>> {
    let mut lines: Vec<Vec<Part<'a>>> = vec![Vec::new()];
    let mut used = 0.0;
    for mut part in parts {
        if used > 0.0 && used + wide(&part) > room {
            if lines.len() == 2 {
                break;
            }
            lines.push(Vec::new());
            used = 0.0;
        }
        part.text = fit(&part.text, part.tone.bold(), room - used - INSET);
        if part.text.chars().count() < 2 {
            break;
        }
        used += wide(&part);
        if let Some(line) = lines.last_mut() {
            line.push(part);
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Breaks the head of every phase of `count` points into lines. `left`, `right`: the plot; heads may reach
/// to `edge`, above the labels at the right end.
pub(super) fn heads<'p>(
    phases: &'p [Phase],
    count: usize,
    (left, right): (f64, f64),
    edge: f64,
) -> Vec<Head<'p>> {
    let mut known: Vec<&'p Phase> = phases.iter().filter(|p| p.first < count).collect();
    known.sort_by_key(|p| p.first);
    known.dedup_by_key(|p| p.first);
    let at = |first: usize| left + (right - left) * first as f64 / count.max(1) as f64;
    let head = |(i, phase): (usize, &&'p Phase)| {
        let start = at(phase.first) + INSET;
        let end = known.get(i + 1).map_or(edge, |next| at(next.first));
        let text = if phase.first == 0 && phase.decision.is_none() { start - INSET + 2.0 } else { start };
        Head { index: phase.first, left: text, lines: broken(parts(phase), end - text) }
    };
    known.iter().enumerate().map(head).collect()
}

/// Number of lines that the heads take.
pub(super) fn lanes(heads: &[Head]) -> usize {
    heads.iter().map(|h| h.lines.len()).max().unwrap_or(0)
}

/// Puts the heads and the lines at which phases start.
pub(super) fn put(canvas: &mut Canvas, plot: &Plot, map: &Map, heads: &[Head]) {
    for head in heads {
        let marked = head.lines.iter().flatten().any(|p| p.tone == Tone::Strong);
        if head.index > 0 || marked {
            let x = map.x(head.index as f64);
            canvas.path(Class::Phase, &[(x, 2.0), (x, plot.bottom)]);
        }
        for (lane, line) in head.lines.iter().enumerate() {
            let mut x = head.left;
            for part in line {
                let at = (x, 16.0 + LANE * lane as f64);
                let label = Label { at, anchor: Anchor::Start, tone: part.tone, text: &part.text };
                canvas.link(&label, part.href);
                x += wide(part);
            }
        }
    }
}
