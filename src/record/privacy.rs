//! What the policy says of personal data: texts that are none, and from whom small numbers are withheld. Knows no
//! pattern.

use super::{Id, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// What the search for personal data leaves alone.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Privacy {
    /// Texts that look like personal data and are none, such as the company's own hotline.
    #[serde(default)]
    pub allowed: Vec<Allowed>,
    /// Domains of e-mail addresses that belong to the company.
    #[serde(default)]
    pub email_domains: Vec<Text>,
    /// The audiences of the portal from which small numbers are withheld: `committee`, `department`, `creditor`,
    /// `public`; absent: the last two.
    pub withhold_from: Option<Vec<Text>>,
}

/// What looks like personal data and is none: a text wherever it stands, or a sort in one record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The text, such as the company's own hotline. Never a number that was given to one person: of identity,
    /// residence, social security and card numbers a text allows nothing.
    pub text: Option<Text>,
    /// Instead of a text: the sort, such as `plate`.
    pub sort: Option<Text>,
    /// With a sort: the id of the record, which is the name of its file.
    pub record: Option<Id>,
    /// Why it may stand in records.
    pub reason: Text,
    /// The committee's decision.
    pub decision: Id,
}
