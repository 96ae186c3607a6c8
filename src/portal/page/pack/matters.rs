//! The exceptions: breaches to answer, waivers that run.

use super::super::asked::running;
use super::super::words::actor;
use super::super::{Writer, home};
use crate::diagnostic::Standing;
use crate::policy;
use crate::portal::view::{Cell, Mark, Row, Status, Table, Text};
use crate::report::Said;
use anyhow::Result;

/// Rows of a table of exceptions.
const MOST: usize = 40;

/// The tables of exceptions.
pub(super) fn exceptions(w: &Writer) -> Result<Vec<Table>> {
    Ok(vec![breaches(w)?, waivers(w)?])
}

fn breaches(w: &Writer) -> Result<Table> {
    let open = home::to_answer(w.site);
    let mut rows = Vec::new();
    for found in open.iter().take(MOST) {
        let said = Said::new(w.site.input.messages, w.locale(), found)?;
        let record = match &found.record {
            Some(id) => w.record(Text::default(), id)?,
            None => "—".into(),
        };
        let due = match &found.standing {
            Standing::Open { due: Some(due) } => {
                let mark = if *due < w.site.input.as_of { Mark::Act } else { Mark::Wait };
                Cell {
                    status: Some(Status::new(mark, w.left(*due)?)),
                    ..Cell::text(Text::default().keep(due.to_string()))
                }
            }
            _ => Cell::text("—").quiet(),
        };
        let clause = found.clauses.first().map_or("—", String::as_str);
        rows.push(Row::new(vec![
            Cell::text(record),
            Cell::text(said.message),
            Cell::text(Text::default().id(&found.rule)).below(Text::default().keep(clause)),
            due,
        ]));
    }
    let heads = ["change-column-record", "change-column-what", "column-rule", "pack-answer-by"];
    table(w, "pack-breaches", &heads, rows, open.len())
}

fn waivers(w: &Writer) -> Result<Table> {
    let all = running(w);
    let mut rows = Vec::new();
    for waiver in all.iter().take(MOST) {
        let last = policy::last_day(waiver);
        let expired = policy::is_expired(waiver, w.site.input.as_of);
        let mark = if expired { Mark::Act } else { Mark::Waived };
        rows.push(Row::new(vec![
            Cell::text(Text::default().id(&*waiver.id)),
            Cell::text(w.written(&waiver.reason)),
            Cell::text(Text::default().id(&*waiver.rule)).below(actor(w, &waiver.owner)),
            Cell {
                status: Some(Status::new(mark, w.left(last)?)),
                ..Cell::text(Text::default().keep(last.to_string()))
            },
        ]));
    }
    let heads = ["column-id", "column-reason", "column-rule", "field-expires"];
    table(w, "waivers", &heads, rows, all.len())
}

fn table(w: &Writer, title: &str, heads: &[&str], rows: Vec<Row>, count: usize) -> Result<Table> {
    let columns = w.columns(heads)?;
    let rest = count - rows.len();
    let note = w.say("since-note", [("count", count.into()), ("rest", rest.into())])?;
    Ok(Table { title: Some(w.word(title)?), note: Some(note), columns, rows, ..Table::default() })
}
