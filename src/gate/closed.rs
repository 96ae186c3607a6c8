//! What a record that is final said, and whether it says it still: it may grow, and it may be corrected by a record
//! that tells what it said, what it says, why, and who agreed.

use super::Sides;
use crate::record::{Correction, Kind};
use crate::source::Sources;
use crate::yaml::fronted;
use serde_json::Value;

/// Whether a record is final: one of the fields that say so is given.
pub(super) fn is_final(kind: &Kind, record: &Value) -> bool {
    (kind.final_once)().iter().any(|field| is_given(record.get(field)))
}

/// Whether a field holds something; YAML writes nothing as `null`, `~` or not at all.
fn is_given(value: Option<&Value>) -> bool {
    value.is_some_and(|value| !["", "~", "null", "Null", "NULL"].iter().any(|nothing| value == nothing))
}

/// Whether everything that was said is said still: lists may grow at their end, and mappings by new fields.
pub(super) fn keeps(old: Option<&Value>, new: Option<&Value>) -> bool {
    let mut lost = Vec::new();
    compare("", old, new, &mut lost);
    lost.is_empty()
}

/// The first field of a record that no longer says what it said, and of which no correction of the change tells.
pub(super) fn changed(sides: &Sides, id: &str, (old, new): (&Value, &Value)) -> Option<String> {
    let mut lost = Vec::new();
    compare("", Some(old), Some(new), &mut lost);
    let is_told = |one: &Lost| {
        let (Some(was), is) = (text(one.was), one.is.map(|is| text(Some(is)))) else { return false };
        // what is no scalar any more is told by no scalar
        if is.is_some_and(|is| is.is_none()) {
            return false;
        }
        corrections(sides, id).any(|correction| {
            correction.entries.iter().any(|entry| entry.tells_of(&one.field, Some(was), is.flatten()))
        })
    };
    lost.iter().find(|one| !is_told(one)).map(|one| one.field.clone())
}

/// The body of a record in prose, where it no longer says what it said but for what corrections tell.
pub(super) fn prose(sides: &Sides, id: &str, kind: &Kind, path: &str) -> Option<String> {
    if !kind.is_prose() {
        return None;
    }
    let body = |sources: &Sources| Some(fronted(sources.text(path)?).ok()?.body.text);
    let (mut old, new) = (body(&sides.trees.base_files)?, body(&sides.trees.result)?);
    for entry in corrections(sides, id).flat_map(|correction| &correction.entries) {
        if *entry.field == *BODY {
            old = old.replacen(entry.was.as_str(), entry.is.as_ref().map_or("", |is| is.as_str()), 1);
        }
    }
    (old != new).then(|| BODY.to_owned())
}

/// The field by which a correction names the prose of a record.
const BODY: &str = "body";

/// The corrections of a record that come with the change.
fn corrections<'a>(sides: &'a Sides, id: &'a str) -> impl Iterator<Item = &'a Correction> {
    let all = sides.result.corrections.iter().map(|filed| &*filed.record);
    all.filter(move |one| *one.record == *id && sides.base.find(&one.id).is_none())
}

/// A place that no longer says what it said.
struct Lost<'a> {
    field: String,
    was: Option<&'a Value>,
    is: Option<&'a Value>,
}

fn text(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str)
}

/// Collects the places that no longer say what they said. What said nothing may say something; what is open may be
/// settled.
fn compare<'a>(field: &str, old: Option<&'a Value>, new: Option<&'a Value>, lost: &mut Vec<Lost<'a>>) {
    let within = |key: &str| if field.is_empty() { key.to_owned() } else { format!("{field}.{key}") };
    match (old, new) {
        (None, _) => {}
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            for (key, value) in old {
                compare(&within(key), Some(value), new.get(key), lost);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for (index, value) in old.iter().enumerate() {
                compare(&format!("{field}[{index}]"), Some(value), new.get(index), lost);
            }
        }
        (old, new) => {
            let is_open = field.ends_with(".status") && text(old) == Some("open") && new.is_some();
            if old != new && is_given(old) && !is_open {
                lost.push(Lost { field: field.to_owned(), was: old, is: new });
            }
        }
    }
}
