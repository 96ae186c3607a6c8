//! Findings with rectification and verification: from monitoring, and in answer to breaches.

use super::Book;
use super::breach::Breach;
use super::calendar::workdays;
use super::finding_words::{Answer, MONITORED, Seen, answer, with};
use super::people::{department, head, holders, members};
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day, workday_until};
use pinguan::calendar::{Date, Workdays};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A finding of the story before it is numbered.
struct Finding {
    found: Stamp,
    unit: &'static str,
    severity: &'static str,
    code: Option<&'static str>,
    summary: String,
    /// The breach that it answers; the record of a breach in a finding is filled in once numbered.
    answers: Option<(&'static str, String)>,
    action: &'static str,
    basis: &'static str,
    turn: Turn,
    reopens: Option<String>,
}

/// How a finding runs.
#[derive(Clone, Copy, PartialEq)]
pub enum Turn {
    /// In time, with effect.
    Usual,
    /// In time, without effect.
    Ineffective,
    /// The unit was told late.
    ToldLate,
    /// Not yet rectified.
    Open,
}

/// How the summary of a finding begins that takes up one whose rectification did not work.
const AGAIN: &str = "前次整改無效";

/// Stands for the id of the finding whose unit was told late.
const TOLD_LATE: &str = "told late";

/// Writes every finding.
pub fn write(book: &mut Book, breaches: &[Breach]) {
    let (mut rng, days) = (Rng::of("finding"), workdays());
    let mut findings: Vec<Finding> = MONITORED.iter().map(monitored).collect();
    findings.extend(breaches.iter().map(|breach| answered(&mut rng, &days, breach)));
    findings.push(told_late());
    number(book, &mut rng, &days, findings, 1);
}

/// Writes the findings that answer the breaches of a family of records, from a stream and with numbers of
/// their own, so that they leave the others alone.
pub fn write_answers(book: &mut Book, family: &str, first: u32, breaches: &[Breach]) {
    let (mut rng, days) = (Rng::of(&format!("finding {family}")), workdays());
    let findings = breaches.iter().map(|breach| answered(&mut rng, &days, breach)).collect();
    number(book, &mut rng, &days, findings, first);
}

/// Numbers findings by year from a first number on, in the order in which they were found, and writes them.
fn number(book: &mut Book, rng: &mut Rng, days: &Workdays, mut findings: Vec<Finding>, first: u32) {
    findings.sort_by_key(|finding| finding.found);
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    let (mut late, mut ineffective) = (String::new(), None);
    for mut finding in findings {
        let year = finding.found.date.year();
        let number = numbers.entry(year).and_modify(|number| *number += 1).or_insert(first);
        let id = format!("FIND-{year}-{number:04}");
        if finding.turn == Turn::ToldLate {
            late.clone_from(&id);
        }
        if let Some((_, record)) = finding.answers.as_mut().filter(|(_, record)| record == TOLD_LATE) {
            record.clone_from(&late);
            finding.summary = finding.summary.replace(TOLD_LATE, &late);
        }
        if finding.summary.starts_with(AGAIN) {
            finding.reopens = ineffective.take();
        }
        if finding.turn == Turn::Ineffective {
            ineffective = Some(id.clone());
        }
        let text = text(rng, days, &id, &finding);
        book.put(format!("records/finding/{year}/{id}.yaml"), text);
    }
}

fn monitored(seen: &Seen) -> Finding {
    let Seen { at, unit, severity, code, summary, action, basis, turn } = *seen;
    let (date, hour) = at;
    Finding {
        found: Stamp::at(day(date), hour, i64::from(day(date).day()) * 7 % 60),
        unit,
        severity,
        code: Some(code),
        summary: summary.to_owned(),
        answers: None,
        action,
        basis,
        turn,
        reopens: None,
    }
}

fn answered(rng: &mut Rng, days: &Workdays, breach: &Breach) -> Finding {
    let Answer { severity, summary, action, basis } = *answer(breach.rule);
    let date = days.after(breach.since.date, rng.range(1, 3) as u32);
    Finding {
        found: Stamp::at(date, rng.range(9, 13), rng.range(0, 59)),
        unit: breach.unit,
        severity,
        code: None,
        summary: summary.replace("{id}", &breach.record),
        answers: Some((breach.rule, breach.record.clone())),
        action,
        basis,
        turn: Turn::Usual,
        reopens: None,
    }
}

fn told_late() -> Finding {
    let Answer { severity, summary, action, basis } = *answer("FND-001");
    Finding {
        found: Stamp::at(day("2025-06-19"), 11, 20),
        unit: "QM",
        severity,
        code: None,
        summary: summary.replace("{id}", TOLD_LATE),
        answers: Some(("FND-001", TOLD_LATE.to_owned())),
        action,
        basis,
        turn: Turn::Usual,
        reopens: None,
    }
}

/// Whom a serious finding concerns, and how it was dealt with.
fn dealt_with(days: &Workdays, finding: &Finding) -> String {
    let decided = days.after(finding.found.date, 6);
    let subject = members(finding.unit, finding.found.date)[0];
    format!(
        "subject: {subject}\ndisposition:\n  what: 記過一次，停權兩週\n  reference: HR-{}-{:02}{:02}\n  decided_by: \
         {}\n  decided_on: {decided}\n",
        decided.year(),
        decided.month(),
        decided.day(),
        head(department(finding.unit), decided)
    )
}

/// Who mends a finding in a unit.
fn owner(unit: &str, date: Date) -> &'static str {
    match unit {
        "QM" => "S-0103",
        "CS" | "DM" | "C1" | "C2" | "C3" => head(unit, date),
        _ => head(department(unit), date),
    }
}

