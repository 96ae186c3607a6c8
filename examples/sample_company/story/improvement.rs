//! Improvements: what follows from upheld and major complaints from July 2025 on, unit by unit and cause by
//! cause, and four of their own: one that helped, one that made it worse and was taken up again, one stuck.

use super::Book;
use super::calendar::workdays;
use super::complaint_life::Settled;
use super::improvement_effect::{Check, Metric, check, monthly};
use super::improvement_words::{TRACKED, measure};
use super::investigation::Cause;
use super::people::{department, head, holders};
use super::rng::Rng;
use super::stamp::{as_of, day, workday_until};
use super::volume::UNITS;
use pinguan::calendar::{Date, Grain, Period, Workdays};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// An improvement of the story before it is numbered.
struct Improvement {
    sources: Vec<String>,
    unit: &'static str,
    measure: (&'static str, &'static str),
    owner: &'static str,
    opened: Date,
    due: Date,
    done: Option<Date>,
    /// The place of the one that it takes up again.
    reopens: Option<usize>,
    checks: Vec<Check>,
}

/// Writes every improvement.
pub fn write(
    book: &mut Book,
    closed: &[Settled],
    causes: &BTreeMap<String, Cause>,
    suggested: &[(Date, String)],
) {
    let (mut rng, days) = (Rng::of("improvement"), workdays());
    let mut all = vec![script(book, &mut rng, closed)];
    all.extend(service(book, &mut rng, closed, causes, suggested));
    follow(book, &mut rng, &days, closed, causes, &mut all);
    take_up(book, &mut rng, &days, &mut all);
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|index| (all[*index].opened, *index));
    let (mut numbers, mut ids) = (BTreeMap::<i16, u32>::new(), vec![String::new(); all.len()]);
    for index in &order {
        let year = all[*index].opened.year();
        let number = numbers.entry(year).or_default();
        *number += 1;
        ids[*index] = format!("IMP-{year}-{number:04}");
    }
    for index in order {
        let text = text(&mut rng, &days, &all[index], &ids, index);
        book.put(format!("records/improvement/{}/{}.yaml", all[index].opened.year(), ids[index]), text);
    }
}

/// One script for all, and a check before each call: it helped, as a whole year against the months before told.
fn script(book: &Book, rng: &mut Rng, closed: &[Settled]) -> Improvement {
    let before = closed.iter().filter(|it| it.closed.date < day("2024-11-18") && it.verdict == "upheld");
    let sources = before.rev().take(3).map(|it| it.of.id.clone()).collect();
    let period = |text: &str| Period::parse(text).expect("a period in the code is one");
    let looks = [
        ("2024-11", "2025-01", "2025-02-10"),
        ("2024-Q4", "2025-Q1", "2025-05-09"),
        ("2024-Q3", "2025-Q2", "2025-08-06"),
        ("2024-Q4", "2025-Q3", "2025-11-04"),
        ("2024", "2025", "2026-01-20"),
    ];
    let mut checks: Vec<Check> = Vec::new();
    for (before, after, on) in looks {
        let periods = (period(before), period(after));
        checks.push(check(book, rng, Metric::Complaints(""), periods, day(on)));
        if checks.last().is_some_and(|last| last.verdict != "undecided") {
            break;
        }
    }
    Improvement {
        sources,
        unit: "QM",
        measure: ("script", "全公司統一話術，撥號前覆核受話人。"),
        owner: head("QM", day("2024-11-18")),
        opened: day("2024-11-18"),
        due: day("2024-12-31"),
        done: Some(day("2024-12-31")),
        reopens: None,
        checks,
    }
}

/// More people at peak hours, which helped; a new menu, which made it worse, and its correction.
fn service(
    book: &Book,
    rng: &mut Rng,
    closed: &[Settled],
    causes: &BTreeMap<String, Cause>,
    suggested: &[(Date, String)],
) -> Vec<Improvement> {
    // the latest suggestion, and the latest complaint that came from too few people at peak hours
    let source = |on: &str| {
        let before = suggested.iter().rev().find(|(received, _)| *received < day(on));
        let served = closed.iter().rev().filter(|it| it.closed.date < day(on) && it.verdict != "not_upheld");
        let found = served.filter_map(|it| causes.get(&it.of.id)).find(|cause| cause.category == "staffing");
        let found = found.map(|cause| cause.id.clone());
        before.map(|(_, id)| id.clone()).into_iter().chain(found).collect()
    };
    let mut of = |measure, metric, opened: &str, done: &str, reopens| {
        let checks = monthly(book, rng, metric, day(opened), day(done));
        Improvement {
            sources: source(opened),
            unit: "CS",
            measure,
            owner: head("CS", day(opened)),
            opened: day(opened),
            due: day(done),
            done: Some(day(done)),
            reopens,
            checks,
        }
    };
    let people = ("staffing", "中午與傍晚各增加一席接聽。");
    let menu = ("system", "語音選單改為先選業務別再轉接。");
    let back = ("system", "語音選單取消業務別，恢復直接轉接專人。");
    vec![
        of(people, Metric::FirstResponse, "2025-09-08", "2025-10-31", None),
        of(menu, Metric::FirstContact, "2026-01-12", "2026-02-26", None),
        of(back, Metric::FirstContact, "2026-04-13", "2026-04-30", Some(2)),
    ]
}

