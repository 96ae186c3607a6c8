//! The executions: one for each unit and month, within the plan in force, but for one in May 2026.

use super::Book;
use super::breach::Breach;
use super::calendar::workdays;
use super::people::{department, lead};
use super::plan::{Plan, window};
use super::plan_special::limits_in;
use super::plan_words::SEGMENTS;
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day, workday_from};
use super::volume::{MONTHS, UNITS, Volume, month};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Share of cases collected successfully, by unit.
const SUCCESS: [f64; 8] = [0.405, 0.365, 0.375, 0.355, 0.345, 0.337, 0.332, 0.322];

const NOTES: [&str; 8] = [
    "颱風停止上班一日，當日未撥打。",
    "月中補入委託人新派案件。",
    "系統維護半日，改以簡訊聯絡。",
    "協商成立件數較上月增加。",
    "爭議案件 3 案已移出，交客服部處理。",
    "新進人員隨組實習，未單獨撥打。",
    "客戶要求改期者均已照辦。",
    "月底加派一人處理來電協商。",
];

/// The plan under which a unit works in a month.
pub fn plan_in(plans: &[Plan], unit: usize, index: usize) -> &Plan {
    let first = month(index).start();
    let holds = |plan: &&Plan| {
        plan.unit == unit && plan.status == "approved" && plan.from <= first && first <= plan.to
    };
    plans.iter().find(holds).expect("a unit always has a plan in force")
}

/// Writes every execution and tells of the one outside its plan.
pub fn write(book: &mut Book, volume: &Volume, plans: &[Plan], breaches: &mut Vec<Breach>) {
    let mut rng = Rng::of("execution");
    let mut numbers: BTreeMap<(i16, &str), u32> = BTreeMap::new();
    for index in 0..MONTHS {
        for (unit, (name, _)) in UNITS.iter().enumerate() {
            let year = month(index).year();
            let number = numbers.entry((year, department(name))).or_default();
            *number += 1;
            let id = format!("EXE-{year}-{}-{number:04}", department(name));
            let (text, outside) = execution(&mut rng, &id, volume, plans, unit, index);
            if let Some(since) = outside {
                breaches.push(Breach { rule: "EXE-002", record: id.clone(), since, unit: name });
            }
            book.put(format!("records/execution/{year}/{id}.yaml"), text);
        }
    }
}

/// When a month is reported: the next working day, or on its last evening in the last month.
fn reported(rng: &mut Rng, index: usize) -> Stamp {
    let period = month(index);
    if period.end() == as_of() {
        return Stamp::at(as_of(), rng.range(20, 21), rng.range(5, 55));
    }
    let first = workday_from(&workdays(), period.end().plus_days(1));
    Stamp::at(first, rng.range(9, 11), rng.range(0, 59))
}

/// Text of an execution, and the moment of its report when it went beyond the plan.
fn execution(
    rng: &mut Rng,
    id: &str,
    volume: &Volume,
    plans: &[Plan],
    unit: usize,
    index: usize,
) -> (String, Option<Stamp>) {
    let (plan, period, cases) = (plan_in(plans, unit, index), month(index), volume.of(unit, index));
    let (saturday, (per_day, per_week)) = limits_in(plan, period.start());
    let at = reported(rng, index);
    let (name, _) = UNITS[unit];
    let eager = unit == 3 && index >= 17;
    let outside = unit == 3 && period.start() == day("2026-05-01");
    let intensity = if eager { 4.4 } else { 3.0 } + 0.6 * rng.unit();
    let attempts = (cases as f64 * intensity).round() as u64;
    let reached = (attempts as f64 * (0.31 + 0.08 * rng.unit())).round() as u64;
    let mut text = format!(
        "id: {id}\nplan: {}\nunit: {name}\nby: {}\nreported_at: {at}\nfrom: {}\nto: {}\ncases_worked: \
         {cases}\ncontacts:\n  channels: [{}]\n  attempts: {attempts}\n  reached: {reached}\n",
        plan.id,
        lead(name, at.date),
        period.start(),
        period.end(),
        SEGMENTS[unit].2.join(", ")
    );
    let inside = |rng: &mut Rng, (start, end): (i64, i64)| (start + rng.range(0, 9), end - rng.range(1, 12));
    text.push_str(&window("  ", "weekdays", inside(rng, plan.weekdays)));
    if let Some(saturday) = saturday {
        text.push_str(&window("  ", "saturday", inside(rng, saturday)));
    }
    let most = match (outside, eager) {
        (true, _) => per_week + 2,
        (_, true) => per_week,
        _ => per_week - u64::from(rng.chance(35)),
    };
    _ = write!(text, "  most_per_day: {per_day}\n  most_per_week: {most}\n");
    if let Some(outcome) = outcome(rng, unit, index, cases) {
        text.push_str(&outcome);
    }
    if outside {
        text.push_str("note: 月中補撥未接案件，9 案七日內撥打超過計劃與政策的上限。\n");
    } else if rng.chance(18) {
        _ = writeln!(text, "note: {}", rng.pick(&NOTES));
    }
    (text, outside.then_some(at))
}

/// The outcome of a cohort that has had its 90 days.
fn outcome(rng: &mut Rng, unit: usize, index: usize, cases: u64) -> Option<String> {
    let due = month(index).end().plus_days(90);
    let cohort = (cases as f64 * (0.945 + 0.04 * rng.unit())).round() as u64;
    // team C1-B stood low until it was led anew, and recovered in the third quarter of 2025
    let rate = match (unit, index) {
        (1, 0..=8) => 0.255,
        (1, 9..=11) => 0.290,
        _ => SUCCESS[unit],
    };
    let collected = rng.binomial(cohort, rate);
    let measured_on = workday_from(&workdays(), due).min(as_of());
    (due <= as_of()).then(|| {
        format!("outcome:\n  measured_on: {measured_on}\n  cohort: {cohort}\n  collected: {collected}\n")
    })
}
