//! Survey cadence: waves of the satisfaction survey that were held, of those that were due.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;
use crate::calendar::Period;
use crate::record::DepartmentKind;

/// `CSAT-CAD`: an interval of the policy is one case, once it has ended with its grace or a wave of it was held; it
/// counts for customer service, on its last day.
pub const KPI: BuiltIn = BuiltIn {
    id: "CSAT-CAD",
    clauses: &["2.3.2c"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 4,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "CS", period: "2026-Q1", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let adopted = ctx.ledger.company.record.adopted_on;
    let from = ctx.policy.bound_from("2.3.2c", adopted);
    let service = ctx.ledger.departments.iter().map(|filed| &*filed.record);
    let service = service.filter(|department| department.kind == DepartmentKind::CustomerService);
    let Some(service) = service.map(|department| &department.id).next() else { return };
    let mut at = adopted;
    while at <= ctx.as_of {
        let policy = ctx.policy.on(at);
        let interval = Period::of(policy.survey_interval, at);
        let overlaps = |held: Period| held.start() <= interval.end() && interval.start() <= held.end();
        let mut surveys = ctx.ledger.surveys.iter().map(|filed| &*filed.record);
        let held = surveys.find(|survey| overlaps(survey.period) && survey.closed_on <= ctx.as_of);
        let last = interval.end().plus_days(i64::from(policy.interval_grace_days));
        let due = interval.start() >= from && last < ctx.as_of;
        if held.is_some() || due {
            let record = held.map_or(&**service, |survey| &*survey.id);
            tally.case(record, service, interval.end(), held.is_some());
        }
        at = interval.end().plus_days(1);
    }
}
