//! The hotline: who is on duty when, and what became of the calls, as counts.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// The duty roster of the hotline (`records/hotline-roster/<year>/HROS-<year>-<number>.yaml`). Time in which
/// nobody is on duty is simply not in a shift.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HotlineRoster {
    /// Its id.
    pub id: Id,
    /// The month, quarter or year that it covers.
    pub period: Period,
    /// The department or team that answers the hotline.
    pub unit: Id,
    /// Who drew it up.
    pub by: Id,
    /// When it was published.
    pub published_on: Date,
    /// The shifts; they may overlap and cross midnight.
    pub shifts: Vec<Shift>,
    /// Remarks.
    pub note: Option<Text>,
}

/// A stretch of time with people on duty.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// Beginning.
    pub from: Moment,
    /// End, exclusive.
    pub to: Moment,
    /// How many people are on duty.
    pub staff: u32,
}

/// What became of the calls of the hotline (`records/hotline-log/<year>/HLOG-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HotlineLog {
    /// Its id.
    pub id: Id,
    /// The month, quarter or year that it covers.
    pub period: Period,
    /// The department or team that answers the hotline.
    pub unit: Id,
    /// Who reports it.
    pub by: Id,
    /// When it was reported.
    pub reported_on: Date,
    /// Calls, counted by hour, by day, or over any stretch of time within one day.
    pub calls: Vec<Calls>,
    /// Times at which nobody could get through.
    #[serde(default)]
    pub outages: Vec<Outage>,
    /// Remarks.
    pub note: Option<Text>,
}

/// Calls over a stretch of time.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Calls {
    /// Beginning.
    pub from: Moment,
    /// End, exclusive.
    pub to: Moment,
    /// Calls that came in.
    pub offered: u64,
    /// Of these, answered by a person.
    pub answered: u64,
    /// Of these, answered within 20 seconds.
    pub answered_in_20s: u64,
    /// Calls given up before an answer.
    pub abandoned: u64,
}

/// A time at which nobody could get through.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outage {
    /// Beginning.
    pub from: Moment,
    /// End, exclusive.
    pub to: Moment,
    /// What happened, and what was done about it.
    pub explanation: Option<Text>,
}

impl HotlineRoster {
    /// The stretches of a day on which nobody is on duty, oldest first: the day in the company's zone, of 23 or
    /// 25 hours where clocks change, less the union of all shifts that have somebody on duty.
    pub fn gaps(&self, day: Date, zone: &Zone) -> Vec<(Moment, Moment)> {
        let (start, end) = zone.day(day);
        let mut shifts: Vec<_> = self
            .shifts
            .iter()
            .filter(|shift| shift.staff > 0 && shift.from < end && shift.to > start)
            .collect();
        shifts.sort_by_key(|shift| shift.from);
        let (mut gaps, mut covered) = (Vec::new(), start);
        for shift in shifts {
            if shift.from > covered {
                gaps.push((covered, shift.from));
            }
            covered = covered.max(shift.to);
        }
        if covered < end {
            gaps.push((covered, end));
        }
        gaps
    }
}

/// Who keeps the hotline's records.
const KEEPER: Part =
    Part { word: "hotline", role: Role::ServiceOfficer, head_of: Some(DepartmentKind::CustomerService) };

impl Tells for HotlineRoster {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.period.start())
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.published_on), KEEPER);
    }
}

impl Tells for HotlineLog {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.period.start())
    }

    fn final_once() -> &'static [&'static str] {
        &["reported_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.reported_on), KEEPER);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::typed;

    fn minutes(gaps: &[(Moment, Moment)]) -> f64 {
        gaps.iter().map(|(from, to)| to.hours_since(*from) * 60.0).sum()
    }

    fn roster(shifts: &str) -> HotlineRoster {
        let text = format!(
            "id: HROS-2026-0001\nperiod: 2026-03\nunit: CS\nby: S-1\npublished_on: 2026-02-20\nshifts: {shifts}\n"
        );
        typed(&text).unwrap()
    }

    #[test]
    fn shifts_are_united_across_midnight() {
        let taipei = Zone::named("Asia/Taipei").unwrap();
        let roster = roster(
            "[{from: 2026-03-01T22:00+08:00, to: 2026-03-02T07:00+08:00, staff: 1}, \
             {from: 2026-03-02T06:00+08:00, to: 2026-03-02T12:00+08:00, staff: 2}, \
             {from: 2026-03-02T12:00+08:00, to: 2026-03-02T13:00+08:00, staff: 0}, \
             {from: 2026-03-02T12:30+08:00, to: 2026-03-03T00:00+08:00, staff: 2}]",
        );
        let gaps = roster.gaps(Date::parse("2026-03-02").unwrap(), &taipei);
        let written: Vec<_> = gaps.iter().map(|(from, to)| format!("{from} {to}")).collect();
        assert_eq!(written, ["2026-03-02T12:00+08:00 2026-03-02T12:30+08:00"]);
        assert!((minutes(&roster.gaps(Date::parse("2026-03-01").unwrap(), &taipei)) - 1320.0).abs() < 1e-9);
    }

    #[test]
    fn a_day_is_as_long_as_the_clocks_make_it() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let spring = Date::parse("2026-03-29").unwrap();
        assert!((minutes(&roster("[]").gaps(spring, &berlin)) - 1380.0).abs() < 1e-9);
        let autumn = Date::parse("2026-10-25").unwrap();
        assert!((minutes(&roster("[]").gaps(autumn, &berlin)) - 1500.0).abs() < 1e-9);
        // twenty-four hours from midnight leave the last hour of the long day open
        let day = roster("[{from: 2026-10-25T00:00+02:00, to: 2026-10-26T00:00+02:00, staff: 1}]");
        assert!((minutes(&day.gaps(autumn, &berlin)) - 60.0).abs() < 1e-9);
    }
}
