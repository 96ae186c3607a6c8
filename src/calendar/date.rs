//! A civil date, written `YYYY-MM-DD`, in the company's time zone.

use jiff::ToSpan;
use jiff::civil;

/// A civil date. Order is chronological.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub(super) civil::Date);

impl Date {
    /// 1970-01-01.
    pub const EPOCH: Self = Self(civil::date(1970, 1, 1));

    /// The date of `year`-`month`-`day`, or `None` when there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Parses exactly `YYYY-MM-DD`, years 1900 to 2999.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |range: std::ops::Range<usize>| -> Option<i16> {
            let part = text.get(range)?;
            part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok())?
        };
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let year = digits(0..4).filter(|year| (1900..3000).contains(year))?;
        Self::new(year, i8::try_from(digits(5..7)?).ok()?, i8::try_from(digits(8..10)?).ok()?)
    }

    pub(super) fn text(self) -> String {
        format!("{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The weekday, 1 (Monday) to 7 (Sunday).
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// The date `days` later (earlier when negative); saturates at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.clamp(-3_000_000, 3_000_000).days()))
    }

    /// Days from `earlier` to this date; negative when this date is the earlier one.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.since(earlier.0).map_or(0, |span| i64::from(span.get_days()))
    }
}

super::written_as_text!(Date, "Date", r"^\d{4}-\d{2}-\d{2}$", "2026-06-30");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_in_the_one_form_parse() {
        assert_eq!(Date::parse("2024-02-29").map(|d| d.to_string()).as_deref(), Some("2024-02-29"));
        for bad in
            ["2026-02-29", "2026-6-30", "2026-06-30T00:00", "+026-01-01", "٢٠٢٦-٠١-٠١", "", "2026/06/30"]
        {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_between_dates_span_years() {
        let (new_year, later) = (Date::new(2024, 1, 1).unwrap(), Date::new(2026, 3, 1).unwrap());
        assert_eq!(later.days_since(new_year), 790);
        assert_eq!(new_year.plus_days(790), later);
    }
}
