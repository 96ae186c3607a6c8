//! `pinguan diff`: what a change does.

use super::{Ended, Failure, Global, Outcome, output, project, setting};
use crate::change::{Change, Side};
use crate::history::CommitRef;
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::report::{ChangeFormat, Format, Told};
use crate::rules::judge;
use clap::ValueEnum;
use std::io::Write;

/// Options of `diff`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What it is compared with: a branch, a full hash or a full reference. The newest commit that it has in
    /// common with HEAD counts, so that what was merged meanwhile is no part of the change
    base: String,
    /// The change: HEAD, a branch, a full hash or a full reference; the work tree when absent
    head: Option<String>,
    /// The form in which it is told; Markdown also goes to a GitHub job's summary
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: FormatName,
}

/// The form in which a change is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatName {
    /// For people at a terminal
    Human,
    /// For a comment on a pull request
    Markdown,
    /// One JSON document
    Json,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let (repo, base) = project::revision(global, &arguments.base)?;
    let head = arguments.head.as_deref().map(|word| project::revision(global, word)).transpose()?;
    let opened = match &head {
        Some((repo, commit)) => project::open_at(global, repo, commit)?,
        None => project::open(global)?,
    };
    let after = match opened {
        Ok(project) => project,
        Err(unjudged) => {
            output::complain(&unjudged.report().render(Format::Human { color: false })?)?;
            return Err(unjudged.failure());
        }
    };
    let tip = match head {
        Some((_, commit)) => commit,
        None => project::revision(global, "HEAD")?.1,
    };
    let Some(start) = repo.common(&base, &tip)? else {
        let words =
            [("before", arguments.base.as_str()), ("after", arguments.head.as_deref().unwrap_or("HEAD"))];
        return Err(project::not_possible(global.refuse("revision-apart", words)));
    };
    // a base without company or policy is compared all the same: everything in it is new
    let ledger = match Ledger::load(repo.sources(repo.tree(&start)?, &["records"])?) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => unjudgeable.ledger,
    };
    let as_of = after.as_of;
    let (policy, verdict) = judge(&ledger, as_of);
    let before_side = Side::new(&ledger, &policy, &verdict.diagnostics, as_of);
    let after_side = Side::new(&after.ledger, &after.policy, &after.verdict.diagnostics, as_of);
    let mut change = Change::between(&before_side, &after_side);
    if arguments.head.is_some() {
        let changed = repo.changed(repo.tree(&start)?, repo.tree(&tip)?)?;
        change.touch(changed.iter().map(|path| repo.in_project(path).unwrap_or(path).to_owned()));
    }
    let named = match &arguments.head {
        Some(_) => short(&tip),
        None => after.messages.text(after.locale, "change-work-tree", &[].into())?,
    };
    let told = Told {
        change: &change,
        proposed: false,
        before: &short(&start),
        after: &named,
        as_of,
        locale: after.locale,
        messages: &after.messages,
    };
    give(&told, arguments.format)?;
    Ok(Outcome::Passed)
}

/// A commit by the first digits of its hash.
pub(super) fn short(commit: &CommitRef) -> String {
    commit.id.chars().take(12).collect()
}

/// Prints a change; in Markdown also at the end of a GitHub job's summary, where there is one.
pub(super) fn give(told: &Told, format: FormatName) -> Result<(), Failure> {
    let form = match format {
        FormatName::Human => ChangeFormat::Human,
        FormatName::Markdown => ChangeFormat::Markdown,
        FormatName::Json => ChangeFormat::Json,
    };
    let text = told.render(form)?;
    if format == FormatName::Markdown
        && let Some(path) = setting::environment("GITHUB_STEP_SUMMARY")
    {
        let file = std::fs::OpenOptions::new().append(true).create(true).open(&path);
        file.and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(|error| anyhow::anyhow!(error).context(format!("cannot write {path}")))?;
    }
    output::say(&text)
}

/// The words for a state that no commit holds.
pub(super) fn nowhere(messages: &Messages, locale: Locale) -> Result<String, Failure> {
    Ok(messages.text(locale, "change-nowhere", &[].into())?)
}
