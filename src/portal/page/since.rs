//! What changed since the last meeting, in a few rows for the home page and for the papers of the next meeting. Where
//! no history reaches the day of that meeting, what the records themselves tell since the last quarter, and why.

use super::changes::is_told;
use super::decisions;
use super::kpi::headline;
use super::measure as m;
use super::{Since, Writer, words};
use crate::calendar::{Date, Grain, Period};
use crate::change::{How, Stand, Turn};
use crate::kpi::{Kpi, Status};
use crate::portal::audience::Page;
use crate::portal::view::{Change, Empty, Link, Section, Text};
use crate::record::Complaint;
use anyhow::Result;
use std::collections::BTreeMap;

/// Kinds of record that a row names.
const FEW_KINDS: usize = 4;

/// The day before this quarter began.
fn quarter(w: &Writer) -> Date {
    Period::of(Grain::Quarter, w.site.input.as_of).start().plus_days(-1)
}

/// The heading.
pub(super) fn title(w: &Writer) -> Result<String> {
    w.word(if w.site.input.since.is_some() { "since-title" } else { "changes" })
}

/// Which commits are compared; or why it is not told since the last meeting.
pub(super) fn lead(w: &Writer) -> Result<Text> {
    let input = w.site.input;
    let Some(since) = input.since else {
        let seen = input.audience.sees_page(Page::Committee);
        return if seen { why_not(w).map(Text::from) } else { Ok(Text::default()) };
    };
    let before = w.record(Text::default(), &since.meeting)?;
    let on = w.say("since-on", [("date", w.date(since.on).into())])?;
    Ok(before.plain(on).id(&since.commit.id[..7]))
}

/// Why it is not told since the last meeting.
pub(super) fn why_not(w: &Writer) -> Result<String> {
    let input = w.site.input;
    let held = super::meetings::held(w.site);
    match (held.first(), input.git) {
        (None, _) => w.word("since-no-meeting"),
        (Some(_), None) => w.word("since-no-history"),
        (Some(last), Some(_)) => w.say("since-short-history", [("date", w.date(last.held_on).into())]),
    }
}

/// The rows.
pub(super) fn section(w: &Writer) -> Result<Section<Change>> {
    let input = w.site.input;
    let from = input.since.map_or_else(|| quarter(w), |since| since.on);
    let mut items = match input.since {
        Some(since) => told(w, since)?,
        None => measured(w)?,
    };
    items.extend(complaints(w, from)?);
    if input.audience.sees_page(Page::Committee) {
        items.extend(open_decisions(w, from)?);
    }
    let (old, new) = (input.policy.version_on(from), input.policy.version_on(input.as_of));
    if old.version != new.version {
        items.push(Change {
            item: w.word("home-policy")?.into(),
            before: old.version.as_str().into(),
            now: new.version.as_str().into(),
            why: w.say("home-why-policy", [("date", new.from.to_string().into())])?.into(),
            ..Change::default()
        });
    }
    let note =
        w.say("home-since", [("from", from.to_string().into()), ("to", input.as_of.to_string().into())])?;
    let empty = Empty { fact: w.word("since-nothing")?, why: Text::default() };
    let links = if input.audience.sees_page(Page::Committee) {
        vec![Link::new(w.to(&["changes"]), w.word("page-changes")?)]
    } else {
        Vec::new()
    };
    Ok(Section { note: Some(note), links, items, empty: Some(empty) })
}

/// Headline measures whose status is another than at the end of the quarter before this one.
fn measured(w: &Writer) -> Result<Vec<Change>> {
    let mut items = Vec::new();
    for now in headline(w.site) {
        let then = w.site.input.before.series(&now.kpi, None, now.grain);
        let Some(then) = then.filter(|then| then.status != now.status) else { continue };
        items.push(Change {
            item: w.measure(&now.kpi)?,
            before_status: Some(m::status(w, then)?),
            now_status: Some(m::status(w, now)?),
            why: m::sentence(w, m::clauses(w, now)?.into_iter().take(1).collect()),
            evidence: chart(w, &now.kpi)?,
            ..Change::default()
        });
    }
    Ok(items)
}

/// The way to the chart of a measure that has one.
fn chart(w: &Writer, kpi: &Kpi) -> Result<Text> {
    Ok(Text::default().link(w.to(&["kpi", kpi.id()]), w.word("home-chart")?))
}

