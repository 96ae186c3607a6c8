//! For GitLab: the Code Quality report, one JSON array; waived and answered findings are left out, since
//! GitLab knows no settled ones.

use super::{Report, escape, fingerprint};
use crate::diagnostic::{Level, Standing};
use crate::digest::sha256;
use anyhow::Result;
use serde_json::json;

pub(super) fn render(report: &Report) -> Result<String> {
    let prints = fingerprint::all(report.diagnostics);
    let mut open: Vec<_> = report.diagnostics.iter().zip(prints).collect();
    open.retain(|(found, _)| matches!(found.standing, Standing::Open { .. }));
    open.sort_by_key(|(found, _)| found.level);
    let issues = open.into_iter().map(|(found, print)| {
        let said = report.say(found)?;
        Ok(json!({
            "description": format!("{} {}: {} — {}", found.rule, said.title, said.message, said.help),
            "check_name": found.name,
            "fingerprint": print,
            "severity": match found.level { Level::Error => "major", Level::Warning => "minor", Level::Notice => "info" },
            "location": { "path": found.path, "lines": { "begin": found.span.line, "end": found.span.end_line } },
        }))
    });
    let mut issues: Vec<_> = issues.collect::<Result<_>>()?;
    if let Some(why) = report.no_verdict()? {
        let issue = json!({
            "description": why,
            "check_name": "not-judged",
            "fingerprint": sha256(b"not-judged"),
            "severity": "blocker",
            "location": { "path": "records", "lines": { "begin": 1 } },
        });
        issues.insert(0, issue);
    }
    Ok(format!("{}\n", escape::inert_json(serde_json::to_string_pretty(&issues)?)))
}
