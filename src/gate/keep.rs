//! Records are kept: none disappears, none that is closed says something else, no id comes back for another.

use super::fault::{self, Fault};
use super::{Sides, closed};
use crate::diagnostic::{Diagnostic, Level};
use crate::ledger::Filed;
use crate::record::{Disposal, Kind, Plan, PlanStatus, Tombstone};
use crate::source::Sources;
use crate::yaml::Node;
use anyhow::Result;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) fn findings(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let mut found = deleted(sides);
    found.extend(never_there(sides));
    found.extend(changed(sides));
    found.extend(taken_again(sides)?);
    Ok(found)
}

fn tree(sources: &Sources, path: &str) -> Option<Value> {
    let yaml = Kind::of_path(path)?.yaml_of(sources.text(path)?);
    Some(Node::walk(&yaml).0?.to_json(&[]))
}

fn id_of(tree: Option<&Value>) -> Option<&str> {
    tree?.get("id")?.as_str()
}

/// Ids of all files below `records/`, as far as they can be read, with what lies at each path.
fn ids(sources: &Sources) -> BTreeSet<String> {
    let all = sources.iter().filter_map(|(path, _)| id_at(sources, path));
    all.collect()
}

fn id_at(sources: &Sources, path: &str) -> Option<String> {
    let kind = Kind::of_path(path)?;
    let yaml = kind.yaml_of(sources.text(path)?).into_owned();
    let tree = Node::walk(&yaml).0?.to_json(&[]);
    id_of(Some(&tree)).map(str::to_owned)
}

fn deleted(sides: &Sides) -> Vec<Diagnostic> {
    let (before, after) = (&sides.trees.base_files, &sides.trees.result);
    let gone: Vec<_> = before.iter().map(|(path, _)| path).filter(|path| after.get(path).is_none()).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let kept = ids(after);
    let deleted = gone.into_iter().filter_map(|path| {
        let id = id_at(before, path)?;
        if kept.contains(&id) {
            return None;
        }
        let (why, said) = untold(sides, path, &id)?;
        let mut one = fault::of(Fault::RecordDeleted, path, Some(&id), Level::Error);
        one.args.insert("kind", why.into());
        one.args.insert("said", said.into());
        Some(one)
    });
    deleted.collect()
}

/// Why a record may not be gone, with what the base says of it: no tombstone tells of it, one tells something else, or a
/// hold keeps it today, whatever day the disposal names. Whether its time is over is judged by the rules of retention.
fn untold(sides: &Sides, path: &str, id: &str) -> Option<(&'static str, String)> {
    let (Some(left), Some(kind)) = (sides.result.tombstone(id), Kind::of_path(path)) else {
        return Some(("gone", String::new()));
    };
    if *left.kind != *kind.name {
        return Some(("kind", kind.name.to_owned()));
    }
    let own = sides.base.of_kind(kind.name).into_iter().find(|(own, _)| *own == path);
    let dated = own.and_then(|(_, record)| record.governing_date(&sides.base.zone));
    if dated != Some(left.dated) {
        return Some(("dated", dated.map_or_else(String::new, |dated| dated.to_string())));
    }
    let (hold, _) = sides.base.hold_on(id, sides.day)?;
    Some(("held", hold.record.id.to_string()))
}

/// Tombstones that come with the change, of records that the base has not.
fn never_there(sides: &Sides) -> Vec<Diagnostic> {
    if sides.trees.bootstrap {
        return Vec::new();
    }
    let is_known = |id: &str| sides.base.find(id).is_some() || sides.base.is_refused(id);
    let unproved = |(filed, index, left): (&Filed<Disposal>, usize, &Tombstone)| {
        if is_known(&left.record) || sides.base.tombstone(&left.record).is_some() {
            return None;
        }
        let mut one = fault::of(Fault::TombstoneNotProved, &filed.path, Some(&filed.record.id), Level::Error);
        let spans = sides.result.places(&filed.path, &[&format!("tombstones[{index}].record")]);
        one.span = spans.first().copied().unwrap_or(one.span);
        one.args.insert("named", (&*left.record).into());
        Some(one)
    };
    sides.result.tombstones().filter_map(unproved).collect()
}

fn changed(sides: &Sides) -> Vec<Diagnostic> {
    let (before, after) = (&sides.trees.base_files, &sides.trees.result);
    let mut found = Vec::new();
    for path in sides.trees.changed_records() {
        let (Some(old), Some(new)) = (tree(before, &path), tree(after, &path)) else { continue };
        let Some(id) = id_of(Some(&old)) else { continue };
        let Some(kind) = Kind::of_path(&path) else { continue };
        let field = if kind.name == "plan" {
            of_plan(&old, &new)
        } else if closed::is_final(kind, &old) {
            closed::changed(sides, id, (&old, &new)).or_else(|| closed::prose(sides, id, kind, &path))
        } else {
            None
        };
        if let Some(field) = field {
            let mut one = fault::of(Fault::ClosedRecordChanged, &path, Some(id), Level::Error);
            one.args.insert("field", field.into());
            found.push(one);
        }
    }
    found
}

/// What a plan no longer says: evidence that any plan held, and of an approved one its body and its status.
fn of_plan(old: &Value, new: &Value) -> Option<String> {
    let approved = old["status"] == PlanStatus::Approved.name();
    let other = approved.then(|| differs(old, new)).flatten();
    let lost =
        Plan::EVIDENCE.into_iter().find(|key| !closed::keeps(old.get(key), new.get(key))).map(str::to_owned);
    let status = (approved && old["status"] != new["status"]).then(|| "status".to_owned());
    other.or(lost).or(status)
}

/// The first field of a plan's body that is not as it was.
fn differs(old: &Value, new: &Value) -> Option<String> {
    let fields = [old, new].into_iter().filter_map(Value::as_object).flat_map(|fields| fields.keys());
    let is_body = |key: &&String| !Plan::EVIDENCE.contains(&key.as_str()) && *key != "status";
    fields.filter(is_body).find(|key| old.get(key) != new.get(key)).cloned()
}

/// Ids that come back for something else; the record itself may come back as it was.
fn taken_again(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let trees = sides.trees;
    if trees.held_before.is_empty() {
        return Ok(Vec::new());
    }
    let (known, mut found) = (ids(&trees.base_files), Vec::new());
    for path in &trees.held_before {
        let Some(id) = id_at(&trees.result, path).filter(|id| !known.contains(id)) else { continue };
        let last = trees.repo.mainline(&trees.base, path)?.into_iter().next();
        let last = last.map(|file| trees.repo.text(file)).transpose()?.flatten();
        if last.as_deref() != trees.result.text(path) {
            found.push(fault::of(Fault::IdTakenAgain, path, Some(&id), Level::Error));
        }
    }
    Ok(found)
}
