//! Repeated complaints: complaints with an earlier one of the same case or cause, of all complaints.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Date, Grain, Moment};
use crate::record::{CauseCategory, Complaint, DebtorRef, Id};
use std::collections::BTreeMap;

/// `REPEAT`, by the quarter of receipt. The earlier complaint is one of the same case within the days of the policy
/// (`major_repeat_days`), or one about the same unit of which an investigation found the same cause
/// (`cause_recurrence_days`).
pub const KPI: BuiltIn = BuiltIn {
    id: "REPEAT",
    clauses: &["3.3.3c"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 20,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-Q2", numerator: 0, denominator: 1, value: None },
    count,
};

/// When complaints came, by what makes two of them the same matter.
#[derive(Default)]
struct Earlier<'a> {
    of_case: BTreeMap<&'a DebtorRef, Vec<Moment>>,
    of_cause: BTreeMap<(&'a Id, CauseCategory), Vec<Moment>>,
}

fn count(ctx: &Ctx, tally: &mut Tally) {
    let mut earlier = Earlier::default();
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        if let Some(case) = &complaint.debtor_ref {
            earlier.of_case.entry(case).or_default().push(complaint.received_at);
        }
        for cause in causes(ctx, complaint) {
            earlier.of_cause.entry((&complaint.unit, cause)).or_default().push(complaint.received_at);
        }
    }
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record) {
        let received = ctx.date(complaint.received_at);
        let policy = ctx.policy.on(received);
        let since = |days: u32| received.plus_days(-i64::from(days));
        let of_case = complaint.debtor_ref.as_ref().and_then(|case| earlier.of_case.get(case));
        let mut repeated =
            of_case.is_some_and(|times| is_within(ctx, complaint, times, since(policy.major_repeat_days)));
        for cause in causes(ctx, complaint) {
            let times = earlier.of_cause.get(&(&complaint.unit, cause));
            repeated |= times
                .is_some_and(|times| is_within(ctx, complaint, times, since(policy.cause_recurrence_days)));
        }
        ctx.of_complaint(tally.case(&complaint.id, &complaint.unit, received, repeated), complaint);
    }
}

/// The causes that investigations found for a complaint that was not unfounded.
fn causes<'a>(ctx: &Ctx<'a>, complaint: &'a Complaint) -> impl Iterator<Item = CauseCategory> + 'a {
    let found = ctx.ledger.investigations_of(&complaint.id).filter_map(|filed| filed.record.cause());
    found.filter(|cause| *cause != CauseCategory::Unfounded)
}

fn is_within(ctx: &Ctx, complaint: &Complaint, times: &[Moment], since: Date) -> bool {
    times.iter().any(|at| *at < complaint.received_at && ctx.date(*at) >= since)
}
