//! An instant with the offset at which it was written, and the time zone that gives it a civil date.

use super::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, civil};

/// An instant, written `YYYY-MM-DDTHH:MM[:SS](Z|±HH:MM)`. Equality and order are those of the instants.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    instant: Timestamp,
    offset: Offset,
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        self.instant == other.instant
    }
}
impl Eq for Moment {}
impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.instant.cmp(&other.instant)
    }
}

impl Moment {
    /// 1970-01-01T00:00Z.
    pub const EPOCH: Self = Self { instant: Timestamp::UNIX_EPOCH, offset: Offset::UTC };

    /// Parses the written form; the offset is required.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = (text.get(..10)?, text.get(10..)?);
        let rest = rest.strip_prefix('T')?;
        let split = rest.find(['Z', '+', '-'])?;
        let (time, zone) = rest.split_at(split);
        let offset = if zone == "Z" {
            Offset::UTC
        } else {
            let minutes = i32::from(super::Clock::parse(zone.get(1..)?)?.minutes());
            let sign = if zone.starts_with('-') { -1 } else { 1 };
            Offset::from_seconds(sign * minutes * 60).ok()?
        };
        let seconds: i8 = match time.get(5..)? {
            "" => 0,
            tail => tail.strip_prefix(':').filter(|s| s.len() == 2)?.parse().ok().filter(|s| *s >= 0)?,
        };
        let minutes = super::Clock::parse(time.get(..5)?)?.minutes();
        let time = civil::Time::new((minutes / 60) as i8, (minutes % 60) as i8, seconds, 0).ok()?;
        let instant = offset.to_timestamp(Date::parse(date)?.0.to_datetime(time)).ok()?;
        Some(Self { instant, offset })
    }

    /// The moment `seconds` after 1970-01-01T00:00Z, written at an offset of `minutes` east of UTC.
    pub fn from_unix(seconds: i64, minutes: i32) -> Option<Self> {
        let offset = Offset::from_seconds(minutes * 60).ok()?;
        Timestamp::from_second(seconds).ok().map(|instant| Self { instant, offset })
    }

    pub(super) fn text(self) -> String {
        let at = self.offset.to_datetime(self.instant);
        let minutes = self.offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let seconds = if at.second() == 0 { String::new() } else { format!(":{:02}", at.second()) };
        format!(
            "{}T{:02}:{:02}{seconds}{sign}{:02}:{:02}",
            Date(at.date()),
            at.hour(),
            at.minute(),
            minutes.abs() / 60,
            minutes.abs() % 60
        )
    }

    /// The moment in universal time, `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339).
    pub fn in_universal_time(self) -> String {
        let at = Offset::UTC.to_datetime(self.instant);
        format!("{}T{:02}:{:02}:{:02}Z", Date(at.date()), at.hour(), at.minute(), at.second())
    }

    /// Hours from `earlier` to this moment, in exact instants; negative when this one is the earlier.
    pub fn hours_since(self, earlier: Self) -> f64 {
        (self.instant.as_second() - earlier.instant.as_second()) as f64 / 3600.0
    }

    /// Seconds from `earlier` to this moment, in exact instants.
    pub(super) fn seconds_since(self, earlier: Self) -> i64 {
        self.instant.as_second() - earlier.instant.as_second()
    }

    /// The moment `seconds` later, written at the same offset.
    pub(super) fn plus_seconds(self, seconds: i64) -> Self {
        let instant = self.instant.saturating_add(jiff::SignedDuration::from_secs(seconds));
        Self { instant: instant.unwrap_or(self.instant), offset: self.offset }
    }

    /// The moment `hours` later.
    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_seconds(hours.saturating_mul(3600))
    }
}

super::written_as_text!(
    Moment,
    "Moment",
    r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$",
    "2026-06-30T10:12:00+08:00"
);

/// A time zone of the IANA database (bundled, so that it is the same on every machine).
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone of an IANA name such as `Asia/Taipei`, or `None` when there is none.
    pub fn named(name: &str) -> Option<Self> {
        jiff::tz::TimeZoneDatabase::bundled().get(name).ok().map(Self)
    }

    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The civil date of a moment in this zone.
    pub fn date(&self, moment: Moment) -> Date {
        Date(self.0.to_datetime(moment.instant).date())
    }

    /// The civil date and the time of day (`HH:MM`) of a moment in this zone.
    pub fn date_and_time(&self, moment: Moment) -> (Date, String) {
        let at = self.0.to_datetime(moment.instant);
        (Date(at.date()), format!("{:02}:{:02}", at.hour(), at.minute()))
    }

    /// The moment of a civil date at which the clocks of this zone show the hour and minute that they show at another
    /// moment.
    pub fn on(&self, date: Date, like: Moment) -> Moment {
        let time = self.0.to_datetime(like.instant).time();
        self.at(date, 60 * (60 * time.hour() as u32 + time.minute() as u32))
    }

    /// The moment of a civil date at some seconds after midnight, as the clocks of this zone show them.
    pub fn at(&self, date: Date, seconds: u32) -> Moment {
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let time = civil::Time::new(hour as i8, minute as i8, second as i8, 0).unwrap_or_default();
        let instant = self.instant(date.0.to_datetime(time));
        Moment { instant, offset: self.0.to_offset(instant) }
    }

    /// The first instant of a civil date in this zone.
    fn start_of(&self, date: Date) -> Timestamp {
        self.instant(date.0.to_datetime(civil::Time::midnight()))
    }

    /// The instant of what clocks show; where they skip it the one after, where they show it twice the first.
    fn instant(&self, shown: civil::DateTime) -> Timestamp {
        self.0.to_ambiguous_timestamp(shown).compatible().unwrap_or(Timestamp::MAX)
    }

    /// The last second of a civil date in this zone.
    pub fn end_of(&self, date: Date) -> Moment {
        let instant = self.start_of(date.plus_days(1));
        let instant = instant.saturating_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(instant);
        Moment { instant, offset: self.0.to_offset(instant) }
    }

    /// The first instant of a civil date in this zone and that of the next: 24 hours, or 23 or 25 where the
    /// clocks change.
    pub fn day(&self, date: Date) -> (Moment, Moment) {
        let at = |instant| Moment { instant, offset: self.0.to_offset(instant) };
        (at(self.start_of(date)), at(self.start_of(date.plus_days(1))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    #[test]
    fn moments_are_compared_as_instants() {
        assert_eq!(at("2026-06-30T10:12+08:00"), at("2026-06-30T02:12:00Z"));
        assert!((at("2026-06-04T16:02+08:00").hours_since(at("2026-06-03T09:02+08:00")) - 31.0).abs() < 1e-9);
        assert_eq!(at("2026-06-30T10:12:07+08:00").to_string(), "2026-06-30T10:12:07+08:00");
    }

    #[test]
    fn a_moment_needs_its_offset() {
        for bad in [
            "2026-06-30T10:12",
            "2026-06-30 10:12+08:00",
            "2026-06-30T10:12:60Z",
            "2026-06-30T10:12+8",
            "2026-06-30T10:12:-1Z",
        ] {
            assert!(Moment::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_zone_gives_the_civil_date() {
        let taipei = Zone::named("Asia/Taipei").unwrap();
        assert_eq!(taipei.date(at("2026-06-30T17:00Z")).to_string(), "2026-07-01");
        assert_eq!(taipei.end_of(Date::new(2026, 6, 30).unwrap()).to_string(), "2026-06-30T23:59:59+08:00");
        assert!(Zone::named("Mars/Olympus").is_none());
    }
}
