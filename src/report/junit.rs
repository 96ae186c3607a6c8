//! For CI servers: `JUnit` XML. A finding of level error is a failed case; one that was waived or answered is a
//! skipped one; warnings pass and say so. With nothing to tell there is one case, which passed; without a verdict it is
//! an error.

use super::{Report, Said, visible};
use crate::diagnostic::{Diagnostic, Level, Standing};
use anyhow::Result;
use std::fmt::Write;

pub(super) fn render(report: &Report) -> Result<String> {
    let (mut cases, mut failed, mut skipped) = (String::new(), 0_usize, 0_usize);
    for found in report.diagnostics {
        let said = report.say(found)?;
        match (&found.standing, found.level) {
            (Standing::Answered { by } | Standing::Waived { by }, _) => {
                skipped += 1;
                case(&mut cases, found, &said, &format!("<skipped message=\"{}\"/>", attribute(by)))?;
            }
            (_, Level::Error) => {
                failed += 1;
                let body = format!(
                    "<failure type=\"{}\" message=\"{}\">{}</failure>",
                    found.nature.name(),
                    attribute(&said.message),
                    attribute(&format!(
                        "{}:{}:{} {}",
                        found.path, found.span.line, found.span.column, said.help
                    )),
                );
                case(&mut cases, found, &said, &body)?;
            }
            _ => {
                let body = format!("<system-out>{}</system-out>", attribute(&said.message));
                case(&mut cases, found, &said, &body)?;
            }
        }
    }
    let (mut count, mut errors) = (report.diagnostics.len(), 0);
    let whole = "<testcase classname=\"pinguan\" name=\"check\" time=\"0\"";
    if let Some(why) = report.no_verdict()? {
        (count, errors) = (count + 1, 1);
        let error = format!("<error type=\"not-judged\" message=\"{}\"/>", attribute(&why));
        writeln!(cases, "    {whole}>{error}</testcase>")?;
    } else if count == 0 {
        count = 1;
        writeln!(cases, "    {whole}/>")?;
    }
    let counts = format!(
        "tests=\"{count}\" failures=\"{failed}\" errors=\"{errors}\" skipped=\"{skipped}\" time=\"0\""
    );
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pinguan\" {}>\n  \
         <testsuite name=\"pinguan\" {counts}>\n{cases}  </testsuite>\n</testsuites>\n",
        counts.replace(&format!(" skipped=\"{skipped}\""), ""),
    ))
}

fn case(cases: &mut String, found: &Diagnostic, said: &Said, body: &str) -> Result<()> {
    let name = format!("{} {} ({}:{})", found.rule, said.title, found.path, found.span.line);
    writeln!(
        cases,
        "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\" time=\"0\">{body}</testcase>",
        attribute(&found.path),
        attribute(&name),
        attribute(&found.path),
        found.span.line,
    )?;
    Ok(())
}

/// Text that may stand in an attribute or an element: nothing in it is markup or unseen.
fn attribute(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '"' => shown.push_str("&quot;"),
            '\'' => shown.push_str("&apos;"),
            // not allowed in XML 1.0
            '\u{fffe}' | '\u{ffff}' => shown.push('\u{fffd}'),
            other => shown.push(other),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_of_a_record_is_markup() {
        assert_eq!(super::attribute("a<b>\"'&\u{1}\u{ffff}"), "a&lt;b&gt;&quot;&apos;&amp;\\u{1}\u{fffd}");
    }
}
