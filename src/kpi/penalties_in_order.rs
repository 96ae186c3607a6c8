//! Penalties in order: those after a rectification verified to have failed, and after a hearing, of all penalties.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::ledger::Ledger;
use crate::record::{Id, Incentive, IncentiveKind, Verification};

/// `PEN-CONS`, by the year of the decision.
pub const KPI: BuiltIn = BuiltIn {
    id: "PEN-CONS",
    clauses: &["4.3.3b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Year,
    timing: Timing::During,
    minimum_n: 5,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2025", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for penalty in ctx.ledger.incentives.iter().map(|filed| &*filed.record) {
        if penalty.kind == IncentiveKind::Penalty && penalty.decided_on <= ctx.as_of {
            tally.case(&penalty.id, &penalty.unit, penalty.decided_on, is_in_order(ctx, penalty));
        }
    }
}

fn is_in_order(ctx: &Ctx, penalty: &Incentive) -> bool {
    let heard = penalty.hearing.as_ref().is_some_and(|hearing| hearing.on <= penalty.decided_on);
    let verified = penalty.after.as_ref().and_then(|after| verification(ctx.ledger, after, penalty));
    heard
        && verified
            .is_some_and(|found| !found.effective && ctx.ledger.zone.date(found.at) <= penalty.decided_on)
}

/// The verification of the criticism or finding, of the same one, after which a penalty came.
fn verification<'a>(ledger: &'a Ledger, after: &Id, penalty: &Incentive) -> Option<&'a Verification> {
    let criticism = ledger.incentive(after).map(|filed| &*filed.record);
    let criticism = criticism.filter(|criticism| criticism.is_of_same(penalty));
    let finding = ledger.finding(after).filter(|finding| ledger.concerns(finding, penalty));
    criticism
        .and_then(|criticism| criticism.verification.as_ref())
        .or_else(|| finding.and_then(|finding| finding.verification.as_ref()))
}
