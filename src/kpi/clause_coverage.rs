//! Evidence of the clauses: clauses of the regulation with a record in the policy’s interval, of all in force.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Date, Grain};
use crate::record::{DepartmentKind, KINDS, Kind};
use std::collections::BTreeMap;

/// `CLAUSE-COV`. What stands at the end of a period. Standing records, such as the policy, are evidence as long as they are there.
pub const KPI: BuiltIn = BuiltIn {
    id: "CLAUSE-COV",
    clauses: &["1.2.3"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::AtEnd,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "", period: "2026-Q2", numerator: 1, denominator: 2, value: None },
    count,
};

/// When a kind gave evidence: on the days of its records, or at all times where it stands.
struct Evidence {
    stands: bool,
    days: Vec<Date>,
}

fn count(ctx: &Ctx, tally: &mut Tally) {
    let adopted = ctx.ledger.company.record.adopted_on;
    let evidence: BTreeMap<&str, Evidence> = KINDS.iter().map(|kind| (kind.name, given(ctx, kind))).collect();
    for clause in ctx.ledger.clauses() {
        let kinds: Vec<_> = KINDS.iter().filter(|kind| kind.clauses.contains(&clause.as_str())).collect();
        let owner = kinds.first().map_or(DepartmentKind::Quality, |kind| kind.owner);
        let unit = ctx.department_of(owner).unwrap_or_default();
        let from = ctx.policy.bound_from(&clause, adopted);
        for day in ctx.snapshots(from).filter(|day| *day >= from) {
            let since = day.plus_days(-days_of(ctx.policy.on(day).coverage_interval));
            let within =
                |given: &Evidence| given.stands || given.days.iter().any(|at| since < *at && *at <= day);
            let covered = kinds.iter().any(|kind| evidence.get(kind.name).is_some_and(within));
            tally.case(&clause, unit, day, covered);
        }
    }
}

fn given(ctx: &Ctx, kind: &Kind) -> Evidence {
    let records = ctx.ledger.of_kind(kind.name);
    let days = records.iter().filter_map(|(_, record)| record.governing_date(&ctx.ledger.zone)).collect();
    Evidence { stands: !kind.has_page() && !records.is_empty(), days }
}

/// The most days that an interval has.
fn days_of(grain: Grain) -> i64 {
    match grain {
        Grain::Month => 31,
        Grain::Quarter => 92,
        Grain::Year => 366,
    }
}
