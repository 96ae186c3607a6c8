//! `pinguan explain --coverage`: what covers each clause of the regulation, and what is missing.

use super::{Ended, Failure, Global, Outcome, output, project};
use crate::coverage;
use crate::report::{coverage_json, coverage_text};
use clap::ValueEnum;

/// The form of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people at a terminal
    Human,
    /// One JSON document
    Json,
}

pub(super) fn run(global: &Global, chapter: Option<u32>, format: Format) -> Ended {
    let project = project::open(global)?.map_err(|unjudged| unjudged.failure())?;
    let mut table =
        coverage::table(&project.ledger, (&project.verdict.rules, &project.verdict.kpis), project.as_of);
    let totals = coverage::totals(&table);
    if let Some(chapter) = chapter {
        table.retain(|covered| covered.clause.chapter() == chapter.to_string());
        if table.is_empty() {
            let args = [("subject", chapter.to_string().into())].into();
            let text = project.messages.text(project.locale, "explain-unknown", &args)?;
            return Err(Failure::Usage(text));
        }
    }
    let text = match format {
        Format::Human => coverage_text(&project.messages, project.locale, &table, totals)?,
        Format::Json => {
            let json = coverage_json(&table, totals, project.as_of);
            serde_json::to_string_pretty(&json).map_err(anyhow::Error::from)? + "\n"
        }
    };
    output::say(&text)?;
    Ok(Outcome::Passed)
}
