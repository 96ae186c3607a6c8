//! The meetings of the committee: the last and the next one, open decisions, every meeting, the members with their
//! terms; and what the page of a meeting tells besides its record. Judges nothing: the engine of deadlines says what
//! is late.

use super::decisions::{self, Stands};
use super::words::{actor, headline};
use super::{Made, Site, Writer, due, pack, words};
use crate::calendar::Date;
use crate::ledger::{SeatFor, quorum_of};
use crate::portal::view::{Cell, Fact, Link, Mark, Meetings, Row, Status, Table, Text};
use crate::record::{Meeting, MeetingKind, Seat};
use anyhow::Result;

/// The page.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["meetings"]);
    let open: Vec<_> =
        decisions::all(site).into_iter().filter(|(stands, _)| *stands != Stands::Done).collect();
    let late = open.iter().filter(|(stands, _)| *stands == Stands::Late).count();
    let said = vec![
        w.say("committee-headline", [("open", open.len().into())])?,
        w.say("committee-late", [("late", late.into())])?,
        match next_by(site) {
            Some(date) => w.say("committee-next", [("date", w.date(date).into())])?,
            None => w.word("committee-never")?,
        },
    ];
    let rows = open.iter().map(|(stands, one)| decisions::row(&w, one, *stands)).collect::<Result<_>>()?;
    let log = vec![Link::new(w.to(&["decisions"]), w.word("decisions-log")?)];
    let open = Table { links: log, ..decisions::table(&w, rows)? };
    let rows = held(site).into_iter().map(|one| meeting(&w, one)).collect::<Result<_>>()?;
    let columns =
        ["committee-meeting", "committee-held", "committee-kind", "committee-attended", "committee-decided"];
    let page = Meetings {
        frame: w.frame(
            &w.word("nav-meetings")?,
            vec![Link::new(w.to(&[]), w.word("nav-home")?)],
            &["records/meeting/", "records/company/"],
        )?,
        headline: headline(&w, said)?,
        lead: Some(w.word("committee-lead")?.into()),
        facts: facts(&w)?,
        pack: Some(pack::link(&w)?),
        open,
        meetings: table(&w, "committee-meetings", &columns, rows)?,
        members: members(&w)?,
    };
    Ok(vec![w.render(&page)?])
}

/// The meetings held by today, latest first.
pub(super) fn held<'a>(site: &Site<'a>) -> Vec<&'a Meeting> {
    let all = site.input.ledger.meetings.iter().map(|filed| &*filed.record);
    let mut held: Vec<&Meeting> = all.filter(|meeting| meeting.held_on <= site.input.as_of).collect();
    held.sort_by(|a, b| (b.held_on, &b.id).cmp(&(a.held_on, &a.id)));
    held
}

/// The next meeting, where its day is known: a record of a day to come.
pub(super) fn arranged<'a>(site: &Site<'a>) -> Option<&'a Meeting> {
    let all = site.input.ledger.meetings.iter().map(|filed| &*filed.record);
    let to_come = all.filter(|meeting| meeting.held_on > site.input.as_of);
    to_come.min_by(|a, b| (a.held_on, &a.id).cmp(&(b.held_on, &b.id)))
}

/// The last day for the next regular meeting; none before the first.
pub(super) fn next_by(site: &Site) -> Option<Date> {
    let (agenda, held) = (due::agenda(site), held(site));
    held.iter().find(|meeting| meeting.kind == MeetingKind::Regular)?;
    let next = agenda.deadlines().next_meeting(held.into_iter(), (agenda.bound_from("2.1.2b"), ""));
    Some(next.due.date(&site.input.ledger.zone))
}

