//! Look-ups of what is held, what was disposed of, and which record of a kind is the oldest.

use super::{Filed, Ledger};
use crate::calendar::{Date, Period};
use crate::record::{Disposal, Id, Kind, LegalHold, Mentions, Sort, Tombstone};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// What each hold holds, by the id of the record: the position of the hold, and the record that it names, which is
/// held itself or rests on this one.
pub(super) type Held = BTreeMap<Id, Vec<(usize, Id)>>;

/// Every record that is named by a hold, or on which such a one rests: what it names, and what that names in turn. A
/// meeting is held for a decision; the other matters on its agenda are not.
pub(super) fn held(ledger: &Ledger) -> Held {
    let mut held = Held::new();
    for (index, filed) in ledger.legal_holds.iter().enumerate() {
        let (mut seen, mut open): (BTreeSet<Id>, Vec<(Id, &Id)>) = Default::default();
        open.extend(filed.record.records.iter().rev().map(|named| (named.clone(), named)));
        while let Some((record, named)) = open.pop() {
            if !seen.insert(record.clone()) {
                continue;
            }
            open.extend(ledger.rests_on(&record).into_iter().map(|below| (below, named)));
            held.entry(record).or_default().push((index, named.clone()));
        }
    }
    held
}

/// Days after that of a record within which it may still be decided, rectified or due, and be counted as that.
const COUNTED_LATER: i64 = 92;

/// The days of records that may be counted in a period.
pub fn thinned_by(period: Period) -> RangeInclusive<Date> {
    period.start().plus_days(-COUNTED_LATER)..=period.end()
}

impl Ledger {
    /// The hold that holds a record on a day, with the record for whose sake it does.
    pub fn hold_on(&self, record: &str, on: Date) -> Option<(&Filed<LegalHold>, &Id)> {
        let all = self.held.get(record)?.iter().map(|(index, named)| (&self.legal_holds[*index], named));
        all.into_iter().find(|(filed, _)| filed.record.is_in_force(on))
    }

    /// The records that a record names as what it rests on; those of a meeting's agenda are none.
    fn rests_on(&self, record: &str) -> Vec<Id> {
        let is_meeting = self.find(record).is_some_and(|(_, kind)| kind.name == "meeting");
        let Some(tells) = self.tells(record).filter(|_| !is_meeting) else { return Vec::new() };
        let mut named = Mentions::new(&self.zone);
        tells.mentions(&mut named);
        let below = named.all.into_iter().filter_map(|mention| match mention.sort {
            Sort::Record(_) => Some(mention.id.clone()),
            Sort::Decision => self.decision(mention.id).map(|decided| decided.meeting.record.id.clone()),
            _ => None,
        });
        below.collect()
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

    /// A disposal of a record of one of some kinds, of a day or later: whether there was one that is asked for nobody can
    /// tell any more.
    pub fn disposal_since(&self, kinds: &[&str], from: Date) -> Option<&Filed<Disposal>> {
        let mut gone = self.tombstones();
        let found = gone.find(|(.., left)| left.dated >= from && kinds.contains(&&*left.kind));
        found.map(|(filed, ..)| filed)
    }

    /// Whether records of a period were disposed of, of one of some kinds, or of any where none is named: what is counted
    /// from it may be less than what it was, never more. What happened to a record is counted in its day’s period, or up to
    /// [`COUNTED_LATER`] days after it.
    pub fn is_thinned(&self, period: Period, kinds: &[&str]) -> bool {
        let counts = |kind: &str| kinds.is_empty() || kinds.contains(&kind);
        self.tombstones().any(|(.., left)| thinned_by(period).contains(&left.dated) && counts(&left.kind))
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
