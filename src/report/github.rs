//! For GitHub: workflow commands that annotate the pull request. GitHub shows ten errors and ten warnings a
//! step and drops the rest, so the worst come first and the totals are said in a notice.

use super::{Report, visible};
use crate::diagnostic::Level;
use anyhow::Result;
use std::fmt::Write;

pub(super) fn render(report: &Report) -> Result<String> {
    let mut text = String::new();
    let mut findings: Vec<_> = report.diagnostics.iter().collect();
    findings.sort_by_key(|found| found.shown_level());
    for found in findings {
        let said = report.say(found)?;
        let span = found.span;
        let end_column = if span.end_line == span.line { span.end_column } else { span.column };
        writeln!(
            text,
            "::{} file={},line={},endLine={},col={},endColumn={},title={}::{}",
            found.shown_level().name(),
            property(&found.path),
            span.line,
            span.end_line,
            span.column,
            end_column,
            property(&format!("{} {}", found.rule, said.title)),
            data(&format!("{} — {}", said.message, said.help)),
        )?;
    }
    let s = report.summary;
    let counts = [("errors", s.errors), ("warnings", s.warnings), ("breaches", s.breaches)];
    let args = counts.map(|(name, count)| (name, count.into())).into();
    let totals = report.messages.text(report.locale, "github-totals", &args)?;
    let level = if s.errors > 0 { Level::Error } else { Level::Notice };
    writeln!(text, "::{} title=pinguan::{}", level.name(), data(&totals))?;
    Ok(text)
}

/// The message of a command: `%`, CR and LF escaped, other unsafe characters written out.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25")
}

/// A property of a command: also `:` and `,` escaped.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_start_a_command_of_its_own() {
        assert_eq!(property("a,b:c%\n::error::x"), "a%2Cb%3Ac%25\\u{a}%3A%3Aerror%3A%3Ax");
    }
}
