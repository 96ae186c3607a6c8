//! Who is on duty at the hotline, by all rosters together, and when nobody is. Look-ups only.

use super::{Filed, Ledger};
use crate::calendar::{Date, Moment};
use crate::record::HotlineRoster;
use std::collections::BTreeSet;

/// A day that a roster covers.
#[derive(Clone, Debug)]
pub struct HotlineDay<'a> {
    /// The day, in the company's zone.
    pub day: Date,
    /// The roster: of several that cover the day, the first by path.
    pub roster: &'a Filed<HotlineRoster>,
    /// The stretches of it on which nobody is on duty by any roster, oldest first.
    pub gaps: Vec<(Moment, Moment)>,
}

impl Ledger {
    /// Every day up to one that a roster covers, once each, in the order of rosters. A shift counts whichever roster it
    /// stands in: one that begins in the month before, or the other half of a month that two rosters share.
    pub fn hotline_days(&self, until: Option<Date>) -> Vec<HotlineDay<'_>> {
        let duty = self.hotline_duty();
        let (mut seen, mut days) = (BTreeSet::new(), Vec::new());
        for roster in &self.hotline_rosters {
            let period = roster.record.period;
            let end = until.map_or(period.end(), |until| until.min(period.end()));
            for day in (0..=end.days_since(period.start())).map(|days| period.start().plus_days(days)) {
                if seen.insert(day) {
                    days.push(HotlineDay { day, roster, gaps: gaps(&duty, self.zone.day(day)) });
                }
            }
        }
        days
    }

    /// The stretches with somebody on duty, united and in order.
    fn hotline_duty(&self) -> Vec<(Moment, Moment)> {
        let shifts = self.hotline_rosters.iter().flat_map(|filed| &filed.record.shifts);
        let staffed = shifts.filter(|shift| shift.staff > 0 && shift.from < shift.to);
        united(staffed.map(|shift| (shift.from, shift.to)).collect())
    }
}

fn united(mut stretches: Vec<(Moment, Moment)>) -> Vec<(Moment, Moment)> {
    stretches.sort();
    let mut united: Vec<(Moment, Moment)> = Vec::new();
    for (from, to) in stretches {
        match united.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => united.push((from, to)),
        }
    }
    united
}

/// What of a day, of 23 or 25 hours where clocks change, no stretch covers.
fn gaps(duty: &[(Moment, Moment)], (start, end): (Moment, Moment)) -> Vec<(Moment, Moment)> {
    let (mut gaps, mut covered) = (Vec::new(), start);
    let first = duty.partition_point(|(_, to)| *to <= start);
    for (from, to) in duty[first..].iter().take_while(|(from, _)| *from < end) {
        if *from > covered {
            gaps.push((covered, *from));
        }
        covered = covered.max(*to);
    }
    if covered < end {
        gaps.push((covered, end));
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Zone;
    use crate::record::Shift;
    use crate::yaml::typed;

    fn duty(shifts: &str) -> Vec<(Moment, Moment)> {
        let shifts: Vec<Shift> = typed(shifts).unwrap();
        united(shifts.iter().filter(|s| s.staff > 0).map(|s| (s.from, s.to)).collect())
    }

    fn minutes(gaps: &[(Moment, Moment)]) -> f64 {
        gaps.iter().map(|(from, to)| to.hours_since(*from) * 60.0).sum()
    }

    #[test]
    fn shifts_are_united_across_midnight() {
        let taipei = Zone::named("Asia/Taipei").unwrap();
        let duty = duty(
            "[{from: 2026-03-01T22:00+08:00, to: 2026-03-02T07:00+08:00, staff: 1}, \
             {from: 2026-03-02T06:00+08:00, to: 2026-03-02T12:00+08:00, staff: 2}, \
             {from: 2026-03-02T12:00+08:00, to: 2026-03-02T13:00+08:00, staff: 0}, \
             {from: 2026-03-02T12:30+08:00, to: 2026-03-03T00:00+08:00, staff: 2}]",
        );
        let of = |day: &str| gaps(&duty, taipei.day(Date::parse(day).unwrap()));
        let written: Vec<_> = of("2026-03-02").iter().map(|(from, to)| format!("{from} {to}")).collect();
        assert_eq!(written, ["2026-03-02T12:00+08:00 2026-03-02T12:30+08:00"]);
        assert!((minutes(&of("2026-03-01")) - 1320.0).abs() < 1e-9);
    }

    #[test]
    fn a_day_is_as_long_as_the_clocks_make_it() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let day = |day: &str| berlin.day(Date::parse(day).unwrap());
        assert!((minutes(&gaps(&[], day("2026-03-29"))) - 1380.0).abs() < 1e-9);
        assert!((minutes(&gaps(&[], day("2026-10-25"))) - 1500.0).abs() < 1e-9);
        // twenty-four hours from midnight leave the last hour of the long day open
        let duty = duty("[{from: 2026-10-25T00:00+02:00, to: 2026-10-26T00:00+02:00, staff: 1}]");
        assert!((minutes(&gaps(&duty, day("2026-10-25"))) - 60.0).abs() < 1e-9);
    }
}
