//! What excuses a finding: a waiver that is active and in order, or an entry of the baseline. Decides for each
//! finding, and remembers nothing else.

use super::found::Found;
use super::{Ctx, InForce, waiver};
use crate::ledger::Ledger;
use crate::policy;
use crate::record::{Frozen, Waiver};
use std::collections::BTreeSet;

/// Which waivers and entries of the baseline excused something, by position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Positions in the ledger's waivers.
    pub waivers: BTreeSet<usize>,
    /// Positions in the baseline.
    pub frozen: BTreeSet<usize>,
}

/// Everything that excuses a finding today.
#[derive(Default)]
pub(super) struct Excuses<'a> {
    waivers: Vec<(usize, &'a Waiver)>,
    frozen: Vec<(usize, &'a Frozen)>,
    baseline_path: &'a str,
    ledger: Option<&'a Ledger>,
}

impl<'a> Excuses<'a> {
    /// The waivers that are active today and in order, and the baseline's entries that may stand.
    pub(super) fn new(ctx: &Ctx<'a>) -> Self {
        let ledger = ctx.ledger;
        let filed = ledger.waivers.iter().map(|filed| &*filed.record).enumerate();
        let holds =
            |waiver: &Waiver| policy::is_active(waiver, ctx.as_of) && waiver::is_in_order(ctx, waiver);
        let baseline = ledger.baseline.as_ref();
        let frozen = baseline.map_or(&[][..], |filed| &filed.record.frozen).iter().enumerate();
        Self {
            waivers: filed.filter(|(_, waiver)| holds(waiver)).collect(),
            frozen: frozen.filter(|(_, frozen)| super::baseline::fault(ctx, frozen).is_none()).collect(),
            baseline_path: baseline.map_or("", |filed| &filed.path),
            ledger: Some(ledger),
        }
    }

    /// What excuses each of some findings, the id of a waiver or the path of the baseline, and what was used for it. A
    /// waiver excuses all that it covers, an entry of the baseline one finding: another of the same rule in the same
    /// record did not stand when it was frozen.
    pub(super) fn of(&self, findings: &[(InForce, Found)]) -> (Vec<Option<&'a str>>, Used) {
        let mut used = Used::default();
        let by = |(rule, found): &(InForce, Found)| {
            let waiver = self.waivers.iter().find(|(_, waiver)| self.covers(waiver, rule, found));
            let is_free = |(index, frozen): &&(usize, &Frozen)| {
                freezes(frozen, rule, found) && !used.frozen.contains(index)
            };
            let frozen = self.frozen.iter().find(is_free);
            used.waivers.extend(waiver.map(|(index, _)| *index));
            used.frozen.extend(frozen.map(|(index, _)| *index));
            waiver.map(|(_, waiver)| &*waiver.id).or(frozen.map(|_| self.baseline_path))
        };
        let by = findings.iter().map(by).collect();
        (by, used)
    }

    fn covers(&self, waiver: &Waiver, rule: &InForce, found: &Found) -> bool {
        let Some(record) = found.record.as_deref() else { return false };
        let within = |whole: &str| {
            self.ledger.is_some_and(|ledger| {
                let unit = ledger.unit_of(record).map_or(record, |unit| &**unit);
                ledger.belongs(unit, whole)
            })
        };
        *waiver.rule == *rule.id
            && match (&waiver.record, &waiver.unit) {
                (Some(wanted), None) => **wanted == *record,
                (None, Some(whole)) => within(whole),
                _ => false,
            }
    }
}

/// Whether an entry of the baseline is about a finding.
fn freezes(frozen: &Frozen, rule: &InForce, found: &Found) -> bool {
    *frozen.rule == *rule.id
        && *frozen.path == *found.path
        && frozen.record.as_deref() == found.record.as_deref()
        // what came about later did not stand when it was frozen
        && found.since.is_none_or(|since| since <= frozen.frozen_on)
}
