//! What a finding is about: the codes of the form, those of conduct first.

use super::super::{Category, Gate};
use schemars::JsonSchema;
use serde::Deserialize;

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FindingCode {
    /// Intimidation.
    Intimidation,
    /// Threat.
    Threat,
    /// Insult.
    Insult,
    /// Violence.
    Violence,
    /// Harassment by contacts that wear down.
    Harassment,
    /// A false or misleading statement.
    Deception,
    /// Disclosure of the debt to a third party.
    Disclosure,
    /// Another breach of privacy.
    Privacy,
    /// Discourteous conduct.
    Courtesy,
    /// The person or the company was not identified.
    Identification,
    /// Required words were left out.
    Script,
    /// Contacts outside hours, too often, or of excluded cases.
    ContactRules,
    /// Another departure from the approved plan.
    Plan,
    /// Collection without effect.
    Effect,
    /// Faults of records and data.
    Records,
    /// A record that says what its author knew to be untrue.
    Falsified,
    /// A time limit was not kept.
    Timeliness,
    /// Faults of service.
    Service,
    /// Anything else.
    Other,
}

impl FindingCode {
    /// Every code, in the order of the form.
    pub const ALL: [Self; 19] = [
        Self::Intimidation,
        Self::Threat,
        Self::Insult,
        Self::Violence,
        Self::Harassment,
        Self::Deception,
        Self::Disclosure,
        Self::Privacy,
        Self::Courtesy,
        Self::Identification,
        Self::Script,
        Self::ContactRules,
        Self::Plan,
        Self::Effect,
        Self::Records,
        Self::Falsified,
        Self::Timeliness,
        Self::Service,
        Self::Other,
    ];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Intimidation => "intimidation",
            Self::Threat => "threat",
            Self::Insult => "insult",
            Self::Violence => "violence",
            Self::Harassment => "harassment",
            Self::Deception => "deception",
            Self::Disclosure => "disclosure",
            Self::Privacy => "privacy",
            Self::Courtesy => "courtesy",
            Self::Identification => "identification",
            Self::Script => "script",
            Self::ContactRules => "contact_rules",
            Self::Plan => "plan",
            Self::Effect => "effect",
            Self::Records => "records",
            Self::Falsified => "falsified",
            Self::Timeliness => "timeliness",
            Self::Service => "service",
            Self::Other => "other",
        }
    }

    /// Whether it is conduct that the regulation forbids by name, and that is serious always.
    pub fn is_prohibited(self) -> bool {
        matches!(self, Self::Intimidation | Self::Threat | Self::Insult | Self::Violence)
    }

    /// Whether it breaches privacy.
    pub fn is_privacy(self) -> bool {
        matches!(self, Self::Disclosure | Self::Privacy)
    }

    /// Whether it is improper conduct towards customers.
    pub fn is_conduct(self) -> bool {
        self.is_prohibited() || self.is_privacy() || matches!(self, Self::Harassment | Self::Deception)
    }

    /// What it bounds in an assessment, once it is proved.
    pub fn gate(self) -> Option<Gate> {
        match self {
            Self::Falsified => Some(Gate::Falsified),
            code if code.is_prohibited() => Some(Gate::Conduct),
            code if code.is_privacy() => Some(Gate::Privacy),
            _ => None,
        }
    }

    /// The conduct that a category of complaints alleges, where it alleges improper conduct.
    pub fn alleged_by(category: Category) -> Option<Self> {
        match category {
            Category::Intimidation => Some(Self::Intimidation),
            Category::Threat => Some(Self::Threat),
            Category::Insult => Some(Self::Insult),
            Category::Violence => Some(Self::Violence),
            Category::Disclosure => Some(Self::Disclosure),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prohibited_conduct_and_privacy_are_conduct() {
        for code in FindingCode::ALL {
            assert!(!(code.is_prohibited() || code.is_privacy()) || code.is_conduct(), "{code:?}");
        }
        assert_eq!(FindingCode::alleged_by(Category::Threat), Some(FindingCode::Threat));
        assert_eq!(FindingCode::alleged_by(Category::Attitude), None);
    }
}
