//! Personal data that the commits of a change leave in the history though the result of the merge does not show it:
//! in their messages, and in texts from which a later commit took it away. Never hands on what was found.

use super::Sides;
use super::fault::{self, Fault};
use crate::diagnostic::{Arg, Diagnostic, Level};
use crate::history::Change;
use crate::privacy::Sort;
use crate::rules::personal_data_in;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// The finds that the policy of the base does not allow, commit by commit.
pub(super) fn findings(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let mut findings = Vec::new();
    for change in &sides.trees.range {
        in_message(sides, change, &mut findings)?;
        in_texts(sides, change, &mut findings)?;
    }
    Ok(findings)
}

/// The first find of a sort on each line of the message; its place is that in the message.
fn in_message(sides: &Sides, change: &Change, findings: &mut Vec<Diagnostic>) -> Result<()> {
    let message = sides.trees.repo.message(&change.at.id)?;
    let lines: Vec<&str> = message.lines().collect();
    let mut told = BTreeSet::new();
    for (span, find) in personal_data_in(sides.base, "", &message) {
        let names_a_maker = find.sort == Sort::Email && is_trailer(lines[span.line as usize - 1]);
        if names_a_maker || !told.insert((span.line, find.sort)) {
            continue;
        }
        let level = if find.doubtful { Level::Warning } else { Level::Error };
        let path = format!("commit/{}", short(change));
        let mut one = told_of(Fault::PersonalDataInMessage, &path, change, find.sort, level);
        one.span = span;
        findings.push(one);
    }
    Ok(())
}

/// Whether a line is a trailer that says who made or looked at a commit (`Signed-off-by: …`), which Git records of
/// every commit anyway.
fn is_trailer(line: &str) -> bool {
    let name = line.split_once(": ").map_or("", |(name, _)| name);
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-');
    is_word && name.to_ascii_lowercase().ends_with("-by")
}

/// What is certain in the records that a commit changed, where the result of the merge holds less of it.
fn in_texts(sides: &Sides, change: &Change, findings: &mut Vec<Diagnostic>) -> Result<()> {
    let (trees, repo) = (sides.trees, &sides.trees.repo);
    let Some(parent) = change.parents.first() else { return Ok(()) };
    let Ok(parent) = repo.resolve(parent)? else { return Ok(()) };
    for path in repo.changed(repo.tree(&parent)?, repo.tree(&change.at)?)? {
        let Some(inside) = repo.in_project(&path).filter(|inside| inside.starts_with("records/")) else {
            continue;
        };
        let Some(file) = repo.file(&change.at.id, &path)? else { continue };
        let Some(text) = repo.text(file)? else { continue };
        if [&trees.result, &trees.base_files].iter().any(|files| files.text(inside) == Some(&text)) {
            continue;
        }
        let stays = trees.result.text(inside).map(|text| certain(sides, inside, text)).unwrap_or_default();
        for (sort, count) in certain(sides, inside, &text) {
            if stays.get(&sort).is_none_or(|stays| *stays < count) {
                findings.push(told_of(Fault::PersonalDataInHistory, inside, change, sort, Level::Error));
            }
        }
    }
    Ok(())
}

/// How many certain finds of each sort a text and the name of its file hold.
fn certain(sides: &Sides, path: &str, text: &str) -> BTreeMap<Sort, usize> {
    let mut counts = BTreeMap::new();
    for (_, find) in personal_data_in(sides.base, path, text).iter().filter(|(_, find)| !find.doubtful) {
        *counts.entry(find.sort).or_default() += 1;
    }
    counts
}

fn short(change: &Change) -> &str {
    &change.at.id[..12]
}

fn told_of(fault: Fault, path: &str, change: &Change, sort: Sort, level: Level) -> Diagnostic {
    let mut one = fault::of(fault, path, None, level);
    one.args.insert("sort", Arg::Message(format!("personal-{}", sort.name())));
    one.args.insert("commit", short(change).into());
    one
}
