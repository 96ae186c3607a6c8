//! A breach of the story: the rule that finds it, the record that tells of it, and when it came about.

use super::stamp::Stamp;

/// A breach that a finding answers.
pub struct Breach {
    /// The rule's id.
    pub rule: &'static str,
    /// The record's id.
    pub record: String,
    /// When it came about.
    pub since: Stamp,
    /// The unit that must act.
    pub unit: &'static str,
}
