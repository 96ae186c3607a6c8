//! The page of the hotline: month by month how much of the time somebody was on duty and what became of the
//! calls, then every stretch without anybody. Judges nothing: the rosters say where the gaps are.

use super::counted::share;
use super::words::headline;
use super::{Made, Site, Writer};
use crate::calendar::{Grain, Moment, Period};
use crate::ledger::HotlineDay;
use crate::locale::percent;
use crate::portal::view::{Cell, Column, Link, Mark, Matrix, RegisterGroup, Row, Status, Table, Text};
use crate::record::{Filed, HotlineLog, HotlineRoster};
use anyhow::Result;

/// Months that the page goes back.
const MONTHS: i32 = 12;

/// A stretch of time with nobody on duty, or nobody within reach.
struct Gap<'a> {
    from: Moment,
    to: Moment,
    record: &'a str,
    why: Option<&'a str>,
}

/// Whole minutes between two moments.
fn minutes(from: Moment, to: Moment) -> u64 {
    (to.hours_since(from) * 60.0).round() as u64
}

/// The page.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["hotline"]);
    let (ledger, as_of) = (site.input.ledger, site.input.as_of);
    let now = Period::of(Grain::Month, as_of);
    let recent = |period: Period| period.end() >= now.plus(1 - MONTHS).start() && period.start() <= as_of;
    let mut rosters: Vec<&Filed<HotlineRoster>> =
        ledger.hotline_rosters.iter().filter(|filed| recent(filed.record.period)).collect();
    rosters.sort_by_key(|filed| (std::cmp::Reverse(filed.record.period.start()), &filed.record.id));
    let logs: Vec<&HotlineLog> =
        ledger.hotline_logs.iter().map(|filed| &*filed.record).filter(|log| recent(log.period)).collect();
    let days = ledger.hotline_days(Some(as_of));
    let (mut rows, mut gaps, mut open, mut all) = (Vec::new(), Vec::new(), 0, 0);
    for roster in rosters.iter().map(|filed| &*filed.record) {
        let (own, total) = gaps_of(site, roster, &days);
        let lacking: u64 = own.iter().map(|gap| minutes(gap.from, gap.to)).sum();
        (open, all) = (open + lacking, all + total);
        let log = logs.iter().find(|log| log.period == roster.period && log.unit == roster.unit);
        rows.push(month(&w, roster, (lacking, total), log.copied())?);
        gaps.extend(own);
    }
    for log in &logs {
        let outages = log.outages.iter().map(|outage| Gap {
            from: outage.from,
            to: outage.to,
            record: &log.id,
            why: outage.explanation.as_deref(),
        });
        gaps.extend(outages);
    }
    gaps.sort_by_key(|gap| (std::cmp::Reverse(gap.from), gap.record));
    let covered = percent((all - open) as f64 / all as f64, 1);
    let said = vec![
        w.say("hotline-covered", [("share", covered.into()), ("minutes", open.into())])?,
        w.say("hotline-gaps", [("count", gaps.len().into())])?,
    ];
    let columns = ["hotline-month", "hotline-time", "hotline-calls", "hotline-in-time", "hotline-abandoned"];
    let columns = w.columns(&columns)?;
    let links = vec![Link::new(w.to(&["kpi", "HOT-COV"]), w.word("kpi-hot-cov")?)];
    let months = Table { title: Some(w.word("hotline-months")?), links, columns, rows, ..Table::default() };
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["records"]), w.word("nav-records")?),
    ];
    let groups = vec![
        RegisterGroup { anchor: "months".to_owned(), table: months },
        RegisterGroup { anchor: "gaps".to_owned(), table: stretches(&w, &gaps)? },
    ];
    Ok(vec![w.render(&Matrix {
        frame: w.frame(
            &w.word("hotline-page")?,
            crumbs,
            &["records/hotline-roster/", "records/hotline-log/"],
        )?,
        headline: headline(&w, said)?,
        lead: Some(w.word("hotline-lead")?.into()),
        groups: if rosters.is_empty() { Vec::new() } else { groups },
        empty: w.word("hotline-page.empty")?,
    })?])
}

/// The gaps of a roster's days up to today, and the minutes of these days.
fn gaps_of<'a>(site: &Site<'a>, roster: &'a HotlineRoster, days: &[HotlineDay<'a>]) -> (Vec<Gap<'a>>, u64) {
    let zone = &site.input.ledger.zone;
    let (mut gaps, mut total) = (Vec::new(), 0);
    for day in days.iter().filter(|day| day.roster.record.id == roster.id) {
        let (begins, ends) = zone.day(day.day);
        total += minutes(begins, ends);
        gaps.extend(day.gaps.iter().map(|(from, to)| Gap {
            from: *from,
            to: *to,
            record: &roster.id,
            why: roster.note.as_deref(),
        }));
    }
    (gaps, total)
}

fn month(
    w: &Writer,
    roster: &HotlineRoster,
    (open, total): (u64, u64),
    log: Option<&HotlineLog>,
) -> Result<Row> {
    let staffed = share(w, total - open, total)?;
    let mark = if open > 0 { Mark::Act } else { Mark::Ok };
    let mut cells = vec![
        Cell::text(w.period(roster.period)).below(w.record(Text::default(), &roster.id)?),
        Cell { status: Some(Status::new(mark, staffed)), ..Cell::default() },
    ];
    let Some(log) = log else {
        cells.extend((0..3).map(|_| Cell::text("—").quiet()));
        return Ok(Row::new(cells));
    };
    let sum = |count: fn(&crate::record::Calls) -> u64| log.calls.iter().map(count).sum::<u64>();
    let offered = sum(|calls| calls.offered);
    cells.push(Cell::text(w.count(offered)).below(w.record(Text::default(), &log.id)?));
    cells.push(Cell::text(share(w, sum(|calls| calls.answered_in_20s), offered)?));
    cells.push(Cell::text(share(w, sum(|calls| calls.abandoned), offered)?));
    Ok(Row::new(cells))
}

/// Every stretch without anybody, newest first.
fn stretches(w: &Writer, gaps: &[Gap]) -> Result<Table> {
    let mut rows = Vec::new();
    for gap in gaps {
        let why = gap.why.map_or_else(|| Text::from("—"), |why| w.written(why));
        rows.push(Row::new(vec![
            Cell::text(Text::default().keep(w.moment(gap.from))),
            Cell::text(Text::default().keep(w.moment(gap.to))),
            Cell::text(w.count(minutes(gap.from, gap.to))),
            Cell::text(w.record(Text::default(), gap.record)?),
            Cell::text(why),
        ]));
    }
    let mut columns = Vec::new();
    for key in ["hotline-from", "hotline-to", "hotline-minutes", "hotline-record", "hotline-why"] {
        let label = w.word(key)?;
        columns.push(if key == "hotline-minutes" { Column::figures(label) } else { Column::words(label) });
    }
    Ok(Table { title: Some(w.word("hotline-stretches")?), columns, rows, ..Table::default() })
}
