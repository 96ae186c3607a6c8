//! What would change in a text, as a unified diff that `patch` and people read.

use super::visible;
use imara_diff::{Algorithm, Diff, Hunk, InternedInput, Token};
use std::fmt::Write;
use std::ops::Range;

/// Lines shown around a change.
const CONTEXT: u32 = 3;

/// The changes of a text by its path; nothing when there is none. Unsafe characters are written out.
pub fn changes(path: &str, before: &str, after: &str) -> String {
    let input = InternedInput::new(before, after);
    let mut diff = Diff::compute(Algorithm::Myers, &input);
    diff.postprocess_lines(&input);
    let path = visible(path);
    let mut shown = String::new();
    let hunks: Vec<Hunk> = diff.hunks().collect();
    // changes whose surroundings touch are shown as one
    for near in hunks.chunk_by(|one, next| next.before.start - one.before.end <= 2 * CONTEXT) {
        if shown.is_empty() {
            shown = format!("--- {path}\n+++ {path}\n");
        }
        hunk(&input, near, &mut shown);
    }
    shown
}

/// Writes changes that lie near each other, with what stands around them.
fn hunk(input: &InternedInput<&str>, near: &[Hunk], shown: &mut String) {
    let (Some(first), Some(last)) = (near.first(), near.last()) else { return };
    let lead = first.before.start.min(CONTEXT);
    let tail = (input.before.len() as u32 - last.before.end).min(CONTEXT);
    let before = first.before.start - lead..last.before.end + tail;
    let after = first.after.start - lead..last.after.end + tail;
    let _ = writeln!(shown, "@@ -{} +{} @@", told(&before), told(&after));
    let mut at = before.start;
    for one in near {
        lines(input, ' ', &input.before, at..one.before.start, shown);
        lines(input, '-', &input.before, one.before.clone(), shown);
        lines(input, '+', &input.after, one.after.clone(), shown);
        at = one.before.end;
    }
    lines(input, ' ', &input.before, at..before.end, shown);
}

/// A range of lines as the head of a hunk tells it: the first, from 1, and how many where not one.
fn told(range: &Range<u32>) -> String {
    match range.len() {
        0 => format!("{},0", range.start),
        1 => format!("{}", range.start + 1),
        many => format!("{},{many}", range.start + 1),
    }
}

fn lines(input: &InternedInput<&str>, sign: char, all: &[Token], range: Range<u32>, shown: &mut String) {
    for token in &all[range.start as usize..range.end as usize] {
        let line = input.interner[*token];
        let _ = writeln!(
            shown,
            "{sign}{}",
            visible(line.strip_suffix("\r\n").or(line.strip_suffix('\n')).unwrap_or(line))
        );
        if !line.ends_with('\n') {
            shown.push_str("\\ No newline at end of file\n");
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_change_is_shown_with_what_stands_around_it() {
        let (before, after) = ("a\nb\nc\nd\ne\nf\u{1b}", "a\nb\nc\nd\nE\nf\u{1b}\n");
        let expected = "--- p\n+++ p\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n-f\\u{1b}\n\\ No newline at end of file\n+E\n+f\\u{1b}\n";
        assert_eq!(super::changes("p", before, after), expected);
        assert_eq!(super::changes("p", before, before), "");
    }
}
