//! The baseline: findings that stood when the regulation was adopted.

use super::{Id, Tells, Text};
use crate::calendar::Date;
use schemars::JsonSchema;
use serde::Deserialize;

/// Findings that stood at adoption (`records/policy/baseline.yaml`); the list may only shrink.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// One entry a finding.
    pub frozen: Vec<Frozen>,
}

/// A finding that stood at adoption.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// The rule's id.
    pub rule: Id,
    /// The record, if the text has an id.
    pub record: Option<Id>,
    /// The path of the text.
    pub path: Text,
    /// When it was frozen.
    pub frozen_on: Date,
    /// Why it is not mended.
    pub reason: Text,
}

impl Tells for Baseline {
    fn id(&self) -> Option<&Id> {
        None
    }
}
