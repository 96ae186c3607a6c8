//! The review of a plan by the head of the department, and its approval by the quality department.

use super::super::{Id, Text};
use crate::calendar::Moment;
use schemars::JsonSchema;
use serde::Deserialize;

/// The department head's review of a plan.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who reviewed.
    pub by: Id,
    /// When.
    pub at: Moment,
    /// With what result.
    pub verdict: ReviewVerdict,
    /// Remarks.
    pub comment: Option<Text>,
    /// SHA-256 of the canonical body that was reviewed.
    pub hash: Text,
}

/// The result of a department head's review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReviewVerdict {
    /// Goes on to the quality department.
    Agreed,
    /// Goes back to its author.
    Returned,
}

/// The quality department's judgement of a plan.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Who judged.
    pub by: Id,
    /// When.
    pub at: Moment,
    /// Whether it is lawful.
    pub legality: Option<Verdict>,
    /// Whether it is reasonable.
    pub reasonableness: Option<Verdict>,
    /// Reasons and conditions.
    pub comment: Option<Text>,
    /// SHA-256 of the canonical body that was judged.
    pub hash: Text,
}

/// A verdict on one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Meets it.
    Pass,
    /// Does not.
    Fail,
}

impl Approval {
    /// Whether both criteria are met.
    pub fn is_positive(&self) -> bool {
        self.legality == Some(Verdict::Pass) && self.reasonableness == Some(Verdict::Pass)
    }
}