/// The last meeting and the next one.
fn facts(w: &Writer) -> Result<Vec<Fact>> {
    let mut last = Fact::new(w.word("meetings-last")?, w.word("meetings-none")?);
    if let Some(meeting) = held(w.site).first() {
        let day = Text::default().keep(w.date(meeting.held_on)).plain(" ");
        last.value = w.record(day, &meeting.id)?;
    }
    let mut next = Fact::new(w.word("meetings-next")?, w.word("meetings-none")?);
    if let Some(meeting) = arranged(w.site) {
        let on = w.say("meetings-next-on", [("date", w.date(meeting.held_on).into())])?;
        next.value = w.record(Text::default().plain(on).plain(" "), &meeting.id)?;
    } else if let Some(by) = next_by(w.site) {
        next.value = w.say("meetings-next-by", [("date", w.date(by).into())])?.into();
        let left = w.left(by)?;
        next.status = Some(Status::new(if by < w.site.input.as_of { Mark::Act } else { Mark::Wait }, left));
    }
    Ok(vec![last, next])
}

/// How many members attended, and whether they were enough; none where the record is of no meeting.
pub(super) fn quorum(w: &Writer, id: &str) -> Result<Option<Fact>> {
    let ledger = w.site.input.ledger;
    let Some(filed) = ledger.meetings.iter().find(|filed| *filed.record.id == *id) else { return Ok(None) };
    let (present, members) = ledger.attendance(&filed.record);
    let percent = w.site.input.policy.on(filed.record.held_on).committee_quorum_percent;
    let enough = present >= quorum_of(members, percent);
    let (mark, word) =
        if enough { (Mark::Ok, "meetings-quorum-met") } else { (Mark::Act, "meetings-quorum-missed") };
    let args = [("present", present.into()), ("members", members.into()), ("percent", percent.into())];
    let fact = Fact::new(w.word("committee-attended")?, w.say("meetings-quorum", args)?);
    Ok(Some(Fact { status: Some(Status::new(mark, w.word(word)?)), ..fact }))
}

/// What a meeting decided and how it stands; none where the record is of no meeting.
pub(super) fn decided(w: &Writer, id: &str) -> Result<Option<Table>> {
    let of = w.site.input.ledger.all_decisions().filter(|one| *one.meeting.record.id == *id);
    let rows: Vec<Row> =
        of.map(|one| decisions::row(w, &one, decisions::stands(w.site, &one))).collect::<Result<_>>()?;
    let links = vec![Link::new(w.to(&["decisions"]), w.word("decisions-log")?)];
    let table = Table { title: Some(w.word("decisions-state")?), links, ..decisions::table(w, rows)? };
    Ok((!table.rows.is_empty()).then_some(table))
}

fn table(w: &Writer, title: &str, columns: &[&str], rows: Vec<Row>) -> Result<Table> {
    let columns = w.columns(columns)?;
    Ok(Table { title: Some(w.word(title)?), columns, rows, ..Table::default() })
}

fn meeting(w: &Writer, meeting: &Meeting) -> Result<Row> {
    let (present, members) = w.site.input.ledger.attendance(meeting);
    let args = [("present", present.into()), ("members", members.into())];
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
        rows.push(Row::new(vec![
            Cell::text(actor(w, &member.person)),
            Cell::text(words::seat(w, member.seat)?),
            Cell::text(Text::default().keep(member.from.to_string())),
            Cell::text(member.to.map_or_else(|| "—".to_owned(), |to| to.to_string())),
        ]));
    }
    let committee = ledger.committee.as_ref().map(|filed| &*filed.record);
    let seats = committee.map(|committee| ledger.required_seats(committee, today)).unwrap_or_default();
    for seat in seats.into_iter().filter(|seat| !seat.filled) {
        let (seat, department) = match seat.of {
            SeatFor::Chair => (Seat::Chair, None),
            SeatFor::Leader => (Seat::CompanyLeader, None),
            SeatFor::Head(department) => (Seat::DepartmentHead, Some(department)),
            SeatFor::Quality => (Seat::Quality, None),
        };
        let whose = department.map(|id| w.unit_link(Text::default(), id)).unwrap_or_default();
        rows.push(Row::new(vec![
            Cell::status(Mark::Act, w.word("committee-vacant")?),
            Cell::text(words::seat(w, seat)?).below(whose),
            Cell::text("—"),
            Cell::text("—"),
        ]));
    }
    let columns = ["committee-person", "committee-seat", "committee-from", "committee-to"];
    table(w, "committee-members", &columns, rows)
}
