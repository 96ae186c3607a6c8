//! Complaint rate: complaints received per 1 000 cases worked.

use super::{BuiltIn, Ctx, Direction, Example, Minimum, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::record::ExposureBasis;

/// `COMPLAINT`. Complaints count in the month of their receipt, whatever their result; the business volume
/// is the cases worked by the executions of the month, or their attempts to contact where the policy says so.
pub const KPI: BuiltIn = BuiltIn {
    id: "COMPLAINT",
    clauses: &["4.1.3", "1.4.3"],
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
        let counted = tally.add(&complaint.id, &complaint.unit, ctx.date(complaint.received_at), 1, 0);
        ctx.of_volume(counted, complaint);
    }
    volumes(ctx, tally);
}

/// Counts the business volume in which complaints can come about, by the month of the execution.
pub(super) fn volumes(ctx: &Ctx, tally: &mut Tally) {
    for execution in ctx.ledger.executions.iter().map(|filed| &*filed.record) {
        let volume = match ctx.policy.exposure(KPI.id, execution.from) {
            ExposureBasis::CasesWorked => execution.cases_worked,
            ExposureBasis::Contacts => execution.contacts.attempts,
        };
        ctx.of_execution(tally.add(&execution.id, &execution.unit, execution.from, 0, volume), execution);
    }
}
