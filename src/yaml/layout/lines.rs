//! A text as lines of characters, and the way from one word of it to the next: what lies between are blank
//! lines and comments.

/// A position: line from 0, column from 0 in characters.
pub(super) type Position = (usize, usize);

/// Something between two words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    /// A line with nothing on it.
    Blank,
    /// A comment on its own line: its column and its words with the `#`.
    Own(usize, String),
    /// A comment after something else on its line.
    Trailing(String),
}

pub(super) struct Lines {
    lines: Vec<Vec<char>>,
}

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        Self { lines: text.lines().map(|line| line.trim_end_matches('\r').chars().collect()).collect() }
    }

    pub(super) fn count(&self) -> usize {
        self.lines.len()
    }

    pub(super) fn line(&self, line: usize) -> Option<&[char]> {
        self.lines.get(line).map(Vec::as_slice)
    }

    pub(super) fn at(&self, (line, column): Position) -> Option<char> {
        self.line(line)?.get(column).copied()
    }

    /// The characters of a line from a column to another, or to its end.
    pub(super) fn piece(&self, line: usize, from: usize, to: Option<usize>) -> String {
        let Some(all) = self.line(line) else { return String::new() };
        let to = to.unwrap_or(all.len()).min(all.len());
        all[from.min(to)..to].iter().collect()
    }

    /// The columns by which a line is indented; none for a blank line.
    pub(super) fn indent(&self, line: usize) -> Option<usize> {
        self.line(line)?.iter().position(|c| *c != ' ')
    }

    pub(super) fn is_blank(&self, line: usize) -> bool {
        self.line(line).is_some_and(|line| line.iter().all(|c| *c == ' '))
    }

    /// Goes from a position to the next word, noting what lies between; `None` at the end of the text.
    pub(super) fn skip(&self, (mut line, mut column): Position, extras: &mut Vec<Extra>) -> Option<Position> {
        let mut own = column == 0;
        loop {
            let here = self.line(line)?;
            let found = here.iter().skip(column).position(|c| *c != ' ').map(|offset| offset + column);
            match found {
                Some(at) if here[at] == '#' && (at == 0 || here[at - 1] == ' ') => {
                    let words = self.piece(line, at, None).trim_end().to_owned();
                    extras.push(if own { Extra::Own(at, words) } else { Extra::Trailing(words) });
                }
                Some(at) => return Some((line, at)),
                None if own => extras.push(Extra::Blank),
                None => {}
            }
            (line, column, own) = (line + 1, 0, true);
        }
    }
}
