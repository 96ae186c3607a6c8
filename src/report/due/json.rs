//! Deadlines for programs.

use super::Digest;
use crate::agenda::Item;
use crate::calendar::{Date, Measure, When};
use anyhow::{Context, Result};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    as_of: Date,
    until: Option<Date>,
    overdue: usize,
    items: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    task: &'a str,
    record: &'a str,
    rule: Option<&'a str>,
    amendment: Option<usize>,
    /// What of the record waits, where more than one thing may: an item by its number, a person, a period.
    part: Option<&'a str>,
    unit: &'a str,
    department: &'a str,
    people: Vec<&'a str>,
    /// The day, in the company's zone.
    due: Date,
    /// The instant, where the limit is in hours.
    due_at: Option<String>,
    working_days_left: i64,
    overdue: bool,
    soon: bool,
    clause: &'a str,
    parameter: &'a str,
    limit: u32,
    measure: &'a str,
}

pub(super) fn render(digest: &Digest) -> Result<String> {
    let document = Document {
        schema_version: 1,
        as_of: digest.agenda.as_of,
        until: digest.until,
        overdue: digest.items.iter().filter(|item| item.overdue).count(),
        items: digest.items.iter().map(|item| line(item)).collect(),
    };
    let text = serde_json::to_string_pretty(&document).context("deadlines as JSON")?;
    Ok(text + "\n")
}

fn line(item: &Item) -> Line<'_> {
    let deadline = &item.deadline;
    Line {
        task: deadline.task.key().trim_start_matches("due-"),
        record: &deadline.record,
        rule: deadline.rule.as_deref(),
        amendment: deadline.amendment,
        part: deadline.part.as_deref(),
        unit: &deadline.unit,
        department: &item.department,
        people: item.people.iter().map(|id| &**id).collect(),
        due: item.due,
        due_at: match deadline.due {
            When::At(moment) => Some(moment.to_string()),
            When::Day(_) => None,
        },
        working_days_left: item.left,
        overdue: item.overdue,
        soon: item.soon,
        clause: &deadline.clause,
        parameter: deadline.parameter,
        limit: deadline.limit.count,
        measure: match deadline.limit.measure {
            Measure::Hours => "hours",
            Measure::Days => "days",
            Measure::WorkingDays => "working_days",
        },
    }
}
