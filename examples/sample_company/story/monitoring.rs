//! Monitoring: on every working day five contacts of one unit, in turn, and what they scored; a calibration a
//! quarter over the same contacts.

use super::Book;
use super::calendar::workdays;
use super::conduct::Case;
use super::conduct_words::{WEAK, Weak};
use super::people::{holders, members};
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day, workday_until};
use super::volume::{UNITS, Volume, index_of};
use pinguan::calendar::{Date, Grain, Period};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Contacts sampled on a day.
const SAMPLED: u32 = 5;

/// The teams of customer service.
const SERVICE: [&str; 2] = ["CS-A", "CS-B"];

/// A day on which the results of a unit were recorded late.
const LATE: &str = "2025-10-14";

/// A monitoring record that was written: its day and id.
type Written = Vec<(Date, String)>;

/// Writes every monitoring record and calibration, and tells of the findings that they led to.
pub fn write(book: &mut Book, volume: &Volume) -> Vec<Case> {
    let (mut rng, days) = (Rng::of("monitoring"), workdays());
    let (mut cases, mut written) = (Vec::new(), Written::new());
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    let mut weak = WEAK.iter().peekable();
    let mut date = day("2024-07-01");
    let mut turn = 0;
    while date < as_of() {
        if days.is_workday(date) {
            let number = numbers.entry(date.year()).or_default();
            *number += 1;
            let id = format!("MON-{}-{number:04}", date.year());
            let unit = turn % (UNITS.len() + SERVICE.len());
            let name = UNITS.get(unit).map_or_else(|| SERVICE[unit - UNITS.len()], |(name, _)| *name);
            let found = weak.next_if(|weak| weak.unit == name && day(weak.from) <= date);
            let text = record(&mut rng, &id, date, (unit, name), volume, found, &mut cases);
            book.put(format!("records/monitoring/{}/{id}.yaml", date.year()), text);
            written.push((date, id));
            turn += 1;
        }
        date = date.plus_days(1);
    }
    calibrations(book, &written);
    cases
}

fn record(
    rng: &mut Rng,
    id: &str,
    date: Date,
    (unit, name): (usize, &'static str),
    volume: &Volume,
    weak: Option<&'static Weak>,
    cases: &mut Vec<Case>,
) -> String {
    let frame = match unit {
        0..8 => (volume.of(unit, index_of(date)) as f64 * (3.1 + 0.4 * rng.unit()) / 22.0).round() as i64,
        _ => rng.range(42, 68),
    };
    let mut text = format!("id: {id}\ndate: {date}\nunit: {name}\nframe: {frame}\nsamples:\n");
    let staff = members(name, date);
    let mut at = Stamp::at(date, 9, rng.range(0, 40));
    for no in 1..=SAMPLED {
        let assessed = (!staff.is_empty()).then(|| rng.pick(&staff));
        let late = date == day(LATE) && no == 2;
        let after = if late { 60 * 27 + 12 } else { rng.range(90, 480) };
        let recorded = at.plus(after);
        let assessor = rng.pick(&holders("quality_officer", recorded.date));
        _ = write!(
            text,
            "  - no: {no}\n    occurred_at: {at}\n    recorded_at: {recorded}\n    channel: phone\n    assessor: \
             {assessor}\n"
        );
        if let Some(assessed) = assessed {
            _ = writeln!(text, "    assessed: {assessed}");
        }
        let found = weak.filter(|_| no == 3);
        text.push_str(&judged(rng, unit >= UNITS.len(), found));
        if let Some(weak) = found {
            let case = Case::seen(weak, recorded.plus(25), id, assessed);
            _ = writeln!(text, "    finding: {}", case.id(cases));
            cases.push(case);
        }
        if late {
            cases.push(Case::recorded_late(recorded.plus(80), id));
        }
        at = at.plus(rng.range(12, 55));
    }
    text
}

/// Aspects and checklist of a contact.
fn judged(rng: &mut Rng, service: bool, weak: Option<&Weak>) -> String {
    let score = |rng: &mut Rng, possible: i64| possible - rng.range(1, possible / 6);
    let [mut attitude, mut method, effect] = [score(rng, 30), score(rng, 40), score(rng, 30)];
    if weak.is_some() {
        (attitude, method) = (attitude.min(22), method.min(25));
    }
    let mut text = format!(
        "    aspects:\n      attitude: {{points: {attitude}, possible: 30}}\n      method: {{points: {method}, \
         possible: 40}}\n      effect: {{points: {effect}, possible: 30}}\n    items:\n"
    );
    let items: [(&str, &str); 3] = if service {
        [("IDENTITY", "compliance"), ("LISTENED", "customer"), ("RECORD", "business")]
    } else {
        [("IDENTITY", "compliance"), ("PRIVACY", "compliance"), ("CONDUCT", "customer")]
    };
    for (code, critical) in items {
        let passed = weak.is_none_or(|weak| weak.item != code);
        _ = writeln!(text, "      - {{code: {code}, critical: {critical}, passed: {passed}}}");
    }
    text
}

/// Verdicts on the contacts of a calibration, as most raters see them.
const VERDICTS: [(&str, i64); 10] = [
    ("passed", 93),
    ("passed", 90),
    ("faulty", 82),
    ("passed", 95),
    ("faulty", 78),
    ("critical", 55),
    ("passed", 91),
    ("faulty", 80),
    ("passed", 88),
    ("faulty", 76),
];

fn calibrations(book: &mut Book, written: &Written) {
    let (mut rng, days) = (Rng::of("calibration"), workdays());
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for quarter in 0..8 {
        let period = Period::of(Grain::Quarter, day("2024-07-01")).plus(quarter);
        let date = workday_until(&days, period.end().plus_days(-rng.range(8, 16)));
        let number = numbers.entry(date.year()).or_default();
        *number += 1;
        let id = format!("CAL-{}-{number:04}", date.year());
        let mut text = format!("id: {id}\ndate: {date}\nled_by: S-0101\ncontacts:\n");
        let raters = holders("quality_officer", date);
        let before: Vec<_> = written.iter().rev().filter(|(on, _)| *on < date).take(VERDICTS.len()).collect();
        for (index, ((_, record), (verdict, score))) in before.iter().zip(VERDICTS).enumerate() {
            _ = write!(text, "  - monitoring: {record}\n    no: {}\n    ratings:\n", rng.range(1, 5));
            for (place, rater) in raters.iter().enumerate() {
                // one of them sees one contact otherwise
                let apart = place == quarter as usize % raters.len() && index == 3 + quarter as usize % 4;
                let seen = if apart && verdict == "passed" { "faulty" } else { verdict };
                let given = score + rng.range(-3, 3);
                _ = writeln!(text, "      - {{by: {rater}, score: {given}, verdict: {seen}}}");
            }
        }
        text.push_str("outcome: 逐件討論評分差異，評分說明補列二例。\n");
        book.put(format!("records/calibration/{}/{id}.yaml", date.year()), text);
    }
}
