//! A request of a collecting unit to customer service for information about a customer.

use super::{ApprovalField, DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A request for information (`records/info-request/<year>/IREQ-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InfoRequest {
    /// Its id.
    pub id: Id,
    /// When it was made.
    pub requested_at: Moment,
    /// Who made it.
    pub requester: Id,
    /// The unit for which it was made.
    pub unit: Id,
    /// For what the information is needed.
    pub purpose: Option<Text>,
    /// What is asked: no more than the purpose needs.
    pub fields: Vec<CustomerField>,
    /// Who approved it.
    pub approver: Option<Id>,
    /// When it was answered.
    pub answered_at: Option<Moment>,
    /// Who answered.
    pub answered_by: Option<Id>,
    /// What was given.
    #[serde(default)]
    pub given: Vec<CustomerField>,
}

/// A piece of information about a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CustomerField {
    /// How the customer wants to be contacted.
    ContactPreference,
    /// A number to call.
    ContactNumber,
    /// Where letters go.
    PostalAddress,
    /// What was paid.
    RepaymentRecord,
    /// Earlier inquiries and complaints.
    Correspondence,
    /// A note of hardship.
    HardshipNote,
    /// A note of a dispute.
    DisputeNote,
    /// Employment.
    Employment,
}

impl CustomerField {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::ContactPreference => "contact_preference",
            Self::ContactNumber => "contact_number",
            Self::PostalAddress => "postal_address",
            Self::RepaymentRecord => "repayment_record",
            Self::Correspondence => "correspondence",
            Self::HardshipNote => "hardship_note",
            Self::DisputeNote => "dispute_note",
            Self::Employment => "employment",
        }
    }
}

/// Who answers.
const OFFICER: Part =
    Part { word: "info-request", role: Role::ServiceOfficer, head_of: Some(DepartmentKind::CustomerService) };

impl Tells for InfoRequest {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.requested_at))
    }

    fn final_once() -> &'static [&'static str] {
        &["answered_at"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn approvals() -> &'static [ApprovalField] {
        &[ApprovalField { by: "approver", on: "requested_at" }]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        let on = named.date(self.requested_at);
        named.act("requester", &self.requester, on);
        if let Some(approver) = &self.approver {
            named.act("approver", approver, on);
        }
        if let (Some(by), Some(at)) = (&self.answered_by, self.answered_at) {
            named.part("answered_by", by, Some(named.date(at)), OFFICER);
        }
    }
}
