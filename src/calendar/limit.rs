//! Limits of time: so many hours, calendar days or working days from a start, less the pauses. The day of
//! the start is day 0. Knows no record and no policy.

use super::{Date, Moment, Workdays, Zone};

/// In what a limit is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Hours between instants, whatever the clocks on the wall do.
    Hours,
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
}

/// A limit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limit {
    /// How many.
    pub count: u32,
    /// Of what.
    pub measure: Measure,
}

/// A day or an instant: when something is due, was begun, or was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A civil day, to its end.
    Day(Date),
    /// An instant.
    At(Moment),
}

impl When {
    /// Its civil day.
    pub fn date(self, zone: &Zone) -> Date {
        match self {
            Self::Day(date) => date,
            Self::At(moment) => zone.date(moment),
        }
    }

    /// Its instant: a day's last second.
    pub fn moment(self, zone: &Zone) -> Moment {
        match self {
            Self::Day(date) => zone.end_of(date),
            Self::At(moment) => moment,
        }
    }
}

/// A time during which a clock stands still, from an instant up to but without another.
///
/// Of a limit in days it takes the days after that on which it began, up to and including that on which it
/// ended, as a limit itself counts from day 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// When the clock stopped.
    pub from: Moment,
    /// When it went on.
    pub to: Moment,
}

impl Limit {
    /// So many hours.
    pub fn hours(count: u32) -> Self {
        Self { count, measure: Measure::Hours }
    }

    /// So many calendar days.
    pub fn days(count: u32) -> Self {
        Self { count, measure: Measure::Days }
    }

    /// So many working days.
    pub fn working_days(count: u32) -> Self {
        Self { count, measure: Measure::WorkingDays }
    }

    /// When it ends for what began at `start`. A limit in hours ends at an instant; where only the day of the
    /// start is known, it runs from that day's last second. The others end with a day.
    pub fn ends(self, start: When, zone: &Zone, workdays: &Workdays, pauses: &[Pause]) -> When {
        if self.measure == Measure::Hours {
            return When::At(after_hours(start.moment(zone), self.count, pauses));
        }
        let from = start.date(zone);
        if pauses.is_empty() {
            return When::Day(match self.measure {
                Measure::WorkingDays => workdays.after(from, self.count),
                _ => from.plus_days(i64::from(self.count)),
            });
        }
        let stopped = days_of(pauses, zone);
        let (mut day, mut left) = (from, self.count);
        // as far as working days are looked for, and every pause on top
        let standstill: i64 = stopped.iter().map(|(from, to)| to.days_since(*from)).sum();
        for _ in 0..731 + i64::from(self.count) + standstill {
            if left == 0 {
                break;
            }
            day = day.plus_days(1);
            left -= u32::from(self.counts(day, workdays, &stopped));
        }
        When::Day(day)
    }

    /// How much of it was used from `start` to `end`, in its own measure; negative when the end is the
    /// earlier. Whole days, or hours with their fraction.
    pub fn used(self, start: When, end: When, zone: &Zone, workdays: &Workdays, pauses: &[Pause]) -> f64 {
        if self.measure == Measure::Hours {
            let (from, to) = (start.moment(zone), end.moment(zone));
            let stopped: i64 = merged(pauses).iter().map(|pause| shared(*pause, from, to)).sum();
            return (to.seconds_since(from) - stopped) as f64 / 3600.0;
        }
        let (from, to) = (start.date(zone), end.date(zone));
        if pauses.is_empty() || to < from {
            let used = match self.measure {
                Measure::WorkingDays => workdays.between(from, to),
                _ => to.days_since(from),
            };
            return used as f64;
        }
        let stopped = days_of(pauses, zone);
        let days = (1..=to.days_since(from)).map(|days| from.plus_days(days));
        days.filter(|day| self.counts(*day, workdays, &stopped)).count() as f64
    }

    fn counts(self, day: Date, workdays: &Workdays, stopped: &[(Date, Date)]) -> bool {
        let paused = stopped.iter().any(|(from, to)| *from < day && day <= *to);
        !paused && (self.measure != Measure::WorkingDays || workdays.is_workday(day))
    }
}

fn days_of(pauses: &[Pause], zone: &Zone) -> Vec<(Date, Date)> {
    merged(pauses).iter().map(|pause| (zone.date(pause.from), zone.date(pause.to))).collect()
}

/// Pauses in order, with those that touch made one and empty ones left out.
fn merged(pauses: &[Pause]) -> Vec<Pause> {
    let mut sorted: Vec<Pause> = pauses.iter().copied().filter(|pause| pause.from < pause.to).collect();
    sorted.sort_by_key(|pause| pause.from);
    let mut merged: Vec<Pause> = Vec::new();
    for pause in sorted {
        match merged.last_mut() {
            Some(last) if pause.from <= last.to => last.to = last.to.max(pause.to),
            _ => merged.push(pause),
        }
    }
    merged
}

/// Seconds that a pause has in common with a stretch of time.
fn shared(pause: Pause, from: Moment, to: Moment) -> i64 {
    pause.to.min(to).seconds_since(pause.from.max(from)).max(0)
}

fn after_hours(start: Moment, hours: u32, pauses: &[Pause]) -> Moment {
    let mut end = start.plus_hours(i64::from(hours));
    for pause in merged(pauses).iter().filter(|pause| pause.to > start) {
        if pause.from >= end {
            break;
        }
        end = end.plus_seconds(pause.to.seconds_since(pause.from.max(start)));
    }
    end
}
