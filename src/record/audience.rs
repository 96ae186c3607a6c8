//! The audiences of a portal to whom a policy may show people. Holds no word of what else each may see.

use schemars::JsonSchema;
use serde::Deserialize;

/// An audience that may see pages of people: nobody outside the company ever does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PortalAudience {
    /// The committee and the quality department.
    Committee,
    /// A department, of its own people.
    Department,
}
