//! First-attempt pass rate: those who passed an exam at the first attempt, of those examined.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `TRN-PASS`, by the month of the exam, under the pass mark of the day of the session.
pub const KPI: BuiltIn = BuiltIn {
    id: "TRN-PASS",
    clauses: &["5.2.3a"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-02", numerator: 8, denominator: 9, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for session in ctx.ledger.training_sessions.iter().map(|filed| &*filed.record) {
        let Some(exam) = session.exam.as_ref().filter(|exam| exam.date <= ctx.as_of) else { continue };
        let mark = i64::from(ctx.policy.on(session.date).exam_pass_mark);
        for result in session.results() {
            if let Some(person) = ctx.ledger.person(&result.person) {
                tally.case(&session.id, person.unit(), exam.date, result.score >= mark);
            }
        }
    }
}
