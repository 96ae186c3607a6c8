//! The amendment of an approved plan, with the agreement of those who approved it.

use super::{Id, Scalar, Table, Text};
use crate::calendar::{Date, Moment};
use schemars::JsonSchema;
use serde::Deserialize;

/// A change of an approved plan.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// Why.
    pub reason: Text,
    /// Who asked for it.
    pub by: Id,
    /// When it was asked for.
    pub at: Moment,
    /// First day on which it holds, once approved.
    pub effective_from: Date,
    /// Field path to new value.
    pub changes: Table<Scalar>,
    /// Agreements of the departments that approved the plan.
    #[serde(default)]
    pub approvals: Vec<AmendmentApproval>,
}

/// Agreement to an amendment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendmentApproval {
    /// In which step of the original approval.
    pub step: Step,
    /// Who agreed.
    pub by: Id,
    /// When.
    pub at: Moment,
    /// SHA-256 over the body and all changes up to and including this one.
    pub hash: Text,
}

/// A step of a plan's approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The department head.
    DepartmentHead,
    /// The quality department.
    Quality,
}

impl Step {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::DepartmentHead, Self::Quality];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::DepartmentHead => "department_head",
            Self::Quality => "quality",
        }
    }
}

impl Amendment {
    /// The moment of the last of both agreements, or `None` while one is missing.
    pub fn approved_at(&self) -> Option<Moment> {
        let of = |step| self.approvals.iter().filter(|a| a.step == step).map(|a| a.at).max();
        Some(of(Step::DepartmentHead)?.max(of(Step::Quality)?))
    }
}
