//! Daily assessment coverage: working days with a daily score, of all working days of the teams.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Date, Grain, Period};
use crate::ledger::{Unit as Team, UnitKind};
use crate::record::{Assessment, AssessmentKind, DepartmentKind};
use std::collections::BTreeSet;

/// `ASSESS-COV`, by month from the adoption on, over the teams of departments that collect.
pub const KPI: BuiltIn = BuiltIn {
    id: "ASSESS-COV",
    clauses: &["4.2.1"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Month,
    timing: Timing::During,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 21, denominator: 21, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let first = Period::of(Grain::Month, ctx.ledger.company.record.adopted_on);
    let first = if first.start() < ctx.ledger.company.record.adopted_on { first.next() } else { first };
    let months: Vec<Period> = first.through(Period::of(Grain::Month, ctx.as_of)).collect();
    let collects = |unit: &&Team| unit.department_kind == DepartmentKind::Collection;
    let teams = ctx.ledger.units().filter(|unit| unit.kind == UnitKind::Team).filter(collects);
    for unit in teams {
        let sheets: Vec<&Assessment> = sheets(ctx, &unit.id).collect();
        let scored: BTreeSet<Date> =
            sheets.iter().flat_map(|sheet| sheet.days.iter().map(|day| day.on)).collect();
        for month in &months {
            let days = (0..=month.end().days_since(month.start())).map(|days| month.start().plus_days(days));
            let worked: Vec<Date> = days.filter(|day| ctx.ledger.workdays.is_workday(*day)).collect();
            let with_score = worked.iter().filter(|day| scored.contains(day)).count();
            let sheet = sheets.iter().find(|sheet| sheet.period == *month);
            let record = sheet.map_or(&*unit.id, |sheet| &*sheet.id);
            tally.add(record, &unit.id, month.start(), with_score as u64, worked.len() as u64);
        }
    }
}

fn sheets<'a>(ctx: &Ctx<'a>, unit: &'a str) -> impl Iterator<Item = &'a Assessment> {
    ctx.ledger
        .assessments
        .iter()
        .map(|filed| &*filed.record)
        .filter(move |one| one.kind == AssessmentKind::Daily && one.person.is_none() && *one.unit == *unit)
}
