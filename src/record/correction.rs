//! The correction of a record that is closed: what it said, what it says now, and why. The record shows what is
//! right, its correction what was wrong.

use super::{ApprovalField, DepartmentKind, Id, Mentions, Part, Role, Scalar, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A correction (`records/correction/<year>/CORR-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Its id.
    pub id: Id,
    /// The record that it corrects.
    pub record: Id,
    /// Who corrected it.
    pub by: Id,
    /// When.
    pub at: Moment,
    /// Who agreed.
    pub approved_by: Id,
    /// Why.
    pub reason: Text,
    /// Field by field.
    pub entries: Vec<CorrectionEntry>,
}

/// One field that was corrected.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionEntry {
    /// The field's path, such as `indicators[0].score`.
    pub field: Text,
    /// What it said.
    pub was: Scalar,
    /// What it says now; absent when it says nothing any more.
    pub is: Option<Scalar>,
}

impl CorrectionEntry {
    /// Whether it tells of a change of a field from one scalar to another.
    pub fn tells_of(&self, field: &str, was: Option<&str>, is: Option<&str>) -> bool {
        let same = |told: Option<&Scalar>, shown: Option<&str>| match (told, shown) {
            (Some(told), Some(shown)) => same_scalar(told.as_str(), shown),
            (None, None) => true,
            _ => false,
        };
        *self.field == *field && same(Some(&self.was), was) && same(self.is.as_ref(), is)
    }

    /// Whether a scalar is what it says now.
    pub fn is_shown(&self, shown: Option<&str>) -> bool {
        match (&self.is, shown) {
            (Some(told), Some(shown)) => same_scalar(told.as_str(), shown),
            (None, None) => true,
            _ => false,
        }
    }
}

/// Whether two scalars say the same; numbers by their values.
fn same_scalar(one: &str, other: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    one == other || number(one).zip(number(other)).is_some_and(|(one, other)| one.total_cmp(&other).is_eq())
}

/// Who agrees: the head of the quality department, or the company's leaders.
const APPROVER: Part =
    Part { word: "correction", role: Role::CompanyLeader, head_of: Some(DepartmentKind::Quality) };

impl Tells for Correction {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.at))
    }

    fn final_once() -> &'static [&'static str] {
        &["approved_by"]
    }

    fn approvals() -> &'static [ApprovalField] {
        &[ApprovalField { by: "approved_by", on: "at" }]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.record("record", &self.record, &[]);
        let on = named.date(self.at);
        named.act("by", &self.by, on);
        named.part("approved_by", &self.approved_by, Some(on), APPROVER);
    }
}
