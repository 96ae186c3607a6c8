//! Rules of assessments, and what they share: what an assessment leaves out, and when two scores agree.

pub(super) mod assessed_person_not_of_unit;
pub(super) mod assessment_dates_out_of_order;
pub(super) mod assessment_given_twice;
pub(super) mod assessment_issued_late;
pub(super) mod assessment_missing;
pub(super) mod assessor_is_assessed;
pub(super) mod claimed_measure_differs;
pub(super) mod composite_not_recomputed;
pub(super) mod daily_assessment_missing;
pub(super) mod gate_ignored;
pub(super) mod grade_not_of_the_band;
pub(super) mod indicator_absent;
pub(super) mod score_outside_hundred;
pub(super) mod special_assessment_missing;
pub(super) mod special_without_topic;
pub(super) mod weights_not_of_the_set;

use super::Ctx;
use crate::diagnostic::Arg;
use crate::kpi::{is_excused, scoring_of};
use crate::record::Assessment;

/// What two scores may differ by, in points.
const TOLERANCE: f64 = 0.05 + 1e-9;

/// A score as messages show it.
pub(super) fn points(value: f64) -> Arg {
    Arg::Decimal { value, places: 2 }
}

/// Whether a stated score is the recomputed one.
fn agree(stated: Option<f64>, recomputed: Option<f64>) -> bool {
    match (stated, recomputed) {
        (Some(stated), Some(recomputed)) => (stated - recomputed).abs() <= TOLERANCE,
        (None, None) => true,
        _ => false,
    }
}

/// The measures that a periodic assessment leaves out though it may not, each with the place of its indicator where
/// there is one without counts.
fn absent(ctx: &Ctx, assessment: &Assessment) -> Vec<(String, Option<usize>)> {
    let Some((_, set)) = scoring_of(ctx.ledger, ctx.policy, assessment).filter(|_| assessment.is_periodic())
    else {
        return Vec::new();
    };
    let there = |kpi: &str| assessment.indicators.iter().position(|indicator| *indicator.kpi == *kpi);
    let without_counts = |index: &usize| {
        let indicator = &assessment.indicators[*index];
        let counted = indicator.numerator.is_some() && indicator.denominator.is_some();
        !is_excused(set, indicator) && (!counted || indicator.not_applicable.is_some())
    };
    let mut absent = Vec::new();
    for weight in &set.weights {
        match there(&weight.kpi) {
            None => absent.push((weight.kpi.to_string(), None)),
            index => {
                absent
                    .extend(index.filter(without_counts).map(|index| (weight.kpi.to_string(), Some(index))));
            }
        }
    }
    for kpi in ctx.kpis.all().filter(|kpi| kpi.is_headline()) {
        let same = |id: &str| ctx.kpis.named(id).is_some_and(|named| named.clauses.contains(&kpi.clauses[0]));
        let weighed = set.weights.iter().any(|weight| same(&weight.kpi));
        let named = assessment.indicators.iter().any(|indicator| same(&indicator.kpi));
        if !weighed && !named {
            absent.push((kpi.id().to_owned(), None));
        }
    }
    absent
}
