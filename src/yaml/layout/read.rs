//! From a text to its entries with their comments: the events say what stands there, the characters between them
//! say the rest. What it does not expect ends the reading, so that the text is left as it is written.

use super::block::block;
use super::lines::{Extra, Lines, Position};
use super::model::{Entry, Many, Node, Note, Root};
use super::scalar::Scalar;
use granit_parser::{Event, Options, Parser, ScalarStyle, StructureStyle};
use std::collections::VecDeque;

/// Reads a text that parses.
pub(super) fn read(text: &str) -> Option<Root> {
    let mut reader = Reader::new(text)?;
    reader.advance();
    if reader.marker("---") {
        reader.advance();
    }
    // a comment beside the marker stands above everything
    if let Some(Extra::Trailing(words)) = reader.extras.front().cloned() {
        reader.extras[0] = Extra::Own(0, words);
    }
    let first = reader.at?;
    let (Event::MappingStart(StructureStyle::Block, ..), _) = reader.take()? else { return None };
    let mut many = reader.many(first.1, true, true)?;
    if reader.marker("...") {
        reader.advance();
        many.foot.extend(reader.claim(0));
    }
    let is_whole = reader.at.is_none() && reader.extras.iter().all(|extra| *extra == Extra::Blank);
    let head = many.entries.first_mut().map(|entry| head(&mut entry.before)).unwrap_or_default();
    is_whole.then_some(Root { head, many })
}

/// What stands at the head of a text for the whole of it, whichever field comes first: all above the last blank line,
/// else all of it.
fn head(before: &mut Vec<Note>) -> Vec<Note> {
    let blank = before.iter().rposition(|note| *note == Note::Blank).map(|last| last + 1);
    let count = blank.unwrap_or(before.len());
    before.drain(..count).collect()
}

