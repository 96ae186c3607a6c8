//! A survey wave a quarter in each team and partner agency; satisfaction rises slowly.

use super::Book;
use super::calendar::workdays;
use super::people::holders;
use super::rng::Rng;
use super::stamp::workdays_before;
use super::volume::{UNITS, month};
use pinguan::calendar::{Grain, Period};
use std::collections::BTreeMap;

const METHODS: [&str; 3] = ["結案後簡訊問卷", "電話抽訪", "網頁問卷"];

/// Share of satisfied answers in each quarter.
const SATISFIED: [f64; 8] = [0.800, 0.803, 0.806, 0.812, 0.818, 0.825, 0.833, 0.845];

/// Writes every wave.
pub fn write(book: &mut Book) {
    let (mut rng, days) = (Rng::of("survey"), workdays());
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    let mut carried = [0.0; UNITS.len()];
    for (quarter, share) in SATISFIED.iter().enumerate() {
        let period = Period::of(Grain::Quarter, month(quarter * 3).start());
        for (index, (unit, _)) in UNITS.iter().enumerate() {
            let closed_on = workdays_before(&days, period.end().plus_days(1), rng.range(1, 4) as u32);
            let by = rng.pick(&holders("service_officer", closed_on));
            let sent = rng.range(30, 50) as u64 * 5;
            let answered = (sent as f64 * (0.25 + 0.1 * rng.unit())).round() as u64;
            let exact = answered as f64 * (share + 0.03 * (rng.unit() - 0.5)) + carried[index];
            let satisfied = (exact.round() as u64).min(answered);
            carried[index] = exact - satisfied as f64;
            let fives = (satisfied as f64 * (0.52 + 0.12 * rng.unit())).round() as u64;
            let threes = ((answered - satisfied) as f64 * 0.6).round() as u64;
            let lower = answered - satisfied - threes;
            let score = satisfied * 4 + fives + threes * 3 + lower + lower / 2;
            let year = closed_on.year();
            let number = numbers.entry(year).or_default();
            *number += 1;
            let id = format!("SURV-{year}-{number:04}");
            let text = format!(
                "id: {id}\nperiod: {period}\nunit: {unit}\nmethod: {}\nby: {by}\nclosed_on: {closed_on}\n\
                 sent: {sent}\nanswered: {answered}\nsatisfied: {satisfied}\nscore_sum: {score}\n",
                rng.pick(&METHODS)
            );
            book.put(format!("records/survey/{year}/{id}.yaml"), text);
        }
    }
}