/// What follows from complaints: one improvement for each unit and cause at a time; a cause that comes back
/// after it was done is taken up again.
fn follow(
    book: &Book,
    rng: &mut Rng,
    days: &Workdays,
    closed: &[Settled],
    causes: &BTreeMap<String, Cause>,
    all: &mut Vec<Improvement>,
) {
    let mut latest: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let mut order: Vec<&Settled> = closed.iter().collect();
    order.sort_by_key(|it| it.closed);
    for settled in order {
        let Some(cause) = causes.get(&settled.of.id) else { continue };
        if settled.verdict == "not_upheld" && !settled.of.major {
            continue;
        }
        let key = (settled.of.unit, cause.category);
        let received = settled.of.received.date;
        let before = latest.get(&key).copied();
        let runs = before.filter(|index| all[*index].done.is_none_or(|done| received <= done));
        if let Some(index) = runs {
            all[index].sources.push(cause.id.clone());
            continue;
        }
        let recent = |index: &usize| all[*index].done.is_some_and(|done| received.days_since(done) <= 90);
        let reopens = before.filter(recent);
        let opened = days.after(settled.closed.date, rng.range(1, 2) as u32).min(as_of());
        latest.insert(key, all.len());
        all.push(begin(book, rng, days, (settled.of.unit, cause), opened, reopens));
    }
}

/// An improvement of a unit: done by the end of the next month, but for one that is stuck.
fn begin(
    book: &Book,
    rng: &mut Rng,
    days: &Workdays,
    (unit, cause): (usize, &Cause),
    opened: Date,
    reopens: Option<usize>,
) -> Improvement {
    let unit = UNITS[unit].0;
    let due = workday_until(days, Period::of(Grain::Month, opened).plus(1).end());
    let done = Some(due).filter(|due| *due < as_of());
    let of = if unit.starts_with("PTN") { unit } else { department(unit) };
    let checks = done.map_or_else(Vec::new, |done| monthly(book, rng, Metric::Complaints(of), opened, done));
    let owner = head(department(unit), opened);
    let measure = measure(rng, cause.category);
    Improvement { sources: vec![cause.id.clone()], unit, measure, owner, opened, due, done, reopens, checks }
}

/// Takes up again what did not help and nothing took up yet; and lets one of May be stuck.
fn take_up(book: &Book, rng: &mut Rng, days: &Workdays, all: &mut Vec<Improvement>) {
    let mut index = 0;
    while index < all.len() {
        let last =
            all[index].checks.last().filter(|check| check.verdict == "not_effective").map(|check| check.on);
        let taken = all.iter().any(|other| other.reopens == Some(index));
        if let Some(on) = last.filter(|_| !taken) {
            let before = &all[index];
            let opened = days.after(on, 2).min(as_of());
            let due = workday_until(days, Period::of(Grain::Month, opened).plus(1).end());
            let done = Some(due).filter(|due| *due < as_of());
            let of = if before.unit.starts_with("PTN") { before.unit } else { department(before.unit) };
            let checks =
                done.map_or_else(Vec::new, |done| monthly(book, rng, Metric::Complaints(of), opened, done));
            let next = Improvement {
                sources: before.sources[..1].to_vec(),
                unit: before.unit,
                measure: ("supervision", "品質管理部每日抽聽並當日回饋。"),
                owner: head(department(before.unit), opened),
                opened,
                due,
                done,
                reopens: Some(index),
                checks,
            };
            all.push(next);
        }
        index += 1;
    }
    let stuck = all.iter_mut().rev().find(|it| it.unit == "C2-B" && it.opened < day("2026-06-01"));
    if let Some(it) = stuck.filter(|it| it.done.is_none()) {
        it.due = day("2026-06-24");
    }
}

fn text(rng: &mut Rng, days: &Workdays, it: &Improvement, ids: &[String], index: usize) -> String {
    let mut text = format!("id: {}\nsources:\n", ids[index]);
    for source in &it.sources {
        _ = writeln!(text, "  - {source}");
    }
    _ = write!(
        text,
        "unit: {}\nmeasure: {}\nwhat: {}\nowner: {}\nopened_on: {}\ndue: {}\n",
        it.unit, it.measure.0, it.measure.1, it.owner, it.opened, it.due
    );
    if let Some(before) = it.reopens {
        _ = writeln!(text, "reopens: {}", ids[before]);
    }
    let until = it.done.unwrap_or(as_of());
    let mut looks = Vec::new();
    let mut at = workday_until(days, it.opened.plus_days(rng.range(18, 24)));
    while at < until {
        looks.push(at);
        at = workday_until(days, at.plus_days(rng.range(20, 27)));
    }
    if !looks.is_empty() {
        text.push_str("tracking:\n");
    }
    for (number, on) in looks.into_iter().enumerate() {
        let by = rng.pick(&holders("quality_officer", on));
        _ = write!(text, "  - on: {on}\n    by: {by}\n    note: {}\n", TRACKED[number.min(2)]);
    }
    if let Some(done) = it.done {
        _ = writeln!(text, "done_on: {done}");
    }
    if let Some(last) = it.checks.last() {
        text.push_str("effect_checks:\n");
        it.checks.iter().for_each(|check| text.push_str(&check.text));
        if last.verdict != "undecided" {
            _ = writeln!(text, "closed_on: {}", last.on);
        }
    }
    text
}
