//! Everything that changed since the last meeting: measures, findings, deadlines, records. Finds no difference:
//! `change` does.

use super::measure as m;
use super::words::headline;
use super::{Made, Since, Site, Writer, since, words};
use crate::change::{DeadlineChange, FindingChange, How, MeasureChange, RecordChange, Stand, Turn};
use crate::kpi::{Kpi, Status};
use crate::portal::view::{
    self, Cell, Changes, ChangesPart, Column, Empty, Fact, Link, Mark, Row, Table, Text,
};
use crate::privacy::masked;
use crate::report::Said;
use anyhow::Result;

/// Rows of a table; how many there are besides is said.
const MOST: usize = 150;
/// Fields of a record that are named.
const FEW_FIELDS: usize = 6;

/// The page.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["changes"]);
    let here = w.word("page-changes")?;
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["meetings"]), w.word("nav-meetings")?),
    ];
    let mut page = Changes { frame: w.frame(&here, crumbs, &["records/"])?, ..Changes::default() };
    if let Some(since) = site.input.since {
        told(&w, since, &mut page)?;
    } else {
        page.headline = headline(&w, vec![w.word("since-untold")?])?;
        page.empty = Some(Empty { fact: since::why_not(&w)?, why: w.word("since-how")?.into() });
    }
    Ok(vec![w.render(&page)?])
}

fn told(w: &Writer, since: &Since, page: &mut Changes) -> Result<()> {
    let change = &since.change;
    let statuses = change.measures.iter().filter(|moved| is_told(moved)).count();
    let new = change.findings.iter().filter(|found| found.turn == Turn::New).count();
    page.headline = headline(
        w,
        vec![
            w.say("since-headline", [("records", change.records.len().into())])?,
            w.say("since-headline-findings", [("count", new.into())])?,
            w.say("since-headline-measures", [("count", statuses.into())])?,
        ],
    )?;
    page.lead = Some(w.word("since-lead")?.into());
    let input = w.site.input;
    let meeting = w.record(Text::default(), &since.meeting)?;
    page.facts = vec![
        Fact::new(w.word("meetings-last")?, meeting.plain(" ").keep(since.on.to_string())),
        Fact::new(w.word("since-commit-then")?, Text::default().id(&since.commit.id[..7])),
        Fact::new(w.word("about-as-of")?, Text::default().keep(input.as_of.to_string())),
    ];
    if let Some(git) = input.git.filter(|git| git.clean) {
        let now = Text::default().id(&git.head.id[..7]);
        page.facts.push(Fact::new(w.word("source-commit")?, now));
    }
    page.parts = parts(w, since, MOST)?;
    Ok(())
}

/// Whether a measure has another status: one that was not there is as good as not rated.
pub(super) fn is_told(moved: &MeasureChange) -> bool {
    let status = |stand: &Option<Stand>| stand.map_or(Status::NotRated, |stand| stand.status);
    status(&moved.before) != status(&moved.after)
}

/// The tables, each of at most so many rows.
pub(super) fn parts(w: &Writer, since: &Since, most: usize) -> Result<Vec<ChangesPart>> {
    let change = &since.change;
    let measures: Vec<_> = change.measures.iter().filter(|moved| is_told(moved)).collect();
    let moved = change.deadlines.iter().filter(|moved| moved.before.is_some() && moved.after.is_some());
    let moved: Vec<_> = moved.collect();
    let findings: Vec<_> = change.findings.iter().collect();
    let records: Vec<_> = change.records.iter().collect();
    let of = ["measure", "unit", "before", "after"];
    Ok(vec![
        part(w, "measures", &of, &measures, most, measure)?,
        part(w, "findings", &["how", "rule", "record", "what"], &findings, most, finding)?,
        part(w, "deadlines", &["what", "record", "before", "after"], &moved, most, deadline)?,
        part(w, "records", &["how", "record", "department", "fields"], &records, most, record)?,
    ])
}

