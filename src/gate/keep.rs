//! Records are kept: none disappears, none that is closed says something else, no id comes back for another.

use super::fault::{self, Fault};
use super::{Sides, closed};
use crate::diagnostic::{Diagnostic, Level};
use crate::record::{Kind, Plan, PlanStatus};
use crate::source::Sources;
use crate::yaml::Node;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) fn findings(sides: &Sides) -> Vec<Diagnostic> {
    let mut found = deleted(sides);
    found.extend(changed(sides));
    found.extend(taken_again(sides));
    found
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
        let stays = kept.contains(&id) || is_disposed(sides, path, &id);
        (!stays).then(|| fault::of(Fault::RecordDeleted, path, Some(&id), Level::Error))
    });
    deleted.collect()
}

/// Whether a tombstone tells of a record what the base says of it; whether it may be disposed of is judged by the
/// rules of retention.
fn is_disposed(sides: &Sides, path: &str, id: &str) -> bool {
    let (Some(left), Some(kind)) = (sides.result.tombstone(id), Kind::of_path(path)) else { return false };
    let own = sides.base.of_kind(kind.name).into_iter().find(|(own, _)| *own == path);
    let dated = own.and_then(|(_, record)| record.governing_date(&sides.base.zone));
    *left.kind == *kind.name && dated == Some(left.dated)
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

fn taken_again(sides: &Sides) -> Vec<Diagnostic> {
    let trees = sides.trees;
    if trees.held_before.is_empty() {
        return Vec::new();
    }
    let known = ids(&trees.base_files);
    let found = trees.held_before.iter().filter_map(|path| {
        let id = id_at(&trees.result, path).filter(|id| !known.contains(id));
        id.map(|id| fault::of(Fault::IdTakenAgain, path, Some(&id), Level::Error))
    });
    found.collect()
}
