//! Recurrence: findings verified as effective after which the same kind came back in the same unit.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::Finding;

/// `RECUR`, by the day of the verification; one counts once the policy’s days after it have run, or at once
/// when it came back.
pub const KPI: BuiltIn = BuiltIn {
    id: "RECUR",
    clauses: &["3.2.3b", "1.3.3"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q1", numerator: 0, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let findings = || ctx.ledger.findings.iter().map(|filed| &*filed.record);
    for finding in findings() {
        let verified = finding.verification.as_ref().filter(|verified| verified.effective);
        let (Some(verified), Some(code)) = (ctx.known(verified.map(|verified| verified.at)), finding.code)
        else {
            continue;
        };
        let closed = ctx.date(verified);
        let ends = closed.plus_days(i64::from(ctx.policy.on(closed).recurrence_days));
        let again = |other: &Finding| {
            let on = ctx.date(other.found_at);
            let same = other.unit == finding.unit && other.code == Some(code) && !other.is_dismissed();
            same && other.id != finding.id && closed < on && on <= ends.min(ctx.as_of)
        };
        let recurred = findings().any(again);
        if recurred || ends <= ctx.as_of {
            tally.case(&finding.id, &finding.unit, closed, recurred);
        } else {
            tally.leave_out(&finding.id, "not-due");
        }
    }
}
