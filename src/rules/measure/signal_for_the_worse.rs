//! The regulation’s indicators and the share of conduct complaints show no fresh signal for the worse.

use crate::diagnostic::{Arg, Level, Nature};
use crate::kpi::{ChartSignal, KPIS, Series, Shift, Trend};
use crate::rules::sample::DATA_AUDIT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `KPI-004`.
pub const RULE: Rule = Rule {
    id: "KPI-004",
    name: "signal-for-the-worse",
    clauses: &["1.3.1", "1.4.3"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &["DAU-006"],
    fails: &[Sample {
        name: "after twelve steady months, the data are far less accurate",
        edits: &[
            Edit::File(
                "data-audit/2025/DAUD-2025-0001.yaml",
                "id: DAUD-2025-0001\nperiod: 2025-01\nclass: repayment\nby: S-0031\naudited_on: 2025-01-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 6, errors: {accuracy: 6, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0002.yaml",
                "id: DAUD-2025-0002\nperiod: 2025-02\nclass: repayment\nby: S-0031\naudited_on: 2025-02-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 7, errors: {accuracy: 7, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0003.yaml",
                "id: DAUD-2025-0003\nperiod: 2025-03\nclass: repayment\nby: S-0031\naudited_on: 2025-03-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 5, errors: {accuracy: 5, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0004.yaml",
                "id: DAUD-2025-0004\nperiod: 2025-04\nclass: repayment\nby: S-0031\naudited_on: 2025-04-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 6, errors: {accuracy: 6, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0005.yaml",
                "id: DAUD-2025-0005\nperiod: 2025-05\nclass: repayment\nby: S-0031\naudited_on: 2025-05-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 7, errors: {accuracy: 7, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0006.yaml",
                "id: DAUD-2025-0006\nperiod: 2025-06\nclass: repayment\nby: S-0031\naudited_on: 2025-06-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 5, errors: {accuracy: 5, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0007.yaml",
                "id: DAUD-2025-0007\nperiod: 2025-10\nclass: repayment\nby: S-0031\naudited_on: 2025-10-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 6, errors: {accuracy: 6, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0008.yaml",
                "id: DAUD-2025-0008\nperiod: 2025-11\nclass: repayment\nby: S-0031\naudited_on: 2025-11-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 7, errors: {accuracy: 7, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0009.yaml",
                "id: DAUD-2025-0009\nperiod: 2025-12\nclass: repayment\nby: S-0031\naudited_on: 2025-12-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 5, errors: {accuracy: 5, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0010.yaml",
                "id: DAUD-2025-0010\nperiod: 2026-01\nclass: repayment\nby: S-0031\naudited_on: 2026-01-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 6, errors: {accuracy: 6, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0011.yaml",
                "id: DAUD-2025-0011\nperiod: 2026-02\nclass: repayment\nby: S-0031\naudited_on: 2026-02-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 7, errors: {accuracy: 7, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0012.yaml",
                "id: DAUD-2025-0012\nperiod: 2026-03\nclass: repayment\nby: S-0031\naudited_on: 2026-03-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 5, errors: {accuracy: 5, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::Set(
                DATA_AUDIT,
                "strata",
                "[{unit: C1-A, sampled: 200, faulty: 20, errors: {accuracy: 20, completeness: 0, timeliness: 0}}]",
            ),
        ],
    }],
    passes: &[Sample {
        name: "too few months for limits",
        edits: &[
            Edit::File(
                "data-audit/2025/DAUD-2025-0001.yaml",
                "id: DAUD-2025-0001\nperiod: 2025-01\nclass: repayment\nby: S-0031\naudited_on: 2025-01-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 6, errors: {accuracy: 6, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0002.yaml",
                "id: DAUD-2025-0002\nperiod: 2025-02\nclass: repayment\nby: S-0031\naudited_on: 2025-02-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 7, errors: {accuracy: 7, completeness: 0, timeliness: 0}}]\n",
            ),
            Edit::File(
                "data-audit/2025/DAUD-2025-0003.yaml",
                "id: DAUD-2025-0003\nperiod: 2025-03\nclass: repayment\nby: S-0031\naudited_on: 2025-03-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: 5, errors: {accuracy: 5, completeness: 0, timeliness: 0}}]\n",
            ),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if !ctx.ledger.refused.is_empty() {
        return;
    }
    let keeper = ctx.keeper("analysis");
    for kpi in KPIS.iter().filter(|kpi| kpi.is_watched()) {
        let Some(series) = ctx.measured().series(kpi, None, kpi.grain) else { continue };
        let Some(signal) = fresh(series) else { continue };
        let (first, last) = (series.points[signal.first].period, series.points[signal.last].period);
        if last.end() < ctx.in_force_from("1.4.3") {
            continue;
        }
        findings
            .report_at(keeper)
            .with("measure", Arg::Message(kpi.key()))
            .with("kind", if first == last { "one" } else { "many" })
            .with("from", first)
            .with("to", last)
            .since(last.end());
    }
}

/// The latest signal for the worse, where the chart has limits and shows one among its latest points.
fn fresh(series: &Series) -> Option<&ChartSignal> {
    let chart = series.chart.as_ref().filter(|_| series.trend == Trend::Worsening)?;
    let worse = chart.signals.iter().filter(|signal| signal.shift == Shift::Worse);
    worse.max_by_key(|signal| signal.last)
}
