//! Information in time: requests of collections that customer service answered within the policy’s working days.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `INFO-TAT`, by the month of the request. What can still be answered in time is left out.
pub const KPI: BuiltIn = BuiltIn {
    id: "INFO-TAT",
    clauses: &["2.3.2b"],
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
    for request in ctx.ledger.info_requests.iter().map(|filed| &*filed.record) {
        match ctx.kept(&ctx.deadlines().info_request(request)) {
            Some(kept) => {
                tally.case(&request.id, &request.unit, ctx.date(request.requested_at), kept);
            }
            None => tally.leave_out(&request.id, "not-due"),
        }
    }
}
