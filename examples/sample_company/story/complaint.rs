//! How many complaints arrive in each month, of which unit and when: the story of the complaint rate.

use super::category::{is_major, major_in, usual};
use super::complaint_words::summary;
use super::execution::plan_in;
use super::plan::Plan;
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day};
use super::volume::{MONTHS, UNITS, Volume, index_of, month};
use std::collections::{BTreeMap, BTreeSet};

/// Complaints per 1 000 cases worked, by month of receipt from July 2024 on.
const RATES: [f64; MONTHS] = [
    4.4, 3.7, 4.6, 4.1, 3.8, 4.5, // 2024
    3.4, 2.6, 3.2, 2.7, 3.6, 2.7, 3.2, 2.5, 3.5, 2.8, 2.6, 3.7, // 2025
    3.8, 3.5, 3.6, 3.9, 5.8, 4.2, // 2026
];

/// Channels of receipt with their shares.
const CHANNELS: [(&str, f64); 7] = [
    ("phone", 52.0),
    ("web", 20.0),
    ("email", 10.0),
    ("regulator", 6.0),
    ("creditor", 5.0),
    ("letter", 4.0),
    ("in_person", 3.0),
];

/// A complaint as it arrives.
pub struct Complaint {
    /// Its id.
    pub id: String,
    /// When it arrived.
    pub received: Stamp,
    /// The number of the unit complained of.
    pub unit: usize,
    /// By which channel it came.
    pub channel: &'static str,
    /// What it is about.
    pub category: &'static str,
    /// Whether it is a major one.
    pub major: bool,
    /// The id of the plan in force.
    pub plan: String,
    /// The case.
    pub debtor: String,
    /// What happened.
    pub summary: String,
}

/// Every complaint in order of receipt, numbered by year.
pub fn all(volume: &Volume, plans: &[Plan]) -> Vec<Complaint> {
    let (mut rng, mut said) = (Rng::of("complaint"), BTreeSet::new());
    let mut complaints = Vec::new();
    for index in 0..MONTHS {
        let mut units = units(&mut rng, volume, index);
        // the major complaint of a month is one of another unit than the team of the story
        units.sort_by_key(|unit| *unit == 3);
        let mut arrived: Vec<Complaint> = units
            .iter()
            .enumerate()
            .map(|(place, unit)| {
                let major = major_in(index).filter(|_| place == 0);
                arrive(&mut rng, plans, *unit, index, major)
            })
            .collect();
        arrived.sort_by_key(|complaint| complaint.received);
        complaints.extend(arrived);
    }
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    for place in 0..complaints.len() {
        let repeats = rng.chance(5).then(|| earlier_of(&complaints, place)).flatten();
        let complaint = &mut complaints[place];
        let year = complaint.received.date.year();
        let number = numbers.entry(year).or_default();
        *number += 1;
        complaint.id = format!("COMP-{year}-{number:04}");
        complaint.summary = summary(&mut rng, complaint.category, complaint.channel, &mut said);
        if let Some(debtor) = repeats {
            complaint.debtor = debtor;
        }
    }
    complaints
}

/// The case of the complaint before this one in the same unit, when it is not long ago.
fn earlier_of(complaints: &[Complaint], place: usize) -> Option<String> {
    let this = &complaints[place];
    let near = |other: &&Complaint| {
        other.unit == this.unit && this.received.date.days_since(other.received.date) <= 80
    };
    complaints[..place].iter().rev().find(near).map(|other| other.debtor.clone())
}

/// How much more than its share of cases a unit has complaints.
fn weight(unit: usize, month: usize) -> f64 {
    match (unit, month) {
        (3, 17..=20) => 2.5,
        (3, 21..) => 3.6,
        (2 | 7, _) => 1.1,
        (4, _) => 0.9,
        _ => 1.0,
    }
}

/// The units complained of in a month, by systematic sampling over their weighted cases.
fn units(rng: &mut Rng, volume: &Volume, month: usize) -> Vec<usize> {
    let weights: Vec<f64> = (0..UNITS.len())
        .map(|unit| volume.of(unit, month) as f64 * weight(unit, month) * (0.75 + 0.5 * rng.unit()))
        .collect();
    let count = (RATES[month] * volume.total(month) as f64 / 1000.0).round() as usize;
    let (total, start) = (weights.iter().sum::<f64>(), rng.unit());
    (0..count)
        .map(|place| {
            let mut left = (place as f64 + start) / count as f64 * total;
            let beyond = |weight: &f64| {
                left -= weight;
                left < 0.0
            };
            weights.iter().position(beyond).unwrap_or(UNITS.len() - 1)
        })
        .collect()
}

/// Day of the month and minute at which a complaint arrives; the last month has more towards its end.
fn moment(rng: &mut Rng, index: usize, early: bool) -> Stamp {
    let period = month(index);
    let last = period.end().days_since(period.start());
    let mut date = period.start().plus_days(rng.range(0, last));
    if period.contains(as_of()) && date < day("2026-06-15") && rng.chance(60) {
        date = date.plus_days(14);
    }
    if early {
        date = period.start().plus_days(rng.range(7, 18));
    }
    let daytime = rng.chance(84);
    let minute = if daytime { rng.range(9 * 60, 19 * 60) } else { rng.range(0, 1435) };
    let latest = if date == as_of() { 16 * 60 } else { 1435 };
    Stamp::new(date, minute.min(latest))
}

fn arrive(
    rng: &mut Rng,
    plans: &[Plan],
    unit: usize,
    index: usize,
    major: Option<&'static str>,
) -> Complaint {
    let category = major.unwrap_or_else(|| usual(rng, unit, index));
    let is_major = is_major(category, index);
    let received = moment(rng, index, is_major);
    let channel = rng.weighted(&CHANNELS);
    Complaint {
        id: String::new(),
        received,
        unit,
        channel,
        category,
        major: is_major || channel == "regulator" && matches!(index, 5 | 11 | 19) && received.date.day() < 28,
        plan: plan_in(plans, unit, index_of(received.date)).id.clone(),
        debtor: format!("D-{:012x}", rng.bits() >> 16),
        summary: String::new(),
    }
}
