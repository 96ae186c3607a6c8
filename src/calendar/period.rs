//! Months, quarters and years: the intervals over which things are counted.

use super::Date;

/// The length of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
}

impl Grain {
    /// Its name: `month`, `quarter` or `year`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// A calendar month, quarter or year, written `2026-06`, `2026-Q2` or `2026`.
/// Ordered by grain, then time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    grain: Grain,
    /// Number of the period of its grain, counted from year 0.
    index: i32,
}

impl Period {
    /// The period of a grain that contains a date.
    pub fn of(grain: Grain, date: Date) -> Self {
        let months = i32::from(date.year()) * 12 + i32::from(date.month()) - 1;
        Self { grain, index: months.div_euclid(grain.months()) }
    }

    /// Parses `YYYY-MM`, `YYYY-Qn` or `YYYY`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = (text.get(..4)?, text.get(4..)?);
        let first = |month: &str| Date::parse(&format!("{year}-{month}-01"));
        match (rest, rest.strip_prefix("-Q")) {
            ("", _) => first("01").map(|date| Self::of(Grain::Year, date)),
            (_, Some(quarter)) => {
                let month = match quarter {
                    "1" => "01",
                    "2" => "04",
                    "3" => "07",
                    "4" => "10",
                    _ => return None,
                };
                first(month).map(|date| Self::of(Grain::Quarter, date))
            }
            (month, None) => first(month.strip_prefix('-')?).map(|date| Self::of(Grain::Month, date)),
        }
    }

    pub(super) fn text(self) -> String {
        let start = self.start();
        match self.grain {
            Grain::Month => format!("{:04}-{:02}", start.year(), start.month()),
            Grain::Quarter => format!("{:04}-Q{}", start.year(), self.number()),
            Grain::Year => format!("{:04}", start.year()),
        }
    }

    /// Its grain.
    pub fn grain(self) -> Grain {
        self.grain
    }

    /// Its year.
    pub fn year(self) -> i16 {
        self.start().year()
    }

    /// Its number within the year: month 1 to 12, quarter 1 to 4, year 1.
    pub fn number(self) -> i32 {
        self.index.rem_euclid(12 / self.grain.months()) + 1
    }

    /// Its first day.
    pub fn start(self) -> Date {
        let months = self.index * self.grain.months();
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        Date(jiff::civil::date(year.clamp(-9999, 9999) as i16, month as i8, 1))
    }

    /// Its last day.
    pub fn end(self) -> Date {
        self.next().start().plus_days(-1)
    }

    /// The period after it.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// The period `count` periods later.
    #[must_use]
    pub fn plus(self, count: i32) -> Self {
        Self { index: self.index + count, ..self }
    }

    /// Whether a date falls in it.
    pub fn contains(self, date: Date) -> bool {
        Self::of(self.grain, date) == self
    }

    /// Whether every day of another, of whatever grain, falls in it.
    pub fn covers(self, other: Self) -> bool {
        self.start() <= other.start() && other.end() <= self.end()
    }

    /// Whether it has a day in common with another, of whatever grain.
    pub fn overlaps(self, other: Self) -> bool {
        self.start() <= other.end() && other.start() <= self.end()
    }

    /// Every period of this grain from this one to `last`, in order; empty when `last` is earlier.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        (self.index..=last.index).map(move |index| Self { index, ..self })
    }
}

super::written_as_text!(Period, "Period", r"^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$", "2026-06");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_read_back_as_written() {
        for text in ["2026-06", "2026-Q2", "2026", "2024-12", "2024-Q4"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
        for bad in ["2026-13", "2026-Q5", "26", "2026-6", "2026Q2", "2026-"] {
            assert_eq!(Period::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_quarter_ends_on_its_last_day() {
        let quarter = Period::parse("2024-Q1").unwrap();
        assert_eq!(quarter.end().to_string(), "2024-03-31");
        assert!(quarter.contains(Date::new(2024, 2, 29).unwrap()));
        assert_eq!(quarter.through(quarter.plus(4)).last().unwrap().to_string(), "2025-Q1");
    }
}
