//! Published calendars of working days, built into the binary: one file a country and year. Knows which years
//! it holds and whether each list is official; what a company changes of them it does not know.

use super::{Date, Workdays};

/// A country's calendar.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    serde::Deserialize,
    serde::Serialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// Taiwan: the office calendar of the government's agencies, with Labour Day.
    Tw,
    /// Mainland China: the State Council's arrangement of holidays.
    Cn,
}

/// Whether a year's list was published by its authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListStatus {
    /// Published.
    Official,
    /// Worked out from the law; the official list may differ.
    Provisional,
}

/// One year of a country's calendar, as its file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// Whether its list is official.
    pub status: ListStatus,
    /// Days off on Monday to Friday.
    pub off: Vec<Date>,
    /// Saturdays and Sundays that are worked.
    pub worked: Vec<Date>,
}

macro_rules! files {
    ($($name:literal),*) => { [$( include_str!(concat!("data/", $name, ".txt")) ),*] };
}

const TW: [&str; 4] = files!("tw-2024", "tw-2025", "tw-2026", "tw-2027");
const CN: [&str; 4] = files!("cn-2024", "cn-2025", "cn-2026", "cn-2027");

impl Base {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Tw, Self::Cn];

    /// Its name in `calendar.yaml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tw => "tw",
            Self::Cn => "cn",
        }
    }

    /// Its years, oldest first. In other years, Monday to Friday are worked.
    pub fn years(self) -> Vec<Year> {
        let files = match self {
            Self::Tw => TW,
            Self::Cn => CN,
        };
        files.iter().filter_map(|text| read(text).ok()).collect()
    }

    /// Whether the list for a date is official; `None` in a year that the calendar does not hold.
    pub fn status(self, date: Date) -> Option<ListStatus> {
        self.years().into_iter().find(|year| year.year == date.year()).map(|year| year.status)
    }

    /// Its working days.
    pub fn workdays(self) -> Workdays {
        let years = self.years();
        let all = |days: fn(&Year) -> &[Date]| years.iter().flat_map(days).copied().collect::<Vec<_>>();
        Workdays::new(all(|year| &year.off), all(|year| &year.worked))
    }
}

/// Reads a file of lines `status official|provisional`, `off DATE NAME`, `work DATE NAME` and `# comment`.
/// The error is the line that is none of these.
fn read(text: &str) -> Result<Year, &str> {
    let (mut status, mut off, mut worked) = (None, Vec::new(), Vec::new());
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut words = line.split(' ');
        let (key, value) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        match (key, value, Date::parse(value)) {
            ("status", "official", _) => status = Some(ListStatus::Official),
            ("status", "provisional", _) => status = Some(ListStatus::Provisional),
            ("off", _, Some(day)) => off.push(day),
            ("work", _, Some(day)) => worked.push(day),
            _ => return Err(line),
        }
    }
    let year = off.first().map(|day| day.year());
    year.zip(status).map(|(year, status)| Year { year, status, off, worked }).ok_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn every_file_is_whole_and_every_day_lies_where_it_may() {
        for (base, files) in [(Base::Tw, TW), (Base::Cn, CN)] {
            for text in files {
                let year = read(text).unwrap_or_else(|line| panic!("{}: `{line}`", base.name()));
                assert!(text.starts_with("# "), "{} {}: name the source", base.name(), year.year);
                for day in &year.off {
                    assert!(day.weekday() <= 5 && day.year() == year.year, "off on a weekend: {day}");
                }
                for day in &year.worked {
                    assert!(day.weekday() >= 6 && day.year() == year.year, "worked anyway: {day}");
                }
                assert!(year.off.is_sorted_by(|a, b| a < b) && year.worked.is_sorted_by(|a, b| a < b));
            }
            let years: Vec<_> = base.years().iter().map(|year| year.year).collect();
            assert_eq!(years, [2024, 2025, 2026, 2027]);
        }
    }

    #[test]
    fn a_line_that_is_nothing_is_refused() {
        for bad in ["status maybe", "off 2024-02-30 x", "holiday 2024-01-01", "work"] {
            let text = format!("status official\noff 2024-01-01 元旦\n{bad}\n");
            assert_eq!(read(&text), Err(bad));
        }
        assert!(read("off 2024-01-01 元旦\n").is_err(), "without a status");
    }

    #[test]
    fn the_years_have_as_many_working_days_as_were_published() {
        let count = |base: Base, year: i16| {
            let days = base.workdays();
            days.between(Date::new(year - 1, 12, 31).unwrap(), Date::new(year, 12, 31).unwrap())
        };
        // 2024: 366 days; 115 off by the published table of Taiwan, and Labour Day: 366 - 116
        assert_eq!(count(Base::Tw, 2024), 250);
        // 2024 on the mainland: 262 days from Monday to Friday; off 1 + 5 + 2 + 3 + 1 + 2 + 5 = 19; worked 8
        assert_eq!(count(Base::Cn, 2024), 262 - 19 + 8);
        // 2025: 261 from Monday to Friday; off 1 + 6 + 1 + 3 + 1 + 6 = 18; worked 5
        assert_eq!(count(Base::Cn, 2025), 261 - 18 + 5);
        // 2026: 261 from Monday to Friday; off 2 + 6 + 1 + 3 + 1 + 1 + 5 = 19; worked 6
        assert_eq!(count(Base::Cn, 2026), 261 - 19 + 6);
    }

    #[test]
    fn a_year_says_whether_it_is_official() {
        assert_eq!(Base::Tw.status(date("2026-06-19")), Some(ListStatus::Official));
        assert_eq!(Base::Cn.status(date("2027-02-08")), Some(ListStatus::Provisional));
        assert_eq!(Base::Tw.status(date("2028-01-01")), None);
    }
}
