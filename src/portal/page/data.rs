//! The published data: the check, the measures, and the records of each kind as JSON and CSV.

use super::{Made, Site, any};
use crate::portal::audience::Page;
use crate::record::Kind;
use crate::report::{self, Chosen, MeasureData, Report, csv_line, inert_json};
use crate::yaml::{Node, Value};
use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value as Json};
use std::collections::{BTreeSet, HashMap};

/// The check and the measures as files, once for all languages, each handed over as it is made.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    if !site.is_first() {
        return Ok(Vec::new());
    }
    let of = site.input.report;
    let report = Report {
        diagnostics: of.diagnostics,
        rules: of.rules,
        summary: of.summary,
        sources: of.sources,
        as_of: of.as_of,
        policy_hash: of.policy_hash.clone(),
        base: None,
        head: None,
        locale: site.locale,
        messages: of.messages,
    };
    let Site { input, press, .. } = site;
    if input.audience.sees_page(Page::Compliance) {
        press.put(("data/compliance.json".to_owned(), report::compliance(&report)?.into_bytes()))?;
    }
    let measures = MeasureData { measured: input.measured, policy: input.policy, as_of: input.as_of };
    let measured: Vec<_> = input.measured.all().map(Chosen::whole).collect();
    press.put(("data/kpis.csv".to_owned(), measures.csv(&measured).into_bytes()))?;
    let kpis: Vec<_> = input.measured.kpis().all().map(|kpi| &**kpi).collect();
    press.put(("data/kpis.json".to_owned(), pretty(&measures.json(&kpis, &measured))?))?;
    Ok(Vec::new())
}

/// The records of a kind as files, once for all languages.
pub(super) fn of_kind(site: &Site, kind: &'static Kind) -> Result<()> {
    if !site.is_first() {
        return Ok(());
    }
    let records = records(site, kind);
    site.press.put((format!("data/{}.csv", kind.name), csv(&records).into_bytes()))?;
    site.press.put((format!("data/{}.json", kind.name), pretty(&Json::Array(records))?))
}

/// A document in which what nobody sees is an escape: the same values to every reader.
fn pretty(json: &impl Serialize) -> Result<Vec<u8>> {
    Ok((inert_json(serde_json::to_string_pretty(json)?) + "\n").into_bytes())
}

/// The records of a kind as they are written, in the order of their paths.
fn records(site: &Site, kind: &'static Kind) -> Vec<Json> {
    let own = site.input.ledger.ids().filter(|(.., of)| of.name == kind.name);
    let mut paths: Vec<&str> = own.map(|(_, path, _)| path).collect();
    paths.sort_unstable();
    paths.into_par_iter().filter_map(|path| Some(typed(&*any::tree(site, kind, path)?))).collect()
}

/// A tree with its numbers and truth values as such; what is quoted stays text.
fn typed(node: &Node) -> Json {
    match &node.value {
        Value::Scalar { text, plain } => scalar(text, *plain),
        Value::Sequence(items) => items.iter().map(typed).collect(),
        Value::Mapping(entries) => {
            entries.iter().map(|(key, _, node)| (key.clone(), typed(node))).collect::<Map<_, _>>().into()
        }
    }
}

fn scalar(text: &str, plain: bool) -> Json {
    match text {
        "true" | "True" | "TRUE" if plain => Json::Bool(true),
        "false" | "False" | "FALSE" if plain => Json::Bool(false),
        "" | "~" | "null" | "Null" | "NULL" if plain => Json::Null,
        _ => match text.parse::<i64>() {
            // only digits as a number is written: a code such as 007 stays text
            Ok(number) if plain && number.to_string() == text => number.into(),
            _ => text.into(),
        },
    }
}

/// A table by RFC 4180: one line a record, one column a field path; no cell that a spreadsheet would compute.
fn csv(records: &[Json]) -> String {
    let rows: Vec<Vec<(String, String)>> = records.iter().map(flat).collect();
    let columns: BTreeSet<&str> =
        rows.iter().flatten().map(|(path, _)| path.as_str()).filter(|path| *path != "id").collect();
    let columns: Vec<&str> = std::iter::once("id").chain(columns).collect();
    let mut text = csv_line(columns.iter().copied());
    let places: HashMap<&str, usize> =
        columns.iter().enumerate().map(|(place, column)| (*column, place)).collect();
    for row in &rows {
        let mut cells = vec![""; columns.len()];
        // of two of one name the first stands
        for (path, value) in row.iter().rev() {
            cells[places[path.as_str()]] = value;
        }
        text.push_str(&csv_line(cells.into_iter()));
    }
    text
}

fn flat(record: &Json) -> Vec<(String, String)> {
    fn walk(path: &str, value: &Json, cells: &mut Vec<(String, String)>) {
        match value {
            Json::Object(fields) => {
                for (key, value) in fields {
                    walk(&if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, value, cells);
                }
            }
            Json::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
                for (index, value) in items.iter().enumerate() {
                    walk(&format!("{path}[{index}]"), value, cells);
                }
            }
            Json::Array(items) => {
                let words: Vec<String> = items.iter().map(word).collect();
                cells.push((path.to_owned(), words.join("; ")));
            }
            scalar => cells.push((path.to_owned(), word(scalar))),
        }
    }
    let mut cells = Vec::new();
    walk("", record, &mut cells);
    cells
}

fn word(scalar: &Json) -> String {
    if scalar.is_null() {
        return String::new();
    }
    scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_record_becomes_one_line_with_a_column_a_field() {
        let record = json!({ "id": "A-1", "list": ["x", "y"], "parts": [{ "n": 1 }], "code": "007" });
        assert_eq!(csv(&[record]), "id,code,list,parts[0].n\r\nA-1,007,x; y,1\r\n");
    }

    #[test]
    fn nothing_stays_nothing() {
        let (root, _) = Node::walk("id: A-1\na:\nb: ~\nc: \"\"\nd: [~, x]\ne: True\n");
        let record = typed(&root.unwrap());
        assert_eq!(record, json!({"id": "A-1", "a": null, "b": null, "c": "", "d": [null, "x"], "e": true}));
        assert_eq!(csv(&[record]), "id,a,b,c,d,e\r\nA-1,,,,; x,true\r\n");
    }

    #[test]
    fn what_nobody_sees_is_an_escape_in_json_and_written_out_in_a_table() {
        let record = json!({ "id": "A-1", "summary": "a\u{202e}b\u{200b}c\u{e0041}" });
        assert_eq!(csv(std::slice::from_ref(&record)), "id,summary\r\nA-1,a[U+202E]b[U+200B]c[U+E0041]\r\n");
        let text = String::from_utf8(pretty(&record).unwrap()).unwrap();
        assert!(text.contains(r"a\u202eb\u200bc\udb40\udc41"), "{text}");
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), record);
    }
}
