//! What concerns a unit: its partner's evaluations, its people, its plans in force or waiting, its open findings.

use super::words::columns_of;
use super::{Writer, partner, person};
use crate::portal::view::{Cell, Mark, Row, Table, Text};
use crate::record::PlanStatus;
use anyhow::Result;

/// Partners, people, plans and findings, those that there are.
pub(super) fn tables(w: &Writer, unit: &str) -> Result<Vec<Table>> {
    let (ledger, today) = (w.site.input.ledger, w.site.input.as_of);
    let mut plans = Vec::new();
    for plan in ledger.plans.iter().map(|filed| &*filed.record) {
        let running = plan.when.as_ref().is_some_and(|when| when.to >= today);
        let live = matches!(plan.status, PlanStatus::Submitted | PlanStatus::Approved) && running;
        if live && ledger.belongs(&plan.unit, unit) {
            let when = plan.when.as_ref().map(|when| format!("{} – {}", when.from, when.to));
            let mark = if plan.status == PlanStatus::Approved { Mark::Ok } else { Mark::Wait };
            let word = w.word(&format!("unit-plan-{}", plan.status.name()))?;
            plans.push(Row::new(vec![
                Cell::text(w.record(Text::default(), &plan.id)?).below(w.written(&plan.title)),
                Cell::text(when.unwrap_or_default()),
                Cell::status(mark, word),
            ]));
        }
    }
    let mut findings = Vec::new();
    for finding in ledger.findings.iter().map(|filed| &*filed.record) {
        let open = finding.verification.is_none() && finding.closed_on.is_none() && !finding.is_dismissed();
        if open && ledger.belongs(&finding.unit, unit) {
            let due = finding.rectification.as_ref().map(|rectification| rectification.until().to_string());
            findings.push(Row::new(vec![
                Cell::text(w.record(Text::default(), &finding.id)?),
                Cell::text(w.written(&finding.summary)),
                Cell::text(due.unwrap_or_default()),
            ]));
        }
    }
    let mut tables = partner::tables(w, unit)?;
    tables.extend(person::of_unit(w, unit)?);
    for (title, columns, rows) in [
        ("unit-plans", ["unit-plan", "period", "status"], plans),
        ("unit-findings", ["finding", "summary", "due"], findings),
    ] {
        if !rows.is_empty() {
            let columns = columns_of(w, &columns, &[])?;
            tables.push(Table { title: Some(w.word(title)?), columns, rows, ..Table::default() });
        }
    }
    Ok(tables)
}