fn text(rng: &mut Rng, days: &Workdays, id: &str, finding: &Finding) -> String {
    let found = finding.found;
    let officers = holders("quality_officer", found.date);
    let by = if finding.unit == "QM" { head("QM", found.date) } else { rng.pick(&officers) };
    let mut text = format!(
        "id: {id}\nfound_at: {found}\nfound_by: {by}\nunit: {}\nseverity: {}\nsummary: {}\n",
        finding.unit, finding.severity, finding.summary
    );
    if let Some(code) = finding.code {
        _ = writeln!(text, "code: {code}");
    }
    if let Some(before) = &finding.reopens {
        _ = writeln!(text, "reopens: {before}");
    }
    if finding.severity == "serious" {
        text.push_str(&dealt_with(days, finding));
    }
    if finding.severity == "serious" {
        _ = write!(text, "escalations:\n  - to: company_leaders\n    at: {}\n    by: {by}\n", found.plus(95));
    }
    if let Some((rule, record)) = &finding.answers {
        text.push_str("answers:\n");
        for rule in [*rule].into_iter().chain(with(rule)) {
            _ = write!(text, "  - rule: {rule}\n    record: {record}\n");
        }
    }
    text + &mended(rng, days, finding)
}

/// What became of it since the unit was told.
fn mended(rng: &mut Rng, days: &Workdays, finding: &Finding) -> String {
    let found = finding.found;
    let notified = match finding.turn {
        Turn::ToldLate => Stamp::at(days.after(found.date, 4), 10, 10),
        _ => found.plus(rng.range(35, 200)),
    };
    let limit = match finding.severity {
        "serious" => 3,
        "major" => 7,
        _ => 14,
    };
    let due = found.date.plus_days(limit);
    let owner = owner(finding.unit, notified.date);
    let mut text = format!(
        "notified_at: {notified}\nrectification:\n  owner: {owner}\n  due: {due}\n  action: {}\n",
        finding.action
    );
    let extended = finding.unit == "PTN-01" && finding.answers.is_none();
    let done_on = workday_until(days, due.plus_days(-rng.range(0, limit / 4))).max(notified.date);
    if finding.turn == Turn::Open || done_on >= as_of() {
        return text;
    }
    let done_on = if extended { days.after(due, 3) } else { done_on };
    _ = writeln!(text, "  done_on: {done_on}");
    if extended {
        let (by, on, to) = (holders("quality_officer", due)[0], workday_until(days, due), due.plus_days(7));
        _ = write!(
            text,
            "  extensions:\n    - to: {to}\n      reason: 儲存設備由機構採購中，到貨後即可補傳。\n      by: {by}\n      on: {on}\n"
        );
    }
    let verified = Stamp::at(days.after(done_on, rng.range(2, 6) as u32), rng.range(9, 16), rng.range(0, 59));
    if verified.date < as_of() {
        let others = holders("quality_officer", verified.date);
        let others: Vec<_> = others.into_iter().filter(|person| *person != owner).collect();
        _ = write!(
            text,
            "verification:\n  by: {}\n  at: {verified}\n  effective: {}\n  basis: {}\n",
            rng.pick(&others),
            finding.turn != Turn::Ineffective,
            finding.basis
        );
        if finding.turn != Turn::Ineffective {
            _ = writeln!(text, "closed_on: {}", verified.date);
        }
    }
    text
}
