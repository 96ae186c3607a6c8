//! What the scorecard of a partner agency tells besides its measures: its contract, and how it was evaluated.

use super::Writer;
use crate::portal::view::{Cell, Column, Mark, Row, Status, Table, Text};
use crate::record::EvaluationResult;
use anyhow::Result;

/// The contract and the evaluations of a partner agency; nothing for another unit.
pub(super) fn tables(w: &Writer, unit: &str) -> Result<Vec<Table>> {
    let ledger = w.site.input.ledger;
    let Some(partner) = ledger.partners.iter().map(|filed| &*filed.record).find(|one| *one.id == *unit)
    else {
        return Ok(Vec::new());
    };
    let contract = &partner.contract;
    let row = Row::new(vec![
        Cell::text(Text::default().plain(&*contract.number)),
        Cell::text(w.written(&contract.scope)),
        Cell::text(Text::default().keep(format!("{} – {}", contract.from, contract.to))),
    ]);
    let contract = table(w, "partner-contract", &["field-number", "field-what", "field-period"], vec![row])?;
    let mut rows = Vec::new();
    let evaluations = ledger.partner_evaluations.iter().map(|filed| &*filed.record);
    let mut own: Vec<_> = evaluations.filter(|evaluation| *evaluation.unit == *unit).collect();
    own.sort_by_key(|evaluation| std::cmp::Reverse(evaluation.evaluated_on));
    for evaluation in own {
        let points: u64 = evaluation.criteria.iter().map(|one| u64::from(one.score)).sum();
        let mean = points as f64 / evaluation.criteria.len().max(1) as f64;
        let result = evaluation.result;
        let mark = match result {
            EvaluationResult::Keep => Mark::Ok,
            EvaluationResult::Improve => Mark::Watch,
            EvaluationResult::End => Mark::Act,
        };
        rows.push(Row::new(vec![
            Cell::text(w.record(Text::default(), &evaluation.id)?).below(w.period(evaluation.period)),
            Cell::text(Text::default().keep(evaluation.evaluated_on.to_string())),
            Cell::text(crate::locale::decimal(mean, 1)),
            Cell {
                status: Some(Status::new(mark, w.word(&format!("value-result-{}", result.name()))?)),
                ..Cell::default()
            },
            Cell::text(Text::default().keep(evaluation.next_due.to_string())),
        ]));
    }
    let columns =
        ["partner-evaluation", "field-evaluated-on", "partner-mean", "partner-result", "partner-next"];
    Ok(vec![contract, table(w, "partner-evaluations", &columns, rows)?])
}

fn table(w: &Writer, title: &str, columns: &[&str], rows: Vec<Row>) -> Result<Table> {
    let column = |key: &&str| {
        let figures = *key == "partner-mean";
        Ok(if figures { Column::figures(w.word(key)?) } else { Column::words(w.word(key)?) })
    };
    let columns = columns.iter().map(column).collect::<Result<_>>()?;
    Ok(Table { title: Some(w.word(title)?), columns, rows, ..Table::default() })
}
