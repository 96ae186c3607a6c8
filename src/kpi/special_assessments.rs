//! Special assessments held: of those that the policy asks for in a year.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::{Date, Grain, Period};
use crate::record::{AssessmentKind, DepartmentKind};

/// `ASSESS-SPEC`, by year, of the quality department. What was held beyond the plan does not count further.
pub const KPI: BuiltIn = BuiltIn {
    id: "ASSESS-SPEC",
    clauses: &["4.2.3"],
    unit: Unit::Share,
    direction: Direction::Higher,
    grain: Grain::Year,
    timing: Timing::During,
    minimum_n: 1,
    places: 0,
    since: "0.1.0",
    example: Example { unit: "QM", period: "2025", numerator: 1, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let quality = |kind: DepartmentKind| kind == DepartmentKind::Quality;
    let Some(keeper) = ctx.ledger.departments.iter().find(|filed| quality(filed.record.kind)) else { return };
    let adopted = ctx.ledger.company.record.adopted_on;
    let all = ctx.ledger.assessments.iter().map(|filed| &*filed.record);
    let mut held: Vec<(Date, &str)> = all
        .filter(|one| one.kind == AssessmentKind::Special && one.assessed_on <= ctx.as_of)
        .map(|one| (one.assessed_on, &*one.id))
        .collect();
    held.sort_unstable();
    let first = held.first().map_or(adopted, |(day, _)| adopted.min(*day));
    for year in Period::of(Grain::Year, first).through(Period::of(Grain::Year, ctx.as_of)) {
        let planned = ctx.policy.on(year.end()).special_assessments_per_year as usize;
        let mut of_year = held.iter().filter(|(day, _)| year.contains(*day));
        // a year that began before the adoption asks for none
        let asked = if year.start() < adopted { of_year.clone().count().min(planned) } else { planned };
        for _ in 0..asked {
            let record = of_year.next().map(|(_, record)| *record);
            let keeper = &keeper.record.id;
            tally.case(record.unwrap_or(keeper), keeper, year.start(), record.is_some());
        }
    }
}
