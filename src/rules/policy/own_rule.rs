//! The rule of the policy's own in the samples of those that judge such rules; and what these and those that judge
//! measures of its own ask alike: which fields there are, and how many samples.

use crate::record::{Kind, Scalar, Table, Text};
use crate::rules::Edit;
use crate::yaml::Shape;

/// Tells of a path whether the records of a kind have such a field.
pub(super) fn has_field(kind: &Kind) -> impl Fn(&str) -> bool {
    let schema = (kind.schema)();
    move |path| {
        let mut at = Shape::of(schema.as_value());
        path.split(['.', '[']).map(|step| step.trim_end_matches(']')).all(|step| {
            let is_item = step.is_empty() || step.bytes().all(|b| b.is_ascii_digit());
            at = if is_item { at.items() } else { at.field(step) };
            // what a mapping does not name it does not hold, where it says so by `false`
            at.json().is_object() || at.json() == true
        })
    }
}

/// The fields that the samples of a list set or remove, each with its place.
pub(super) fn fields_of_samples<'a>(
    list: &'static str,
    samples: impl Iterator<Item = (&'a Table<Scalar>, &'a [Text])>,
) -> impl Iterator<Item = (String, &'a str)> {
    samples.enumerate().flat_map(move |(index, (set, remove))| {
        let fields = set.0.keys().map(|field| &**field).chain(remove.iter().map(|field| &**field));
        fields.map(move |field| (format!("{list}[{index}]"), field)).collect::<Vec<_>>()
    })
}

/// Samples of one list at most: each is a small company that is judged.
pub(super) const MOST_SAMPLES: usize = 20;

/// Its file.
pub(super) const OWN: &str = "policy/rules/OWN-001.yaml";

macro_rules! text {
    ($id:literal) => {
        concat!(
            "id: ",
            $id,
            "
name: house-decided-by-registrar
kind: complaint
from: 2026-01-01
nature: defect
level: error
clauses: [3.3.2b]
when: has(record.decision)
require: record.decision.by != record.registered_by
field: decision.by
title: {zh-Hant: 登記人自行裁定投訴}
message: {zh-Hant: 裁定投訴的，就是登記投訴的人。}
why: {zh-Hant: 收件的人不宜判斷自己收的案件。}
mend: {zh-Hant: 由另一人裁定。}
fails:
  - {name: 登記人裁定, set: {decision.by: S-0021}}
passes:
  - {name: 另一人裁定, set: {decision.by: S-0040}}
"
        )
    };
}

/// A rule that the minimal company keeps.
pub(super) const OWN_RULE: Edit = Edit::File(OWN, text!("OWN-001"));

/// Another of the same name.
pub(super) const TWIN: Edit = Edit::File("policy/rules/OWN-002.yaml", text!("OWN-002"));
