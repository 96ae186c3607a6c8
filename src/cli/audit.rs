//! `pinguan check --audit`: judges again, after the merge, every commit that a branch took in, each by what judged
//! before it. It finds what no pull request showed: a commit pushed past the gate, and evidence that a squash or a
//! rebase destroyed.

use super::check::Arguments;
use super::gate::{report, running, today};
use super::{Ended, Failure, Global, Outcome, output, project};
use crate::calendar::Date;
use crate::diagnostic::Level;
use crate::gate::{self, Trees, Unable};
use crate::history::CommitRef;
use crate::locale::Messages;
use crate::report::{Format, Report};

/// Judges the line of the head since a commit, which is itself taken as it is.
pub(super) fn run(global: &Global, arguments: &Arguments, since: &str, threshold: Level) -> Ended {
    let (repo, since) = project::revision(global, since)?;
    let (_, head) = project::revision(global, &arguments.head)?;
    let messages = Messages::built_in();
    let line = repo.line(&since, &head).map_err(Failure::NotJudged)?;
    let Some(line) = line else {
        let words = [("before", since.id.as_str()), ("after", head.id.as_str())];
        return Err(project::not_possible(global.refuse("revision-apart", words)));
    };
    let (mut before, mut faulty) = (since, 0);
    for commit in &line {
        faulty += usize::from(one(global, &before, commit, threshold, &messages)?);
        before = commit.clone();
    }
    let args = [("commits", line.len().into()), ("faulty", faulty.into())].into();
    output::say(&format!("{}\n", messages.text(global.language(None), "audit-summary", &args)?))?;
    Ok(if faulty > 0 { Outcome::Findings } else { Outcome::Passed })
}

/// The day on which a commit was made.
fn day(trees: &Trees, as_of: Date) -> Date {
    trees.judge.zone.date(trees.head.moment()).min(as_of)
}

/// Judges one commit by the one before it, tells what is new with it, and whether that would have been refused.
fn one(
    global: &Global,
    before: &CommitRef,
    commit: &CommitRef,
    threshold: Level,
    messages: &Messages,
) -> Result<bool, Failure> {
    let trees = gate::read(&global.root, &before.id, &commit.id, false).map_err(Failure::NotJudged)?;
    let judged = trees.and_then(|trees| match today(global, &trees) {
        Ok(Ok((as_of, locale))) => gate::judge(&trees, (as_of, day(&trees, as_of)), &running()).map_or_else(
            |error| Err(Unable { kind: "policy-faulty", detail: format!("{error:#}") }),
            |judged| judged.map(|judged| (trees, judged, as_of, locale)),
        ),
        Ok(Err(unable)) => Err(unable),
        Err(_) => Err(Unable { kind: "future", detail: commit.id.clone() }),
    });
    let short = commit.id.get(..12).unwrap_or_default();
    let (trees, judged, as_of, locale) = match judged {
        Ok(judged) => judged,
        Err(unable) => {
            let locale = global.language(None);
            let args = [("kind", unable.kind.into()), ("detail", unable.detail.as_str().into())].into();
            output::say(&format!("{short} {}\n", messages.text(locale, "gate-unable", &args)?))?;
            return Ok(true);
        }
    };
    let words = judged.verdict.words();
    let with_words = if words.is_empty() { None } else { Some(Messages::built_in().with(words)) };
    let messages = with_words.as_ref().unwrap_or(messages);
    let whole = report(&trees, &judged, as_of, threshold, (locale, messages));
    let new: Vec<_> = whole.diagnostics.iter().filter(|found| found.new).cloned().collect();
    let shown = Report { diagnostics: &new, ..whole };
    let told = shown.render(Format::Concise)?;
    for line in told.lines() {
        output::say(&format!("{short} {line}\n"))?;
    }
    Ok(judged.blocks(threshold))
}
