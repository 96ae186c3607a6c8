//! No place of a report that a person is to fill is left open.

use crate::diagnostic::{Level, Nature, Span};
use crate::record::{SLOT_CLOSES, SLOT_OPENS};
use crate::rules::sample::REPORT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPT-005`.
pub const RULE: Rule = Rule {
    id: "RPT-005",
    name: "report-slot-open",
    clauses: &["2.2.2e", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "a draft as it was printed", edits: &[Edit::File(REPORT, DRAFT)] }],
    passes: &[Sample { name: "a list of the body in brackets", edits: &[Edit::File(REPORT, FILLED)] }],
    check,
};

const DRAFT: &str = reported!(
    "\
投訴：[[說明主要原因與處理]]
"
);
const FILLED: &str = reported!(
    "\
投訴集中在聯絡時段 [見附表]。
"
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        for (number, line) in (report.body.line..).zip(report.body.text.lines()) {
            let Some((before, slot)) = line.split_once(SLOT_OPENS) else { continue };
            let asked = slot.split_once(SLOT_CLOSES).map_or(slot, |(asked, _)| asked);
            let column = before.chars().count() as u32 + 1;
            let length = (asked.chars().count() + SLOT_OPENS.len() + SLOT_CLOSES.len()) as u32;
            let span = Span { line: number, column, end_line: number, end_column: column + length };
            let asked: String = asked.chars().take(60).collect();
            findings.report_place(&filed.path, Some(report.id.to_string()), span).with("asked", asked);
        }
    }
}
