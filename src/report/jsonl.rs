//! For programs that read a line at a time: the findings of the JSON document one a line, its head last.

use super::{Report, escape, json};
use anyhow::Result;

pub(super) fn render(report: &Report) -> Result<String> {
    let mut text = String::new();
    let mut document = json::document(report)?;
    let findings = document.as_object_mut().and_then(|document| document.shift_remove("diagnostics"));
    for mut finding in findings.as_ref().and_then(|all| all.as_array()).into_iter().flatten().cloned() {
        finding["type"] = "diagnostic".into();
        text.push_str(&escape::inert_json(serde_json::to_string(&finding)?));
        text.push('\n');
    }
    document["type"] = "summary".into();
    text.push_str(&escape::inert_json(serde_json::to_string(&document)?));
    text.push('\n');
    Ok(text)
}
