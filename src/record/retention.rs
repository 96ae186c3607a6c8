//! How long records of each kind are kept, as the policy says.

use super::{Id, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// A retention period of some kinds of record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RetentionPeriod {
    /// The kinds, by their names.
    pub kinds: Vec<Text>,
    /// Months after the month of a record's governing date.
    pub months: u32,
    /// On what that rests.
    pub basis: Text,
    /// The committee's decision.
    pub decision: Id,
}
