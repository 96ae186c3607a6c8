//! Files below `records/` that came, went or changed.

use super::Side;
use super::field::{FieldChange, fields_between};
use crate::record::Kind;
use crate::source::{Source, Sources};
use std::collections::BTreeMap;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It came.
    Added,
    /// Its text is another.
    Amended,
    /// It went.
    Deleted,
}

impl How {
    /// Its name in data and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Amended => "amended",
            Self::Deleted => "deleted",
        }
    }
}

/// A file that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordChange {
    /// What became of it.
    pub how: How,
    /// Its path.
    pub path: String,
    /// Its kind, where it has one.
    pub kind: Option<&'static str>,
    /// Its id, where it is a record that has one.
    pub id: Option<String>,
    /// The department that answers for it; empty where none does.
    pub department: String,
    /// The fields that differ, of a text that was amended; none where only layout or comments differ.
    pub fields: Vec<FieldChange>,
    /// How many differ besides.
    pub more: usize,
}

/// In order of paths.
pub(super) fn between(before: &Side, after: &Side) -> Vec<RecordChange> {
    let below = |sources: &'_ Sources| -> BTreeMap<String, Source> {
        let records = sources.iter().filter(|(path, _)| path.starts_with("records/"));
        records.map(|(path, source)| (path.to_owned(), source.clone())).collect()
    };
    let (mut old, new) = (below(&before.ledger.sources), below(&after.ledger.sources));
    let mut changes = Vec::new();
    for (path, source) in new {
        match old.remove(&path) {
            None => changes.push(told(after, How::Added, path)),
            Some(was) if was != source => {
                let mut change = told(after, How::Amended, path);
                if let (Source::Text(was), Source::Text(is)) = (&was, &source) {
                    (change.fields, change.more) = fields_between(&change.path, was, is);
                }
                changes.push(change);
            }
            Some(_) => {}
        }
    }
    changes.extend(old.into_keys().map(|path| told(before, How::Deleted, path)));
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    changes
}

fn told(side: &Side, how: How, path: String) -> RecordChange {
    let kind = Kind::of_path(&path).map(|kind| kind.name);
    let record = kind.and_then(|kind| side.ledger.at(kind, &path));
    let id = record.and_then(|record| record.id()).map(ToString::to_string);
    RecordChange { how, kind, id, department: side.department(&path), path, fields: Vec::new(), more: 0 }
}
