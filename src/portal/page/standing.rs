//! Where the failed assessments of a unit stand: failed, criticised, rectifying, verified, penalty, appeal. Names no
//! person: whom it concerns stands in the record, for the audience that may open it. Judges nothing.

use super::Writer;
use super::words::columns_of;
use crate::agenda::Agenda;
use crate::calendar::Date;
use crate::kpi::rated;
use crate::policy::Deadlines;
use crate::portal::view::{Cell, Mark, Row, Table, Text};
use crate::record::{Appeal, AppealOutcome, Assessment, Incentive, IncentiveKind, Rectification};
use anyhow::Result;

/// One step that was reached: the key of its word, the record that tells of it, the day.
struct Step<'a> {
    key: &'static str,
    record: &'a str,
    on: Date,
}

/// The way that a failed assessment has gone so far, and where it stands.
struct Way<'a> {
    steps: Vec<Step<'a>>,
    mark: Mark,
    state: &'static str,
    due: Option<Date>,
}

/// The table of a unit's failed assessments, latest first; none where there is none.
pub(super) fn table(w: &Writer, unit: &str) -> Result<Option<Table>> {
    let (ledger, policy) = (w.site.input.ledger, w.site.input.policy);
    let mut failed: Vec<&Assessment> = ledger
        .assessments
        .iter()
        .map(|filed| &*filed.record)
        .filter(|one| one.issued_on.is_some() && ledger.belongs(&one.unit, unit))
        .filter(|one| rated(ledger, policy, one).is_some_and(|rated| rated.bears_burden()))
        .collect();
    failed.sort_by(|a, b| (b.issued_on, &b.id).cmp(&(a.issued_on, &a.id)));
    let rows = failed.iter().map(|one| row(w, &way(w, one))).collect::<Result<Vec<_>>>()?;
    if rows.is_empty() {
        return Ok(None);
    }
    let columns = columns_of(w, &["standing-steps", "standing-state", "due"], &[])?;
    Ok(Some(Table { title: Some(w.word("standing-title")?), columns, rows, ..Table::default() }))
}

fn row(w: &Writer, way: &Way) -> Result<Row> {
    let mut text = Text::default();
    for (index, step) in way.steps.iter().enumerate() {
        let arrow = if index == 0 { "" } else { " › " };
        text = text.plain(format!("{arrow}{} {} ", w.word(step.key)?, w.date(step.on)));
        text = w.record(text, step.record)?;
    }
    Ok(Row::new(vec![
        Cell::text(text),
        Cell::status(way.mark, w.word(way.state)?),
        Cell::text(way.due.map_or_else(|| "—".to_owned(), |due| w.date(due))),
    ]))
}

fn way<'a>(w: &Writer<'a>, assessment: &'a Assessment) -> Way<'a> {
    let ledger = w.site.input.ledger;
    let issued = assessment.issued_on.unwrap_or(assessment.assessed_on);
    let first = Step { key: "standing-failed", record: &assessment.id, on: issued };
    let mut way = Way { steps: vec![first], mark: Mark::Act, state: "standing-waits-criticism", due: None };
    let criticism =
        ledger.following(&assessment.id, IncentiveKind::Criticism).first().map(|one| &*one.record);
    let penalty = criticism.and_then(|criticism| ledger.penalty_after(&criticism.id));
    let penalty = penalty.map(|filed| &*filed.record);
    match criticism {
        Some(criticism) => criticised(w, &mut way, criticism),
        None => way.due = deadlines(w).criticism(assessment, None).map(|due| due.due.date(&ledger.zone)),
    }
    if let Some(penalty) = penalty {
        way.steps.push(Step { key: "standing-penalised", record: &penalty.id, on: penalty.decided_on });
        (way.mark, way.state, way.due) = (Mark::Na, "standing-is-penalised", None);
    }
    let burdens = [criticism, penalty].into_iter().flatten();
    for record in [&*assessment.id].into_iter().chain(burdens.map(|one| &*one.id)) {
        appealed(w, &mut way, record);
    }
    way
}

fn deadlines<'a>(w: &Writer<'a>) -> Deadlines<'a> {
    let input = &w.site.input;
    Agenda { ledger: input.ledger, policy: input.policy, as_of: input.as_of }.deadlines()
}

/// A criticism, its rectification and what its verification showed.
fn criticised<'a>(w: &Writer<'a>, way: &mut Way<'a>, criticism: &'a Incentive) {
    let ledger = w.site.input.ledger;
    way.steps.push(Step { key: "standing-criticised", record: &criticism.id, on: criticism.decided_on });
    (way.mark, way.state) = (Mark::Wait, "standing-rectifying");
    way.due = criticism.rectification.as_ref().map(Rectification::until);
    if let Some(done) = criticism.rectification.as_ref().and_then(|mending| mending.done_on) {
        way.steps.push(Step { key: "standing-rectified", record: &criticism.id, on: done });
        (way.state, way.due) = ("standing-waits-verification", None);
    }
    if let Some(verified) = &criticism.verification {
        let (mark, key, state) = if verified.effective {
            (Mark::Ok, "standing-effective", "standing-is-effective")
        } else {
            (Mark::Act, "standing-ineffective", "standing-waits-penalty")
        };
        way.steps.push(Step { key, record: &criticism.id, on: ledger.zone.date(verified.at) });
        let due = deadlines(w).penalty(criticism, None).map(|deadline| deadline.due.date(&ledger.zone));
        (way.mark, way.state, way.due) = (mark, state, due);
    }
}

/// The appeals against the assessment, the criticism or the penalty. What was upheld ends the way; what is dismissed
/// ends it only where nothing else waits.
fn appealed<'a>(w: &Writer<'a>, way: &mut Way<'a>, against: &str) {
    for appeal in w.site.input.ledger.appeals_against(against).map(|filed| &*filed.record) {
        let at = way.steps.partition_point(|step| step.on <= appeal.filed_on);
        way.steps.insert(at, Step { key: "standing-appealed", record: &appeal.id, on: appeal.filed_on });
        let ends = match appeal.outcome {
            None => way.state != "standing-appeal-upheld",
            Some(AppealOutcome::Upheld) => true,
            Some(_) => way.state == "standing-is-penalised",
        };
        if ends {
            (way.mark, way.state) = decided(appeal);
        }
        if way.state == "standing-appeal-upheld" {
            way.due = None;
        }
    }
}

fn decided(appeal: &Appeal) -> (Mark, &'static str) {
    match appeal.outcome {
        None => (Mark::Wait, "standing-waits-appeal"),
        Some(AppealOutcome::Upheld) => (Mark::Ok, "standing-appeal-upheld"),
        Some(AppealOutcome::Partly) => (Mark::Na, "standing-appeal-partly"),
        Some(AppealOutcome::Dismissed) => (Mark::Na, "standing-appeal-dismissed"),
    }
}
