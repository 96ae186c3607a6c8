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

impl FromIterator<(Option<usize>, Option<usize>)> for Used {
    fn from_iter<I: IntoIterator<Item = (Option<usize>, Option<usize>)>>(used: I) -> Self {
        let mut all = Self::default();
        for (waiver, frozen) in used {
            all.waivers.extend(waiver);
            all.frozen.extend(frozen);
        }
        all
    }
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

    /// The waiver and the entry of the baseline that cover a finding, by position.
    pub(super) fn used(&self, rule: &InForce, found: &Found) -> (Option<usize>, Option<usize>) {
        let waiver = self.waivers.iter().find(|(_, waiver)| self.covers(waiver, rule, found));
        let frozen = self.frozen.iter().find(|(_, frozen)| {
            *frozen.rule == *rule.id
                && *frozen.path == *found.path
                && frozen.record.as_deref() == found.record.as_deref()
                // what came about later did not stand when it was frozen
                && found.since.is_none_or(|since| since <= frozen.frozen_on)
        });
        (waiver.map(|(index, _)| *index), frozen.map(|(index, _)| *index))
    }

    /// What excuses a finding: the waiver's id, or the path of the baseline.
    pub(super) fn by(&self, rule: &InForce, found: &Found) -> Option<&'a str> {
        let (waiver, frozen) = self.used(rule, found);
        let waiver = waiver.and_then(|wanted| self.waivers.iter().find(|(index, _)| *index == wanted));
        waiver.map(|(_, waiver)| &*waiver.id).or(frozen.map(|_| self.baseline_path))
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
