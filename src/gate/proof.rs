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
    let mut brought = Brought { sides, made: None, texts: BTreeMap::new() };
    for path in &trees.changed_records() {
        let Some(kind) = Kind::of_path(path) else { continue };
        let held = |text| entries(kind, text);
        let before = trees.base_files.text(path).map(held).unwrap_or_default();
        let after = trees.result.text(path).map(held).unwrap_or_default();
        for (entry, field) in after.into_iter().filter(|(entry, _)| !before.contains_key(entry)) {
            let fault = if asked == Strength::Recorded {
                None
            } else {
                unproved(sides, &entry, (kind, path), asked, &mut brought)?
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
    brought: &mut Brought,
) -> Result<Option<(&'static str, String)>> {
    // the key held when it was given, and holds still: a key that was lost signs nothing, whatever day is written
    let days: Vec<_> = entry.day(&sides.base.zone).into_iter().chain([sides.as_of]).collect();
    let makers = Makers { people: sides.base, repo: &sides.trees.repo, asked, days: &days };
    let bringing = brought.by(entry, place)?;
    let nowhere = bringing.is_empty();
    for change in bringing {
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
    Ok(nowhere.then(|| ("nowhere", String::new())))
}

/// What a commit leaves at a path that none of its parents had there, and what they had.
struct Made {
    /// Its position among the commits of the change.
    change: usize,
    now: FileRef,
    before: Vec<FileRef>,
}

/// Which commits of a change brought what; each commit is compared with its parents once.
struct Brought<'a> {
    sides: &'a Sides<'a>,
    /// By path from the project, once somebody asked.
    made: Option<BTreeMap<String, Vec<Made>>>,
    /// The reviews and approvals of each text.
    texts: BTreeMap<FileRef, BTreeSet<Entry>>,
}

impl<'a> Brought<'a> {
    /// The commits that hold an entry at a path which none of their parents holds.
    fn by(&mut self, entry: &Entry, (kind, path): (&Kind, &str)) -> Result<Vec<&'a Change>> {
        if self.made.is_none() {
            self.made = Some(made(self.sides)?);
        }
        let (repo, texts) = (&self.sides.trees.repo, &mut self.texts);
        let mut holds = |file: FileRef| -> Result<bool> {
            if let Some(known) = texts.get(&file) {
                return Ok(known.contains(entry));
            }
            let read = repo.text(file)?.map(|text| entries(kind, &text).into_keys().collect::<BTreeSet<_>>());
            Ok(texts.entry(file).or_insert(read.unwrap_or_default()).contains(entry))
        };
        let mut commits = Vec::new();
        for made in self.made.iter().filter_map(|made| made.get(path)).flatten() {
            let mut had = false;
            for file in &made.before {
                had = had || holds(*file)?;
            }
            if !had && holds(made.now)? {
                commits.push(&self.sides.trees.range[made.change]);
            }
        }
        Ok(commits)
    }
}

/// What each commit of a change leaves in the records that the change touches.
fn made(sides: &Sides) -> Result<BTreeMap<String, Vec<Made>>> {
    let (trees, records) = (sides.trees, sides.trees.changed_records());
    let mut all: BTreeMap<String, Vec<Made>> = BTreeMap::new();
    for (change, commit) in trees.range.iter().enumerate() {
        let tree = trees.repo.tree(&commit.at)?;
        let parents = commit.parents.iter().map(|parent| trees.repo.tree_of(parent).map(Some));
        let parents = parents.collect::<Result<Vec<_>>>()?;
        let parents = if parents.is_empty() { vec![None] } else { parents };
        let mut made: BTreeMap<String, (Option<FileRef>, Vec<FileRef>, usize)> = BTreeMap::new();
        for parent in &parents {
            for (path, [before, now]) in trees.repo.changes(*parent, tree)? {
                let (file, had, parents) = made.entry(path).or_default();
                *file = now;
                had.extend(before);
                *parents += 1;
            }
        }
        // what one of its parents had as it is was not made here
        for (path, (now, before, _)) in made.into_iter().filter(|(_, (.., differ))| *differ == parents.len())
        {
            let inside = trees.repo.in_project(&path).filter(|inside| records.contains(*inside));
            if let (Some(inside), Some(now)) = (inside, now) {
                all.entry(inside.to_owned()).or_default().push(Made { change, now, before });
            }
        }
    }
    Ok(all)
}
