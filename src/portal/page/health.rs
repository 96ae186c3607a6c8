//! How well the rules are exercised: over how many records each one looks, and whether it ever had anything to find.

use super::compliance::standing;
use super::{Site, Writer};
use crate::diagnostic::Diagnostic;
use crate::portal::view::{Mark, Status};
use crate::record::Kind;
use crate::rules::InForce;
use anyhow::Result;
use std::collections::BTreeSet;

/// The records of the kinds in which a rule's failing sample shows it to find something.
pub(super) fn population(site: &Site, rule: &InForce) -> usize {
    let found = site.judged.found(rule).iter().filter(|found| found.rule == rule.id);
    let kinds: BTreeSet<&str> = found.filter_map(|found| Some(Kind::of_path(&found.path)?.name)).collect();
    kinds.iter().filter_map(|kind| site.counts.get(kind)).sum()
}

/// How a rule stands; one that looks over no record has not passed.
pub(super) fn health(w: &Writer, rule: &InForce, found: &[&Diagnostic]) -> Result<Status> {
    if found.is_empty() && population(w.site, rule) == 0 {
        return Ok(Status::new(Mark::Na, w.word("rule-idle")?));
    }
    standing(w, found)
}
