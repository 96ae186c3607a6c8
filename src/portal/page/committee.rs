//! The page of the committee: open decisions with owner and due date, the meetings, the members with their
//! terms. Judges nothing: the engine of deadlines says what is late.

use super::record::{actor, headline};
use super::{Made, Site, Writer, due};
use crate::ledger::{Decided, SeatFor};
use crate::portal::view::{Cell, Column, Committee, Link, Mark, Row, Status, Table, Text};
use crate::record::{Meeting, Seat};
use anyhow::Result;

/// The page.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["committee"]);
    let (ledger, today) = (site.input.ledger, site.input.as_of);
    let engine = due::agenda(site).deadlines();
    let mut open: Vec<Decided> = ledger.all_decisions().filter(|one| is_open(one, site)).collect();
    open.sort_by_key(|one| (one.decision.due, one.decision.id.clone()));
    let is_late = |one: &&Decided| {
        let deadline = engine.decision(&one.meeting.record, one.decision);
        deadline.is_some_and(|deadline| engine.is_late(&deadline, today))
    };
    let late = open.iter().filter(is_late).count();
    let held = ledger.meetings.iter().map(|filed| &filed.record).filter(|meeting| meeting.held_on <= today);
    let next = engine.next_meeting(held.clone()).map(|deadline| deadline.due.date(&ledger.zone));
    let said = vec![
        w.say("committee-headline", [("open", open.len().into())])?,
        w.say("committee-late", [("late", late.into())])?,
        match next {
            Some(date) => w.say("committee-next", [("date", w.date(date).into())])?,
            None => w.word("committee-never")?,
        },
    ];
    let mut meetings: Vec<&Meeting> = held.collect();
    meetings.sort_by(|a, b| (b.held_on, &b.id).cmp(&(a.held_on, &a.id)));
    let rows = open.iter().map(|one| decision(&w, one, is_late(&one))).collect::<Result<_>>()?;
    let columns = ["committee-decision", "field-what", "committee-owner", "committee-due", "committee-state"];
    let open = table(&w, "committee-open", &columns, rows)?;
    let rows = meetings.into_iter().map(|one| meeting(&w, one)).collect::<Result<_>>()?;
    let columns =
        ["committee-meeting", "committee-held", "committee-kind", "committee-attended", "committee-decided"];
    let page = Committee {
        frame: w.frame(
            &w.word("nav-committee")?,
            vec![Link::new(w.to(&[]), w.word("nav-home")?)],
            &["records/meeting/", "records/company/"],
        )?,
        headline: headline(&w, said)?,
        lead: Some(w.word("committee-lead")?.into()),
        open,
        meetings: table(&w, "committee-meetings", &columns, rows)?,
        members: members(&w)?,
    };
    Ok(vec![w.render(&page)?])
}

/// Whether a decision was taken by today and is not done.
fn is_open(one: &Decided, site: &Site) -> bool {
    let today = site.input.as_of;
    one.on() <= today && one.decision.done_on.is_none_or(|done| done > today)
}

fn table(w: &Writer, title: &str, columns: &[&str], rows: Vec<Row>) -> Result<Table> {
    let columns = columns.iter().map(|key| Ok(Column::words(w.word(key)?))).collect::<Result<_>>()?;
    Ok(Table { title: Some(w.word(title)?), columns, rows, ..Table::default() })
}

fn decision(w: &Writer, one: &Decided, late: bool) -> Result<Row> {
    let decision = one.decision;
    let due = decision.due.map(|due| Text::default().keep(due.to_string()));
    let left = decision.due.map(|due| w.left(due)).transpose()?.unwrap_or_default();
    let status = if late { Status::new(Mark::Act, left) } else { Status::new(Mark::Wait, left) };
    Ok(Row::new(vec![
        Cell::text(w.record(Text::default(), &decision.id)?),
        Cell::text(Text::default().plain(&*decision.what).lang("zh-Hant")),
        Cell::text(decision.owner.as_ref().map_or_else(|| Text::from("—"), |owner| actor(w, owner))),
        Cell::text(due.unwrap_or_else(|| Text::from("—"))),
        Cell { status: decision.due.map(|_| status), ..Cell::default() },
    ]))
}

fn meeting(w: &Writer, meeting: &Meeting) -> Result<Row> {
    let members: Vec<_> = w.site.input.ledger.members_on(meeting.held_on).collect();
    let present = members.iter().filter(|member| meeting.attendees.contains(&member.person)).count();
    let args = [("present", present.into()), ("members", members.len().into())];
    Ok(Row::new(vec![
        Cell::text(w.record(Text::default(), &meeting.id)?),
        Cell::text(Text::default().keep(meeting.held_on.to_string())),
        Cell::text(w.word(&format!("value-kind-{}", meeting.kind.name()))?),
        Cell::text(w.say("committee-attendance", args)?),
        Cell::text(w.count(meeting.decisions.len())),
    ]))
}

/// The members of today, then the seats that are empty.
fn members(w: &Writer) -> Result<Table> {
    let (ledger, today) = (w.site.input.ledger, w.site.input.as_of);
    let mut rows = Vec::new();
    for member in ledger.members_on(today) {
        let seat = match member.seat {
            Seat::Chair => "seat-chair",
            Seat::CompanyLeader => "seat-company-leader",
            Seat::DepartmentHead => "seat-department-head",
            Seat::Quality => "seat-quality",
        };
        rows.push(Row::new(vec![
            Cell::text(actor(w, &member.person)),
            Cell::text(w.word(seat)?),
            Cell::text(Text::default().keep(member.from.to_string())),
            Cell::text(member.to.map_or_else(|| "—".to_owned(), |to| to.to_string())),
        ]));
    }
    let committee = ledger.committee.as_ref().map(|filed| &filed.record);
    let seats = committee.map(|committee| ledger.required_seats(committee, today)).unwrap_or_default();
    for seat in seats.into_iter().filter(|seat| !seat.filled) {
        let (name, department) = match seat.of {
            SeatFor::Chair => ("seat-chair", None),
            SeatFor::Leader => ("seat-company-leader", None),
            SeatFor::Head(department) => ("seat-department-head", Some(department)),
            SeatFor::Quality => ("seat-quality", None),
        };
        let whose = department.map(|id| w.unit_link(Text::default(), id)).unwrap_or_default();
        rows.push(Row::new(vec![
            Cell::status(Mark::Act, w.word("committee-vacant")?),
            Cell::text(w.word(name)?).below(whose),
            Cell::text("—"),
            Cell::text("—"),
        ]));
    }
    let columns = ["committee-person", "committee-seat", "committee-from", "committee-to"];
    table(w, "committee-members", &columns, rows)
}
