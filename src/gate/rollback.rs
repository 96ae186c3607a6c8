//! The policy only goes forward: its numbers rise along the base's own line, and what has been in force stays as
//! it was.

use super::Sides;
use super::fault::{self, Fault};
use crate::diagnostic::{Diagnostic, Level};
use crate::policy::POLICY_PATH;
use crate::record::{Policy, PolicyVersion};
use crate::yaml;
use anyhow::Result;

pub(super) fn findings(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let trees = sides.trees;
    // a text that does not parse is reported as such
    let after = trees.result.text(POLICY_PATH).and_then(|text| yaml::typed::<Policy>(text).ok());
    let (Some(after), false) = (after, trees.bootstrap) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    let mut report = |kind: &str, version: &str| {
        let mut one = fault::of(Fault::PolicyRolledBack, POLICY_PATH, None, Level::Error);
        one.args.insert("kind", kind.into());
        one.args.insert("version", version.into());
        found.push(one);
    };
    let mut highest: Option<String> = None;
    for file in &trees.policies {
        let policy = trees.repo.text(*file)?.and_then(|text| yaml::typed::<Policy>(&text).ok());
        let last = policy.as_ref().and_then(latest);
        if last.as_deref().map(numbers) > highest.as_deref().map(numbers) {
            highest = last;
        }
    }
    if let Some(highest) = highest
        && latest(&after).as_deref().map(numbers) < Some(numbers(&highest))
    {
        report("number", &highest);
    }
    let in_force = |version: &&PolicyVersion| version.effective_from <= sides.as_of;
    for version in sides.base.policy.record.versions.iter().filter(in_force) {
        match after.versions.iter().find(|other| other.version == version.version) {
            None => report("removed", &version.version),
            Some(other) if !same(version, other) => report("rewritten", &version.version),
            Some(_) => {}
        }
    }
    // a version that begins in the past would judge anew what was judged then
    let known = &sides.base.policy.record.versions;
    let was_in_force = |version: &PolicyVersion| {
        known.iter().any(|other| other.version == version.version && other.effective_from <= sides.day)
    };
    let backdated = |version: &&PolicyVersion| version.effective_from < sides.day && !was_in_force(version);
    for version in after.versions.iter().filter(backdated) {
        report("backdated", &version.version);
    }
    Ok(found)
}

fn latest(policy: &Policy) -> Option<String> {
    policy.versions.iter().map(|version| version.version.to_string()).max_by_key(|version| numbers(version))
}

/// Whether two writings of a version decide the same; its summary may be put better.
fn same(one: &PolicyVersion, other: &PolicyVersion) -> bool {
    one.effective_from == other.effective_from
        && one.decision == other.decision
        && one.parameters.0 == other.parameters.0
        && one.packs == other.packs
}

/// The numbers of a version of the policy or the program in their order: `2026.10` is after `2026.9`.
pub(super) fn numbers(version: &str) -> Vec<u64> {
    version.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}
