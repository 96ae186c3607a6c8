//! The free ids of a kind: numbered within the department or the company, as the kind is.

use super::Ledger;
use crate::record::Kind;
use std::collections::BTreeMap;

/// The free ids of a kind, each given once.
#[derive(Clone, Debug)]
pub struct Numbers {
    kind: &'static Kind,
    /// The last number that is taken, by what stands before it.
    taken: BTreeMap<String, u32>,
}

impl Numbers {
    /// The ids that are free beside those of a ledger, of what was disposed of too.
    pub fn new(ledger: &Ledger, kind: &'static Kind) -> Self {
        let there = ledger.ids().map(|(id, ..)| id.to_string());
        let refused = ledger.refused.iter().filter_map(|refused| refused.id.clone());
        let gone = ledger.tombstones().map(|(.., left)| left.record.to_string());
        let mut taken = BTreeMap::new();
        for id in there.chain(refused).chain(gone) {
            let Some((stem, Ok(number))) =
                id.rsplit_once('-').map(|(stem, number)| (stem, number.parse::<u32>()))
            else {
                continue;
            };
            let last = taken.entry(stem.to_owned()).or_insert(0);
            *last = number.max(*last);
        }
        Self { kind, taken }
    }

    /// The next free id of a year for a unit.
    pub fn next(&mut self, ledger: &Ledger, unit: &str, year: i16) -> String {
        let prefix = self.kind.prefix().unwrap_or_default();
        let department = ledger.unit(unit).map_or(unit, |unit| &unit.department);
        let stem = if self.kind.is_numbered_by_department() {
            format!("{prefix}-{year}-{department}")
        } else {
            format!("{prefix}-{year}")
        };
        let number = self.taken.entry(stem.clone()).or_insert(0);
        *number += 1;
        let width = if self.kind.is_prose() { 2 } else { 4 };
        format!("{stem}-{number:0width$}")
    }
}
