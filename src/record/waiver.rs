//! A waiver: what the company agrees to overlook, why, on whose word, and until when.

use super::{ApprovalField, Id, Mentions, Tells, Text};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A waiver (`records/waiver/<year>/WAV-<year>-<number>.yaml`). It covers the findings of one rule, in one
/// record or in all records of one unit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// Its id.
    pub id: Id,
    /// The rule's id.
    pub rule: Id,
    /// The record, when it covers one.
    pub record: Option<Id>,
    /// The unit, when it covers all of its records.
    pub unit: Option<Id>,
    /// Why.
    pub reason: Text,
    /// Who sees to it that it is not needed again.
    pub owner: Id,
    /// Who approved it: a leader of the company or the head of the quality department.
    pub approver: Id,
    /// First day.
    pub created_on: Date,
    /// Last day.
    pub expires_on: Date,
    /// Last day, when it was ended before or after it expired.
    pub ended_on: Option<Date>,
}

impl Tells for Waiver {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.created_on)
    }

    fn unit(&self) -> Option<&Id> {
        self.unit.as_ref()
    }

    fn approvals() -> &'static [ApprovalField] {
        &[ApprovalField { by: "approver", on: "created_on" }]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.act("owner", &self.owner, self.created_on);
        named.act("approver", &self.approver, self.created_on);
    }
}
