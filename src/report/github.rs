//! For GitHub: workflow commands that annotate the pull request. GitHub shows ten errors and ten warnings a
//! step and drops the rest, so the totals come first, and then the worst.

use super::{Report, visible};
use crate::diagnostic::Level;
use anyhow::Result;
use std::fmt::Write;

pub(super) fn render(report: &Report) -> Result<String> {
    let s = report.summary;
    let not_judged = report.no_verdict()?;
    let level = if s.errors > 0 || not_judged.is_some() { Level::Error } else { Level::Notice };
    let totals = match not_judged {
        Some(why) => why,
        None => report.messages.text(report.locale, "totals", &s.totals())?,
    };
    let mut text = format!("::{} title=pinguan::{}\n", level.name(), data(&totals));
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
