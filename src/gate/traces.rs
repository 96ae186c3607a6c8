//! Personal data that the commits of a change leave in the history: in their messages and the names of their makers,
//! in texts from which a later commit took it away, and in the portal's own files, which nothing else judges. Never
//! hands on what was found.

use super::Sides;
use super::fault::{self, Fault};
use crate::diagnostic::{Arg, Diagnostic, Level, Span};
use crate::history::Change;
use crate::privacy::{Find, Sort};
use crate::rules::personal_data_in;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// The folders whose texts are searched.
const FOLDERS: [&str; 3] = ["records/", "site/", "templates/"];

/// The finds that the policy of the base does not allow, commit by commit.
pub(super) fn findings(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let mut findings = Vec::new();
    for change in &sides.trees.range {
        in_message(sides, change, &mut findings)?;
        in_names(sides, change, &mut findings);
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
        if !names_a_maker && told.insert((span.line, find.sort)) {
            findings.push(of_commit(change, "commit-message", span, &find));
        }
    }
    Ok(())
}

/// What the names of author and committer hold; an address among them names its maker, as Git does anyway.
fn in_names(sides: &Sides, change: &Change, findings: &mut Vec<Diagnostic>) {
    let names = [("commit-author", &change.author_name), ("commit-committer", &change.committer_name)];
    for (place, name) in names {
        let found = personal_data_in(sides.base, "", name);
        let found = found.into_iter().find(|(_, find)| find.sort != Sort::Email);
        findings.extend(found.map(|(_, find)| of_commit(change, place, Span::START, &find)));
    }
}

fn of_commit(change: &Change, place: &str, span: Span, find: &Find) -> Diagnostic {
    let path = format!("commit/{}", short(change));
    let mut one = told_of(Fault::PersonalDataInMessage, &path, change, find.sort, level(find.doubtful));
    one.args.insert("place", Arg::Message(place.to_owned()));
    one.span = span;
    one
}

fn level(doubtful: bool) -> Level {
    if doubtful { Level::Warning } else { Level::Error }
}

/// Whether a line is a trailer that says who made or looked at a commit (`Signed-off-by: …`), which Git records of
/// every commit anyway.
fn is_trailer(line: &str) -> bool {
    let name = line.split_once(": ").map_or("", |(name, _)| name);
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-');
    is_word && name.to_ascii_lowercase().ends_with("-by")
}

/// What the texts that a commit changed hold, where the result of the merge holds less of it; in the portal's own
/// files also what it still holds, where the base holds less.
fn in_texts(sides: &Sides, change: &Change, findings: &mut Vec<Diagnostic>) -> Result<()> {
    let (trees, repo) = (sides.trees, &sides.trees.repo);
    let Some(parent) = change.parents.first() else { return Ok(()) };
    let Ok(parent) = repo.resolve(parent)? else { return Ok(()) };
    for (path, [_, file]) in repo.changes(Some(repo.tree(&parent)?), repo.tree(&change.at)?)? {
        let is_searched = |inside: &&str| FOLDERS.iter().any(|folder| inside.starts_with(folder));
        let Some(inside) = repo.in_project(&path).filter(is_searched) else { continue };
        let Some(text) = file.map(|file| repo.text(file)).transpose()?.flatten() else { continue };
        let judged = inside.starts_with("records/");
        let [before, after] = &trees.own;
        let (before, after) = if judged { (&trees.base_files, &trees.result) } else { (before, after) };
        let known = if judged { vec![before, after] } else { vec![before] };
        if known.iter().any(|files| files.text(inside) == Some(&text)) {
            continue;
        }
        let held = |files: &crate::source::Sources| {
            files.text(inside).map(|text| counts(sides, inside, text)).unwrap_or_default()
        };
        let (stood, stays) = (held(before), held(after));
        for ((sort, doubtful), count) in counts(sides, inside, &text) {
            let holds_less = |held: &Counts| held.get(&(sort, doubtful)).is_none_or(|stays| *stays < count);
            let fault = if holds_less(&stays) {
                Fault::PersonalDataInHistory
            } else if !judged && holds_less(&stood) {
                Fault::PersonalDataInPage
            } else {
                continue;
            };
            findings.push(told_of(fault, inside, change, sort, level(doubtful)));
        }
    }
    Ok(())
}

/// How many finds there are of a sort, certain or doubtful.
type Counts = BTreeMap<(Sort, bool), usize>;

/// The finds in a text and the name of its file.
fn counts(sides: &Sides, path: &str, text: &str) -> Counts {
    let mut counts = Counts::new();
    for (_, find) in personal_data_in(sides.base, path, text) {
        *counts.entry((find.sort, find.doubtful)).or_default() += 1;
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
