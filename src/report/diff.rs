//! What would change in a text, as a unified diff that `patch` and people read.

use super::visible;
use imara_diff::{Algorithm, Diff, InternedInput, Interner, Token, UnifiedDiffConfig, UnifiedDiffPrinter};
use std::fmt::{Result, Write};

/// The changes of a text by its path; nothing when there is none. Unsafe characters are written out.
pub fn changes(path: &str, before: &str, after: &str) -> String {
    let input = InternedInput::new(before, after);
    let mut diff = Diff::compute(Algorithm::Myers, &input);
    diff.postprocess_lines(&input);
    let printer = Printer(&input.interner);
    let hunks = diff.unified_diff(&printer, UnifiedDiffConfig::default(), &input).to_string();
    let path = visible(path);
    if hunks.is_empty() { hunks } else { format!("--- {path}\n+++ {path}\n{hunks}") }
}

/// Writes hunks out, lines made fit to be shown.
struct Printer<'a>(&'a Interner<&'a str>);

impl Printer<'_> {
    fn lines(&self, mut out: impl Write, sign: char, lines: &[Token]) -> Result {
        for line in lines.iter().map(|token| self.0[*token]) {
            writeln!(out, "{sign}{}", visible(line.strip_suffix('\n').unwrap_or(line)))?;
            if !line.ends_with('\n') {
                writeln!(out, "\\ No newline at end of file")?;
            }
        }
        Ok(())
    }
}

impl UnifiedDiffPrinter for Printer<'_> {
    fn display_header(
        &self,
        mut out: impl Write,
        before: u32,
        after: u32,
        len_before: u32,
        len_after: u32,
    ) -> Result {
        let range = |start: u32, len: u32| match len {
            0 => format!("{start},0"),
            1 => format!("{}", start + 1),
            _ => format!("{},{len}", start + 1),
        };
        writeln!(out, "@@ -{} +{} @@", range(before, len_before), range(after, len_after))
    }

    fn display_context_token(&self, out: impl Write, token: Token) -> Result {
        self.lines(out, ' ', &[token])
    }

    fn display_hunk(&self, mut out: impl Write, before: &[Token], after: &[Token]) -> Result {
        self.lines(&mut out, '-', before)?;
        self.lines(&mut out, '+', after)
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