fn part<T>(
    w: &Writer,
    name: &str,
    heads: &[&str],
    all: &[&T],
    most: usize,
    row: fn(&Writer, &T) -> Result<Row>,
) -> Result<ChangesPart> {
    let columns = heads.iter().map(|head| Ok(Column::words(w.word(&format!("change-column-{head}"))?)));
    let (count, rest) = (all.len(), all.len().saturating_sub(most));
    let note = w.say("since-note", [("count", count.into()), ("rest", rest.into())])?;
    let table = Table {
        title: Some(w.word(&format!("since-part-{name}"))?),
        note: Some(note),
        columns: columns.collect::<Result<_>>()?,
        rows: all.iter().take(most).map(|one| row(w, one)).collect::<Result<_>>()?,
        empty: Some(Empty { fact: w.word("since-nothing")?, why: Text::default() }),
        ..Table::default()
    };
    Ok(ChangesPart { anchor: name.to_owned(), table })
}

fn measure(w: &Writer, moved: &MeasureChange) -> Result<Row> {
    Ok(Row::new(vec![
        Cell::text(w.measure(&moved.kpi)?),
        Cell::text(match &moved.unit {
            Some(unit) => w.unit_link(Text::default(), unit),
            None => w.word("change-company")?.into(),
        }),
        stand(w, &moved.kpi, moved.before.as_ref())?,
        stand(w, &moved.kpi, moved.after.as_ref())?,
    ]))
}

/// Value, counts and period under the one word.
fn stand(w: &Writer, kpi: &Kpi, stand: Option<&Stand>) -> Result<Cell> {
    let Some(stand) = stand else { return Ok(Cell::text("—").quiet()) };
    let value = stand.value.map_or_else(|| "—".to_owned(), |value| m::value(kpi, value));
    let args = [
        ("value", value.into()),
        ("numerator", stand.numerator.into()),
        ("denominator", stand.denominator.into()),
        ("period", stand.period.into()),
    ];
    let below = w.say("change-stand", args)?;
    let status = Some(words::status(w, stand.status)?);
    Ok(Cell { status, below: Some(below.into()), ..Cell::default() })
}

fn finding(w: &Writer, change: &FindingChange) -> Result<Row> {
    let found = &change.found;
    let said = Said::new(w.site.input.messages, w.locale(), found)?;
    let mark = if change.turn == Turn::New { Mark::Act } else { Mark::Ok };
    let status = view::Status::new(mark, w.word(&format!("change-{}", change.turn.name()))?);
    Ok(Row::new(vec![
        Cell { status: Some(status), ..Cell::default() },
        Cell::text(Text::default().record(w.to(&["rules", &found.rule]), &found.rule, &found.name))
            .below(said.title),
        Cell::text(match &found.record {
            Some(id) => w.record(Text::default(), id)?,
            None => "—".into(),
        }),
        Cell::text(said.message),
    ]))
}

fn deadline(w: &Writer, change: &DeadlineChange) -> Result<Row> {
    let deadline = &change.item.deadline;
    let day = |date: Option<crate::calendar::Date>| {
        let day = date.map_or_else(|| "—".to_owned(), |date| date.to_string());
        Cell::text(Text::default().keep(day))
    };
    Ok(Row::new(vec![
        Cell::text(w.word(deadline.task.key())?),
        Cell::text(w.record(Text::default(), &deadline.record)?),
        day(change.before),
        day(change.after),
    ]))
}

fn record(w: &Writer, change: &RecordChange) -> Result<Row> {
    let name = match &change.id {
        Some(id) if change.how != How::Deleted => w.record(Text::default(), id)?,
        Some(id) => Text::default().id(masked(id)),
        None => Text::default().code(masked(&change.path)),
    };
    let mut name = Cell::text(name);
    if let Some(kind) = change.kind {
        name = name.below(w.kind(kind)?);
    }
    let mut fields = Text::default();
    for (index, field) in change.fields.iter().take(FEW_FIELDS).enumerate() {
        let mark = if index > 0 { w.word("list-mark")? } else { String::new() };
        fields = fields.plain(mark).code(&field.path);
    }
    let rest = change.fields.len().saturating_sub(FEW_FIELDS) + change.more;
    if rest > 0 {
        fields = fields.plain(w.word("list-mark")?);
        fields = fields.plain(w.say("change-more-fields", [("count", rest.into())])?);
    }
    Ok(Row::new(vec![
        Cell::text(w.word(&format!("change-{}", change.how.name()))?),
        name,
        Cell::text(w.unit_link(Text::default(), &change.department)),
        Cell::text(fields),
    ]))
}
