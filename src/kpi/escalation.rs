//! Escalation: major complaints reported to both recipients in time, of all major complaints.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::Recipient;

/// `ESC-T`, by the quarter of receipt. One that may still be reported in time does not count yet.
pub const KPI: BuiltIn = BuiltIn {
    id: "ESC-T",
    clauses: &["3.3.2c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q2", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record).filter(|one| one.major) {
        let reports = Recipient::ALL.into_iter().filter_map(|to| ctx.deadlines().escalation(complaint, to));
        let kept: Vec<Option<bool>> = reports.map(|report| ctx.kept(&report)).collect();
        if !kept.contains(&Some(false)) && kept.contains(&None) {
            tally.leave_out(&complaint.id, "not-due");
            continue;
        }
        let both = kept.iter().all(|kept| *kept == Some(true));
        let counted = tally.case(&complaint.id, &complaint.unit, ctx.date(complaint.received_at), both);
        ctx.of_complaint(counted, complaint);
    }
}
