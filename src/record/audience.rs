//! For whom a portal is built. Holds no word of what each may see.

use schemars::JsonSchema;
use serde::Deserialize;

/// For whom a portal is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PortalAudience {
    /// The committee and the quality department.
    Committee,
    /// A department.
    Department,
    /// Anybody.
    Public,
}
