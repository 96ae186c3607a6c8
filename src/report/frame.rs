//! The lines around a place of a text, cut out for showing; personal data in them is masked.

use super::escape::same_width;
use crate::diagnostic::Span;
use crate::privacy::masked;
use crate::source::Sources;

/// One line of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its 1-based number.
    pub number: u32,
    /// Its text, safe to show, the columns unchanged.
    pub text: String,
    /// The marked part, as character offsets in the text; empty on lines that are only context.
    pub mark: Option<(usize, usize)>,
}

/// The marked line with the lines before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The lines, in order; none when there is no such text.
    pub lines: Vec<Line>,
}

/// Lines longer than this are cut, counted in characters.
const WIDEST: usize = 160;

impl Frame {
    /// Cuts out the marked line and up to `before` lines above it.
    pub fn cut(sources: &Sources, path: &str, span: Span, before: u32) -> Self {
        let text = sources.text(path).unwrap_or_default();
        let first = span.line.saturating_sub(before).max(1);
        let wanted = (first..=span.line).zip(text.lines().skip(first as usize - 1));
        let lines = wanted.map(|(number, line)| {
            let text: String = same_width(&masked(line)).chars().take(WIDEST).collect();
            let length = text.chars().count();
            let mark = (number == span.line).then(|| {
                let start = (span.column as usize - 1).min(length);
                let end = if span.end_line == span.line { span.end_column as usize - 1 } else { length };
                (start, end.clamp(start, length))
            });
            Line { number, text, mark }
        });
        Self { lines: lines.collect() }
    }
}

impl Line {
    /// The text in three parts: before, within and after the mark.
    pub fn parts(&self) -> (String, String, String) {
        let (start, end) = self.mark.unwrap_or((0, 0));
        let part = |from: usize, to: usize| self.text.chars().skip(from).take(to - from).collect();
        let length = self.text.chars().count();
        (part(0, start), part(start, end), part(end, length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_marks_characters_not_bytes() {
        let sources = Sources::from_texts([("a.yaml".to_owned(), "x: 1\n單位: C9\n".to_owned())]);
        let span = Span { line: 2, column: 5, end_line: 2, end_column: 7 };
        let frame = Frame::cut(&sources, "a.yaml", span, 2);
        assert_eq!(frame.lines.len(), 2);
        assert_eq!(frame.lines[1].parts(), ("單位: ".into(), "C9".into(), String::new()));
        assert_eq!(Frame::cut(&sources, "b.yaml", span, 2).lines, []);
    }
}
