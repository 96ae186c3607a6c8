//! The calendar of deadlines: a page a month, day by day. Computes no due date: the engine of deadlines does.

use super::due::{self, Matter};
use super::words::headline;
use super::{Made, Site, Writer};
use crate::calendar::{Date, Grain, Period};
use crate::locale;
use crate::portal::view::{Day, DayItem, Link, Month, Pill, Text};
use anyhow::Result;
use std::collections::BTreeMap;

/// Months before and after this one that have a page at most.
const REACH: i32 = 12;
/// What a day shows; the list of deadlines shows the rest.
const MOST: usize = 5;

/// A page for every month from the first to the last in which something falls due, this one among them.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let now = Period::of(Grain::Month, site.input.as_of);
    let mut by_day: BTreeMap<Date, Vec<Matter>> = BTreeMap::new();
    for matter in due::all(site)? {
        by_day.entry(matter.due).or_default().push(matter);
    }
    let within =
        |date: &Date| (now.plus(-REACH)..=now.plus(REACH)).contains(&Period::of(Grain::Month, *date));
    let mut dates = by_day.keys().copied().filter(within);
    let month = |date: Option<Date>| date.map_or(now, |date| Period::of(Grain::Month, date));
    let first = month(dates.next()).min(now);
    let last = month(dates.next_back()).max(now);
    let months: Vec<Period> = first.through(last).collect();
    months.iter().map(|month| page(site, &by_day, &months, *month)).collect()
}

/// The folder of a month: `2026-07`.
fn folder(month: Period) -> String {
    month.to_string()
}

/// The link to the page of this month.
pub(super) fn link(w: &Writer) -> Result<Link> {
    let now = Period::of(Grain::Month, w.site.input.as_of);
    Ok(Link::new(w.to(&["calendar", &folder(now)]), w.word("month-page")?))
}

fn page(site: &Site, by_day: &BTreeMap<Date, Vec<Matter>>, months: &[Period], month: Period) -> Result<Made> {
    let w = site.page(&["calendar", &folder(month)]);
    let name = w.period(month);
    let due: Vec<&Matter> = by_day.range(month.start()..=month.end()).flat_map(|(_, all)| all).collect();
    let late = due.iter().filter(|matter| matter.is_overdue(site)).count();
    let said = vec![
        w.say("month-headline", [("month", name.as_str().into()), ("count", due.len().into())])?,
        w.say("deadlines-overdue", [("count", late.into())])?,
    ];
    let pill = |of: &Period| {
        let count = by_day.range(of.start()..=of.end()).map(|(_, all)| all.len()).sum::<usize>();
        Pill {
            href: w.to(&["calendar", &folder(*of)]),
            text: folder(*of),
            count: (count > 0).then(|| w.count(count)),
            current: *of == month,
        }
    };
    let monday = month.start().plus_days(1 - i64::from(month.start().weekday()));
    let mut weeks = Vec::new();
    let mut at = monday;
    while at <= month.end() {
        let days = (0..7).map(|day| self::day(&w, by_day, month, at.plus_days(day)));
        weeks.push(days.collect::<Result<_>>()?);
        at = at.plus_days(7);
    }
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["deadlines"]), w.word("nav-deadlines")?),
    ];
    w.render(&Month {
        frame: w.frame(&name, crumbs, &["records/"])?,
        headline: headline(&w, said)?,
        lead: Some(w.word("month-lead")?.into()),
        months: months.iter().map(pill).collect(),
        weekdays: (0..7).map(|day| locale::weekday_text(w.locale(), monday.plus_days(day)).clone()).collect(),
        weeks,
        name,
    })
}

fn day(w: &Writer, by_day: &BTreeMap<Date, Vec<Matter>>, month: Period, date: Date) -> Result<Day> {
    if !month.contains(date) {
        return Ok(Day::default());
    }
    let all = by_day.get(&date).map_or(&[][..], Vec::as_slice);
    let item = |matter: &Matter| {
        Ok(DayItem {
            what: matter.words(w)?,
            record: w.record(Text::default(), &matter.record)?,
            status: matter.status(w)?,
        })
    };
    let rest = all.len().saturating_sub(MOST);
    let more = (rest > 0).then(|| {
        let words = w.say("month-more", [("count", rest.into())])?;
        Ok::<_, anyhow::Error>(Link::new(w.to(&["deadlines"]), words))
    });
    Ok(Day {
        number: u8::try_from(date.day()).ok(),
        date: w.date(date),
        iso: date.to_string(),
        free: !w.site.input.ledger.workdays.is_workday(date),
        today: date == w.site.input.as_of,
        items: all.iter().take(MOST).map(item).collect::<Result<_>>()?,
        more: more.transpose()?,
    })
}
