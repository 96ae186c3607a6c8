//! For reviewdog: its Diagnostic Format (rdjson), one document. Columns count bytes of UTF-8, as it asks.

use super::{Report, escape};
use crate::diagnostic::{Level, Span, Standing};
use crate::source::Sources;
use anyhow::Result;
use serde_json::{Value, json};

pub(super) fn render(report: &Report) -> Result<String> {
    let mut findings: Vec<_> = report.diagnostics.iter().collect();
    findings.retain(|found| matches!(found.standing, Standing::Open { .. }));
    findings.sort_by_key(|found| found.level);
    let diagnostics = findings.into_iter().map(|found| {
        let said = report.say(found)?;
        let related = found.related.iter().zip(&said.related);
        let mut shown = json!({
            "message": format!("{}\n{}", said.message, said.help),
            "location": location(report.sources, &found.path, found.span),
            "severity": match found.level { Level::Error => "ERROR", Level::Warning => "WARNING", Level::Notice => "INFO" },
            "code": { "value": found.rule },
            "relatedLocations": related
                .map(|(label, text)| json!({ "message": text, "location": location(report.sources, &label.path, label.span) }))
                .collect::<Vec<_>>(),
        });
        if let Some(fix) = &found.fix {
            let range = location(report.sources, &found.path, fix.span)["range"].take();
            shown["suggestions"] = json!([{ "range": range, "text": fix.text }]);
        }
        Ok(shown)
    });
    let not_judged = report.no_verdict()?.map(
        |why| json!({ "message": why, "location": { "path": "records" }, "severity": "ERROR", "code": { "value": "not-judged" } }),
    );
    let diagnostics = not_judged.map(Ok).into_iter().chain(diagnostics);
    let document = json!({
        "source": { "name": "pinguan" },
        "diagnostics": diagnostics.collect::<Result<Vec<_>>>()?,
    });
    Ok(format!("{}\n", escape::inert_json(serde_json::to_string_pretty(&document)?)))
}

fn location(sources: &Sources, path: &str, span: Span) -> Value {
    let text = sources.text(path).unwrap_or_default();
    json!({ "path": path, "range": {
        "start": { "line": span.line, "column": byte_column(text, span.line, span.column) },
        "end": { "line": span.end_line, "column": byte_column(text, span.end_line, span.end_column) },
    } })
}

/// The 1-based byte column of a 1-based column in characters.
fn byte_column(text: &str, line: u32, column: u32) -> usize {
    let line = text.lines().nth(line as usize - 1).unwrap_or_default();
    1 + line.chars().take(column as usize - 1).map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_count_bytes() {
        assert_eq!(super::byte_column("a: x\nb: 說明 z\n", 2, 6), 10);
        assert_eq!(super::byte_column("", 1, 1), 1);
    }
}
