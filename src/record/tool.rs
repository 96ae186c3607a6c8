//! The program that may judge: its oldest version, and the released binaries that the company uses.

use super::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// Which program may judge a change.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Its oldest version, such as `0.1.0`; an older one does not know every rule that this policy relies on.
    pub oldest_version: Text,
    /// SHA-256 of the released binaries, one for each system that runs them, as 64 hexadecimal digits; any binary
    /// where there is none.
    #[serde(default)]
    pub sha256: Vec<Text>,
}
