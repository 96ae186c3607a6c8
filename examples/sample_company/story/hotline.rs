//! The hotline: a duty roster and a log of calls for each month. Once a night shift was not covered, and in May
//! 2026 more callers gave up than the policy gives.

use super::Book;
use super::calendar::workdays;
use super::conduct::Case;
use super::people::holders;
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day, workdays_before};
use super::volume::{MONTHS, month};
use pinguan::calendar::{Date, Workdays};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// First minute and length of the shifts of a day, with the people on duty.
const SHIFTS: [(i64, i64, i64); 3] = [(0, 480, 2), (480, 480, 5), (960, 480, 3)];

/// The night on which the last two hours were not covered.
const GAP: &str = "2025-09-23";

/// The month in which more callers gave up.
const BUSY: &str = "2026-05-01";

/// Outages: day, first minute, minutes, explanation (empty: short enough to need none).
const OUTAGES: [(&str, i64, i64, &str); 5] = [
    ("2024-10-31", 620, 42, "颱風停電，改由備援機房接聽，42 分鐘後恢復。"),
    ("2025-02-18", 1335, 9, ""),
    ("2025-06-12", 70, 35, "電信線路檢修，已事先公告並轉接備援號碼。"),
    ("2025-12-03", 845, 12, ""),
    ("2026-03-27", 905, 26, "交換機更新失敗，退回前版，已加做更新前演練。"),
];

/// Writes every roster and log, and tells of the findings that they led to.
pub fn write(book: &mut Book) -> Vec<Case> {
    let (mut rng, days) = (Rng::of("hotline"), workdays());
    let (mut cases, mut numbers) = (Vec::new(), BTreeMap::<i16, u32>::new());
    for index in 0..MONTHS {
        let year = month(index).year();
        let number = numbers.entry(year).or_default();
        *number += 1;
        let (roster, log) = (format!("HROS-{year}-{number:04}"), format!("HLOG-{year}-{number:04}"));
        book.put(
            format!("records/hotline-roster/{year}/{roster}.yaml"),
            shifts(&mut rng, &days, &roster, index),
        );
        book.put(format!("records/hotline-log/{year}/{log}.yaml"), calls(&mut rng, &days, &log, index));
        if month(index).contains(day(GAP)) {
            cases.push(Case::answer(
                "HOT-001",
                &roster,
                "CS",
                Stamp::at(days.after(day(GAP), 1), 10, 5),
                COVERED,
            ));
        }
        if month(index).contains(day(BUSY)) {
            cases.push(Case::answer("HOT-005", &log, "CS", Stamp::at(day("2026-06-04"), 14, 30), STAFFED));
        }
    }
    cases
}

const COVERED: (&str, &str, &str, &str, &str) = (
    "service",
    "major",
    "夜班人員因颱風未能到班，22 時起兩小時無人接聽。",
    "颱風警報發布時預排備援人員，可於住處接聽。",
    "演練一次，備援人員十分鐘內上線。",
);

const STAFFED: (&str, &str, &str, &str, &str) = (
    "service",
    "normal",
    "5 月投訴來電大增，午間人力不足，放棄率超過上限。",
    "午間加派兩人，滿線時提供回電登記。",
    "檢視一週話務，午間放棄率降至 3% 以下。",
);

fn keeper(rng: &mut Rng, date: Date) -> &'static str {
    rng.pick(&holders("service_officer", date))
}

fn shifts(rng: &mut Rng, days: &Workdays, id: &str, index: usize) -> String {
    let period = month(index);
    let published = if index == 0 { period.start() } else { workdays_before(days, period.start(), 5) };
    let mut text = format!(
        "id: {id}\nperiod: {period}\nunit: CS\nby: {}\npublished_on: {published}\nshifts:\n",
        keeper(rng, published)
    );
    for date in (0..=period.end().days_since(period.start())).map(|days| period.start().plus_days(days)) {
        for (first, length, staff) in SHIFTS {
            let length = if date == day(GAP) && first == 960 { 360 } else { length };
            let staff = if days.is_workday(date) { staff } else { staff.min(2) };
            let (from, to) = (Stamp::new(date, first), Stamp::new(date, first + length));
            _ = writeln!(text, "  - {{from: {from}, to: {to}, staff: {staff}}}");
        }
    }
    text
}

fn calls(rng: &mut Rng, days: &Workdays, id: &str, index: usize) -> String {
    let period = month(index);
    let reported = if period.end() >= as_of() { as_of() } else { days.after(period.end(), 2) };
    let mut text = format!(
        "id: {id}\nperiod: {period}\nunit: CS\nby: {}\nreported_on: {reported}\ncalls:\n",
        keeper(rng, reported)
    );
    let busy = period.contains(day(BUSY));
    for date in (0..=period.end().days_since(period.start())).map(|days| period.start().plus_days(days)) {
        let usual = if days.is_workday(date) { 96 } else { 34 };
        let offered = usual + rng.range(-12, 14) + if busy { 30 } else { 0 };
        let abandoned = rng.binomial(offered as u64, if busy { 0.085 } else { 0.028 });
        let answered = offered as u64 - abandoned;
        let quick = rng.binomial(answered, if busy { 0.78 } else { 0.87 });
        let (from, to) = (Stamp::new(date, 0), Stamp::new(date, 1440));
        _ = write!(
            text,
            "  - from: {from}\n    to: {to}\n    offered: {offered}\n    answered: {answered}\n    \
             answered_in_20s: {quick}\n    abandoned: {abandoned}\n"
        );
    }
    let outages: Vec<_> = OUTAGES.iter().filter(|(on, ..)| period.contains(day(on))).collect();
    if !outages.is_empty() {
        text.push_str("outages:\n");
    }
    for (on, first, minutes, explanation) in outages {
        let (from, to) = (Stamp::new(day(on), *first), Stamp::new(day(on), first + minutes));
        _ = write!(text, "  - from: {from}\n    to: {to}\n");
        if !explanation.is_empty() {
            _ = writeln!(text, "    explanation: {explanation}");
        }
    }
    text
}
