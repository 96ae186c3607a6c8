//! Working days: weekends, public holidays, and weekend days worked to make up for a bridge day.

use super::Date;
use std::collections::BTreeSet;

/// Which days are worked.
#[derive(Clone, Debug, Default)]
pub struct Workdays {
    holidays: BTreeSet<Date>,
    worked: BTreeSet<Date>,
}

impl Workdays {
    /// Monday to Friday less `holidays`, plus `makeup` days.
    pub fn new(holidays: impl IntoIterator<Item = Date>, makeup: impl IntoIterator<Item = Date>) -> Self {
        Self { holidays: holidays.into_iter().collect(), worked: makeup.into_iter().collect() }
    }

    /// These days changed: `holidays` are off as well, and `worked` days are worked, whatever else is said of
    /// either.
    #[must_use]
    pub fn changed(
        mut self,
        holidays: impl IntoIterator<Item = Date>,
        worked: impl IntoIterator<Item = Date>,
    ) -> Self {
        for day in holidays {
            self.worked.remove(&day);
            self.holidays.insert(day);
        }
        self.worked.extend(worked);
        self
    }

    /// Whether a date is a working day.
    pub fn is_workday(&self, date: Date) -> bool {
        self.worked.contains(&date) || (date.weekday() <= 5 && !self.holidays.contains(&date))
    }

    /// The date `count` working days after `date` (`date` itself is day 0, whether worked or not).
    /// Looks at most two years ahead, which also bounds a calendar without any working day.
    pub fn after(&self, date: Date, count: u32) -> Date {
        let (mut day, mut left) = (date, count);
        for _ in 0..731 {
            if left == 0 {
                break;
            }
            day = day.plus_days(1);
            left -= u32::from(self.is_workday(day));
        }
        day
    }

    /// Working days after `from`, up to and including `to`; negative when `to` is earlier.
    pub fn between(&self, from: Date, to: Date) -> i64 {
        if to < from {
            return -self.between(to, from);
        }
        (1..=to.days_since(from)).filter(|days| self.is_workday(from.plus_days(*days))).count() as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn holidays_are_skipped_and_makeup_days_worked() {
        // Friday 2025-02-28 is a holiday; Saturday 2025-02-08 is worked
        let days = Workdays::new([date("2025-02-28")], [date("2025-02-08")]);
        assert_eq!(days.after(date("2025-02-27"), 1), date("2025-03-03"));
        assert_eq!(days.after(date("2025-02-07"), 1), date("2025-02-08"));
        assert_eq!(days.between(date("2025-02-27"), date("2025-03-03")), 1);
        assert_eq!(days.between(date("2025-03-03"), date("2025-02-27")), -1);
    }

    #[test]
    fn a_company_changes_what_a_calendar_says() {
        // Saturday 2025-02-08 is worked, Thursday 2025-05-01 off: the company has it the other way round
        let days = Workdays::new([date("2025-05-01")], [date("2025-02-08")]);
        let own = days.changed([date("2025-02-08")], [date("2025-05-01")]);
        assert!(!own.is_workday(date("2025-02-08")) && own.is_workday(date("2025-05-01")));
    }

    #[test]
    fn counting_and_adding_agree() {
        let days = Workdays::default();
        for count in 0..30 {
            let due = days.after(date("2026-06-24"), count);
            assert_eq!(days.between(date("2026-06-24"), due), i64::from(count));
        }
    }
}
