//! Who gave the reviews and approvals that a change brings: each must come with a commit that shows it in the
//! strength that the base's policy asks for. Whether the person may give it is judged by the rules of plans.

use super::Sides;
use super::fault::{self, Fault};
use super::history::made_by;
use super::signature::SignatureFault;
use crate::diagnostic::{Diagnostic, Level};
use crate::history::{Change, FileRef};
use crate::record::{Kind, Strength};
use crate::yaml::Node;
use anyhow::Result;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What the reviews and approvals of a change come to.
pub(super) struct Proofs {
    pub(super) findings: Vec<Diagnostic>,
    /// How many are shown in the strength asked for.
    pub(super) given: usize,
}

/// A review or approval: its place in the plan, all that it says, and the person it names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    plan: String,
    step: String,
    said: String,
    by: String,
}

pub(super) fn findings(sides: &Sides) -> Result<Proofs> {
    let (trees, asked) = (sides.trees, sides.base.policy.record.approval_proof.strength);
    let (mut findings, mut given) = (Vec::new(), 0);
    let mut texts: BTreeMap<FileRef, BTreeSet<Entry>> = BTreeMap::new();
    let changed = trees.changed_records();
    let plans = changed.iter().filter(|path| Kind::of_path(path).is_some_and(|kind| kind.name == "plan"));
    for path in plans {
        let before = trees.base_files.text(path).map(entries).unwrap_or_default();
        let after = trees.result.text(path).map(entries).unwrap_or_default();
        for (entry, field) in after.into_iter().filter(|(entry, _)| !before.contains_key(entry)) {
            let fault = if asked == Strength::Recorded {
                None
            } else {
                unproved(sides, &entry, path, asked, &mut texts)?
            };
            let Some((kind, commit)) = fault else {
                given += 1;
                continue;
            };
            let mut one = fault::of(Fault::ApprovalNotProved, path, Some(&entry.plan), Level::Error);
            one.span = sides.result.places(path, &[&field])[0];
            one.args.insert("kind", kind.into());
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
    path: &str,
    asked: Strength,
    texts: &mut BTreeMap<FileRef, BTreeSet<Entry>>,
) -> Result<Option<(&'static str, String)>> {
    let mut brought = false;
    for change in &sides.trees.range {
        if !brings(sides, change, entry, path, texts)? {
            continue;
        }
        brought = true;
        let why = match made_by(sides, change, asked)? {
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
    path: &str,
    texts: &mut BTreeMap<FileRef, BTreeSet<Entry>>,
) -> Result<bool> {
    let repo = &sides.trees.repo;
    let at = repo.from_top(path);
    let mut holds = |commit: &str| -> Result<bool> {
        let Some(file) = repo.file(commit, &at)? else { return Ok(false) };
        if let Some(known) = texts.get(&file) {
            return Ok(known.contains(entry));
        }
        let read = repo.text(file)?.map(|text| entries(&text).into_keys().collect::<BTreeSet<_>>());
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

/// Every review and approval of a plan's text, with the field where it stands.
fn entries(text: &str) -> BTreeMap<Entry, String> {
    let mut found = BTreeMap::new();
    let Some(root) = Node::walk(text).0 else { return found };
    let tree = root.to_json(&[]);
    let plan = tree["id"].as_str().unwrap_or_default().to_owned();
    let mut add = |list: &Value, step: &str, at: &str| {
        for (index, one) in list.as_array().into_iter().flatten().enumerate() {
            let by = one["by"].as_str().unwrap_or_default().to_owned();
            let entry = Entry { plan: plan.clone(), step: step.to_owned(), said: one.to_string(), by };
            found.entry(entry).or_insert(format!("{at}[{index}].by"));
        }
    };
    add(&tree["reviews"], "review", "reviews");
    add(&tree["approvals"], "approval", "approvals");
    for (index, amendment) in tree["amendments"].as_array().into_iter().flatten().enumerate() {
        let at = format!("amendments[{index}].approvals");
        add(&amendment["approvals"], &format!("amendment {index}"), &at);
    }
    found
}
