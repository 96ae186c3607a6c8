//! A time of day, written `HH:MM`, to the minute; `24:00` is the end of the day.

/// Minutes after midnight, 0 to 1440.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(u16);

impl Clock {
    /// 00:00.
    pub const MIDNIGHT: Self = Self(0);

    /// Parses exactly `HH:MM` from `00:00` to `24:00`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let two = |part: &str| -> Option<u16> {
            (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
        };
        let (hours, minutes) = (two(hours)?, two(minutes)?);
        let total = hours * 60 + minutes;
        (minutes < 60 && total <= 1440).then_some(Self(total))
    }

    pub(super) fn text(self) -> String {
        format!("{:02}:{:02}", self.0 / 60, self.0 % 60)
    }

    /// The next minute; the end of the day has none.
    #[must_use]
    pub fn next(self) -> Self {
        Self((self.0 + 1).min(1440))
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

super::written_as_text!(Clock, "Clock", r"^([01]\d|2[0-4]):[0-5]\d$", "09:00");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_ends_at_twenty_four_hundred() {
        assert_eq!(Clock::parse("24:00").map(Clock::minutes), Some(1440));
        assert_eq!(Clock::parse("09:05").map(|c| c.to_string()).as_deref(), Some("09:05"));
        for bad in ["24:01", "9:00", "09:60", "09:00:00", "+9:00", "09：00"] {
            assert_eq!(Clock::parse(bad), None, "{bad}");
        }
    }
}
