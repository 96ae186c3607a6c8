//! Effective improvements: checks that found an effect, of those that came to a result.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::EffectVerdict;

/// `CAPA-EFF`, by the quarter of the check. A check whose data do not tell yet is left out, and said.
pub const KPI: BuiltIn = BuiltIn {
    id: "CAPA-EFF",
    clauses: &["3.3.3c", "1.3.3"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "CS", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for improvement in ctx.ledger.improvements.iter().map(|filed| &*filed.record) {
        let mut known = improvement.effect_checks.iter().filter(|check| check.checked_on <= ctx.as_of);
        let decided = known.rfind(|check| check.verdict != EffectVerdict::Undecided);
        let Some(check) = decided else {
            tally.leave_out(&improvement.id, "not-checked");
            continue;
        };
        let effective = check.verdict == EffectVerdict::Effective;
        tally.case(&improvement.id, &improvement.unit, check.checked_on, effective);
    }
}
