//! What a finding is known by when lines move: forges match the findings of two runs with it.

use crate::diagnostic::Diagnostic;
use crate::digest::hexadecimal;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A fingerprint of each finding, 64 hexadecimal digits: SHA-256 of rule, path and record, and of how many
/// findings of the same came before it in the order of reports. Lines, words and days do not count.
pub(super) fn all(findings: &[Diagnostic]) -> Vec<String> {
    let mut before: BTreeMap<(&str, &str, Option<&str>), u32> = BTreeMap::new();
    let one = |found: &Diagnostic, number: u32| {
        let mut digest = Sha256::new();
        for part in [&found.rule, &found.path, found.record.as_deref().unwrap_or(""), &number.to_string()] {
            digest.update(part.as_bytes());
            digest.update([0]);
        }
        hexadecimal(&digest.finalize())
    };
    let numbered = findings.iter().map(|found| {
        let number = before.entry((&found.rule, &found.path, found.record.as_deref())).or_default();
        *number += 1;
        one(found, *number)
    });
    numbered.collect()
}
