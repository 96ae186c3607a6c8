//! What a team does month by month: its plan, its execution, its repayments, its survey, its daily assessment.

use super::book::{Book, at, seal};
use crate::calendar::{Date, Period};
use anyhow::{Context, Result};
use std::fmt::Write;

const DEPARTMENT: &str = "records/company/department/C1.yaml";

/// The assessment that says how many days of March 2026 were assessed, of how many.
const COVERAGE: &str = "records/assessment/2026/ASM-2026-0006.yaml";

/// The days of the minimal company's one team that it counts.
const DAYS: usize = 22;

/// Records that founding a team takes: its leader, and the daily assessments of the year so far.
pub(super) const TO_FOUND: usize = 6;

/// Complaints for each 10 000 cases worked, about: on the good side of the target.
const COMPLAINTS: u64 = 15;

/// Records that a month of a team takes at most.
const MOST: usize = 4;

/// The leader of the team at a place.
pub(super) fn lead(place: usize) -> String {
    format!("S-{}", 1001 + place)
}

/// Founds the teams and tells their months, as far as records are wanted.
pub(super) fn all(book: &mut Book, teams: &[String]) -> Result<()> {
    for (place, team) in teams.iter().enumerate() {
        found(book, team, place)?;
    }
    // about one record in five is a complaint
    let complaints = book.left() as u64 / 5 / (teams.len().max(1) * book.months.len()) as u64;
    let cases = (complaints * 10_000 / COMPLAINTS).max(800);
    for month in book.months.clone() {
        for (place, team) in teams.iter().enumerate() {
            // the last month is not over; what concerns it comes later
            if book.left() > MOST && month != book.months[book.months.len() - 1] {
                tell(book, team, place, month, cases)?;
            }
        }
    }
    let assessed = DAYS * (1 + teams.len());
    let covered = book.texts.get_mut(COVERAGE).context("the minimal company assesses the leaders")?;
    *covered = covered.replace(&format!("ator: {DAYS}"), &format!("ator: {assessed}"));
    Ok(())
}

fn found(book: &mut Book, team: &str, place: usize) -> Result<()> {
    let person = lead(place);
    let text = format!(
        "id: {person}\ndepartment: C1\nteam: {team}\nfrom: 2024-01-01\nroles:\n  - {{role: team_lead, from: 2024-01-01}}\n"
    );
    book.place(format!("records/company/person/{person}.yaml"), text);
    let department = book.texts.get_mut(DEPARTMENT).context("the minimal company collects")?;
    let (number, letter) = (place + 2, team.trim_start_matches("C1-"));
    writeln!(
        department,
        "  - {{id: {team}, names: {{zh-Hant: 第 {number} 組, zh-Hans: 第 {number} 组, en: Team {letter}}}}}"
    )?;
    let (as_of, months) = (last_day(book), book.months.clone());
    for month in months.into_iter().filter(|month| month.year() == as_of.year() && month.end() < as_of) {
        assess(book, team, month)?;
    }
    Ok(())
}

fn tell(book: &mut Book, team: &str, place: usize, month: Period, cases: u64) -> Result<()> {
    let by = lead(place);
    let plan = plan(book, team, &by, month, cases)?;
    let worked = book.rng.part(cases, 900, 1000);
    execute(book, team, &by, month, &plan, worked)?;
    repay(book, team, month, worked);
    if month.number() % 3 == 0 {
        survey(book, team, month);
    }
    Ok(())
}

fn plan(book: &mut Book, team: &str, by: &str, month: Period, cases: u64) -> Result<String> {
    // submitted on a working day well before the month
    let submitted = book.after(month.start().plus_days(-22), 1);
    let (year, number) = (submitted.year(), month.number());
    let id = format!("PLAN-{year}-{team}-{number:04}");
    let (reviewed, approved) = (book.after(submitted, 1), book.after(submitted, 2));
    let mut text = format!(
        "id: {id}\nstatus: approved\ntitle: 逾期 31–60 日信用貸款\nunit: {team}\nauthor: {by}\n\
         submitted_at: {}\noverdue_basis: 逾期 31–60 日，上月底餘額\nwho:\n  segment: 逾期 31–60 日信用貸款\n  \
         cases: {cases}\n  excluded:\n    - {{reason: disputed, cases: {}}}\n    - {{reason: vulnerable, cases: {}}}\n\
         how:\n  channels: [phone, sms]\nwhen:\n  from: {}\n  to: {}\n  weekdays:\n    start: \"09:00\"\n    end: \"20:00\"\n  \
         saturday:\n    start: \"10:00\"\n    end: \"17:00\"\n  max_attempts_per_day: 2\n  max_attempts_per_week: 6\n\
         reviews:\n  - by: S-0010\n    at: {}\n    verdict: agreed\n    hash: \"{{hash}}\"\napprovals:\n  - by: S-0041\n    \
         at: {}\n    legality: pass\n    reasonableness: pass\n    comment: 時段與頻次均在政策之內。\n    hash: \"{{hash}}\"\n",
        at(submitted, 9, book.rng.range(0, 59)),
        book.rng.range(4, 20),
        book.rng.range(4, 20),
        month.start(),
        month.end(),
        at(reviewed, 11, book.rng.range(0, 59)),
        at(approved, 16, book.rng.range(0, 59)),
    );
    seal(&mut text)?;
    book.put("plan", year, &id, text);
    Ok(id)
}

