//! The sections of a change as lines for a terminal and as tables in Markdown. Every word of a record is made
//! harmless for where it is read.

use super::Told;
use super::section::{self, Section};
use crate::report::markdown::{ROOM, cell};
use crate::report::visible;
use anyhow::Result;
use std::fmt::Write;

pub(super) fn human(told: &Told) -> Result<String> {
    let mut text = format!("{}\n{}\n", visible(&title(told)?), visible(&summary(told)?));
    for section in section::all(told)? {
        writeln!(text, "\n{}", visible(&section.title))?;
        for row in &section.rows {
            let cells: Vec<String> = line(&section, row).iter().map(|cell| visible(cell)).collect();
            writeln!(text, "  {}", cells.join(" · "))?;
        }
    }
    Ok(text)
}

/// The cells of a row that say something; figures and states before and after with the head of their column.
fn line(section: &Section, row: &[String]) -> Vec<String> {
    let named = |(index, cell): (usize, &String)| {
        let needs_head = index > 0 && (cell == "—" || cell.bytes().all(|b| b.is_ascii_digit()));
        if needs_head { format!("{} {cell}", section.heads[index]) } else { cell.clone() }
    };
    row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).map(named).collect()
}

pub(super) fn markdown(told: &Told) -> Result<String> {
    let mut text = format!("## {}\n\n{}\n", cell(&title(told)?), cell(&summary(told)?));
    for section in section::all(told)? {
        let heads: Vec<String> = section.heads.iter().map(|head| cell(head)).collect();
        write!(text, "\n### {}\n\n| {} |\n", cell(&section.title), heads.join(" | "))?;
        writeln!(text, "|{}", " --- |".repeat(heads.len()))?;
        for (shown, row) in section.rows.iter().enumerate() {
            let cells: Vec<String> = row.iter().map(|one| cell(one)).collect();
            let row = format!("| {} |\n", cells.join(" | "));
            if text.chars().count() + row.chars().count() > ROOM {
                let left_out = section.rows.len() - shown;
                writeln!(text, "\n{}", cell(&told.say("change-more-rows", [("count", left_out.into())])?))?;
                return Ok(text);
            }
            text.push_str(&row);
        }
    }
    Ok(text)
}

fn title(told: &Told) -> Result<String> {
    let key = if told.proposed { "change-title-what-if" } else { "change-title-diff" };
    told.say(key, [("before", told.before.into()), ("after", told.after.into()), ("date", told.as_of.into())])
}

fn summary(told: &Told) -> Result<String> {
    let change = told.change;
    if change.is_empty() {
        return told.word("change-nothing");
    }
    let total = |of: fn(&crate::change::Counts) -> usize| change.departments.values().map(of).sum::<usize>();
    let statuses = change.measures.iter().filter(|measure| measure.is_status()).count();
    told.say(
        "change-summary",
        [
            ("records", change.records.len().into()),
            ("new", total(|counts| counts.new).into()),
            ("fixed", total(|counts| counts.fixed).into()),
            ("measures", change.measures.len().into()),
            ("statuses", statuses.into()),
            ("deadlines", change.deadlines.len().into()),
        ],
    )
}
