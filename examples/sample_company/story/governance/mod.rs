//! The committee's meetings with their decisions, reviews of the system, work plans, documents, and the
//! evaluations of the partner agencies. What is decided stands in `governance_words`.

mod documents;
mod evaluations;
mod meeting;
mod meetings_2024;
mod meetings_2025;
mod meetings_2026;
mod plans;
mod reviews;

use documents::{DISPOSAL, DOCUMENTS};
use meeting::{Meeting, Ruling};
use plans::PLANS;
use reviews::REVIEWS;

use super::Book;
use super::stamp::day;
use pinguan::calendar::Date;
use std::fmt::Write as _;

/// First days of the members of the committee, and their last.
const MEMBERS: &[(&str, &str, &str)] = &[
    ("S-0001", "2024-07-01", ""),
    ("S-0002", "2024-07-01", ""),
    ("S-0131", "2024-07-01", ""),
    ("S-0201", "2024-07-01", "2025-08-31"),
    ("S-0212", "2025-09-01", ""),
    ("S-0301", "2024-07-01", ""),
    ("S-0401", "2024-07-01", ""),
    ("S-0501", "2024-07-01", ""),
    ("S-0101", "2024-07-01", ""),
    ("S-0103", "2024-07-01", ""),
    ("S-0107", "2025-07-01", ""),
];

/// Every meeting, oldest first.
fn meetings() -> impl Iterator<Item = &'static Meeting> {
    [meetings_2024::MEETINGS, meetings_2025::MEETINGS, meetings_2026::MEETINGS].into_iter().flatten()
}

/// Writes everything; the complaints stand in the book already.
pub fn write(book: &mut Book) {
    let majors = majors(book);
    let mut before = day("2024-06-30");
    for meeting in meetings() {
        let held = day(meeting.held_on);
        let since = |(received, _): &&(Date, String)| before <= *received && *received < held;
        let found: Vec<&str> = majors.iter().filter(since).map(|(_, id)| id.as_str()).collect();
        let regular = meeting.kind == "regular";
        let text = minutes(meeting, held, if regular { &found } else { &[] });
        book.put(format!("records/meeting/{}/{}.yaml", held.year(), meeting.id), text);
        if regular {
            before = held;
        }
    }
    for (folder, all) in [("management-review", REVIEWS), ("work-plan", PLANS), ("document", DOCUMENTS)] {
        for (id, rest) in all {
            let year = id.split('-').nth(1).unwrap_or_default();
            book.put(format!("records/{folder}/{year}/{id}.yaml"), format!("id: {id}\n{rest}"));
        }
    }
    book.put("records/disposal/2026/DSPL-2026-0001.yaml".to_owned(), DISPOSAL.to_owned());
    evaluations::write(book);
}

/// The major complaints of the story with the days of their receipt, by id.
fn majors(book: &Book) -> Vec<(Date, String)> {
    let complaints = book.texts.iter().filter(|(path, _)| path.starts_with("records/complaint/"));
    let major = complaints.filter(|(_, text)| text.contains("\nmajor: true\n"));
    let told = major.map(|(_, text)| {
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        (day(&field("received_at: ")[..10]), field("id: ").to_owned())
    });
    told.collect()
}

fn minutes(meeting: &Meeting, held: Date, majors: &[&str]) -> String {
    let seated =
        |(_, from, to): &&(&str, &str, &str)| day(from) <= held && (to.is_empty() || held <= day(to));
    let away = |person: &str| meeting.away.contains(&person);
    let mut text = format!("id: {}\nheld_on: {held}\nkind: {}\n", meeting.id, meeting.kind);
    text.push_str("chair: S-0001\nattendees:\n");
    for (person, ..) in MEMBERS.iter().filter(seated).filter(|(person, ..)| !away(person)) {
        _ = writeln!(text, "  - {person}");
    }
    text.push_str("minutes_by: S-0103\nagenda:\n");
    for (topic, kpi) in meeting.agenda {
        _ = write!(
            text,
            "  - topic: {topic}\n    data:\n      - kpi: {kpi}\n        period: {}\n",
            meeting.period
        );
    }
    if !majors.is_empty() {
        text.push_str("  - topic: 重大投訴\n    records:\n");
        for id in majors {
            _ = writeln!(text, "      - {id}");
        }
    }
    text.push_str("decisions:\n");
    meeting.decisions.iter().for_each(|ruling| decision(&mut text, meeting, ruling));
    text
}

fn decision(text: &mut String, meeting: &Meeting, ruling: &Ruling) {
    let Ruling { id, what, owner, due, done, outcome, approves, answers } = ruling;
    _ = write!(text, "  - id: {id}\n    what: {what}\n");
    if !answers.is_empty() {
        text.push_str("    answers:\n");
    }
    for (rule, record) in *answers {
        _ = write!(text, "      - rule: {rule}\n        record: {record}\n");
    }
    if !approves.is_empty() {
        text.push_str("    approves:\n");
    }
    for (subject, name, revision) in *approves {
        _ = write!(text, "      - subject: {subject}\n        name: \"{name}\"\n");
        if *revision > 0 {
            _ = writeln!(text, "        revision: {revision}");
        }
    }
    let kpi = meeting.agenda.first().map_or("COMPLAINT", |(_, kpi)| kpi);
    _ = write!(text, "    data:\n      - kpi: {kpi}\n        period: {}\n", meeting.period);
    _ = write!(text, "    owner: {owner}\n    due: {due}\n");
    if !done.is_empty() {
        _ = write!(text, "    done_on: {done}\n    outcome: {outcome}\n");
    }
}