fn execute(book: &mut Book, team: &str, by: &str, month: Period, plan: &str, worked: u64) -> Result<()> {
    let id = book.id("EXE", month.year());
    let reported = book.after(month.end(), 1);
    let mut text = format!(
        "id: {id}\nplan: {plan}\nunit: {team}\nby: {by}\nreported_at: {}\nfrom: {}\nto: {}\ncases_worked: {worked}\n\
         contacts:\n  channels: [phone, sms]\n  attempts: {}\n  reached: {}\n  weekdays:\n    start: \"09:{:02}\"\n    \
         end: \"19:{:02}\"\n  saturday:\n    start: \"10:{:02}\"\n    end: \"16:{:02}\"\n  most_per_day: 2\n  \
         most_per_week: 6\n",
        at(reported, 9, book.rng.range(0, 59)),
        month.start(),
        month.end(),
        book.rng.part(worked, 2800, 3400),
        book.rng.part(worked, 1000, 1300),
        book.rng.range(0, 40),
        book.rng.range(10, 58),
        book.rng.range(0, 40),
        book.rng.range(10, 58),
    );
    let measured = book.after(month.end().plus_days(91), 1);
    if measured <= last_day(book) {
        let cohort = book.rng.part(worked, 900, 990);
        let collected = book.rng.part(cohort, 360, 410);
        write!(text, "outcome:\n  measured_on: {measured}\n  cohort: {cohort}\n  collected: {collected}\n")?;
    }
    book.put("execution", month.year(), &id, text);
    Ok(())
}

fn last_day(book: &Book) -> Date {
    book.months[book.months.len() - 1].end()
}

fn repay(book: &mut Book, team: &str, month: Period, worked: u64) {
    let id = book.id("REP", month.year());
    let (due, promised) = (worked / 3, worked / 10);
    let paid = book.rng.part(due, 850, 900);
    let text = format!(
        "id: {id}\nperiod: {month}\ncreditor: CR-101\nunit: {team}\nby: S-0031\nreported_on: {}\n\
         instalments_due: {due}\ninstalments_paid: {paid}\npromises_due: {promised}\npromises_broken: {}\n\
         amount_due: {}\namount_paid: {}\n",
        book.after(month.end(), 2),
        book.rng.part(promised, 150, 220),
        due * 6000,
        paid * 6000,
    );
    book.put("repayment", month.year(), &id, text);
}

fn survey(book: &mut Book, team: &str, month: Period) {
    let id = book.id("SURV", month.year());
    let answered = book.rng.range(60, 90);
    let satisfied = book.rng.part(answered, 890, 950);
    let text = format!(
        "id: {id}\nperiod: {}-Q{}\nunit: {team}\nmethod: 電話抽訪\nby: S-0021\nclosed_on: {}\nsent: 200\n\
         answered: {answered}\nsatisfied: {satisfied}\nscore_sum: {}\n",
        month.year(),
        month.number() / 3,
        book.after(month.end(), 6),
        satisfied * 5 - satisfied / 4 + (answered - satisfied) * 3,
    );
    book.put("survey", month.year(), &id, text);
}

fn assess(book: &mut Book, team: &str, month: Period) -> Result<()> {
    let id = book.id("ASM", month.year());
    let days = book.workdays_of(month);
    let last = days.last().copied().unwrap_or(month.end());
    let mut text = format!(
        "id: {id}\nkind: daily\nperiod: {month}\nunit: {team}\nassessor: S-0042\nassessed_on: {last}\nissued_on: {last}\ndays:\n"
    );
    for day in days {
        writeln!(text, "  - {{on: {day}, score: {}}}", book.rng.range(85, 98))?;
    }
    book.put("assessment", month.year(), &id, text);
    Ok(())
}
