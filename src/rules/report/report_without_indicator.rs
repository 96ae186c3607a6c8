//! A quality report gives each of the regulation's four indicators that has a value for its period.

use crate::diagnostic::{Level, Nature};
use crate::kpi::{self, Kpi, Measured};
use crate::record::Report;
use crate::rules::sample::REPORT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPT-006`.
pub const RULE: Rule = Rule {
    id: "RPT-006",
    name: "report-without-indicator",
    clauses: &["2.2.2e", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["KPI-001"],
    fails: &[
        Sample { name: "no value at all", edits: &[Edit::Set(REPORT, "kpis", "[]")] },
        Sample { name: "no complaint rate", edits: &[Edit::Remove(REPORT, "kpis[1]")] },
        Sample {
            name: "that of another quarter",
            edits: &[Edit::Set(
                REPORT,
                "kpis[1]",
                "{kpi: COMPLAINT, period: 2025-Q4, numerator: 0, denominator: 0}",
            )],
        },
    ],
    passes: &[Sample {
        name: "one more than the four",
        edits: &[Edit::Set(
            REPORT,
            "kpis[0]",
            "{kpi: PARTNER-EVAL, period: 2026-Q1, numerator: 1, denominator: 1, value: 1}",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    // what was refused would have counted: then nobody can say what a report lacks
    if !ctx.ledger.refused.is_empty() {
        return;
    }
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        let gives = |kpi: &Kpi| {
            let of = |id: &str, period| id == kpi.id() && report.period.overlaps(period);
            report.kpis.iter().any(|claim| of(&claim.kpi, claim.period))
        };
        let headline = ctx.kpis.all().map(|kpi| &**kpi).filter(|kpi| kpi.is_headline() && !gives(kpi));
        let mut lacking: Vec<&Kpi> = headline.filter(|kpi| is_known(ctx.measured(), kpi, report)).collect();
        if !lacking.is_empty() && report.issued_on < ctx.as_of {
            // what came to be known later is no fault of the report
            let at = kpi::Ctx { ledger: ctx.ledger, policy: ctx.policy, as_of: report.issued_on };
            let then = kpi::measure_some(&at, &|one| lacking.iter().any(|kpi| kpi.id() == one.id()));
            lacking.retain(|kpi| is_known(&then, kpi, report));
        }
        if !lacking.is_empty() {
            let ids: Vec<&str> = lacking.iter().map(|kpi| kpi.id()).collect();
            findings
                .report(filed, &report.id, "kpis")
                .with("kpis", ids.join(", "))
                .with("period", report.period);
        }
    }
}

/// Whether the company has a count of a measure for a period of the report that ended with it or before.
fn is_known(measured: &Measured, kpi: &Kpi, report: &Report) -> bool {
    let series = measured.series(kpi, None, kpi.grain.max(report.period.grain()));
    let mut points = series.into_iter().flat_map(|series| &series.points);
    points.any(|point| {
        let within = point.period.overlaps(report.period) && point.period.end() <= report.period.end();
        within && point.is_counted()
    })
}
