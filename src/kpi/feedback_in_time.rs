//! Feedback in time: what units report is answered, and customers are told the result, within the policy’s time.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `FB-TIME`, by the month of the report or of the decision. What can still be answered in time is left out.
pub const KPI: BuiltIn = BuiltIn {
    id: "FB-TIME",
    clauses: &["2.3.1b", "3.3.2b"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 10,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-03", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for feedback in ctx.ledger.feedback.iter().map(|filed| &*filed.record) {
        match ctx.kept(&ctx.deadlines().report_answer(feedback)) {
            Some(kept) => {
                tally.case(&feedback.id, &feedback.unit, ctx.date(feedback.reported_at), kept);
            }
            None => tally.leave_out(&feedback.id, "not-due"),
        }
    }
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let decided = complaint.decision.as_ref().and_then(|decision| ctx.known(Some(decision.at)));
        let (Some(decided), Some(deadline)) = (decided, ctx.deadlines().feedback(complaint)) else {
            tally.leave_out(&complaint.id, "not-decided");
            continue;
        };
        match ctx.kept(&deadline) {
            Some(kept) => {
                let counted = tally.case(&complaint.id, &complaint.unit, ctx.date(decided), kept);
                ctx.of_complaint(counted, complaint);
            }
            None => tally.leave_out(&complaint.id, "not-due"),
        }
    }
}
