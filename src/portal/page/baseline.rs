//! The baseline: what stood when the regulation was adopted, and how much of it still stands. The list may only shrink.

use super::Writer;
use crate::diagnostic::{Diagnostic, Standing};
use crate::portal::view::{Cell, Empty, Mark, Row, Status, Table, Text};
use crate::record::Frozen;
use anyhow::Result;

/// A row a finding: rule, record, since when, why, whether it still stands.
pub(super) fn table(w: &Writer) -> Result<Table> {
    let filed = w.site.input.ledger.baseline.as_ref();
    let frozen = filed.map_or(&[][..], |filed| &filed.record.frozen);
    let path = filed.map_or("", |filed| &*filed.path);
    let excused: Vec<&Diagnostic> =
        w.site.input.report.diagnostics.iter().filter(|found| is_by(found, path)).collect();
    let stands = |one: &Frozen| {
        let is_it = |found: &&Diagnostic| {
            found.rule == *one.rule
                && found.path == *one.path
                && found.record.as_deref() == one.record.as_deref()
        };
        excused.iter().copied().any(|found| is_it(&found))
    };
    let mut rows = Vec::new();
    for one in frozen {
        let (mark, word) =
            if stands(one) { (Mark::Waived, "baseline-stands") } else { (Mark::Ok, "baseline-gone") };
        rows.push(Row::new(vec![
            match w.site.input.report.rules.named(&one.rule) {
                Some(rule) => {
                    Cell::text(Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name))
                        .below(w.word(&format!("{}.title", rule.name))?)
                }
                None => Cell::text(Text::default().id(&*one.rule)),
            },
            Cell::text(match &one.record {
                Some(id) => w.record(Text::default(), id)?,
                None => Text::default().code(&*one.path),
            }),
            Cell::text(Text::default().keep(one.frozen_on.to_string())),
            Cell::text(w.written(&one.reason)),
            Cell { status: Some(Status::new(mark, w.word(word)?)), ..Cell::default() },
        ]));
    }
    let heads = ["column-rule", "column-record", "baseline-since", "column-reason", "column-state"];
    let left = frozen.iter().filter(|one| stands(one)).count();
    let note = w.say("baseline-note", [("count", frozen.len().into()), ("left", left.into())])?;
    Ok(Table {
        note: Some(note),
        columns: w.columns(&heads)?,
        rows,
        empty: Some(Empty { fact: w.word("baseline.empty")?, why: w.word("baseline-what")?.into() }),
        ..Table::default()
    })
}

/// Whether the baseline excuses a finding.
fn is_by(found: &Diagnostic, path: &str) -> bool {
    matches!(&found.standing, Standing::Waived { by } if by == path)
}
