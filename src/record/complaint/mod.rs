//! The complaint: received, registered, escalated, decided, answered.

mod category;
mod course;

pub use category::{Category, ComplaintChannel};
pub use course::{Extension, Pause, PauseReason};

use super::{ApprovalField, DebtorRef, DepartmentKind, Id, Mentions, Part, Product, Role, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A complaint (`records/complaint/<year>/COMP-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    /// Its id.
    pub id: Id,
    /// When it reached the company.
    pub received_at: Moment,
    /// When it was registered.
    pub registered_at: Moment,
    /// Who registered it.
    pub registered_by: Id,
    /// How it came.
    pub channel: ComplaintChannel,
    /// What it is about.
    pub category: Category,
    /// The team, department or partner agency complained of.
    pub unit: Id,
    /// The plan under which the contact took place.
    pub plan: Option<Id>,
    /// The creditor concerned, as a code.
    pub creditor: Option<Id>,
    /// The product of credit; absent, that of the plan.
    pub product: Option<Product>,
    /// The case, as a keyed hash.
    pub debtor_ref: Option<DebtorRef>,
    /// What happened, without any personal data.
    pub summary: Text,
    /// Whether it is a major complaint.
    #[serde(default)]
    pub major: bool,
    /// To whom it was reported upwards.
    #[serde(default)]
    pub escalations: Vec<Escalation>,
    /// When its receipt was acknowledged to the customer.
    pub acknowledged_at: Option<Moment>,
    /// When the clock of its resolution stood still.
    #[serde(default)]
    pub pauses: Vec<Pause>,
    /// By what the time for its closure was extended, in order.
    #[serde(default)]
    pub extensions: Vec<Extension>,
    /// The decision.
    pub decision: Option<Decision>,
    /// What the customer was told.
    pub response: Option<Response>,
    /// When it was closed.
    pub closed_at: Option<Moment>,
}

/// A report of a complaint upwards.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Escalation {
    /// To whom.
    pub to: Recipient,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Id,
}

/// Who is told of a major complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// The quality department.
    Quality,
    /// The leaders of the company.
    CompanyLeaders,
}

impl Recipient {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Quality, Self::CompanyLeaders];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quality => "quality",
            Self::CompanyLeaders => "company_leaders",
        }
    }
}

/// What was found of a complaint.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Id,
    /// With what result.
    pub verdict: ComplaintVerdict,
    /// Why.
    pub reason: Text,
}

/// The result of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComplaintVerdict {
    /// The customer is right.
    Upheld,
    /// Partly right.
    PartlyUpheld,
    /// Not borne out.
    NotUpheld,
}

impl ComplaintVerdict {
    /// Whether the customer is right, wholly or partly.
    pub fn is_upheld(self) -> bool {
        self != Self::NotUpheld
    }

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::PartlyUpheld => "partly_upheld",
            Self::NotUpheld => "not_upheld",
        }
    }
}

/// What the customer was told.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Id,
    /// By which means.
    pub method: ComplaintChannel,
    /// In short, without any personal data.
    pub summary: Text,
}

impl Complaint {
    /// Whether it was found right, wholly or partly.
    pub fn is_upheld(&self) -> bool {
        self.decision.as_ref().is_some_and(|decision| decision.verdict.is_upheld())
    }

    /// When it was first reported to a recipient, if at all.
    pub fn escalated_at(&self, to: Recipient) -> Option<Moment> {
        self.escalations.iter().filter(|escalation| escalation.to == to).map(|e| e.at).min()
    }
}

/// Who registers it.
const REGISTRAR: Part =
    Part { word: "complaint", role: Role::ServiceOfficer, head_of: Some(DepartmentKind::CustomerService) };

/// Who decides it.
const DECIDER: Part =
    Part { word: "decision", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Complaint {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.received_at))
    }

    fn final_once() -> &'static [&'static str] {
        &["closed_at"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn approvals() -> &'static [ApprovalField] {
        &[ApprovalField { by: "extensions[].approved_by", on: "on" }]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("registered_by", &self.registered_by, Some(named.date(self.registered_at)), REGISTRAR);
        if let Some(plan) = &self.plan {
            named.record("plan", plan, &["plan"]);
        }
        for (i, escalation) in self.escalations.iter().enumerate() {
            named.act(format!("escalations[{i}].by"), &escalation.by, named.date(escalation.at));
        }
        for (i, extension) in self.extensions.iter().enumerate() {
            if let Some(approver) = &extension.approved_by {
                named.act(format!("extensions[{i}].approved_by"), approver, extension.on);
            }
        }
        if let Some(decision) = &self.decision {
            named.part("decision.by", &decision.by, Some(named.date(decision.at)), DECIDER);
        }
        if let Some(response) = &self.response {
            named.act("response.by", &response.by, named.date(response.at));
        }
    }
}
