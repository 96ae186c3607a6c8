//! The complaint: received, registered, escalated, decided, answered.

use super::{DebtorRef, Id, Text};
use crate::calendar::Moment;
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
    /// The decision.
    pub decision: Option<Decision>,
    /// What the customer was told.
    pub response: Option<Response>,
    /// When it was closed.
    pub closed_at: Option<Moment>,
}

/// How a complaint came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComplaintChannel {
    /// By telephone.
    Phone,
    /// Through the website.
    Web,
    /// By letter.
    Letter,
    /// By e-mail.
    Email,
    /// In person.
    InPerson,
    /// Through a regulator.
    Regulator,
    /// Through a creditor.
    Creditor,
    /// Through the press or a public forum.
    Media,
    /// Through a court.
    Court,
    /// Through the police.
    Police,
}

impl ComplaintChannel {
    /// Every way, in the order of the forms.
    pub const ALL: [Self; 10] = [
        Self::Phone,
        Self::Web,
        Self::Letter,
        Self::Email,
        Self::InPerson,
        Self::Regulator,
        Self::Creditor,
        Self::Media,
        Self::Court,
        Self::Police,
    ];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Web => "web",
            Self::Letter => "letter",
            Self::Email => "email",
            Self::InPerson => "in_person",
            Self::Regulator => "regulator",
            Self::Creditor => "creditor",
            Self::Media => "media",
            Self::Court => "court",
            Self::Police => "police",
        }
    }
}

/// What a complaint is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Too many contacts.
    Frequency,
    /// Contacts at unsuitable times.
    Time,
    /// Discourteous conduct.
    Attitude,
    /// Contact with third parties.
    ThirdParty,
    /// Disclosure of the debt to a third party.
    Disclosure,
    /// The amount is disputed.
    Amount,
    /// The data are wrong.
    Data,
    /// Intimidation.
    Intimidation,
    /// Threat.
    Threat,
    /// Insult.
    Insult,
    /// Violence.
    Violence,
    /// A risk that the customer harms themselves.
    SelfHarm,
    /// Leak of personal data.
    DataLeak,
    /// Service, such as unanswered calls.
    Service,
    /// Anything else.
    Other,
}

impl Category {
    /// Every category, in the order of the forms.
    pub const ALL: [Self; 15] = [
        Self::Frequency,
        Self::Time,
        Self::Attitude,
        Self::ThirdParty,
        Self::Disclosure,
        Self::Amount,
        Self::Data,
        Self::Intimidation,
        Self::Threat,
        Self::Insult,
        Self::Violence,
        Self::SelfHarm,
        Self::DataLeak,
        Self::Service,
        Self::Other,
    ];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Frequency => "frequency",
            Self::Time => "time",
            Self::Attitude => "attitude",
            Self::ThirdParty => "third_party",
            Self::Disclosure => "disclosure",
            Self::Amount => "amount",
            Self::Data => "data",
            Self::Intimidation => "intimidation",
            Self::Threat => "threat",
            Self::Insult => "insult",
            Self::Violence => "violence",
            Self::SelfHarm => "self_harm",
            Self::DataLeak => "data_leak",
            Self::Service => "service",
            Self::Other => "other",
        }
    }
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
    /// When it was first reported to a recipient, if at all.
    pub fn escalated_at(&self, to: Recipient) -> Option<Moment> {
        self.escalations.iter().filter(|escalation| escalation.to == to).map(|e| e.at).min()
    }
}
