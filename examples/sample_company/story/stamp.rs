//! Local times of the company to the minute, and steps over its working days.

use pinguan::calendar::{Date, Workdays};
use std::fmt;

/// A minute of a civil date at the company's offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// The date.
    pub date: Date,
    minute: i64,
}

impl Stamp {
    /// Minutes after midnight of a date; they may go beyond the day.
    pub fn new(date: Date, minute: i64) -> Self {
        Self { date: date.plus_days(minute.div_euclid(1440)), minute: minute.rem_euclid(1440) }
    }

    /// An hour and a minute of a date.
    pub fn at(date: Date, hour: i64, minute: i64) -> Self {
        Self::new(date, hour * 60 + minute)
    }

    /// Minutes later.
    pub fn plus(self, minutes: i64) -> Self {
        Self::new(self.date, self.minute + minutes)
    }

    /// Minutes after midnight.
    pub fn minute(self) -> i64 {
        self.minute
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}+08:00", self.date, self.minute / 60, self.minute % 60)
    }
}

/// A date written in the code.
pub fn day(text: &str) -> Date {
    Date::parse(text).expect("a date in the code is one")
}

/// The company's today.
pub fn as_of() -> Date {
    day("2026-06-30")
}

/// The date itself when it is worked, or else the next that is.
pub fn workday_from(days: &Workdays, date: Date) -> Date {
    if days.is_workday(date) { date } else { days.after(date, 1) }
}

/// The date itself when it is worked, or else the last before it that is.
pub fn workday_until(days: &Workdays, date: Date) -> Date {
    (0..60).map(|back| date.plus_days(-back)).find(|date| days.is_workday(*date)).unwrap_or(date)
}

/// The date so many working days earlier.
pub fn workdays_before(days: &Workdays, date: Date, count: u32) -> Date {
    (0..count).fold(date, |date, _| workday_until(days, date.plus_days(-1)))
}
