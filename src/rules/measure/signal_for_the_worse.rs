//! The regulation’s indicators and the share of conduct complaints show no fresh signal for the worse.

use crate::diagnostic::{Arg, Level, Nature};
use crate::kpi::{ChartSignal, Series, Shift, Trend};
use crate::rules::sample::DATA_AUDIT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// The audit of a month, of a thousand records, some of them wrong.
macro_rules! audit {
    ($number:literal, $month:literal, $wrong:literal) => {
        Edit::File(
            concat!("data-audit/2025/DAUD-2025-", $number, ".yaml"),
            concat!(
                "id: DAUD-2025-",
                $number,
                "\nperiod: ",
                $month,
                "\nclass: repayment\nby: S-0031\naudited_on: ",
                $month,
                "-28\nstrata: [{unit: C1-A, sampled: 1000, faulty: ",
                $wrong,
                ", required_fields: 12000, errors: {accuracy: ",
                $wrong,
                ", completeness: 0, timeliness: 0}}]\n"
            ),
        )
    };
}

/// `KPI-004`.
pub const RULE: Rule = Rule {
    id: "KPI-004",
    name: "signal-for-the-worse",
    clauses: &["1.3.1", "1.4.3"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &["DAU-006", "RPT-006"],
    fails: &[Sample {
        name: "after twelve steady months, the data are far less accurate",
        edits: &[
            audit!("0001", "2025-01", "6"),
            audit!("0002", "2025-02", "7"),
            audit!("0003", "2025-03", "5"),
            audit!("0004", "2025-04", "6"),
            audit!("0005", "2025-05", "7"),
            audit!("0006", "2025-06", "5"),
            audit!("0007", "2025-10", "6"),
            audit!("0008", "2025-11", "7"),
            audit!("0009", "2025-12", "5"),
            audit!("0010", "2026-01", "6"),
            audit!("0011", "2026-02", "7"),
            audit!("0012", "2026-03", "5"),
            Edit::Set(
                DATA_AUDIT,
                "strata",
                "[{unit: C1-A, sampled: 200, faulty: 20, required_fields: 2400, errors: {accuracy: 20, completeness: 0, timeliness: 0}}]",
            ),
        ],
    }],
    passes: &[Sample {
        name: "too few months for limits",
        edits: &[
            audit!("0001", "2025-01", "6"),
            audit!("0002", "2025-02", "7"),
            audit!("0003", "2025-03", "5"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if !ctx.ledger.refused.is_empty() {
        return;
    }
    let keeper = ctx.keeper("analysis");
    for kpi in ctx.kpis.all().filter(|kpi| kpi.is_watched()) {
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
