//! What an assessment claims of a unit’s measures is what the records give.

use super::{agree, points};
use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::kpi::{Unit, scoring_of, value};
use crate::ledger::Filed;
use crate::record::{Assessment, Over};
use crate::rules::sample::ASSESSMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-008`.
pub const RULE: Rule = Rule {
    id: "ASM-008",
    name: "claimed-measure-differs",
    clauses: &["4.2.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-006"],
    fails: &[
        Sample {
            name: "more days than the sheets show",
            edits: &[Edit::Set(ASSESSMENT, "indicators[0].numerator", "21")],
        },
        Sample {
            name: "a value that the counts do not give",
            edits: &[Edit::Set(ASSESSMENT, "indicators[0].value", "0.985")],
        },
        Sample {
            name: "a mean of special assessments of which there is none",
            edits: &[Edit::Set(ASSESSMENT, "parts", "{special: 95}")],
        },
    ],
    passes: &[Sample {
        name: "a value that differs by rounding",
        edits: &[Edit::Set(ASSESSMENT, "indicators[0].value", "0.9995")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.assessments.iter().filter(|filed| filed.record.is_periodic()) {
        let assessment = &filed.record;
        for (index, indicator) in assessment.indicators.iter().enumerate() {
            claimed_counts(ctx, filed, index, findings);
            let Some(kpi) = ctx.kpis.named(&indicator.kpi) else { continue };
            let (Some(stated), Some(value)) = (indicator.value, value(kpi, indicator)) else { continue };
            let tolerance = if kpi.unit == Unit::Share { 0.0006 } else { 0.006 };
            if (stated - value).abs() > tolerance {
                findings
                    .report(filed, &assessment.id, format!("indicators[{index}].value"))
                    .with("kind", "value")
                    .with("name", Arg::Message(kpi.key()))
                    .with("stated", Arg::Decimal { value: stated, places: 4 })
                    .with("recomputed", Arg::Decimal { value, places: 4 });
            }
        }
        let parts = assessment.other_parts();
        let means = [
            ("parts.daily", "daily", parts.daily, ctx.ledger.daily_mean(assessment)),
            ("parts.special", "special", parts.special, ctx.ledger.special_mean(assessment)),
        ];
        for (field, kind, stated, recomputed) in means {
            let used = (stated.is_some() || assessment.composite.is_some())
                && !ctx.ledger.is_thinned(assessment.period, &["assessment"]);
            if used && !agree(stated, recomputed) {
                findings
                    .report(filed, &assessment.id, field)
                    .with("kind", kind)
                    .with("stated", points(stated.unwrap_or(0.0)))
                    .with("recomputed", points(recomputed.unwrap_or(0.0)));
            }
        }
    }
}

/// Compares the counts of a unit's indicator with those of the measure; what a person did is not measured.
fn claimed_counts(ctx: &Ctx, filed: &Filed<Assessment>, index: usize, findings: &mut Findings) {
    let (assessment, indicator) = (&filed.record, &filed.record.indicators[index]);
    let (Some(numerator), Some(denominator)) = (indicator.numerator, indicator.denominator) else { return };
    let (Some(kpi), Some((_, set))) =
        (ctx.kpis.named(&indicator.kpi), scoring_of(ctx.ledger, ctx.policy, assessment))
    else {
        return;
    };
    let period = indicator.period.unwrap_or(assessment.period);
    // what was refused may be what is claimed
    let unknown = !ctx.ledger.refused.is_empty() || period.end() > ctx.as_of;
    if unknown || assessment.person.is_some() || period.grain() < kpi.grain {
        return;
    }
    let unit = (set.over == Over::Unit).then_some(&*assessment.unit);
    let series = ctx.measured().series(kpi, unit, period.grain());
    let point = series.and_then(|series| series.points.iter().find(|point| point.period == period));
    let recomputed = point.map_or((0, 0), |point| (point.numerator, point.denominator));
    let is_gone = numerator >= recomputed.0
        && denominator >= recomputed.1
        && ctx.ledger.is_thinned(period, &kpi.reads());
    if recomputed != (numerator, denominator) && !is_gone {
        findings
            .report(filed, &assessment.id, format!("indicators[{index}].numerator"))
            .with("kind", "counts")
            .with("name", Arg::Message(kpi.key()))
            .with("period", period)
            .with("stated", format!("{numerator} / {denominator}"))
            .with("recomputed", format!("{} / {}", recomputed.0, recomputed.1));
    }
}
