//! What would change in a text, as a unified diff that `patch` and people read.

use super::visible;
use similar::{ChangeTag, TextDiff};
use std::fmt::Write;

/// Lines shown around a change.
const CONTEXT: usize = 3;

/// The changes of a text by its path; nothing when there is none. Unsafe characters are written out.
pub fn changes(path: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let path = visible(path);
    let mut shown = String::new();
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        if shown.is_empty() {
            shown = format!("--- {path}\n+++ {path}\n");
        }
        let _ = writeln!(shown, "{}", hunk.header());
        for change in hunk.iter_changes() {
            let sign = match change.tag() {
                ChangeTag::Equal => ' ',
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
            };
            let line = change.value();
            let _ = writeln!(shown, "{sign}{}", visible(line.strip_suffix('\n').unwrap_or(line)));
            if !line.ends_with('\n') {
                shown.push_str("\\ No newline at end of file\n");
            }
        }
    }
    shown
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
