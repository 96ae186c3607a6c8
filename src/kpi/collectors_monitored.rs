//! Collectors monitored: collectors of whom enough contacts were monitored, of all collectors.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};
use crate::record::{Id, Role};
use std::collections::BTreeMap;

/// `MON-STAFF`. Whoever is a collector on the last day of a month counts in that month, to the smallest unit; how many
/// monitored contacts are enough, the policy says. Staff of partner agencies are known to the agency alone, and do not
/// count.
pub const KPI: BuiltIn = BuiltIn {
    id: "MON-STAFF",
    clauses: &["3.2.2a", "3.2.2b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let mut heard: BTreeMap<(&Id, Period), u32> = BTreeMap::new();
    for record in ctx.ledger.monitorings.iter().map(|filed| &*filed.record) {
        let month = Period::of(Grain::Month, record.date);
        for assessed in record.samples.iter().filter_map(|sample| sample.assessed.as_ref()) {
            *heard.entry((assessed, month)).or_default() += 1;
        }
    }
    for day in ctx.snapshots(ctx.ledger.company.record.adopted_on) {
        let (month, enough) =
            (Period::of(Grain::Month, day), ctx.policy.on(day).monitored_contacts_per_collector);
        for person in ctx.ledger.active(day).map(|filed| &*filed.record) {
            if person.partner.is_none() && person.has_role(Role::Collector, day) {
                let contacts = heard.get(&(&person.id, month)).copied().unwrap_or(0);
                tally.case(&person.id, person.unit(), day, contacts >= enough);
            }
        }
    }
}
