//! Personal data in a text of several lines, also where it goes over the end of one.

use super::pattern::Sort;
use super::{Find, MASK, finds, tells_a_card};
use crate::diagnostic::Span;

/// Something personal in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The line on which it begins, from 1.
    pub line: u32,
    /// The line on which it ends.
    pub end_line: u32,
    /// What it is; its start is a position on the first of these lines, its end one on the last.
    pub find: Find,
}

impl Seen {
    /// Its place in the text.
    pub fn span(&self) -> Span {
        let column = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        let (column, end_column) = (column(self.find.start), column(self.find.end));
        Span { line: self.line, column, end_line: self.end_line, end_column }
    }
}

/// Characters on either side of the end of a line in which a number may go over it.
const REACH: usize = 24;

/// Everything personal in a text such as the message of a commit, a record or prose: certain and doubtful, in
/// order of places. The text may be of any language and form; lines end with a line feed. What was found is told
/// by sort and place, never by its words.
pub fn scan_text(text: &str) -> Vec<Seen> {
    let lines: Vec<&str> = text.lines().collect();
    let mut seen: Vec<Seen> = Vec::new();
    // a word on the line before makes a card of what could be any number
    let mut before: Option<&str> = None;
    for (number, line) in (1..).zip(&lines) {
        let near_card =
            |find: &Find| find.sort == Sort::Card && find.doubtful && before.is_some_and(tells_a_card);
        seen.extend(finds(line).into_iter().map(|find| {
            let doubtful = find.doubtful && !near_card(&find);
            Seen { line: number, end_line: number, find: Find { doubtful, ..find } }
        }));
        before = Some(*line);
    }
    for (number, two) in (1..).zip(lines.windows(2)) {
        let torn = over_the_end(two[0], two[1]).into_iter();
        let torn: Vec<Seen> = torn.map(|find| Seen { line: number, end_line: number + 1, find }).collect();
        seen.extend(torn);
    }
    seen.sort_by_key(|one| (one.line, one.find.start, one.end_line));
    seen
}

/// What begins on one line and ends on the next.
fn over_the_end(first: &str, second: &str) -> Vec<Find> {
    let ending = first.trim_end_matches(['\\', ' ', '\r', '"', '\'']);
    let begins = second.trim_start_matches([' ', '\t', '#', '>', '*', '|', '"', '\'']);
    let (last, next) = (ending.chars().next_back(), begins.chars().next());
    if !goes_on(last, next) && !is_torn_address(ending, begins) {
        return Vec::new();
    }
    let (length, skipped) = (ending.chars().count(), second.chars().count() - begins.chars().count());
    let from = length.saturating_sub(REACH);
    let tail: String = ending.chars().skip(from).collect();
    let head: String = begins.chars().take(REACH).collect();
    // without anything between them, and parted as words are: the end of a line is either
    let mut torn: Vec<Find> = Vec::new();
    for between in ["", " "] {
        let (end, next) = (length - from, length - from + between.len());
        for mut find in finds(&format!("{tail}{between}{head}")) {
            let email = find.sort == Sort::Email;
            if find.start < end && find.end > next && torn.is_empty() && !(email && is_whole(&tail, &head)) {
                find.start += from;
                find.end = find.end - next + skipped;
                torn.push(find);
            }
        }
    }
    torn
}

/// Whether a number or a place may go on from one line to the next.
fn goes_on(last: Option<char>, next: Option<char>) -> bool {
    let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    let place = |c: Option<char>| c.is_some_and(|c| c.is_numeric() || is_han(c));
    (digit(last) && digit(next)) || (place(last) && place(next))
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Whether one line ends within an e-mail address, or the next begins within one.
fn is_torn_address(ending: &str, begins: &str) -> bool {
    let at = |word: Option<&str>| word.is_some_and(|word| word.contains(['@', '＠']));
    at(ending.rsplit(' ').next()) || at(begins.split(' ').next())
}

/// Whether either line holds a whole e-mail address of its own.
fn is_whole(tail: &str, head: &str) -> bool {
    [tail, head].iter().any(|line| finds(line).iter().any(|find| find.sort == Sort::Email))
}

/// A decoded value in the ways in which it can be read over the ends of its lines: without them, with a space for
/// each, and without the spaces that folding put between Han characters and around the marks of an address.
pub fn joined(value: &str) -> Vec<String> {
    let parted = value.replace('\n', " ");
    let characters: Vec<char> = parted.chars().collect();
    let place = |c: Option<&char>| c.is_some_and(|c| is_han(*c) || c.is_ascii_digit());
    let mark = |c: Option<&char>| c.is_some_and(|c| matches!(c, '@' | '＠' | '.'));
    let stays = |(at, c): &(usize, &char)| {
        let (before, after) = (at.checked_sub(1).and_then(|at| characters.get(at)), characters.get(at + 1));
        let between = (place(before)
            && place(after)
            && before.zip(after).is_some_and(|(a, b)| is_han(*a) || is_han(*b)))
            || mark(before)
            || mark(after);
        **c != ' ' || !between
    };
    let squeezed: String = characters.iter().enumerate().filter(stays).map(|(_, c)| *c).collect();
    let mut all = vec![value.replace('\n', ""), parted.clone(), squeezed];
    all.dedup();
    all
}

/// A text in which everything personal but what is kept shows its first two characters only; `None` where there is
/// nothing to hide.
pub fn masked_text(text: &str, keep: &dyn Fn(&Find) -> bool) -> Option<String> {
    let hidden: Vec<Seen> = scan_text(text).into_iter().filter(|seen| !keep(&seen.find)).collect();
    if hidden.is_empty() {
        return None;
    }
    let is_hidden = |line: u32, at: usize| {
        hidden.iter().any(|seen| {
            let begins = line > seen.line || (line == seen.line && at >= seen.find.start + 2);
            let ends = line < seen.end_line || (line == seen.end_line && at < seen.find.end);
            begins && ends
        })
    };
    let mut masked = String::with_capacity(text.len());
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let written = line.trim_end_matches(['\r', '\n']);
        let indent = written.chars().take_while(|c| *c == ' ').count();
        for (at, character) in line.chars().enumerate() {
            let kept = matches!(character, '\r' | '\n') || at < indent || !is_hidden(number, at);
            masked.push(if kept { character } else { MASK });
        }
    }
    Some(masked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::privacy::Sort;

    #[test]
    fn a_number_over_the_end_of_a_line_is_found_and_masked_on_both() {
        let text = "note: |\n  打 0912-345\n  678 找他\n";
        let seen = scan_text(text);
        assert_eq!(seen.len(), 1);
        assert_eq!((seen[0].line, seen[0].end_line, seen[0].find.sort), (2, 3, Sort::TaiwanMobile));
        assert_eq!(masked_text(text, &|_| false).unwrap(), "note: |\n  打 09••••••\n  ••• 找他\n");
        assert_eq!(masked_text(text, &|_| true), None);
    }

    #[test]
    fn counts_on_lines_of_their_own_are_no_number() {
        assert_eq!(scan_text("- 13800\n- 138000\ncases: 138\nreached: 00138000\n"), []);
    }
}
