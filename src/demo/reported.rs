//! The quality report of a demonstration: the four indicators of its quarter, as the records of all teams give them.

use crate::calendar::Date;
use crate::kpi::{Ctx, Kpi, Measured, Point, measure_some};
use crate::ledger::Ledger;
use crate::policy::PolicyBook;
use crate::record::Report;
use crate::source::Sources;
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Lets every report state the indicators that were known on the day of its issue.
pub(super) fn state(texts: &mut BTreeMap<String, String>) -> Result<()> {
    let ledger = Ledger::load(Sources::from_texts(texts.clone()))
        .map_err(|_| anyhow!("the demonstration cannot be read"))?;
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    let policy = PolicyBook::new(&ledger.policy.record, measures).0;
    let measured =
        |as_of: Date| measure_some(&Ctx { ledger: &ledger, policy: &policy, as_of }, &Kpi::is_headline);
    let now = measured(ledger.company.record.as_of.context("the demonstration has no day")?);
    for filed in &ledger.reports {
        let (report, then) = (&filed.record, measured(filed.record.issued_on));
        let mut claims = String::new();
        for kpi in now.kpis().all().filter(|kpi| kpi.is_headline()) {
            let (Some(_), Some(point)) = (point(&then, kpi, report), point(&now, kpi, report)) else {
                continue;
            };
            let (period, numerator, denominator) = (report.period, point.numerator, point.denominator);
            let value = point.value.map_or(String::new(), |value| format!(", value: {value:.4}"));
            writeln!(
                claims,
                "  - {{kpi: {}, period: {period}, numerator: {numerator}, denominator: {denominator}{value}}}",
                kpi.id()
            )?;
        }
        let text = texts.get_mut(&filed.path).context("a report without a text")?;
        let is_headline = |line: &str| {
            line.strip_prefix("  - {kpi: ")
                .and_then(|rest| now.kpis().named(rest.split(',').next()?))
                .is_some_and(|kpi| kpi.is_headline())
        };
        let kept: String =
            text.lines().filter(|line| !is_headline(line)).map(|line| line.to_owned() + "\n").collect();
        *text = kept.replacen("kpis:\n", &format!("kpis:\n{claims}"), 1);
    }
    Ok(())
}

/// What is counted of a measure in the report's own period.
fn point<'a>(measured: &'a Measured, kpi: &Kpi, report: &Report) -> Option<&'a Point> {
    let series = measured.series(kpi, None, kpi.grain.max(report.period.grain()))?;
    series.points.iter().find(|point| point.period == report.period && point.is_counted())
}