/// What two revisions differ by: measures of the company, findings, records, deadlines that moved.
fn told(w: &Writer, since: &Since) -> Result<Vec<Change>> {
    let change = &since.change;
    let mut items = Vec::new();
    for moved in change.measures.iter().filter(|moved| moved.unit.is_none() && is_told(moved)) {
        let status = |stand: &Option<Stand>| {
            words::status(w, stand.map_or(Status::NotRated, |stand| stand.status)).map(Some)
        };
        let series = w.site.input.measured.told(&moved.kpi, None);
        let clauses = series.map(|series| m::clauses(w, series)).transpose()?.unwrap_or_default();
        items.push(Change {
            item: w.measure(&moved.kpi)?,
            before_status: status(&moved.before)?,
            now_status: status(&moved.after)?,
            why: m::sentence(w, clauses.into_iter().take(1).collect()),
            evidence: series.map(|_| chart(w, &moved.kpi)).transpose()?.unwrap_or_default(),
            ..Change::default()
        });
    }
    let turned = |turn: Turn| change.findings.iter().filter(move |found| found.turn == turn).count();
    let counts = [
        ("new", turned(Turn::New).into()),
        ("fixed", turned(Turn::Fixed).into()),
        ("settled", (turned(Turn::Waived) + turned(Turn::Answered)).into()),
    ];
    if !change.findings.is_empty() {
        items.push(row(w, "findings", w.say("since-findings", counts)?, Text::default())?);
    }
    let how = |how: How| change.records.iter().filter(move |record| record.how == how).count();
    let counts = [
        ("added", how(How::Added).into()),
        ("amended", how(How::Amended).into()),
        ("deleted", how(How::Deleted).into()),
    ];
    if !change.records.is_empty() {
        items.push(row(w, "records", w.say("since-records", counts)?, kinds(w, since)?)?);
    }
    let moved = change.deadlines.iter().filter(|moved| moved.before.is_some() && moved.after.is_some());
    match moved.count() {
        0 => {}
        count => {
            let now = w.say("since-deadlines", [("count", count.into())])?;
            items.push(row(w, "deadlines", now, Text::default())?);
        }
    }
    Ok(items)
}

fn row(w: &Writer, part: &str, now: String, why: Text) -> Result<Change> {
    Ok(Change {
        item: w.word(&format!("since-item-{part}"))?.into(),
        before: "—".into(),
        now: now.into(),
        why,
        evidence: Text::default().link(w.to_part(&["changes"], part), w.word("since-list")?),
        ..Change::default()
    })
}

/// The kinds of which most records changed.
fn kinds(w: &Writer, since: &Since) -> Result<Text> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for kind in since.change.records.iter().filter_map(|record| record.kind) {
        *counts.entry(kind).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(kind, count)| (std::cmp::Reverse(*count), *kind));
    let mut text = Text::default();
    for (index, (kind, count)) in counts.into_iter().take(FEW_KINDS).enumerate() {
        let mark = if index > 0 { w.word("list-mark")? } else { String::new() };
        let args = [("kind", w.kind(kind)?.into()), ("count", count.into())];
        text = text.plain(mark).plain(w.say("since-kind", args)?);
    }
    Ok(text)
}

fn complaints(w: &Writer, before: Date) -> Result<Option<Change>> {
    let ledger = w.site.input.ledger;
    let all = || ledger.complaints.iter().map(|filed| &*filed.record);
    let received = |complaint: &Complaint| ledger.zone.date(complaint.received_at);
    let closed = |complaint: &Complaint| complaint.closed_at.map(|at| ledger.zone.date(at));
    let open_on =
        |date| all().filter(|c| received(c) <= date && closed(c).is_none_or(|closed| closed > date)).count();
    let (then, now) = (open_on(before), open_on(w.site.input.as_of));
    if then == now {
        return Ok(None);
    }
    let counts = [
        ("received", all().filter(|c| received(c) > before).count().into()),
        ("closed", all().filter(|c| closed(c).is_some_and(|closed| closed > before)).count().into()),
    ];
    let open = |count: usize| w.say("home-open-count", [("count", count.into())]);
    Ok(Some(Change {
        item: w.word("home-open-complaints")?.into(),
        before: open(then)?.into(),
        now: open(now)?.into(),
        why: w.say("home-why-open", counts)?.into(),
        evidence: Text::default().link(w.to(&["records", "complaint", "open"]), w.kind("complaint")?),
        ..Change::default()
    }))
}

fn open_decisions(w: &Writer, before: Date) -> Result<Option<Change>> {
    let all = || w.site.input.ledger.all_decisions();
    let done =
        |date: Date| move |one: &crate::ledger::Decided| one.decision.done_on.is_some_and(|d| d <= date);
    let open_on = |date: Date| all().filter(|one| one.on() <= date && !done(date)(one)).count();
    let today = w.site.input.as_of;
    let (then, now) = (open_on(before), open_on(today));
    if then == now {
        return Ok(None);
    }
    let closed = all().filter(|one| !done(before)(one) && done(today)(one)).count();
    let late = decisions::all(w.site).iter().filter(|(stands, _)| *stands == decisions::Stands::Late).count();
    let open = |count: usize| w.say("since-open", [("count", count.into())]);
    Ok(Some(Change {
        item: Text::default().link(w.to(&["decisions"]), w.word("since-decisions")?),
        before: open(then)?.into(),
        now: open(now)?.into(),
        why: w.say("since-why-decisions", [("done", closed.into()), ("late", late.into())])?.into(),
        evidence: Text::default().link(w.to(&["decisions"]), w.word("decisions-log")?),
        ..Change::default()
    }))
}
