//! For code-scanning services: SARIF 2.1.0 (OASIS). Waived and answered findings carry a suppression, so that
//! a service shows them as settled; the worst come first, since services cut long lists.

use super::{Report, Said, escape, fingerprint};
use crate::diagnostic::{Diagnostic, Fix, Level, Span, Standing};
use crate::locale::Locale;
use crate::rules::InForce;
use anyhow::Result;
use serde_json::{Value, json};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn render(report: &Report) -> Result<String> {
    let prints = fingerprint::all(report.diagnostics);
    let mut findings: Vec<_> = report.diagnostics.iter().zip(prints).collect();
    findings.sort_by_key(|(found, _)| found.level);
    let mut broken = report.rules.all();
    broken.retain(|rule| report.diagnostics.iter().any(|found| found.rule == rule.id));
    let results: Vec<_> = findings
        .into_iter()
        .map(|(found, print)| {
            let index = broken.iter().position(|rule| rule.id == found.rule);
            let mut result = result(found, index, &report.say(found)?, &print);
            if let (Some(fix), Some(words)) = (&found.fix, report.mend(found)?) {
                result["fixes"] = json!([mend(&found.path, fix, &words)]);
            }
            Ok(result)
        })
        .collect::<Result<_>>()?;
    let rules: Vec<_> = broken.iter().map(|rule| descriptor(report, rule)).collect::<Result<_>>()?;
    let notified: Vec<Value> = report
        .no_verdict()?
        .map(|why| json!({ "level": "error", "message": { "text": why } }))
        .into_iter()
        .collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "pinguan",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "language": if report.locale == Locale::En { "en" } else { "zh" },
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": notified.is_empty(),
                "toolExecutionNotifications": notified,
            }],
            "results": results,
            "properties": {
                "asOf": report.as_of.map(|date| date.to_string()),
                "policyHash": report.policy_hash,
                "summary": report.summary,
            },
        }],
    });
    Ok(format!("{}\n", escape::inert_json(serde_json::to_string_pretty(&document)?)))
}

fn descriptor(report: &Report, rule: &InForce) -> Result<Value> {
    let say = |attribute: &str| {
        let key = format!("{}.{attribute}", rule.name);
        report.messages.text(report.locale, &key, &crate::diagnostic::Args::new())
    };
    Ok(json!({
        "id": rule.id,
        "name": rule.name,
        "shortDescription": { "text": say("title")? },
        "fullDescription": { "text": say("what")? },
        "help": { "text": format!("{}\n{}", say("why")?, say("mend")?) },
        "defaultConfiguration": { "level": level(rule.level) },
        "properties": { "tags": [rule.nature.name()], "clauses": rule.clauses },
    }))
}

fn result(found: &Diagnostic, rule: Option<usize>, said: &Said, print: &str) -> Value {
    let related = found.related.iter().zip(&said.related).map(|(label, text)| {
        let mut place = location(&label.path, label.span);
        place["message"] = json!({ "text": text });
        place
    });
    let suppressions = match &found.standing {
        Standing::Open { .. } => Vec::new(),
        Standing::Answered { by } | Standing::Waived { by } => {
            vec![json!({ "kind": "external", "status": "accepted", "justification": by })]
        }
    };
    json!({
        "ruleId": found.rule,
        "ruleIndex": rule.map_or(-1, |index| index as i64),
        "baselineState": if found.new { "new" } else { "unchanged" },
        "level": level(found.level),
        "message": { "text": format!("{}\n{}", said.message, said.help) },
        "locations": [location(&found.path, found.span)],
        "relatedLocations": related.collect::<Vec<_>>(),
        "partialFingerprints": { "finding/v1": print },
        "suppressions": suppressions,
        "properties": { "nature": found.nature.name(), "record": found.record, "clauses": found.clauses },
    })
}

fn mend(path: &str, fix: &Fix, words: &str) -> Value {
    let mut place = location(path, fix.span);
    let replacement = json!({
        "deletedRegion": place["physicalLocation"]["region"].take(),
        "insertedContent": { "text": fix.text },
    });
    json!({
        "description": { "text": words },
        "artifactChanges": [{
            "artifactLocation": place["physicalLocation"]["artifactLocation"].take(),
            "replacements": [replacement],
        }],
    })
}

fn location(path: &str, span: Span) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(path), "uriBaseId": "%SRCROOT%" },
        "region": {
            "startLine": span.line, "startColumn": span.column,
            "endLine": span.end_line, "endColumn": span.end_column,
        },
    } })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Notice => "note",
    }
}

/// A path as a relative URI reference (RFC 3986): every byte but unreserved ones and `/` percent-encoded.
fn uri(path: &str) -> String {
    use std::fmt::Write;
    path.bytes().fold(String::new(), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            _ = write!(uri, "%{byte:02X}");
        }
        uri
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_becomes_a_uri_that_no_scheme_can_hide_in() {
        assert_eq!(super::uri("records/plan/2026/a b.yaml"), "records/plan/2026/a%20b.yaml");
        assert_eq!(super::uri("javascript:x%說"), "javascript%3Ax%25%E8%AA%AA");
    }
}
