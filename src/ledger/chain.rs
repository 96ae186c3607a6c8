//! From a plan to its executions, from a complaint or finding to its investigation and its improvements, and from an
//! improvement to the one that takes it up again. Look-ups only.

use super::{Filed, Ledger};
use crate::record::{CauseCategory, Execution, Id, Improvement, Investigation, Shelves};
use std::collections::{BTreeMap, BTreeSet};

/// What follows from a record, by its id, in order of paths.
#[derive(Debug, Default)]
pub(super) struct Chains {
    executions: BTreeMap<Id, Vec<usize>>,
    investigations: BTreeMap<Id, Vec<usize>>,
    improvements: BTreeMap<Id, Vec<usize>>,
    reopened: BTreeMap<Id, usize>,
}

impl Chains {
    pub(super) fn of(shelves: &Shelves) -> Self {
        let mut chains = Self::default();
        for (index, filed) in shelves.executions.iter().enumerate() {
            chains.executions.entry(filed.record.plan.clone()).or_default().push(index);
        }
        for (index, filed) in shelves.investigations.iter().enumerate() {
            chains.investigations.entry(filed.record.concerns.clone()).or_default().push(index);
        }
        for (index, filed) in shelves.improvements.iter().enumerate() {
            for source in &filed.record.sources {
                chains.improvements.entry(source.clone()).or_default().push(index);
            }
            if let Some(before) = &filed.record.reopens {
                chains.reopened.entry(before.clone()).or_insert(index);
            }
        }
        chains
    }
}

impl Ledger {
    /// The executions of a plan, by path.
    pub fn executions_of(&self, plan: &str) -> impl Iterator<Item = &Filed<Execution>> {
        self.chains.executions.get(plan).into_iter().flatten().map(|index| &self.executions[*index])
    }

    /// The investigations of a complaint or finding.
    pub fn investigations_of(&self, record: &str) -> impl Iterator<Item = &Filed<Investigation>> {
        self.chains.investigations.get(record).into_iter().flatten().map(|index| &self.investigations[*index])
    }

    /// The improvements that come from a record, or from an investigation of it, each once.
    pub fn improvements_of(&self, record: &str) -> Vec<&Filed<Improvement>> {
        let investigations = self.investigations_of(record).map(|filed| &*filed.record.id);
        let sources = investigations.chain([record]);
        let indices: BTreeSet<usize> =
            sources.filter_map(|source| self.chains.improvements.get(source)).flatten().copied().collect();
        indices.into_iter().map(|index| &self.improvements[index]).collect()
    }

    /// The improvement that takes another up again.
    pub fn reopening_of(&self, improvement: &str) -> Option<&Filed<Improvement>> {
        self.chains.reopened.get(improvement).map(|index| &self.improvements[*index])
    }

    /// An improvement.
    pub fn improvement(&self, id: &str) -> Option<&Filed<Improvement>> {
        self.position(&self.improvements, id).map(|index| &self.improvements[index])
    }

    /// The causes that investigations found for what an improvement comes from.
    pub fn causes_of(&self, improvement: &Improvement) -> BTreeSet<CauseCategory> {
        let named = |source: &Id| {
            let own = self.position(&self.investigations, source);
            let of = self.chains.investigations.get(source).into_iter().flatten().copied();
            of.chain(own).collect::<Vec<_>>()
        };
        let found = improvement.sources.iter().flat_map(named);
        found.filter_map(|index| self.investigations[index].record.cause()).collect()
    }
}
