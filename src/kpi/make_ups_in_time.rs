//! Make-ups in time: failed exams made up for within the policy’s days, of those due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `MAKEUP`, by the quarter in which the make-up fell due. Who had left the company by then is not asked.
pub const KPI: BuiltIn = BuiltIn {
    id: "MAKEUP",
    clauses: &["5.2.3b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 5,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-Q1", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for session in ctx.ledger.training_sessions.iter().map(|filed| &*filed.record) {
        for deadline in ctx.deadlines().make_ups(session) {
            let due = deadline.due.date(&ctx.ledger.zone);
            let person = deadline.person.as_ref().and_then(|person| ctx.ledger.person(person));
            let stays = person.filter(|person| person.is_active(due));
            if let (Some(person), Some(kept)) = (stays, ctx.kept(&deadline)) {
                tally.case(&session.id, person.unit(), due, kept);
            }
        }
    }
}
