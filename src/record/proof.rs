//! What shows who gave an approval: the strength that the policy asks for, and the keys of people.

use super::Text;
use crate::calendar::Date;
use schemars::JsonSchema;
use serde::Deserialize;

/// A key with which a person signs commits, for a time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SigningKey {
    /// The public key as OpenSSH writes it: its type and its text, such as `ssh-ed25519 AAAA…`.
    pub public: Text,
    /// First day.
    pub from: Date,
    /// Last day; the day before it was lost, if it was.
    pub to: Option<Date>,
}

/// What shows who gave a review or approval.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovalProof {
    /// How strong it must be; `authored` where the policy does not say.
    #[serde(default)]
    pub strength: Strength,
    /// Why, where it is not the default.
    pub reason: Option<Text>,
    /// E-mail addresses under which the forge commits for people, such as that of its web editor.
    #[serde(default)]
    pub forge_committers: Vec<Text>,
}

/// How strongly a commit must show who gave a review or approval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// The record says so, and nothing more is asked.
    Recorded,
    /// The commit that brought it names the person as author.
    #[default]
    Authored,
    /// A key of the person signs the commit that brought it.
    Signed,
}
