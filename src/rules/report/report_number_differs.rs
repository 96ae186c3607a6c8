//! A number of a measure in a table of a report's body is the one that its front matter gives, which is the recomputed
//! one. A row is one of a measure when it begins with the measure's id, as those of a draft do; what the sentences say is
//! not read.

use crate::calendar::Period;
use crate::diagnostic::{Level, Nature, Span};
use crate::kpi::Kpi;
use crate::record::{Claim, Report};
use crate::rules::sample::REPORT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPT-007`.
pub const RULE: Rule = Rule {
    id: "RPT-007",
    name: "report-number-differs",
    clauses: &["1.3.4", "2.2.2e"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "other counts, another value, and a measure that the front matter does not give",
        edits: &[Edit::File(REPORT, DIFFERS)],
    }],
    passes: &[Sample {
        name: "the same numbers, one of them rounded further",
        edits: &[Edit::File(REPORT, AGREES)],
    }],
    check,
};

const DIFFERS: &str = reported!(
    "\
| 代號 | 指標 | 期間 | 分子 / 分母 | 數值 |
| --- | --- | --- | --- | --- |
| CSAT | 客戶滿意度 | 2026-Q1 | 55 / 60 | 91.7% |
| COMPLAINT | 投訴率 | 2026-Q1 | 0 / 1,150 | 0.50 |
| DATA-INC | 數據事件 | 2026-Q1 | 0 / 3 | 0 |
"
);

const AGREES: &str = reported!(
    "\
| 代號 | 指標 | 期間 | 分子 / 分母 | 數值 |
| --- | --- | --- | --- | --- |
| CSAT | 客戶滿意度 | 2026-Q1 | 50 / 60 | 83% |
| `COMPLAINT` | 投訴率 | 2026-Q1 | 0 / 1,150 | — |

| 類別 | 件數 |
| --- | --- |
| 聯絡時段 | 7 |
"
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.reports {
        let report = &filed.record;
        for (line, row) in
            (report.body.line..).zip(report.body.text.lines()).filter_map(|line| row_of(ctx, line))
        {
            for (kind, cell) in faults(report, &row) {
                let (from, to) = (cell.column, cell.column + cell.text.chars().count() as u32);
                let span = Span { line, column: from, end_line: line, end_column: to };
                findings
                    .report_place(&filed.path, Some(report.id.to_string()), span)
                    .with("kind", kind)
                    .with("kpi", row.kpi.id())
                    .with("period", row.period)
                    .with("said", cell.text);
            }
        }
    }
}

/// A cell of a table, with the column of its first character.
#[derive(Clone, Copy)]
struct Cell<'a> {
    text: &'a str,
    column: u32,
}

/// A row on a measure: its id, its period, and the cells after that.
struct Row<'a> {
    id: Cell<'a>,
    kpi: &'a Kpi,
    period: Period,
    cells: Vec<Cell<'a>>,
}

fn row_of<'a>(ctx: &Ctx<'a>, (number, line): (u32, &'a str)) -> Option<(u32, Row<'a>)> {
    let mut column = 1;
    let mut cells = Vec::new();
    for piece in line.split('|') {
        let text = piece.trim();
        let indent = (piece.chars().count() - piece.trim_start().chars().count()) as u32;
        cells.push(Cell { text, column: column + indent });
        column += piece.chars().count() as u32 + 1;
    }
    // before the first bar of a row stands nothing
    let id = *cells.get(1).filter(|_| cells[0].text.is_empty())?;
    let kpi = ctx.kpis.named(id.text.trim_matches('`'))?;
    let at = cells.iter().position(|cell| Period::parse(cell.text).is_some())?;
    let period = Period::parse(cells[at].text)?;
    Some((number, Row { id, kpi, period, cells: cells.split_off(at + 1) }))
}

/// What is wrong of a row, with the cell that says so.
fn faults<'a>(report: &Report, row: &Row<'a>) -> Vec<(&'static str, Cell<'a>)> {
    let of =
        |claim: &&Claim| *claim.kpi == *row.kpi.id() && claim.period == row.period && claim.unit.is_none();
    let Some(claim) = report.kpis.iter().find(of) else { return vec![("unbound", row.id)] };
    let mut faults = Vec::new();
    let counted = row.cells.iter().position(|cell| counts(cell.text).is_some());
    if let Some(cell) = counted.map(|at| row.cells[at])
        && counts(cell.text) != Some((claim.numerator, claim.denominator))
    {
        faults.push(("counts", cell));
    }
    // the value stands behind the counts; what follows are its interval and its target
    if let Some(cell) = row.cells.get(counted.map_or(0, |at| at + 1))
        && let Some((value, half)) = value(cell.text)
        && !claim.value.is_some_and(|claimed| (claimed - value).abs() <= half)
    {
        faults.push(("value", *cell));
    }
    faults
}

/// Numerator and denominator, written `1 / 1,180`.
fn counts(text: &str) -> Option<(u64, u64)> {
    let (numerator, denominator) = text.split_once('/')?;
    let number = |text: &str| text.trim().replace(',', "").parse().ok();
    Some((number(numerator)?, number(denominator)?))
}

/// A value as it is shown, and half a unit of its last digit with a little for the binary form of decimals.
fn value(text: &str) -> Option<(f64, f64)> {
    let digits = text.trim_end_matches('%');
    let shift = if digits.len() < text.len() { 2 } else { 0 };
    let places = digits.split_once('.').map_or(0, |(_, places)| places.len() as i32) + shift;
    let value: f64 = digits.replace(',', "").parse().ok()?;
    Some((value / 10_f64.powi(shift), 0.5 * 10_f64.powi(-places) + 1e-9))
}
