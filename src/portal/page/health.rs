//! How well the rules are exercised: over how many records each one looks, and whether it ever had anything to find.

use super::compliance::standing;
use super::{Site, Writer};
use crate::diagnostic::Diagnostic;
use crate::portal::view::{Mark, Status};
use crate::record::Kind;
use crate::rules::InForce;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// The records of each kind, and the kinds in which each rule finds something.
pub(super) struct Health<'a> {
    site: &'a Site<'a>,
    records: BTreeMap<&'static str, usize>,
}

impl<'a> Health<'a> {
    /// Counts the records.
    pub(super) fn new(site: &'a Site<'a>) -> Self {
        let count = |kind: &'static Kind| (kind.name, site.input.ledger.of_kind(kind.name).len());
        Self { site, records: crate::record::KINDS.iter().map(count).collect() }
    }

    /// The records of the kinds in which its failing sample shows it to find something.
    pub(super) fn population(&self, rule: &InForce) -> usize {
        let found = self.site.judged.found(rule, true).iter().filter(|found| found.rule == rule.id);
        let kinds: BTreeSet<&str> =
            found.filter_map(|found| Some(Kind::of_path(&found.path)?.name)).collect();
        kinds.iter().filter_map(|kind| self.records.get(kind)).sum()
    }

    /// How a rule stands; one that looks over no record has not passed.
    pub(super) fn standing(&self, w: &Writer, rule: &InForce, found: &[&Diagnostic]) -> Result<Status> {
        if found.is_empty() && self.population(rule) == 0 {
            return Ok(Status::new(Mark::Na, w.word("rule-idle")?));
        }
        standing(w, found)
    }
}
