//! The page of monitoring: units by month, with what was monitored of what there was, and the working days on
//! which nothing was. Judges nothing: the ledger and the policy say what is covered.

use super::counted::share;
use super::words::headline;
use super::{Made, Site, Writer};
use crate::calendar::{Grain, Period};
use crate::ledger::Monitored;
use crate::portal::view::{Cell, Column, Link, Mark, Matrix, RegisterGroup, Row, Status, Table, Text};
use crate::record::Id;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// Months beside each other: what fits a page.
const MONTHS: i32 = 6;

/// The page.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["monitoring"]);
    let ledger = site.input.ledger;
    let now = Period::of(Grain::Month, site.input.as_of);
    let months: Vec<Period> = (1 - MONTHS..=0).map(|back| now.plus(back)).collect();
    let worked: Vec<BTreeMap<&Id, u64>> = months.iter().map(|month| attempts(site, *month)).collect();
    let monitored: Vec<_> = months.iter().map(|month| ledger.monitored(*month)).collect();
    let units: BTreeSet<&Id> = worked
        .iter()
        .flat_map(BTreeMap::keys)
        .chain(monitored.iter().flat_map(BTreeMap::keys))
        .copied()
        .collect();
    let mut missed = 0_usize;
    let mut rows = Vec::new();
    for unit in &units {
        let mut cells = vec![Cell::text(w.unit_link(Text::default(), unit))];
        for (index, month) in months.iter().enumerate() {
            let has_worked = worked[index].contains_key(unit);
            let least = site.input.policy.on(month.end()).monitoring_coverage_percent;
            let (mark, cell) = monitored_cell(&w, monitored[index].get(unit), has_worked, least)?;
            missed += usize::from(mark == Some(Mark::Act));
            cells.push(cell);
        }
        rows.push(Row::new(cells));
    }
    let columns = columns(&w, "monitored-unit", &months)?;
    let links = vec![Link::new(w.to(&["kpi", "MON-COV"]), w.word("kpi-mon-cov")?)];
    let contacts =
        Table { title: Some(w.word("monitored-contacts")?), links, columns, rows, ..Table::default() };
    let (days, lacking) = days(&w, &months)?;
    let (count, total) = monitored.last().map_or((0, 0), |units| {
        units.values().fold((0, 0), |sum, one| (sum.0 + one.samples, sum.1 + one.frame))
    });
    let said = vec![
        w.say("monitored-month", [("period", now.into()), ("share", share(&w, count, total)?.into())])?,
        w.say("monitored-missed", [("count", missed.into())])?,
        w.say("monitored-days-missed", [("count", lacking.into())])?,
    ];
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["records"]), w.word("nav-records")?),
    ];
    let groups = vec![
        RegisterGroup { anchor: "contacts".to_owned(), table: contacts },
        RegisterGroup { anchor: "days".to_owned(), table: days },
    ];
    Ok(vec![w.render(&Matrix {
        frame: w.frame(&w.word("monitored-page")?, crumbs, &["records/monitoring/", "records/execution/"])?,
        headline: headline(&w, said)?,
        lead: Some(w.word("monitored-lead")?.into()),
        groups: if units.is_empty() { Vec::new() } else { groups },
        empty: w.word("monitored-page.empty")?,
    })?])
}

/// What was monitored of a unit's contacts in a month, and its mark; a dash where there was nothing to monitor.
/// `least` is the share in percent that the policy asks for.
fn monitored_cell(
    w: &Writer,
    sum: Option<&Monitored>,
    has_worked: bool,
    least: u32,
) -> Result<(Option<Mark>, Cell)> {
    let samples = sum.map_or(0, |sum| sum.samples);
    let mark = match sum {
        _ if samples == 0 && has_worked => Mark::Act,
        Some(sum) if !sum.covers(least) => Mark::Watch,
        Some(_) => Mark::Ok,
        None => return Ok((None, Cell::text("—").quiet())),
    };
    let words = match sum {
        Some(sum) if samples > 0 => share(w, samples, sum.frame)?,
        _ => w.word("monitored-nothing")?,
    };
    Ok((Some(mark), Cell { status: Some(Status::new(mark, words)), ..Cell::default() }))
}

/// Contacts that units made in a month, of the executions that began in it; units with none are absent.
fn attempts<'a>(site: &Site<'a>, month: Period) -> BTreeMap<&'a Id, u64> {
    let mut units = BTreeMap::new();
    for execution in site.input.ledger.executions.iter().map(|filed| &*filed.record) {
        if month.contains(execution.from) && execution.contacts.attempts > 0 {
            *units.entry(&execution.unit).or_default() += execution.contacts.attempts;
        }
    }
    units
}

fn columns(w: &Writer, first: &str, months: &[Period]) -> Result<Vec<Column>> {
    let mut columns = vec![Column::words(w.word(first)?)];
    columns.extend(months.iter().map(|month| Column::words(w.period(*month))));
    Ok(columns)
}

/// Working days on which contacts were monitored, by month, and on how many none were.
fn days(w: &Writer, months: &[Period]) -> Result<(Table, usize)> {
    let (ledger, as_of) = (w.site.input.ledger, w.site.input.as_of);
    let mut cells = vec![Cell::text(w.word("monitored-company")?)];
    let mut all = 0;
    for month in months {
        let (workdays, missing) = ledger.working_days_without_inspection(*month);
        let (past, missing) = if month.end() < as_of {
            (workdays, missing)
        } else {
            // today is not over
            let missing: Vec<_> = missing.into_iter().filter(|day| *day < as_of).collect();
            let (before, last) = (month.start().plus_days(-1), as_of.plus_days(-1));
            (ledger.workdays.between(before, last).unsigned_abs() as usize, missing)
        };
        all += missing.len();
        let words = share(w, (past - missing.len().min(past)) as u64, past as u64)?;
        let mark = if missing.is_empty() { Mark::Ok } else { Mark::Act };
        let cell = Cell { status: Some(Status::new(mark, words)), ..Cell::default() };
        let list = missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(&w.word("list-mark")?);
        cells.push(if list.is_empty() { cell } else { cell.below(list) });
    }
    let columns = columns(w, "monitored-of", months)?;
    let title = Some(w.word("monitored-days")?);
    Ok((Table { title, columns, rows: vec![Row::new(cells)], ..Table::default() }, all))
}
