//! The analysis of each quarter, resting on the measures of the records themselves.

use super::Book;
use super::analysis_words::{ANALYSES, Advice};
use super::breach::Breach;
use super::calendar::workdays;
use super::stamp::{Stamp, as_of, day};
use pinguan::calendar::Period;
use pinguan::kpi::{BUILT_IN, Ctx, Measured, measure};
use pinguan::rules::judge;
use std::fmt::Write as _;

/// The analysis of which one recommendation was answered late.
const LATE: &str = "ANA-2025-0002";

/// The measures as of the company's today.
pub struct Measures(Measured);

impl Measures {
    /// Measures everything that is written so far.
    pub fn new(book: &Book) -> Self {
        let ledger = book.ledger();
        let (policy, _) = judge(&ledger, as_of());
        Self(measure(&Ctx { ledger: &ledger, policy: &policy, as_of: as_of() }))
    }

    /// The claim of a measure for a period as a line of YAML; none where it has no value.
    fn claim(&self, id: &str, period: Period) -> Option<String> {
        let kpi = BUILT_IN.named(id)?;
        let series = self.0.series(kpi, None, period.grain())?;
        let point = series.points.iter().find(|point| point.period == period)?;
        let value = point.value?;
        Some(format!(
            "  - {{kpi: {id}, period: {period}, numerator: {}, denominator: {}, value: {value:.5}}}\n",
            point.numerator, point.denominator
        ))
    }
}

/// Notes what came about in the analyses and a finding answers.
pub fn breaches(breaches: &mut Vec<Breach>) {
    let since = Stamp::at(day("2025-06-11"), 9, 0);
    breaches.push(Breach { rule: "ANA-006", record: LATE.to_owned(), since, unit: "C2" });
}

/// Writes every analysis.
pub fn write(book: &mut Book, measures: &Measures) {
    let days = workdays();
    let mut numbers = std::collections::BTreeMap::new();
    for (quarter, by, found, risk, advice) in ANALYSES {
        let period = Period::parse(quarter).expect("a quarter in the code is one");
        let issued_on = days.after(period.end(), 7);
        let year = issued_on.year();
        let number: &mut u32 = numbers.entry(year).or_default();
        *number += 1;
        let id = format!("ANA-{year}-{number:04}");
        let mut text = format!(
            "id: {id}\nperiod: {period}\nby: {by}\nissued_on: {issued_on}\nareas: [operations, repayment, \
             service, data]\ndata:\n"
        );
        for kpi in ["SUCCESS", "CSAT", "COMPLAINT", "DATA-ACC", "OVERDUE", "DATA-INC"] {
            text.push_str(&measures.claim(kpi, period).unwrap_or_default());
        }
        text.push_str("findings:\n");
        for (summary, kpi, said) in *found {
            let finding = book.finding(said);
            _ = write!(text, "  - summary: {summary}\n    kpis: [{kpi}]\n    finding: {finding}\n");
        }
        let (summary, likelihood, impact) = risk;
        _ = write!(
            text,
            "risks:\n  - summary: {summary}\n    likelihood: {likelihood}\n    impact: {impact}\n"
        );
        text.push_str("recommendations:\n");
        for (index, Advice { to, what, kpi, status, after, reason }) in advice.iter().enumerate() {
            let answered_on = issued_on.plus_days(*after);
            _ = write!(
                text,
                "  - id: R{}\n    to: {to}\n    what: {what}\n    kpis: [{kpi}]\n    status: {status}\n    \
                 answered_on: {answered_on}\n    reason: {reason}\n",
                index + 1
            );
        }
        book.put(format!("records/analysis/{year}/{id}.yaml"), text);
    }
}
