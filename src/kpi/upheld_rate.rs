//! Upheld complaint rate: complaints found to be right per 1 000 cases worked.

use super::{BuiltIn, Ctx, Direction, Example, Minimum, Tally, Timing, Unit, complaint_rate};
use crate::calendar::Grain;

/// `COMPLAINT-UPHELD`. Complaints upheld, wholly or partly, in the month of the decision, so that a month is told once
/// and does not grow while its complaints are looked into; the business volume is that of `COMPLAINT`.
pub const KPI: BuiltIn = BuiltIn {
    id: "COMPLAINT-UPHELD",
    clauses: &["1.4.3", "3.3.3a"],
    unit: Unit::PerThousand(Minimum::Expected),
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 5,
    places: 2,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-05", numerator: 1, denominator: 1180, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let Some(decided) =
            complaint.decision.as_ref().filter(|decided| ctx.known(Some(decided.at)).is_some())
        else {
            tally.leave_out(&complaint.id, "not-decided");
            continue;
        };
        if !decided.verdict.is_upheld() {
            tally.leave_out(&complaint.id, "not-upheld");
            continue;
        }
        ctx.of_volume(tally.add(&complaint.id, &complaint.unit, ctx.date(decided.at), 1, 0), complaint);
    }
    complaint_rate::volumes(ctx, tally);
}
