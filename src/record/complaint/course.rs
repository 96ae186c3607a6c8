//! What changes the time for a complaint: pauses of its clock, and extensions.

use super::super::{Id, Text};
use crate::calendar::{Date, Moment, Pause as Standstill};
use schemars::JsonSchema;
use serde::Deserialize;

/// A time during which the clock of the resolution stands still.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// From when.
    pub from: Moment,
    /// When the clock went on; while the wait lasts, by when the answer was asked for.
    pub to: Moment,
    /// For what the company waits.
    pub reason: PauseReason,
}

impl Pause {
    /// As the calendar counts it.
    pub fn standstill(&self) -> Standstill {
        Standstill { from: self.from, to: self.to }
    }
}

/// For what the company waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PauseReason {
    /// For papers or an answer of the customer.
    WaitingForCustomer,
    /// For papers or an answer of a third party, such as the creditor.
    WaitingForThirdParty,
}

impl PauseReason {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::WaitingForCustomer => "waiting_for_customer",
            Self::WaitingForThirdParty => "waiting_for_third_party",
        }
    }
}

/// More time for the closure of a complaint.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// On which day it was given.
    pub on: Date,
    /// The new last day.
    pub to: Date,
    /// Why.
    pub reason: Text,
    /// Who approved it; every extension but the first needs it.
    pub approved_by: Option<Id>,
}
