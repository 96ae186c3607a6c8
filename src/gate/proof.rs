//! Who gave the reviews and approvals that a change brings: each must come with a commit that shows it in the
//! strength that the base's policy asks for. Whether the person may give it is judged by the rules.

use super::Sides;
use super::entry::{Entry, entries};
use super::fault::{self, Fault};
use super::history::Makers;
use super::signature::SignatureFault;
use crate::diagnostic::{Diagnostic, Level};
use crate::history::{Change, FileRef, Repo};
use crate::ledger::Ledger;
use crate::record::{Kind, Strength};
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// What the reviews and approvals of a change come to.
pub(super) struct Proofs {
    pub(super) findings: Vec<Diagnostic>,
    /// How many are shown in the strength asked for.
    pub(super) given: usize,
}

/// How strongly a commit that brought a review or approval shows that the person gave it, by the people of a ledger.
///
/// # Errors
///
/// A commit that cannot be read.
pub fn strength(people: &Ledger, repo: &Repo, change: &Change, entry: &Entry) -> Result<Strength> {
    let day: Vec<_> = entry.day(&people.zone).into_iter().collect();
    for asked in [Strength::Signed, Strength::Authored] {
        let makers = Makers { people, repo, asked, days: &day };
        if makers.of(change)?.is_ok_and(|people| people == [entry.by.as_str()]) {
            return Ok(asked);
        }
    }
    Ok(Strength::Recorded)
}

pub(super) fn findings(sides: &Sides) -> Result<Proofs> {
    let (trees, asked) = (sides.trees, sides.base.policy.record.approval_proof.strength);
    let (mut findings, mut given) = (Vec::new(), 0);
    let mut texts: BTreeMap<FileRef, BTreeSet<Entry>> = BTreeMap::new();
    for path in &trees.changed_records() {
        let Some(kind) = Kind::of_path(path) else { continue };
        let held = |text| entries(kind, text);
        let before = trees.base_files.text(path).map(held).unwrap_or_default();
        let after = trees.result.text(path).map(held).unwrap_or_default();
        for (entry, field) in after.into_iter().filter(|(entry, _)| !before.contains_key(entry)) {
            let fault = if asked == Strength::Recorded {
                None
            } else {
                unproved(sides, &entry, (kind, path), asked, &mut texts)?
            };
            let Some((why, commit)) = fault else {
                given += 1;
                continue;
            };
            let mut one = fault::of(Fault::ApprovalNotProved, path, Some(&entry.record), Level::Error);
            one.span = sides.result.places(path, &[&field])[0];
            one.args.insert("kind", why.into());
            one.args.insert("person", entry.by.into());
            one.args.insert("commit", commit.get(..12).unwrap_or_default().into());
            findings.push(one);
        }
    }
    Ok(Proofs { findings, given })
}

/// Why the commits do not show that the person gave an entry; `None` if they do. Each commit that brings it must
/// be that person's: what was taken back is not brought again by another.
fn unproved(
    sides: &Sides,
    entry: &Entry,
    place: (&Kind, &str),
    asked: Strength,
    texts: &mut BTreeMap<FileRef, BTreeSet<Entry>>,
) -> Result<Option<(&'static str, String)>> {
    // the key held when it was given, and holds still: a key that was lost signs nothing, whatever day is written
    let days: Vec<_> = entry.day(&sides.base.zone).into_iter().chain([sides.as_of]).collect();
    let makers = Makers { people: sides.base, repo: &sides.trees.repo, asked, days: &days };
    let mut brought = false;
    for change in &sides.trees.range {
        if !brings(sides, change, entry, place, texts)? {
            continue;
        }
        brought = true;
        let why = match makers.of(change)? {
            Ok(people) if people == [entry.by.clone()] => continue,
            Ok(people) if people.is_empty() => "unknown",
            Ok(people) if people.len() > 1 => "shared",
            Ok(_) => "other",
            Err(SignatureFault::Missing) => "unsigned",
            Err(SignatureFault::Unreadable) => "unreadable",
            Err(SignatureFault::Unsupported) => "unsupported",
            Err(SignatureFault::Bad) => "bad",
        };
        return Ok(Some((why, change.at.id.clone())));
    }
    Ok((!brought).then(|| ("nowhere", String::new())))
}

/// Whether a commit holds an entry that none of its parents holds.
fn brings(
    sides: &Sides,
    change: &Change,
    entry: &Entry,
    (kind, path): (&Kind, &str),
    texts: &mut BTreeMap<FileRef, BTreeSet<Entry>>,
) -> Result<bool> {
    let repo = &sides.trees.repo;
    let at = repo.from_top(path);
    let mut holds = |commit: &str| -> Result<bool> {
        let Some(file) = repo.file(commit, &at)? else { return Ok(false) };
        if let Some(known) = texts.get(&file) {
            return Ok(known.contains(entry));
        }
        let read = repo.text(file)?.map(|text| entries(kind, &text).into_keys().collect::<BTreeSet<_>>());
        Ok(texts.entry(file).or_insert(read.unwrap_or_default()).contains(entry))
    };
    if !holds(&change.at.id)? {
        return Ok(false);
    }
    for parent in &change.parents {
        if holds(parent)? {
            return Ok(false);
        }
    }
    Ok(true)
}
