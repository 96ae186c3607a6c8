//! How a complaint comes and what it is about: the two lists of the forms.

use schemars::JsonSchema;
use serde::Deserialize;

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
    /// Whether it is about how somebody behaved towards the customer.
    pub fn is_of_conduct(self) -> bool {
        matches!(
            self,
            Self::Attitude
                | Self::ThirdParty
                | Self::Disclosure
                | Self::Intimidation
                | Self::Threat
                | Self::Insult
                | Self::Violence
        )
    }

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
