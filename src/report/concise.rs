//! For people: a line a finding, `path:line:column: level[rule] message`.

use super::{Report, visible};
use anyhow::Result;
use std::fmt::Write;

pub(super) fn render(report: &Report) -> Result<String> {
    let mut text = String::new();
    for found in report.pressing() {
        let said = report.say(found)?;
        let (line, column) = (found.span.line, found.span.column);
        writeln!(
            text,
            "{}:{line}:{column}: {}[{}] {}",
            visible(&found.path),
            found.level.name(),
            found.rule,
            visible(&said.message)
        )?;
    }
    Ok(text)
}
