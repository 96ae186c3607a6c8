//! For programs: one JSON document, as the contract gives it. Its version is `schema_version`.

use super::{Report, Summary, escape};
use crate::diagnostic::{Fix, Label, Span, Standing};
use anyhow::Result;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    as_of: Option<String>,
    base: Option<&'a str>,
    head: Option<&'a str>,
    policy_hash: &'a str,
    summary: Summary,
    diagnostics: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    rule: &'a str,
    name: &'a str,
    clause: &'a str,
    clauses: &'a [String],
    level: &'static str,
    nature: &'static str,
    new: bool,
    path: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    record: Option<&'a str>,
    message: String,
    help: String,
    waived_by: Option<&'a str>,
    answered_by: Option<&'a str>,
    answer_due: Option<String>,
    related: Vec<Related<'a>>,
    /// How it is mended, where that is certain: what is to stand at a place of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Mend<'a>>,
}

#[derive(Serialize)]
struct Mend<'a> {
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    text: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    message: &'a str,
}

pub(super) fn render(report: &Report) -> Result<String> {
    with(report, |document| Ok(format!("{}\n", escape::inert_json(serde_json::to_string_pretty(document)?))))
}

/// The document as a value.
pub(super) fn document(report: &Report) -> Result<serde_json::Value> {
    with(report, |document| Ok(serde_json::to_value(document)?))
}

fn with<T>(report: &Report, made: impl FnOnce(&Document) -> Result<T>) -> Result<T> {
    let said: Vec<_> = report.diagnostics.iter().map(|found| report.say(found)).collect::<Result<_>>()?;
    let items = report.diagnostics.iter().zip(&said).map(|(found, said)| {
        let Span { line, column, end_line, end_column } = found.span;
        let (waived_by, answered_by, due) = match &found.standing {
            Standing::Open { due } => (None, None, *due),
            Standing::Answered { by } => (None, Some(by.as_str()), None),
            Standing::Waived { by } => (Some(by.as_str()), None, None),
        };
        Item {
            rule: &found.rule,
            name: &found.name,
            clause: found.clauses.first().map_or("", String::as_str),
            clauses: &found.clauses,
            level: found.level.name(),
            nature: found.nature.name(),
            new: found.new,
            path: &found.path,
            line,
            column,
            end_line,
            end_column,
            record: found.record.as_deref(),
            message: said.message.clone(),
            help: said.help.clone(),
            waived_by,
            answered_by,
            answer_due: due.map(|date| date.to_string()),
            related: found.related.iter().zip(&said.related).map(related).collect(),
            fix: found.fix.as_ref().map(mend),
        }
    });
    let document = Document {
        schema_version: 1,
        as_of: report.as_of.map(|date| date.to_string()),
        base: report.base.as_deref(),
        head: report.head.as_deref(),
        policy_hash: &report.policy_hash,
        summary: report.summary,
        diagnostics: items.collect(),
    };
    made(&document)
}

fn mend(fix: &Fix) -> Mend<'_> {
    let Span { line, column, end_line, end_column } = fix.span;
    Mend { line, column, end_line, end_column, text: &fix.text }
}

fn related<'a>((label, said): (&'a Label, &'a String)) -> Related<'a> {
    Related { path: &label.path, line: label.span.line, column: label.span.column, message: said }
}

/// The same document for the portal's `data/compliance.json`.
pub fn compliance(report: &Report) -> Result<String> {
    render(report)
}
