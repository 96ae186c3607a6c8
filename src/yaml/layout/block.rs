//! A block scalar: its header, its comment, and its lines without their indentation.

use super::lines::{Lines, Position};
use super::model::Node;

/// The block scalar whose header stands at a position in a container that is indented by `indent`, and where it ends.
pub(super) fn block(text: &Lines, (line, column): Position, indent: usize) -> (Node, Position) {
    let words = text.piece(line, column, None);
    let (header, rest) = words.split_once(' ').unwrap_or((&words, ""));
    let note = Some(rest.trim()).filter(|rest| !rest.is_empty()).map(str::to_owned);
    let below = line + 1..text.count();
    let first = below.clone().find_map(|line| text.indent(line)).unwrap_or_default();
    let digit = header.chars().find_map(|c| c.to_digit(10));
    let deep = digit.map_or(first, |digit| indent + digit as usize);
    let is_content = |line: &usize| text.is_blank(*line) || deep > indent && text.indent(*line) >= Some(deep);
    let mut lines: Vec<String> =
        below.take_while(is_content).map(|line| text.piece(line, deep, None)).collect();
    if !header.contains('+') {
        // spaces beyond the indentation belong to the text
        let last = lines.iter().rposition(|line| !line.is_empty());
        lines.truncate(last.map_or(0, |last| last + 1));
    }
    let end = (line + 1 + lines.len(), 0);
    let header = header.chars().map(|c| if c.is_ascii_digit() { '2' } else { c }).collect();
    (Node::Block { header, note, lines }, end)
}
