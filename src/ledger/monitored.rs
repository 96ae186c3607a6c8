//! What was monitored of each unit in a period, and on which working days nothing was: facts that rules report
//! and a page shows.

use super::{Filed, Ledger};
use crate::calendar::{Date, Period};
use crate::record::{Id, Monitoring};
use std::collections::{BTreeMap, BTreeSet};

/// What was monitored of a unit in a period.
#[derive(Clone, Copy, Debug)]
pub struct Monitored<'a> {
    /// Contacts that were monitored.
    pub samples: u64,
    /// Contacts of the monitored days.
    pub frame: u64,
    /// The last record of the period, by path.
    pub last: &'a Filed<Monitoring>,
}

impl Monitored<'_> {
    /// Whether at least `percent` of the contacts of the monitored days were monitored.
    pub fn covers(&self, percent: u32) -> bool {
        u128::from(self.samples) * 100 >= u128::from(percent) * u128::from(self.frame)
    }
}

impl Ledger {
    /// The addresses under which forges commit for everybody.
    pub fn forges(&self) -> Vec<String> {
        self.policy.record.approval_proof.forge_committers.iter().map(ToString::to_string).collect()
    }

    /// The e-mail addresses of the one who draws a sample: no commit of theirs gives its seed.
    pub fn promisers(&self, record: &Monitoring) -> Vec<String> {
        let by = record.draw.as_ref().and_then(|draw| self.person(&draw.by));
        by.map(|person| person.emails.iter().map(ToString::to_string).collect()).unwrap_or_default()
    }

    /// What was monitored in a period, by unit; a unit without a record is absent.
    pub fn monitored(&self, period: Period) -> BTreeMap<&Id, Monitored<'_>> {
        let mut units: BTreeMap<&Id, Monitored> = BTreeMap::new();
        for filed in self.monitorings.iter().filter(|filed| period.contains(filed.record.date)) {
            let record = &filed.record;
            let sum = units.entry(&record.unit).or_insert(Monitored { samples: 0, frame: 0, last: filed });
            sum.samples += record.samples.len() as u64;
            sum.frame = sum.frame.saturating_add(record.frame);
            sum.last = filed;
        }
        units
    }

    /// The working days of a period, and those of them on which no contact was monitored, oldest first.
    pub fn working_days_without_inspection(&self, period: Period) -> (usize, Vec<Date>) {
        let sampled = self.monitorings.iter().filter(|filed| !filed.record.samples.is_empty());
        let inspected: BTreeSet<_> = sampled.map(|filed| filed.record.date).collect();
        let days = 0..=period.end().days_since(period.start());
        let days = days.map(|days| period.start().plus_days(days));
        let workdays: Vec<_> = days.filter(|day| self.workdays.is_workday(*day)).collect();
        let count = workdays.len();
        (count, workdays.into_iter().filter(|day| !inspected.contains(day)).collect())
    }
}