struct Reader<'t> {
    lines: Lines,
    events: VecDeque<(Event<'t>, Position, Position)>,
    comments: Vec<Position>,
    /// The next word that is not read yet.
    at: Option<Position>,
    /// What stands before it and has no place yet.
    extras: VecDeque<Extra>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Option<Self> {
        let (mut events, mut comments) = (VecDeque::new(), Vec::new());
        for event in Parser::new_from_str_with_options(text, Options::default()) {
            let (event, span) = event.ok()?;
            let start = (span.start.line() - 1, span.start.col());
            let end = (span.end.line() - 1, span.end.col());
            match event {
                Event::Comment(..) => comments.push(start),
                Event::StreamStart | Event::DocumentStart(_, None) => {}
                Event::DocumentStart(..) => return None,
                event => events.push_back((event, start, end)),
            }
        }
        let at = Some((0, 0));
        Some(Self { lines: Lines::new(text), events, comments, at, extras: VecDeque::new() })
    }

    fn take(&mut self) -> Option<(Event<'t>, (Position, Position))> {
        self.events.pop_front().map(|(event, start, end)| (event, (start, end)))
    }

    /// Goes to the next word.
    fn advance(&mut self) {
        let mut extras = Vec::new();
        self.at = self.at.and_then(|at| self.lines.skip(at, &mut extras));
        self.extras.extend(extras);
    }

    /// Passes a marker of a document, when it stands here.
    fn marker(&mut self, marker: &str) -> bool {
        let Some((line, 0)) = self.at else { return false };
        let is_there = self.lines.piece(line, 0, Some(4)).trim_end() == marker;
        if is_there {
            self.at = Some((line, marker.len()));
        }
        is_there
    }

    /// The comment after what was just read, on its line.
    fn trailing(&mut self) -> Option<String> {
        self.advance();
        match self.extras.front() {
            Some(Extra::Trailing(_)) => match self.extras.pop_front() {
                Some(Extra::Trailing(words)) => Some(words),
                _ => None,
            },
            _ => None,
        }
    }

    /// Everything that has no place yet; `None` when a comment stands where none is expected.
    fn notes(&mut self) -> Option<Vec<Note>> {
        let note = |extra| match extra {
            Extra::Blank => Some(Note::Blank),
            Extra::Own(_, words) => Some(Note::Comment(words)),
            Extra::Trailing(_) => None,
        };
        self.extras.drain(..).map(note).collect()
    }

    /// The comments that are indented at least so far, from the first on.
    fn claim(&mut self, indent: usize) -> Vec<Note> {
        let mut claimed = Vec::new();
        loop {
            let blanks = self.extras.iter().take_while(|extra| **extra == Extra::Blank).count();
            match self.extras.get(blanks) {
                Some(Extra::Own(column, words)) if *column >= indent => {
                    if blanks > 0 {
                        claimed.push(Note::Blank);
                    }
                    claimed.push(Note::Comment(words.clone()));
                    self.extras.drain(..=blanks);
                }
                _ => return claimed,
            }
        }
    }

    /// The entries of a block mapping or sequence that begins here.
    fn many(&mut self, indent: usize, is_mapping: bool, has_foot: bool) -> Option<Many> {
        let mut entries = Vec::new();
        loop {
            if matches!(self.events.front()?.0, Event::MappingEnd | Event::SequenceEnd) {
                self.take();
                break;
            }
            let before = self.notes()?;
            let (line, column) = self.at?;
            let key = if is_mapping {
                let (event, (start, end)) = self.take()?;
                let key = self.scalar(event, start, end).filter(|_| start == (line, column))?;
                let spaces = self.lines.line(line)?.iter().skip(end.1).take_while(|c| **c == ' ').count();
                self.at = Some((line, end.1 + spaces));
                Some(key)
            } else {
                None
            };
            let (line, column) = self.at?;
            if self.lines.at((line, column))? != if is_mapping { ':' } else { '-' } {
                return None;
            }
            self.at = Some((line, column + 1));
            let mut entry = Entry { before, key, ..Entry::default() };
            self.value(indent, &mut entry)?;
            entries.push(entry);
        }
        let foot = if has_foot { self.claim(indent) } else { Vec::new() };
        Some(Many { is_mapping, is_flow: false, entries, foot })
    }

    /// A scalar on one line.
    fn scalar(&self, event: Event<'t>, start: Position, end: Position) -> Option<Scalar> {
        let Event::Scalar(text, style, ..) = event else { return None };
        let fits =
            start.0 == end.0 && start != end && !matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let source = self.lines.piece(start.0, start.1, Some(end.1));
        fits.then(|| Scalar { text: text.into_owned(), source, plain: style == ScalarStyle::Plain })
    }

    /// The value after a key or dash of a container that is indented by `indent`.
    fn value(&mut self, indent: usize, entry: &mut Entry) -> Option<()> {
        let (event, start, end) = self.events.front()?.clone();
        if matches!(event, Event::Scalar(_, ScalarStyle::Plain, ..)) && start == end {
            self.take();
            entry.after = self.trailing();
            entry.between = self.claim(indent + 1);
            return Some(());
        }
        entry.opening = self.trailing();
        let at = self.at?;
        match event {
            Event::MappingStart(StructureStyle::Block, ..) => {
                self.take();
                entry.value = Node::Many(self.many(at.1, true, true)?);
                return Some(());
            }
            Event::SequenceStart(StructureStyle::Block, ..) => {
                self.take();
                // a sequence no deeper than its key leaves the comments after it to what follows
                entry.value = Node::Many(self.many(at.1, false, at.1 > indent)?);
                return Some(());
            }
            _ => {}
        }
        entry.between = self.notes()?.into_iter().filter(|note| *note != Note::Blank).collect();
        if let Event::Scalar(_, ScalarStyle::Literal | ScalarStyle::Folded, ..) = event {
            self.take();
            let (value, end) = block(&self.lines, at, indent);
            (entry.value, self.at) = (value, Some(end));
            self.advance();
            return Some(());
        }
        if at != start {
            return None;
        }
        let (value, end) = match event {
            Event::Scalar(..) => {
                self.take();
                let scalar = self.scalar(event, start, end);
                (scalar.map_or_else(|| self.torn(start, end), Node::Scalar), end)
            }
            Event::MappingStart(..) | Event::SequenceStart(..) => self.flow(start, indent)?,
            _ => return None,
        };
        self.at = Some(end);
        entry.after = self.trailing();
        if matches!(value, Node::Lines(_)) {
            entry.below = self.claim(indent + 1);
        }
        entry.value = value;
        Some(())
    }

    /// A plain or quoted scalar of several lines; spaces at their beginnings have no meaning.
    fn torn(&self, start: Position, end: Position) -> Node {
        let line = |line: usize| {
            let from = if line == start.0 { start.1 } else { 0 };
            let text = self.lines.piece(line, from, (line == end.0).then_some(end.1));
            (2, text.trim_start_matches(' ').to_owned())
        };
        Node::Lines((start.0..=end.0).map(line).collect())
    }

    /// A collection in brackets, and where it ends.
    fn flow(&mut self, start: Position, indent: usize) -> Option<(Node, Position)> {
        let whole = self.events.clone();
        let tree = self.tree();
        self.events = whole;
        let mut depth = 0_usize;
        let end = loop {
            let (event, (_, end)) = self.take()?;
            match event {
                Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
                Event::MappingEnd | Event::SequenceEnd => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break end;
            }
        };
        let has_comment = self.comments.iter().any(|at| *at > start && *at < end);
        if let Some(tree) = tree.filter(|_| !has_comment) {
            return Some((Node::Many(tree), end));
        }
        let line = |line: usize| {
            let from = if line == start.0 { start.1 } else { self.lines.indent(line).unwrap_or_default() };
            let text = self.lines.piece(line, from, (line == end.0).then_some(end.1));
            (from.saturating_sub(indent).max(2), text)
        };
        Some((Node::Lines((start.0..=end.0).map(line).collect()), end))
    }

    /// A collection in brackets whose scalars stand on one line each.
    fn tree(&mut self) -> Option<Many> {
        let is_mapping = matches!(self.take()?.0, Event::MappingStart(..));
        let mut entries = Vec::new();
        loop {
            if matches!(self.events.front()?.0, Event::MappingEnd | Event::SequenceEnd) {
                self.take();
                return Some(Many { is_mapping, is_flow: true, entries, foot: Vec::new() });
            }
            let key = if is_mapping { Some(self.word()?) } else { None };
            let value = match self.events.front()?.0 {
                Event::Scalar(..) => Node::Scalar(self.word()?),
                _ => Node::Many(self.tree()?),
            };
            entries.push(Entry { key, value, ..Entry::default() });
        }
    }

    fn word(&mut self) -> Option<Scalar> {
        let (event, (start, end)) = self.take()?;
        self.scalar(event, start, end)
    }
}
