//! Rectification in time: rectifications and improvements done by their due date, and not left unverified, of all
//! that were due.

use super::{Ctx, Direction, Example, Kpi, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `CAPA-OT`, by the due date, over the rectifications of findings and the improvements. One counts as in time when it
/// was done by its due date, and verified (an improvement: checked for its effect), or can still be, within the
/// policy’s days after that.
pub const KPI: Kpi = Kpi {
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
    for finding in ctx.ledger.findings.iter().map(|filed| &filed.record) {
        let Some(mending) = finding.rectification.as_ref().filter(|set| set.until() <= ctx.as_of) else {
            continue;
        };
        let done = ctx.kept(&deadlines.rectification(finding)).unwrap_or(false);
        let verified = deadlines.verification(finding).is_none_or(|limit| ctx.kept(&limit) != Some(false));
        tally.case(&finding.id, &finding.unit, mending.until(), done && verified);
    }
    let improvements = ctx.ledger.improvements.iter().map(|filed| &filed.record);
    for improvement in improvements.filter(|improvement| improvement.due <= ctx.as_of) {
        let done = ctx.kept(&deadlines.improvement(improvement)).unwrap_or(false);
        let first_check = deadlines.effect_check(improvement).into_iter().next();
        let checked = first_check.is_none_or(|limit| ctx.kept(&limit) != Some(false));
        tally.case(&improvement.id, &improvement.unit, improvement.due, done && checked);
    }
}
