//! Deadlines for people: lines for a terminal, tables for a mail. Every word of a record is made harmless for
//! where it is read.

use super::{Digest, day};
use crate::agenda::Item;
use crate::report::visible;
use anyhow::Result;
use std::fmt::Write;

pub(super) fn human(digest: &Digest) -> Result<String> {
    let mut text = format!("{}\n{}\n", visible(&digest.title()?), digest.counts()?);
    let width = digest.items.iter().map(|item| item.deadline.record.len()).max().unwrap_or_default();
    for (heading, items) in digest.groups()? {
        writeln!(text, "\n{heading}")?;
        for item in items {
            let (record, what) = (&item.deadline.record, digest.say(item.deadline.task.key(), &[])?);
            let rule = item.deadline.rule.as_ref().map_or(String::new(), |rule| format!(" {rule}"));
            let (left, who) = (digest.left(item)?, who(digest, item)?);
            let unit = &item.deadline.unit;
            let unit = if unit.is_empty() { String::new() } else { format!(" · {unit}") };
            writeln!(
                text,
                "  {}  {record:<width$}  {what}{rule} · {left}{unit} · {}",
                item.due,
                visible(&who)
            )?;
        }
    }
    if digest.items.is_empty() {
        writeln!(text, "\n{}", digest.nothing()?)?;
    }
    for remark in digest.remarks()? {
        writeln!(text, "\n{remark}")?;
    }
    Ok(text)
}

pub(super) fn markdown(digest: &Digest) -> Result<String> {
    let mut text = format!("# {}\n\n{}\n", harmless(&digest.title()?), digest.counts()?);
    let columns = ["due-day", "due-left", "due-what", "due-record", "due-unit", "due-who"];
    let columns: Vec<String> = columns.iter().map(|key| digest.say(key, &[])).collect::<Result<_>>()?;
    for (heading, items) in digest.groups()? {
        writeln!(text, "\n## {heading}\n\n| {} |", columns.join(" | "))?;
        writeln!(text, "|{}", "---|".repeat(columns.len()))?;
        for item in items {
            let what = digest.say(item.deadline.task.key(), &[])?;
            let rule = item.deadline.rule.as_ref().map_or(String::new(), |rule| format!(" {rule}"));
            let cells = [
                day(digest.locale, item.due),
                digest.left(item)?,
                format!("{what}{rule}"),
                item.deadline.record.clone(),
                item.deadline.unit.clone(),
                who(digest, item)?,
            ];
            writeln!(text, "| {} |", cells.map(|cell| harmless(&cell)).join(" | "))?;
        }
    }
    if digest.items.is_empty() {
        writeln!(text, "\n{}", digest.nothing()?)?;
    }
    for remark in digest.remarks()? {
        writeln!(text, "\n{remark}")?;
    }
    Ok(text)
}

/// The department that must act and the people of it for whom an item waits.
fn who(digest: &Digest, item: &Item) -> Result<String> {
    if item.people.is_empty() {
        let nobody = digest.say("due-nobody", &[])?;
        return Ok(format!("{} ({nobody})", item.department).trim_start().to_owned());
    }
    let people: Vec<&str> = item.people.iter().map(|id| &**id).collect();
    Ok(format!("{} {}", item.department, people.join(", ")).trim_start().to_owned())
}

/// Text without any meaning in Markdown or HTML, on one line.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(&text.replace(['\n', '\r', '\t'], " ")).chars() {
        match c {
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '&' | '!' | '~' => {
                out.extend(['\\', c]);
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_speak_markdown_or_end_its_cell() {
        assert_eq!(harmless("a|b\n# [x](y) <b>"), "a\\|b \\# \\[x\\](y) \\<b\\>");
    }
}
