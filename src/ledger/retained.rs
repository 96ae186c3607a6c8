//! Look-ups of what is held, what was disposed of, and which record of a kind is the oldest.

use super::{Filed, Ledger};
use crate::calendar::{Date, Period};
use crate::record::{Disposal, Id, Kind, LegalHold, Tombstone};

impl Ledger {
    /// The hold that holds a record on a day.
    pub fn hold_on(&self, record: &str, on: Date) -> Option<&Filed<LegalHold>> {
        self.legal_holds.iter().find(|filed| filed.record.holds(record, on))
    }

    /// What is left of records that were disposed of, with the disposal.
    pub fn tombstones(&self) -> impl Iterator<Item = (&Filed<Disposal>, usize, &Tombstone)> {
        self.disposals.iter().flat_map(|filed| {
            filed.record.tombstones.iter().enumerate().map(move |(index, left)| (filed, index, left))
        })
    }

    /// What is left of a record that was disposed of.
    pub fn tombstone(&self, record: &str) -> Option<&Tombstone> {
        self.tombstones().map(|(.., left)| left).find(|left| *left.record == *record)
    }

    /// Whether records of a period were disposed of: what is counted from it may be less than what it was, never more.
    pub fn is_thinned(&self, period: Period) -> bool {
        self.tombstones().any(|(.., left)| period.contains(left.dated))
    }

    /// The records of a kind that are not held on a day, with their governing dates, the oldest first.
    pub fn by_age(&self, kind: &Kind, on: Date) -> Vec<(Date, &Id)> {
        let dated = |(_, record): (&str, &'_ dyn crate::record::Tells)| {
            record.governing_date(&self.zone).zip(record.id().map(ToString::to_string))
        };
        let mut found: Vec<(Date, &Id)> = self
            .of_kind(kind.name)
            .into_iter()
            .filter_map(dated)
            .filter(|(_, id)| self.hold_on(id, on).is_none())
            .filter_map(|(date, id)| Some((date, self.index.get_key_value(id.as_str())?.0)))
            .collect();
        found.sort();
        found
    }
}
