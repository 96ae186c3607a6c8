//! A change for programs.

use super::Told;
use crate::change::{DeadlineChange, FindingChange, MeasureChange, RecordChange, Stand};
use crate::diagnostic::{Level, Nature};
use crate::report::Said;
use crate::report::escape::inert_json;
use anyhow::{Context, Result};
use serde_json::{Value, json};

pub(super) fn render(told: &Told) -> Result<String> {
    let change = told.change;
    let departments: serde_json::Map<String, Value> = change
        .departments
        .iter()
        .map(|(department, c)| {
            let counts = json!({
                "added": c.added, "amended": c.amended, "deleted": c.deleted, "findings_new": c.new,
                "findings_fixed": c.fixed, "deadlines": c.deadlines,
            });
            (department.clone(), counts)
        })
        .collect();
    let document = json!({
        "schema_version": 1,
        "as_of": told.as_of,
        "proposed_policy": told.proposed,
        "before": told.before,
        "after": told.after,
        "judges": change.judges,
        "findings": change.findings.iter().map(|found| finding(told, found)).collect::<Result<Vec<_>>>()?,
        "measures": change.measures.iter().map(measure).collect::<Vec<_>>(),
        "deadlines": change.deadlines.iter().map(deadline).collect::<Vec<_>>(),
        "records": change.records.iter().map(record).collect::<Vec<_>>(),
        "departments": departments,
    });
    let text = serde_json::to_string_pretty(&document).context("a change as JSON")?;
    Ok(inert_json(text) + "\n")
}

fn record(record: &RecordChange) -> Value {
    let fields: Vec<Value> = record
        .fields
        .iter()
        .map(|field| json!({"path": field.path, "before": field.before, "after": field.after}))
        .collect();
    json!({
        "change": record.how.name(), "path": record.path, "kind": record.kind, "record": record.id,
        "department": record.department, "fields": fields, "fields_left_out": record.more,
    })
}

fn finding(told: &Told, change: &FindingChange) -> Result<Value> {
    let found = &change.found;
    let said = Said::new(told.messages, told.locale, found)?;
    let level = match found.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Notice => "notice",
    };
    let nature = if found.nature == Nature::Breach { "breach" } else { "defect" };
    Ok(json!({
        "change": change.turn.name(), "rule": found.rule, "name": found.name, "clause": found.clauses.first(),
        "level": level, "nature": nature, "path": found.path, "line": found.span.line,
        "record": found.record, "department": change.department, "message": said.message,
    }))
}

fn measure(change: &MeasureChange) -> Value {
    json!({
        "kpi": change.kpi.id(), "unit": change.unit, "status_changed": change.is_status(),
        "before": change.before.as_ref().map(stand), "after": change.after.as_ref().map(stand),
    })
}

fn stand(stand: &Stand) -> Value {
    json!({
        "period": stand.period.to_string(), "numerator": stand.numerator, "denominator": stand.denominator,
        "value": stand.value, "target": stand.target, "against": stand.against.name(),
        "status": stand.status.name(),
    })
}

fn deadline(change: &DeadlineChange) -> Value {
    let item = &change.item;
    json!({
        "task": item.deadline.task.key().trim_start_matches("due-"), "record": item.deadline.record,
        "rule": item.deadline.rule, "unit": item.deadline.unit, "department": item.department,
        "before": change.before, "after": change.after, "overdue": item.overdue,
    })
}
