//! Limits of telephone calls, and the pause after a conversation.

use super::Source;
use schemars::JsonSchema;
use serde::Deserialize;
use std::num::NonZeroU32;

/// A limit of telephone calls.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cap {
    /// Calls at most.
    pub count: u32,
    /// Within so many consecutive days.
    pub per_days: NonZeroU32,
    /// Which calls count.
    pub counts: Counted,
    /// To whom or what.
    pub scope: Scope,
    /// What more calls mean.
    pub mode: CapMode,
    /// Where it comes from.
    pub source: Source,
}

/// Which calls count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Every attempt.
    Attempts,
    /// Calls that were answered.
    Answered,
}

impl Counted {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Attempts => "attempts",
            Self::Answered => "answered",
        }
    }
}

/// To whom or what calls are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// To one person.
    Person,
    /// To one person about one debt.
    PersonDebt,
    /// To one telephone number.
    Number,
}

impl Scope {
    /// Its name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::PersonDebt => "person-debt",
            Self::Number => "number",
        }
    }
}

/// What going beyond a limit means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CapMode {
    /// It is forbidden.
    Cap,
    /// It is presumed to be forbidden; reasons may rebut that.
    Presumption,
    /// It should not be.
    Soft,
}

impl CapMode {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cap => "cap",
            Self::Presumption => "presumption",
            Self::Soft => "soft",
        }
    }
}

/// A pause after a conversation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cooldown {
    /// Consecutive days, the day of the conversation being the first.
    pub days: u32,
    /// What a call within them means.
    pub mode: CapMode,
    /// Where it comes from.
    pub source: Source,
}
