//! Widths of labels and their boxes. Owns the estimate of text widths; must not know any chart.

use super::Px;

/// Size of every label in pixels.
pub(super) const SIZE: f64 = 14.0;
/// Height of a label box; also the least distance of two baselines.
pub(super) const LINE: f64 = 16.0;

/// Bold text is wider by this.
const BOLD: f64 = 1.06;

/// Width of one character in em: Han and full width 1, digits and Latin about 0.56.
fn em(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' => 0.0,
        ' ' | 'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'I' => 0.3,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | 'N' | 'O' | 'Q' | 'G' | 'H' | 'U' | 'D' => 0.86,
        'A'..='Z' | '&' | '+' | '<' | '>' | '=' | '#' | '~' | '_' => 0.64,
        '-' | '(' | ')' | '/' | '[' | ']' | 'f' | 'r' | 't' | 's' => 0.42,
        '\0'..='\u{7f}' => 0.58,
        '\u{80}'..='\u{10ff}'
        | '\u{1e00}'..='\u{2012}'
        | '\u{2018}'..='\u{201f}'
        | '\u{2200}'..='\u{22ff}' => 0.62,
        '\u{1f000}'.. => 1.3,
        _ => 1.0,
    }
}

/// Estimated width in pixels at [`SIZE`].
pub(super) fn width(text: &str, bold: bool) -> f64 {
    let em: f64 = text.chars().map(em).sum();
    em * SIZE * if bold { BOLD } else { 1.0 }
}

/// `text`, cut with an ellipsis so that it is at most `room` wide; empty when nothing fits.
pub(super) fn fit(text: &str, bold: bool, room: f64) -> String {
    if width(text, bold) <= room {
        return text.to_owned();
    }
    let room = room - width("…", bold);
    let factor = SIZE * if bold { BOLD } else { 1.0 };
    let mut used = 0.0;
    let fits = |c: &char| {
        used += em(*c) * factor;
        used <= room
    };
    let kept: String = text.chars().take_while(fits).collect();
    let kept = kept.trim_end();
    if kept.is_empty() { String::new() } else { format!("{kept}…") }
}

/// A box in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rect {
    /// A square around a point.
    pub(super) fn around((x, y): Px, reach: f64) -> Self {
        Self { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// True when the boxes share more than a hair.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        const HAIR: f64 = 0.05;
        self.left + HAIR < other.right
            && other.left + HAIR < self.right
            && self.top + HAIR < other.bottom
            && other.top + HAIR < self.bottom
    }

    /// True when the straight line from `a` to `b` enters the box (Liang–Barsky clipping).
    pub(super) fn crossed(&self, a: Px, b: Px) -> bool {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let sides =
            [(-dx, a.0 - self.left), (dx, self.right - a.0), (-dy, a.1 - self.top), (dy, self.bottom - a.1)];
        for (p, q) in sides {
            if p == 0.0 {
                if q < 0.0 {
                    return false;
                }
            } else if p < 0.0 {
                enter = enter.max(q / p);
            } else {
                leave = leave.min(q / p);
            }
        }
        enter <= leave
    }
}

/// Moves `wanted` baselines (ascending) apart to at least [`LINE`] within `top..=bottom`, as little as the
/// order allows: from the top downwards, then back from the bottom.
pub(super) fn apart(wanted: &mut [f64], top: f64, bottom: f64) {
    let mut least = top;
    for y in wanted.iter_mut() {
        *y = y.max(least);
        least = *y + LINE;
    }
    let mut most = bottom;
    for y in wanted.iter_mut().rev() {
        *y = y.min(most);
        most = *y - LINE;
    }
}
