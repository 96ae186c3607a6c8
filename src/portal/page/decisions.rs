//! What the committee decided: the log of all decisions, and the rows of which every list of them is made. Judges
//! nothing: the engine of deadlines says what is late.

use super::words::{actor, headline};
use super::{Made, Site, Writer, due};
use crate::ledger::Decided;
use crate::portal::view::{Cell, Decisions, Link, Mark, Pill, Row, Status, Table, Text};
use anyhow::Result;
use std::collections::BTreeSet;

/// Decisions that the page of all shows; the years show the rest.
const MOST: usize = 200;

/// How a decision stands; in the order of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stands {
    Late,
    Open,
    Done,
}

/// How a decision stands today.
pub(super) fn stands(site: &Site, one: &Decided) -> Stands {
    let today = site.input.as_of;
    if one.decision.done_on.is_some_and(|done| done <= today) {
        return Stands::Done;
    }
    let engine = due::agenda(site).deadlines();
    let deadline = engine.decision(&one.meeting.record, one.decision);
    if deadline.is_some_and(|deadline| engine.is_late(&deadline, today)) {
        Stands::Late
    } else {
        Stands::Open
    }
}

/// Every decision taken by today: overdue ones first, then open ones by their days, then those that are done,
/// latest first.
pub(super) fn all<'a>(site: &Site<'a>) -> Vec<(Stands, Decided<'a>)> {
    let taken = site.input.ledger.all_decisions().filter(|one| one.on() <= site.input.as_of);
    let mut all: Vec<_> = taken.map(|one| (stands(site, &one), one)).collect();
    let undated = |one: &Decided| (one.decision.due.is_none(), one.decision.due);
    all.sort_by(|(a_stands, a), (b_stands, b)| {
        let done = *a_stands == Stands::Done && *b_stands == Stands::Done;
        let within = if done {
            (b.on(), &b.decision.id).cmp(&(a.on(), &a.decision.id))
        } else {
            (undated(a), &a.decision.id).cmp(&(undated(b), &b.decision.id))
        };
        a_stands.cmp(b_stands).then(within)
    });
    all
}

/// The log and its years.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let all = all(site);
    let years: BTreeSet<i16> = all.iter().map(|(_, one)| one.on().year()).collect();
    let years: Vec<i16> = years.into_iter().rev().collect();
    let views = std::iter::once(None).chain(years.iter().copied().map(Some));
    views.map(|year| page(site, &all, &years, year)).collect()
}

fn page(site: &Site, all: &[(Stands, Decided)], years: &[i16], year: Option<i16>) -> Result<Made> {
    let of = |year: Option<i16>| all.iter().filter(move |(_, one)| year.is_none_or(|y| one.on().year() == y));
    let folder = |year: Option<i16>| {
        let year = year.map(|year| year.to_string());
        ["decisions".to_owned()].into_iter().chain(year).collect::<Vec<_>>()
    };
    let segments = folder(year);
    let w = site.page(&segments.iter().map(String::as_str).collect::<Vec<_>>());
    let pill = |view: Option<i16>| {
        let to = folder(view);
        Ok(Pill {
            href: w.to(&to.iter().map(String::as_str).collect::<Vec<_>>()),
            text: view.map_or_else(|| w.word("view-all"), |year| Ok(year.to_string()))?,
            count: Some(w.count(of(view).count())),
            current: view == year,
        })
    };
    let views = std::iter::once(None).chain(years.iter().copied().map(Some));
    let chosen: Vec<_> = of(year).take(if year.is_none() { MOST } else { usize::MAX }).collect();
    let count = |stands: Stands| of(year).filter(|(found, _)| *found == stands).count();
    let said = vec![
        w.say("decisions-headline", [("count", of(year).count().into())])?,
        w.say("committee-headline", [("open", (count(Stands::Open) + count(Stands::Late)).into())])?,
        w.say("committee-late", [("late", count(Stands::Late).into())])?,
    ];
    let rows = chosen.iter().map(|(stands, one)| row(&w, one, *stands)).collect::<Result<_>>()?;
    let name = w.word("decisions-log")?;
    let mut crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["meetings"]), w.word("nav-meetings")?),
    ];
    let here = year.map_or_else(|| name.clone(), |year| year.to_string());
    if year.is_some() {
        crumbs.push(Link::new(w.to(&["decisions"]), name));
    }
    let left_out = of(year).count() - chosen.len();
    let page = Decisions {
        frame: w.frame(&here, crumbs, &["records/meeting/"])?,
        headline: headline(&w, said)?,
        lead: Some(w.say("decisions-lead", [("rest", left_out.into())])?.into()),
        views: views.map(pill).collect::<Result<_>>()?,
        log: Table {
            note: Some(w.say("deadlines-count", [("count", chosen.len().into())])?),
            links: vec![Link::new(w.to(&["records", "meeting"]), w.kind("meeting")?)],
            ..table(&w, rows)?
        },
    };
    w.render(&page)
}

/// A table of decisions.
pub(super) fn table(w: &Writer, rows: Vec<Row>) -> Result<Table> {
    let columns = [
        "committee-decision",
        "field-what",
        "committee-owner",
        "committee-due",
        "committee-state",
        "committee-meeting",
    ];
    let columns = w.columns(&columns)?;
    Ok(Table { columns, rows, ..Table::default() })
}

/// A decision as a row: id, what, owner, due, state, meeting.
pub(super) fn row(w: &Writer, one: &Decided, stands: Stands) -> Result<Row> {
    let decision = one.decision;
    let due = decision.due.map(|due| Text::default().keep(due.to_string()));
    let what = Cell::text(w.written(&decision.what));
    Ok(Row::new(vec![
        Cell::text(w.record(Text::default(), &decision.id)?),
        match &decision.outcome {
            Some(outcome) => what.below(w.written(outcome)),
            None => what,
        },
        Cell::text(decision.owner.as_ref().map_or_else(|| Text::from("—"), |owner| actor(w, owner))),
        Cell::text(due.unwrap_or_else(|| Text::from("—"))),
        Cell { status: Some(status(w, one, stands)?), ..Cell::default() },
        Cell::text(w.record(Text::default(), &one.meeting.record.id)?)
            .below(Text::default().keep(one.on().to_string())),
    ]))
}

/// How a decision stands, in shape and word.
pub(super) fn status(w: &Writer, one: &Decided, stands: Stands) -> Result<Status> {
    let decision = one.decision;
    Ok(match (stands, decision.due, decision.done_on) {
        (Stands::Done, _, Some(done)) => {
            Status::new(Mark::Ok, w.say("decision-done", [("date", w.date(done).into())])?)
        }
        (Stands::Late, Some(due), _) => Status::new(Mark::Act, w.left(due)?),
        (_, Some(due), _) => Status::new(Mark::Wait, w.left(due)?),
        (_, None, _) => Status::new(Mark::Na, w.word("decision-undated")?),
    })
}
