//! The page of training: staff by topic, in this year; attended, passed, still to be made up for, or to come.
//! Rows are pseudonymous ids. Judges nothing: the deadlines of make-ups come from their engine.

mod standing;

use super::words::headline;
use super::{Made, Site, Writer};
use crate::calendar::{Grain, Period};
use crate::ledger::UnitKind;
use crate::portal::view::{Cell, Column, Link, Mark, Matrix, RegisterGroup, Row, Status, Table, Text};
use crate::record::{Person, Topic};
use anyhow::Result;
use standing::Standing;

/// The page.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["training"]);
    let (ledger, as_of) = (site.input.ledger, site.input.as_of);
    let year = Period::of(Grain::Year, as_of);
    let (mut groups, mut people, mut open, mut overdue) = (Vec::new(), 0_usize, 0_usize, 0_usize);
    for unit in ledger.units().filter(|unit| unit.kind != UnitKind::Team) {
        let of_unit = |person: &&Person| person.partner.as_ref().unwrap_or(&person.department) == &unit.id;
        let mut rows = Vec::new();
        for person in ledger.active(as_of).map(|filed| &*filed.record).filter(of_unit) {
            let stands = Topic::ALL.map(|topic| Standing::of(site, person, topic, year));
            open += stands.iter().filter(|stands| matches!(stands, Standing::Owes { .. })).count();
            overdue +=
                stands.iter().filter(|stands| matches!(stands, Standing::Owes { late: true, .. })).count();
            rows.push(row(&w, person, &stands)?);
        }
        if rows.is_empty() {
            continue;
        }
        people += rows.len();
        let mut columns = vec![Column::words(w.word("training-person")?)];
        for topic in Topic::ALL {
            columns.push(Column::words(w.word(&format!("topic-{}", topic.name()))?));
        }
        let title = Some(w.unit_in_full(&unit.id));
        let note = Some(w.say("training-people", [("count", rows.len().into())])?);
        let links = vec![Link::new(w.to(&["units", &unit.id]), w.word("training-unit")?)];
        let table = Table { title, note, links, columns, rows, ..Table::default() };
        groups.push(RegisterGroup { anchor: format!("unit-{}", unit.id), table });
    }
    let trained = ledger.trained(year.start(), as_of);
    let trained = ledger.active(as_of).filter(|filed| trained.contains(&filed.record.id)).count();
    let mut said = vec![
        w.say(
            "training-trained",
            [("count", trained.into()), ("people", people.into()), ("year", year.into())],
        )?,
        w.say("training-open", [("count", open.into())])?,
    ];
    if overdue > 0 {
        said.push(w.say("training-overdue", [("count", overdue.into())])?);
    }
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["records"]), w.word("nav-records")?),
    ];
    let here = w.word("training-page")?;
    Ok(vec![w.render(&Matrix {
        frame: w.frame(&here, crumbs, &["records/"])?,
        headline: headline(&w, said)?,
        lead: Some(w.word("training-lead")?.into()),
        groups,
        empty: w.word("training-page.empty")?,
    })?])
}

/// How one person stands in each topic of this year.
pub(super) fn of_person(w: &Writer, person: &Person) -> Result<Table> {
    let year = Period::of(Grain::Year, w.site.input.as_of);
    let mut columns = vec![Column::words(w.word("training-person")?)];
    for topic in Topic::ALL {
        columns.push(Column::words(w.word(&format!("topic-{}", topic.name()))?));
    }
    let stands = Topic::ALL.map(|topic| Standing::of(w.site, person, topic, year));
    let rows = vec![row(w, person, &stands)?];
    Ok(Table { title: Some(w.word("training-page")?), columns, rows, ..Table::default() })
}

fn row(w: &Writer, person: &Person, stands: &[Standing]) -> Result<Row> {
    let who = Cell::text(Text::default().id(&*person.id));
    let team = person.team.as_ref().map(|team| w.unit(team));
    let mut cells = vec![match team {
        Some(team) => who.below(team),
        None => who,
    }];
    for stands in stands {
        cells.push(cell(w, stands)?);
    }
    Ok(Row::new(cells))
}

fn cell(w: &Writer, stands: &Standing) -> Result<Cell> {
    let (mark, words, session) = match stands {
        Standing::Nothing => return Ok(Cell::text("—").quiet()),
        Standing::Passed { score, session } => {
            (Mark::Ok, w.say("training-passed", [("score", (*score).into())])?, *session)
        }
        Standing::MadeUp { session } => (Mark::Ok, w.word("training-made-up")?, *session),
        Standing::Attended { session } => (Mark::Wait, w.word("training-attended")?, *session),
        Standing::Missed { session } => (Mark::Watch, w.word("training-missed")?, *session),
        Standing::FailedAgain { session } => (Mark::Act, w.word("training-failed-again")?, *session),
        Standing::Owes { due, late, session } => {
            let mark = if *late { Mark::Act } else { Mark::Wait };
            (mark, w.say("training-owes", [("date", w.date(*due).into())])?, *session)
        }
        Standing::Planned { month } => {
            let words = w.say("training-planned", [("month", (*month).into())])?;
            return Ok(Cell { status: Some(Status::new(Mark::Na, words)), ..Cell::default() });
        }
    };
    let link = w.record(Text::default(), session)?;
    Ok(Cell { status: Some(Status::new(mark, words)), ..Cell::default() }.below(link))
}
