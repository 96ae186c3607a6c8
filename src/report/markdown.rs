//! For a comment on a pull request or a job's summary: totals first, then a table, the worst first. Forges cut
//! a comment at 65 536 characters, so the table ends before, and says how many findings it leaves out.

use super::{Outcome, Report, visible};
use crate::diagnostic::{Args, Diagnostic, Level};
use anyhow::Result;
use std::fmt::Write;

/// Characters of a table at most: what a forge takes in one comment, less what stands around it.
pub(super) const ROOM: usize = 60_000;

pub(super) fn render(report: &Report) -> Result<String> {
    let say = |key: &str, args: &Args| report.messages.text(report.locale, key, args);
    let s = report.summary;
    let outcome = match s.verdict {
        Outcome::Pass => "markdown-pass",
        Outcome::Fail => "markdown-fail",
        Outcome::NotJudged => "markdown-not-judged",
    };
    let mut text =
        format!("## pinguan: {}\n\n{}\n", say(outcome, &Args::new())?, say("totals", &s.totals())?);
    let mut findings: Vec<_> = report.pressing().collect();
    findings.sort_by_key(|found| found.level);
    if findings.is_empty() {
        return Ok(text);
    }
    let heads = ["markdown-level", "markdown-rule", "markdown-place", "markdown-what"];
    let heads: Vec<_> = heads.iter().map(|key| say(key, &Args::new())).collect::<Result<_>>()?;
    write!(text, "\n| {} |\n| --- | --- | --- | --- |\n", heads.join(" | "))?;
    for (shown, found) in findings.iter().enumerate() {
        let row = row(report, found)?;
        if text.chars().count() + row.chars().count() > ROOM {
            let args = [("count", (findings.len() - shown).into())].into();
            write!(text, "\n{}\n", say("markdown-more", &args)?)?;
            break;
        }
        text.push_str(&row);
    }
    Ok(text)
}

fn row(report: &Report, found: &Diagnostic) -> Result<String> {
    let said = report.say(found)?;
    let key = if found.level == Level::Error { "level-error" } else { "level-warning" };
    let level = report.messages.text(report.locale, key, &Args::new())?;
    let (line, rule, path) = (found.span.line, &found.rule, cell(&found.path));
    Ok(format!(
        "| {level} | {rule} {} | {path}:{line} | {}<br>{} |\n",
        cell(&said.title),
        cell(&said.message),
        cell(&said.help)
    ))
}

/// Words in a cell: every character that Markdown or HTML could read is escaped.
pub(super) fn cell(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '&' => shown.push_str("&amp;"),
            // a mention or a reference would reach people and other threads
            '@' => shown.push_str("&#64;"),
            '#' => shown.push_str("&#35;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '!' | '|' | '~' | '$' => {
                shown.push('\\');
                shown.push(character);
            }
            other => shown.push(other),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_record_can_neither_leave_its_cell_nor_call_anyone() {
        assert_eq!(super::cell("a|b\n@x ![i](u)"), "a\\|b\\\\u{a}&#64;x \\!\\[i\\]\\(u\\)");
    }
}
