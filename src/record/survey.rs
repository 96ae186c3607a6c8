//! A wave of the satisfaction survey in one unit, as counts.

use super::{Id, Text};
use crate::calendar::{Date, Period};
use schemars::JsonSchema;
use serde::Deserialize;

/// A survey wave (`records/survey/<year>/SURV-<year>-<number>.yaml`). Scores run from 1 to 5.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// Its id.
    pub id: Id,
    /// The quarter that it covers.
    pub period: Period,
    /// The team or partner agency whose customers were asked.
    pub unit: Id,
    /// How they were asked.
    pub method: Text,
    /// Who ran it.
    pub by: Id,
    /// When it was closed.
    pub closed_on: Date,
    /// Questionnaires sent.
    pub sent: u64,
    /// Valid answers.
    pub answered: u64,
    /// Answers of 4 or 5.
    pub satisfied: u64,
    /// Sum of the scores.
    pub score_sum: u64,
}
