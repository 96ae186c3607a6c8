//! The value of a measure that a report or analysis gives is the recomputed one: as of today, or as it was
//! known on the day of issue.

use crate::calendar::Date;
use crate::diagnostic::{Arg, Level, Nature};
use crate::kpi::{self, Kpi, Measured, Point, Unit};
use crate::ledger::Filed;
use crate::record::Claim;
use crate::rules::retention::{DISPOSAL, DISPOSED};
use crate::rules::sample::{ANALYSIS, MEETING1, REPORT};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `KPI-001`.
pub const RULE: Rule = Rule {
    id: "KPI-001",
    name: "cited-value-differs",
    clauses: &["1.3.4", "2.2.2e", "3.4.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the report counts no incident",
            edits: &[Edit::Set(
                REPORT,
                "kpis[0]",
                "{kpi: DATA-INC, period: 2026-Q1, numerator: 0, denominator: 3, value: 0}",
            )],
        },
        Sample {
            name: "the share is rounded to the wrong side",
            edits: &[Edit::Set(
                REPORT,
                "kpis[0]",
                "{kpi: SUCCESS, unit: C1, period: 2026-Q1, numerator: 380, denominator: 1100, value: 0.346}",
            )],
        },
        Sample { name: "a measure that there is not", edits: &[Edit::Set(ANALYSIS, "data[0].kpi", "LUCK")] },
        Sample {
            name: "what was disposed of counts in another measure",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(ANALYSIS, "data[0].period", "2020-Q2")],
        },
        Sample {
            name: "a period that was never measured",
            edits: &[Edit::Set(ANALYSIS, "data[0].period", "2019-Q1")],
        },
    ],
    passes: &[
        Sample {
            name: "the share is rounded as it is shown",
            edits: &[Edit::Set(
                REPORT,
                "kpis[0]",
                "{kpi: SUCCESS, unit: C1, period: 2026-Q1, numerator: 380, denominator: 1100, value: 0.345}",
            )],
        },
        Sample {
            name: "what was counted then was kept as long as it must be, and is gone",
            edits: &[
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(
                    DISPOSAL,
                    "tombstones[0]",
                    "{record: DINC-2020-0001, kind: data-incident, dated: 2020-04-30}",
                ),
                Edit::Set(MEETING1, "decisions[2].approves[2].name", "data-incident"),
                Edit::Set(ANALYSIS, "data[0].period", "2020-Q2"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    // what was refused would have counted: then no recomputed value is the whole one
    if !ctx.ledger.refused.is_empty() {
        return;
    }
    let mut then = BTreeMap::new();
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        of_record(ctx, findings, filed, (&report.id, "kpis", report.issued_on), &report.kpis, &mut then);
    }
    for filed in &ctx.ledger.analyses {
        let analysis = &filed.record;
        of_record(
            ctx,
            findings,
            filed,
            (&analysis.id, "data", analysis.issued_on),
            &analysis.data,
            &mut then,
        );
    }
}

fn of_record<T>(
    ctx: &Ctx,
    findings: &mut Findings,
    filed: &Filed<T>,
    (id, list, issued): (&str, &str, Date),
    claims: &[Claim],
    then: &mut BTreeMap<(Date, String), Measured>,
) {
    for (index, claim) in claims.iter().enumerate() {
        let Some(kpi) = ctx.kpis.named(&claim.kpi) else {
            findings
                .report(filed, id, format!("{list}[{index}].kpi"))
                .with("kind", "unknown")
                .with("kpi", &*claim.kpi)
                .with("period", claim.period);
            continue;
        };
        let now = point(ctx.measured(), kpi, claim);
        let is_more =
            now.is_none_or(|now| claim.numerator >= now.numerator && claim.denominator >= now.denominator);
        let is_gone = is_more && ctx.ledger.is_thinned(claim.period, &kpi.reads());
        if is_gone || now.is_some_and(|point| agrees(kpi, claim, point)) {
            continue;
        }
        let known = (issued < ctx.as_of).then(|| {
            let at = kpi::Ctx { ledger: ctx.ledger, policy: ctx.policy, as_of: issued };
            &*then
                .entry((issued, kpi.id().to_owned()))
                .or_insert_with(|| kpi::measure_some(&at, &|one| one.id() == kpi.id()))
        });
        let known = known.and_then(|measured| point(measured, kpi, claim));
        if known.is_some_and(|point| agrees(kpi, claim, point)) {
            continue;
        }
        let (kind, field) = match now {
            None => ("none", "period"),
            Some(point) if claim.numerator != point.numerator => ("numerator", "numerator"),
            Some(point) if claim.denominator != point.denominator => ("denominator", "denominator"),
            Some(_) => ("value", "value"),
        };
        let found = findings.report(filed, id, format!("{list}[{index}].{field}"));
        found.with("kind", kind).with("kpi", kpi.id()).with("period", claim.period);
        if let Some(point) = now {
            found
                .with("numerator", point.numerator)
                .with("denominator", point.denominator)
                .with("value", shown(kpi, point.value));
        }
    }
}

fn point<'m>(measured: &'m Measured, kpi: &Kpi, claim: &Claim) -> Option<&'m Point> {
    let series = measured.series(kpi, claim.unit.as_deref(), claim.period.grain())?;
    series.points.iter().find(|point| point.period == claim.period)
}

/// Whether a claim gives the counts of a point, and its value rounded no coarser than it is shown.
fn agrees(kpi: &Kpi, claim: &Claim, point: &Point) -> bool {
    let value = match (claim.value, point.value) {
        (None, _) => point.value.is_none(),
        (Some(_), None) => false,
        (Some(claimed), Some(value)) => (claimed - value).abs() <= tolerance(kpi),
    };
    claim.numerator == point.numerator && claim.denominator == point.denominator && value
}

/// Half a unit of the last digit that is shown, and a little for the binary form of decimals.
fn tolerance(kpi: &Kpi) -> f64 {
    let shift = if kpi.unit == Unit::Share { 2 } else { 0 };
    0.5 * 10_f64.powi(-(i32::from(kpi.places) + shift)) + 1e-9
}

fn shown(kpi: &Kpi, value: Option<f64>) -> Arg {
    match (kpi.unit, value) {
        (_, None) => Arg::Text("—".to_owned()),
        (Unit::Share, Some(value)) => Arg::Percent { value, places: kpi.places },
        (_, Some(value)) => Arg::Decimal { value, places: kpi.places },
    }
}
