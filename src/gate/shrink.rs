//! The baseline may only shrink: no entry that the base has not.

use super::Sides;
use super::fault::{self, Fault};
use crate::diagnostic::{Diagnostic, Level};
use crate::record::{Baseline, Frozen, Kind, Place};
use crate::source::Sources;
use crate::yaml::{self, Node};
use anyhow::Result;

/// What an entry freezes: rule, record or else path, and the day. Its reason may be put better, and its file moved.
type Key = (String, String, String);

fn key(frozen: &Frozen) -> Key {
    let what = frozen.record.as_ref().map_or_else(|| frozen.path.to_string(), ToString::to_string);
    (frozen.rule.to_string(), what, frozen.frozen_on.to_string())
}

/// The path of the baseline.
fn path() -> Option<&'static str> {
    match Kind::named("baseline")?.place {
        Place::File(path) => Some(path),
        _ => None,
    }
}

fn baseline(sources: &Sources, path: &str) -> Option<Baseline> {
    yaml::typed(sources.text(path)?).ok()
}

/// A finding for each entry that came with the change. Where there has never been a baseline, the first may be given; one
/// that was taken away comes back no larger.
pub(super) fn findings(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let trees = sides.trees;
    let Some(path) = path().filter(|_| !trees.bootstrap) else { return Ok(Vec::new()) };
    let Some(after) = baseline(&trees.result, path) else { return Ok(Vec::new()) };
    let before = match baseline(&trees.base_files, path) {
        Some(before) => Some(before),
        None => last(sides, path)?,
    };
    let Some(before) = before else { return Ok(Vec::new()) };
    let mut known: Vec<Key> = before.frozen.iter().map(key).collect();
    let root = trees.result.text(path).and_then(|text| Node::walk(text).0);
    let mut found = Vec::new();
    for (index, frozen) in after.frozen.iter().enumerate() {
        let wanted = key(frozen);
        if let Some(old) = known.iter().position(|one| *one == wanted) {
            known.swap_remove(old);
            continue;
        }
        let mut one = fault::of(Fault::BaselineGrown, path, None, Level::Error);
        if let Some(root) = &root {
            one.span = root.place(&format!("frozen[{index}]"));
        }
        one.args.insert("frozen", (&*frozen.rule).into());
        one.args.insert("file", (&*frozen.path).into());
        found.push(one);
    }
    Ok(found)
}

/// The last baseline that the base had, where it has none now.
fn last(sides: &Sides, path: &str) -> Result<Option<Baseline>> {
    let repo = &sides.trees.repo;
    for file in repo.mainline(&sides.trees.base, path)? {
        let read = repo.text(file)?.and_then(|text| yaml::typed(&text).ok());
        if read.is_some() {
            return Ok(read);
        }
    }
    Ok(None)
}
