//! Rules of the baseline: the findings that stood at adoption, a list that may only shrink.

pub(super) mod baseline_entry_refused;
pub(super) mod baseline_entry_unused;

use super::Ctx;
use crate::calendar::Date;
use crate::record::{Frozen, Kind};

/// The baseline of the samples.
const BASELINE: &str = "policy/baseline.yaml";

/// What keeps an entry from freezing anything, by field and kind: its rule is not there or guards, it came too late
/// after adoption, or is of the future, or its record is of a later day than the entry.
pub(super) fn fault(ctx: &Ctx, frozen: &Frozen) -> Option<(&'static str, &'static str)> {
    let last = last_day(ctx);
    match ctx.rules.named(&frozen.rule) {
        None => Some(("rule", "unknown")),
        Some(rule) if rule.guards() => Some(("rule", "guard")),
        Some(_) if frozen.frozen_on > last => Some(("frozen_on", "late")),
        Some(_) if frozen.frozen_on > ctx.as_of => Some(("frozen_on", "future")),
        Some(_) => {
            dated(ctx, frozen).filter(|dated| *dated > frozen.frozen_on).map(|_| ("frozen_on", "later"))
        }
    }
}

/// The last day on which a finding may be frozen.
fn last_day(ctx: &Ctx) -> Date {
    let adopted = ctx.ledger.company.record.adopted_on;
    adopted.plus_days(i64::from(ctx.on(adopted).baseline_days))
}

/// The governing date of what an entry freezes, where it has one.
fn dated(ctx: &Ctx, frozen: &Frozen) -> Option<Date> {
    let named = frozen.record.as_deref().and_then(|id| ctx.ledger.tells(id));
    let kind = Kind::of_path(&frozen.path);
    let there = || {
        kind.and_then(|kind| {
            ctx.ledger.of_kind(kind.name).into_iter().find(|(path, _)| **path == *frozen.path)
        })
    };
    named.or_else(|| there().map(|(_, record)| record))?.governing_date(&ctx.ledger.zone)
}
