//! The published sets of rules by which a control chart may be read. Holds none of the rules themselves.

use schemars::JsonSchema;
use serde::Deserialize;

/// A published set of rules for signals of a control chart; `stats::signal` says what each one holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SignalRules {
    /// NHS England, Making Data Count: the four rules of the headline measures.
    Nhs,
    /// Western Electric (1956), rules 1 to 4.
    WesternElectric,
    /// Nelson (1984), tests 1 to 8.
    Nelson,
    /// Only points outside of the limits.
    Shewhart,
    /// Anhøj: long runs and few crossings; needs no limits.
    Anhoej,
    /// Points outside of the limits, and Anhøj's rules.
    ShewhartAnhoej,
}

impl SignalRules {
    /// All of them, in the order in which they are explained.
    pub const ALL: [Self; 6] =
        [Self::Shewhart, Self::Anhoej, Self::ShewhartAnhoej, Self::WesternElectric, Self::Nhs, Self::Nelson];

    /// Its name in messages and among the simulated rates of false alarms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nhs => "nhs",
            Self::WesternElectric => "western-electric",
            Self::Nelson => "nelson",
            Self::Shewhart => "shewhart",
            Self::Anhoej => "anhoej",
            Self::ShewhartAnhoej => "shewhart-anhoej",
        }
    }
}
