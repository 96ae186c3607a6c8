//! What was repaid to a creditor through a unit over a month: instalments due and paid, promises broken.
//! Aggregates only.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// The repayments of a month (`records/repayment/<year>/REP-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Repayment {
    /// Its id.
    pub id: Id,
    /// The month.
    pub period: Period,
    /// The creditor, as a code.
    pub creditor: Id,
    /// The team or partner agency.
    pub unit: Id,
    /// Who drew it up.
    pub by: Id,
    /// When.
    pub reported_on: Date,
    /// Instalments that fell due.
    pub instalments_due: u64,
    /// Of these, instalments that were paid.
    pub instalments_paid: u64,
    /// Promises to pay whose day came.
    pub promises_due: u64,
    /// Of these, promises that were broken.
    pub promises_broken: u64,
    /// What fell due, in whole units of the company's currency.
    pub amount_due: u64,
    /// What was paid, in whole units of the company's currency; more than fell due where customers pay ahead.
    pub amount_paid: u64,
    /// Remarks.
    pub note: Option<Text>,
}

/// Who draws it up.
const AUTHOR: Part = Part { word: "repayment", role: Role::DataOfficer, head_of: Some(DepartmentKind::Data) };

impl Tells for Repayment {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.reported_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["reported_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.reported_on), AUTHOR);
    }
}
