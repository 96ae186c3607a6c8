//! Duties other than hours and limits of calls.

use super::Source;
use schemars::JsonSchema;
use serde::Deserialize;

/// Contact with people other than the debtor.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThirdParty {
    /// When others may be contacted; absent: not regulated.
    pub allow: Option<ThirdPartyContact>,
    /// Whether the debt may be disclosed to them.
    pub disclose_debt: Option<bool>,
    /// Whether contact must stop when they refuse it.
    pub stop_on_refusal: Option<bool>,
    /// Where it comes from.
    pub source: Source,
}

/// When people other than the debtor may be contacted, strictest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ThirdPartyContact {
    /// Never.
    Never,
    /// Only when the debtor cannot be reached.
    UnreachableOnly,
}

impl ThirdPartyContact {
    /// Its name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::UnreachableOnly => "unreachable-only",
        }
    }
}

/// Visits.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Visit {
    /// Collectors at least.
    pub min_collectors: Option<u32>,
    /// Whether the debtor has notice beforehand.
    pub notice: Option<bool>,
    /// Whether collectors identify themselves.
    pub id_required: Option<bool>,
    /// Where it comes from.
    pub source: Source,
}

/// Text messages and e-mails.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Econtact {
    /// Whether each message offers a way to opt out.
    pub optout_required: bool,
    /// Hours within which an opt-out is honoured.
    pub optout_honoured_hours: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}

/// Evidence that is kept.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// Whether calls are recorded.
    pub required: bool,
    /// For how many days it is kept.
    pub retain_days: u32,
    /// From when on; absent where the text does not say.
    pub retain_from: Option<RetainFrom>,
    /// Where it comes from.
    pub source: Source,
}

/// From when on evidence is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RetainFrom {
    /// From the call.
    Call,
    /// From the last activity of collection.
    LastActivity,
}

impl RetainFrom {
    /// Its name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::LastActivity => "last-activity",
        }
    }
}

/// What the debtor is told in writing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Whether it comes before the first contact.
    pub before_first_contact: bool,
    /// Days after the first contact within which it comes.
    pub within_days: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}

/// Time for answers to complaints.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ComplaintTime {
    /// Calendar days from receipt to the answer.
    pub resolve_days: u32,
    /// Calendar days by which that may be extended, one after the other.
    #[serde(default)]
    pub extend: Vec<u32>,
    /// Working days within which a complaint may be resolved summarily.
    pub summary_working_days: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}

/// Disputed debts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dispute {
    /// Whether collection is suspended.
    pub suspend: bool,
    /// Where it comes from.
    pub source: Source,
}

/// Supervision of partner agencies.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// Months between evaluations at most.
    pub evaluate_every_months: u32,
    /// Where it comes from.
    pub source: Source,
}

/// Training of collectors.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Whether a certificate is needed before collecting.
    pub certificate_required: bool,
    /// Hours a year; absent as long as no text gives a number.
    pub hours_per_year: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}
