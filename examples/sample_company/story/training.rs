//! Training: the plans of the years, the sessions with attendance, exams and make-ups; what went wrong is told
//! as a breach for which a finding answers.

use super::Book;
use super::breach::Breach;
use super::calendar::workdays;
use super::people::{audience, holders, is_active};
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day, workday_from};
use super::training_words::{Item, PLANS, Planned, Turn};
use pinguan::calendar::{Date, Workdays};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A session while it is made.
struct Session {
    id: String,
    date: Date,
    required: Vec<&'static str>,
    attended: Vec<&'static str>,
    results: Vec<(&'static str, i64)>,
    exam_on: Option<Date>,
    make_ups: Vec<(&'static str, Date, Option<i64>)>,
}

/// Writes the plans and the sessions, and adds the breaches of which they tell.
pub fn write(book: &mut Book, breaches: &mut Vec<Breach>) {
    let (mut rng, days) = (Rng::of("training"), workdays());
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for planned in PLANS {
        let plan = format!("TPLAN-{}-0001", planned.year);
        book.put(format!("records/training-plan/{}/{plan}.yaml", planned.year), plan_text(&plan, planned));
        for (index, item) in planned.items.iter().enumerate() {
            let Some(date) = held_on(&mut rng, &days, planned.year, item) else { continue };
            let number = numbers.entry(date.year()).or_default();
            *number += 1;
            let id = format!("TSES-{}-{number:04}", date.year());
            let trainer = trainer(&mut rng, item, date);
            let session = session(&mut rng, &days, id, date, item, trainer);
            let text = text(&session, &plan, index + 1, item, trainer, &days);
            book.put(format!("records/training-session/{}/{}.yaml", date.year(), session.id), text);
            breaches.extend(breach(item, &session, &plan));
        }
    }
}

fn plan_text(id: &str, planned: &Planned) -> String {
    let Planned { year, drawn_up_on, approved_on, decision, items } = planned;
    let mut text = format!(
        "id: {id}\nyear: {year}\nby: S-0103\ndrawn_up_on: {drawn_up_on}\napproved_by: {decision}\n\
         approved_on: {approved_on}\nitems:\n"
    );
    for (index, item) in items.iter().enumerate() {
        let Item { topic, content, units, roles, month, hours, mandatory, .. } = item;
        _ = write!(
            text,
            "  - no: {}\n    topic: {topic}\n    content: {content}\n    audience:\n",
            index + 1
        );
        for (name, list) in [("units", units), ("roles", roles)] {
            if !list.is_empty() {
                _ = writeln!(text, "      {name}: [{}]", list.join(", "));
            }
        }
        _ = write!(text, "    month: {year}-{month:02}\n    hours: {hours}\n    mandatory: {mandatory}\n");
    }
    text
}

/// The working day on which an item was held; `None` while it is still to come.
fn held_on(rng: &mut Rng, days: &Workdays, year: i16, item: &Item) -> Option<Date> {
    let early = day(&format!("{year}-{:02}-{:02}", item.month, rng.range(8, 19)));
    let date = match item.turn {
        Turn::HeldLate => early.plus_days(25),
        Turn::JustHeld => day("2026-06-24"),
        _ => early,
    };
    Some(workday_from(days, date)).filter(|date| *date <= as_of())
}

/// A person of the quality department, or an organisation, with the credential.
fn trainer(rng: &mut Rng, item: &Item, date: Date) -> (Option<&'static str>, &'static str) {
    match item.topic {
        "law" => (None, "organisation: 法律事務所\n  credential: 執業律師，催收法令授課五年"),
        "service" => (None, "organisation: 客戶服務顧問公司\n  credential: 客訴處理講師認證"),
        _ => (Some(rng.pick(&holders("quality_officer", date))), "credential: 內部講師認證，催收實務八年"),
    }
}

fn session(
    rng: &mut Rng,
    days: &Workdays,
    id: String,
    date: Date,
    item: &Item,
    (teaches, _): (Option<&'static str>, &'static str),
) -> Session {
    let mut required = audience(item.units, item.roles, date);
    required.retain(|person| Some(*person) != teaches);
    let size = required.len() as i64;
    let absent = match item.turn {
        Turn::FewCame => size / 6 + 1,
        Turn::JustHeld => 1,
        _ => rng.range(0, 2).min(size / 12),
    };
    let attended = without(rng, &required, absent);
    let after = if item.turn == Turn::ExamLate { 14 } else { rng.range(1, 3) as u32 };
    let exam_on = Some(days.after(date, after)).filter(|on| *on <= as_of() && item.turn != Turn::JustHeld);
    let fails = match item.turn {
        Turn::ManyFail => size / 4,
        Turn::FailsTwice | Turn::MadeUpLate => 1,
        _ => rng.range(0, 3).min(size / 8),
    };
    let passed = without(rng, &attended, fails);
    let mut score = |person: &&'static str| {
        let points = if passed.contains(person) { rng.range(80, 99) } else { rng.range(60, 78) };
        (*person, points)
    };
    let results: Vec<_> =
        if exam_on.is_some() { attended.iter().map(&mut score).collect() } else { Vec::new() };
    let mut made = Session { id, date, required, attended, results, exam_on, make_ups: Vec::new() };
    made.make_ups = make_ups(rng, days, &made, item.turn);
    made
}

/// Who failed is examined again, who was absent is trained again, some two weeks later.
fn make_ups(
    rng: &mut Rng,
    days: &Workdays,
    session: &Session,
    turn: Turn,
) -> Vec<(&'static str, Date, Option<i64>)> {
    let failed = session.results.iter().filter(|(_, score)| *score < 80).map(|(person, _)| *person);
    let failed = failed.map(|person| (person, true));
    let absent = session.required.iter().filter(|person| !session.attended.contains(person));
    let mut made = Vec::new();
    for (person, again) in failed.chain(absent.map(|person| (*person, false))) {
        let wait = if turn == Turn::MadeUpLate && again { 39 } else { rng.range(9, 24) };
        let from = if again { session.exam_on.unwrap_or(session.date) } else { session.date };
        let date = workday_from(days, from.plus_days(wait));
        if date > as_of() || !is_active(person, date) {
            continue;
        }
        if turn == Turn::FailsTwice && again {
            made.push((person, date, Some(74)));
            made.push((person, workday_from(days, date.plus_days(14)), Some(86)));
            continue;
        }
        made.push((person, date, again.then(|| rng.range(80, 96))));
    }
    made
}

/// All of a list but so many of it, picked at random.
fn without(rng: &mut Rng, all: &[&'static str], count: i64) -> Vec<&'static str> {
    let mut left = all.to_vec();
    for _ in 0..count.min(all.len() as i64 - 1) {
        left.remove(rng.range(0, left.len() as i64 - 1) as usize);
    }
    left
}

/// Ids of a list, ten a line.
fn lines(ids: &[&str]) -> String {
    ids.chunks(10).map(|ten| ten.join(", ")).collect::<Vec<_>>().join(",\n  ")
}

fn text(
    session: &Session,
    plan: &str,
    number: usize,
    item: &Item,
    (teaches, rest): (Option<&'static str>, &str),
    days: &Workdays,
) -> String {
    let Session { id, date, required, attended, results, exam_on, make_ups } = session;
    let officers = holders("quality_officer", *date);
    let by = officers.iter().find(|person| Some(**person) != teaches).unwrap_or(&officers[0]);
    let person = teaches.map_or(String::new(), |person| format!("person: {person}\n  "));
    let methods = if item.turn == Turn::OnlyLecture { "[lecture]" } else { item.methods };
    let mut text = format!(
        "id: {id}\nplan: {plan}\nitem: {number}\nby: {by}\ndate: {date}\nhours: {}\ntrainer:\n  {person}{rest}\n\
         methods: {methods}\nrequired: [{}]\nattended: [{}]\n",
        item.hours,
        lines(required),
        lines(attended)
    );
    if let Some(on) = exam_on {
        _ = write!(text, "exam:\n  date: {on}\n  results:\n");
        for (person, score) in results {
            _ = write!(text, "    - person: {person}\n      score: {score}\n");
        }
    }
    if !make_ups.is_empty() {
        text.push_str("make_ups:\n");
    }
    for (person, on, score) in make_ups {
        let kind = if score.is_some() { "exam" } else { "retraining" };
        _ = write!(text, "  - person: {person}\n    date: {on}\n    kind: {kind}\n");
        if let Some(score) = score {
            _ = writeln!(text, "    score: {score}");
        }
    }
    debug_assert!(days.is_workday(*date), "{id} is held on a working day");
    _ = writeln!(text, "closed_on: {date}");
    text
}

/// The breach of which a session tells, where one went wrong and is answered.
fn breach(item: &Item, session: &Session, plan: &str) -> Option<Breach> {
    let failed = session.results.iter().find(|(_, score)| *score < 80);
    let exam = session.exam_on.unwrap_or(session.date);
    let (rule, record, since) = match item.turn {
        Turn::OnlyLecture => ("TRN-011", &*session.id, session.date),
        Turn::HeldLate => ("TRN-012", plan, session.date),
        Turn::ExamLate => ("TRN-013", &*session.id, exam),
        Turn::ManyFail => ("TRN-016", &*session.id, exam),
        Turn::MadeUpLate => {
            failed?;
            ("TRN-017", &*session.id, exam.plus_days(31))
        }
        Turn::FailsTwice => ("TRN-019", &*session.id, session.make_ups.first()?.1),
        Turn::FewCame => ("TRN-021", &*session.id, session.date),
        Turn::Usual | Turn::JustHeld => return None,
    };
    Some(Breach { rule, record: record.to_owned(), since: Stamp::at(since, 17, 30), unit: "QM" })
}
