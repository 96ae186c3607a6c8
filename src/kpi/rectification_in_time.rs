//! Rectification in time: rectifications and improvements done by their due date, and not left unverified, of all
//! that were due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Date, Grain};
use crate::policy::Deadline;

/// `CAPA-OT`, by the due date, over the rectifications of findings and the improvements. One counts as in time when it
/// was done by its due date, and verified (an improvement: first checked for its effect), or can still be, within the
/// policy’s days after that. What is due today and not done can still be: it counts from tomorrow.
pub const KPI: BuiltIn = BuiltIn {
    id: "CAPA-OT",
    clauses: &["3.2.3b", "2.2.2d", "3.3.3b", "3.4.3a", "6.1"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let deadlines = ctx.deadlines();
    let mut tell = |id: &str, unit: &str, due: Date, done: &Deadline, verified: Option<&Deadline>| {
        if let Some(done) = ctx.kept(done).filter(|_| due <= ctx.as_of) {
            let verified = verified.is_none_or(|limit| ctx.kept(limit) != Some(false));
            tally.case(id, unit, due, done && verified);
        }
    };
    for finding in ctx.ledger.findings.iter().map(|filed| &*filed.record) {
        let Some(set) = finding.mending() else { continue };
        let (done, verified) = (deadlines.rectification(finding), deadlines.verification(finding));
        tell(&finding.id, &finding.unit, set.until(), &done, verified.as_ref());
    }
    for improvement in ctx.ledger.improvements.iter().map(|filed| &*filed.record) {
        let (done, checks) = (deadlines.improvement(improvement), deadlines.effect_check(improvement));
        tell(&improvement.id, &improvement.unit, improvement.due, &done, checks.first());
    }
}
