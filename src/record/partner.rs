//! A partner agency that collects for the company, with its contract.

use super::{Id, Mentions, Names, Tells, Text};
use crate::calendar::Date;
use schemars::JsonSchema;
use serde::Deserialize;

/// A partner agency that collects for the company (`records/company/partner/<ID>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its id, such as `PTN-01`.
    pub id: Id,
    /// Its names.
    pub names: Names,
    /// The collection department that answers for it.
    pub department: Id,
    /// The contract in force.
    pub contract: Contract,
}

/// The contract with a partner agency.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// Its number in the company's files.
    pub number: Text,
    /// What is entrusted.
    pub scope: Text,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

impl Tells for Partner {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.department("department", &self.department);
    }
}
