//! Cases worked by each team and partner agency in each month, and the months of the story.

use super::rng::Rng;
use super::stamp::day;
use pinguan::calendar::{Date, Period};

/// The teams and partner agencies that collect, with the cases that they work in a usual month.
pub const UNITS: [(&str, f64); 8] = [
    ("C1-A", 815.0),
    ("C1-B", 760.0),
    ("C2-A", 745.0),
    ("C2-B", 705.0),
    ("C3-A", 655.0),
    ("C3-B", 615.0),
    ("PTN-01", 435.0),
    ("PTN-02", 375.0),
];

/// The number of months, from July 2024 on.
pub const MONTHS: usize = 24;

/// A month by its number, from 0.
pub fn month(index: usize) -> Period {
    let first = Period::parse("2024-07").expect("a month in the code is one");
    first.plus(index as i32)
}

/// The number of the month of a date, from 0.
pub fn index_of(date: Date) -> usize {
    let first = day("2024-07-01");
    let months =
        (i64::from(date.year()) - i64::from(first.year())) * 12 + i64::from(date.month() - first.month());
    months.max(0) as usize
}

/// Cases worked, by unit and month.
pub struct Volume {
    cases: Vec<[u64; MONTHS]>,
}

impl Volume {
    /// A volume that grows a little and falls in the month of the lunar new year.
    pub fn new() -> Self {
        let mut rng = Rng::of("volume");
        let mut of_unit = |usual: f64| {
            std::array::from_fn(|index| {
                let growth = 0.98 + 0.003 * index as f64;
                let season = if matches!(index, 6 | 19) { 0.95 } else { 1.0 };
                let noise = 0.95 + 0.1 * rng.unit();
                (usual * growth * season * noise).round() as u64
            })
        };
        Self { cases: UNITS.iter().map(|(_, usual)| of_unit(*usual)).collect() }
    }

    /// Cases that a unit worked in a month.
    pub fn of(&self, unit: usize, month: usize) -> u64 {
        self.cases[unit][month]
    }

    /// Cases of all units in a month.
    pub fn total(&self, month: usize) -> u64 {
        self.cases.iter().map(|unit| unit[month]).sum()
    }
}
