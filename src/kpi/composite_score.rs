//! Composite score: the mean composite of the periodic assessments of units.

use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `SCORE`, in whole points, by the period of the assessment. A department counts by its teams where they were
/// assessed for the same period; people are not counted.
pub const KPI: BuiltIn = BuiltIn {
    id: "SCORE",
    clauses: &["4.2.2"],
    unit: Unit::Mean(0, 100),
    direction: Direction::Higher,
    grain: Grain::Quarter,
    timing: Timing::During,
    minimum_n: 1,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "MG", period: "2026-Q1", numerator: 80, denominator: 1, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    let periodic = || {
        let all = ctx.ledger.assessments.iter().map(|filed| &*filed.record);
        all.filter(|one| one.is_periodic() && one.person.is_none())
    };
    for assessment in periodic() {
        let part = |other: &crate::record::Assessment| {
            other.period == assessment.period
                && other.unit != assessment.unit
                && ctx.ledger.belongs(&other.unit, &assessment.unit)
        };
        let Some(composite) = assessment.composite.filter(|score| (0.0..=100.0).contains(score)) else {
            tally.leave_out(&assessment.id, "not-rated");
            continue;
        };
        if periodic().any(part) {
            tally.leave_out(&assessment.id, "by-teams");
            continue;
        }
        let points = composite.round() as u64;
        tally.add(&assessment.id, &assessment.unit, assessment.period.start(), points, 1);
    }
}
