//! Repeated complaints: complaints of a case that had complained before, of all complaints with a case.

use super::{Ctx, Direction, Example, Kpi, Tally, Timing, Unit};
use crate::calendar::{Grain, Moment};
use crate::record::DebtorRef;
use std::collections::BTreeMap;

/// `REPEAT`, by the quarter of receipt. The earlier complaint is one of the same case within the days of the policy
/// (`major_repeat_days`); a complaint without a case cannot be recognised as a repeat and does not count.
pub const KPI: Kpi = Kpi {
    id: "REPEAT",
    clauses: &["3.3.3c"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q2", numerator: 0, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let mut cases: BTreeMap<&DebtorRef, Vec<Moment>> = BTreeMap::new();
    for complaint in ctx.ledger.complaints.iter().map(|filed| &filed.record) {
        if let Some(case) = &complaint.debtor_ref {
            cases.entry(case).or_default().push(complaint.received_at);
        }
    }
    for complaint in ctx.ledger.complaints.iter().map(|filed| &filed.record) {
        let Some(times) = complaint.debtor_ref.as_ref().and_then(|case| cases.get(case)) else {
            tally.leave_out(&complaint.id, "no-case");
            continue;
        };
        let received = ctx.date(complaint.received_at);
        let since = received.plus_days(-i64::from(ctx.policy.on(received).major_repeat_days));
        let mut earlier = times.iter().filter(|at| **at < complaint.received_at);
        let repeated = earlier.any(|at| ctx.date(*at) >= since);
        ctx.of_complaint(tally.case(&complaint.id, &complaint.unit, received, repeated), complaint);
    }
}
