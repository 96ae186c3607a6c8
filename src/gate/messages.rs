//! Personal data in the messages of a change's commits. They stay in the history for ever, as records do.

use super::Sides;
use super::fault::{self, Fault};
use crate::diagnostic::{Arg, Diagnostic, Level};
use crate::privacy::{Sort, scan_text};
use crate::rules::is_allowed;
use anyhow::Result;
use std::collections::BTreeSet;

/// The finds that the policy of the base does not allow, the first of a sort on each line.
pub(super) fn findings(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let mut findings = Vec::new();
    for change in &sides.trees.range {
        let message = sides.trees.repo.message(&change.at.id)?;
        let lines: Vec<&str> = message.lines().collect();
        let mut told = BTreeSet::new();
        for seen in scan_text(&message) {
            let names_a_maker = seen.find.sort == Sort::Email && is_trailer(lines[seen.line as usize - 1]);
            if names_a_maker
                || is_allowed(sides.base, &seen.find)
                || !told.insert((seen.line, seen.find.sort.name()))
            {
                continue;
            }
            let level = if seen.find.doubtful { Level::Warning } else { Level::Error };
            let commit = &change.at.id[..12];
            let mut one = fault::of(Fault::PersonalDataInMessage, &format!("commit/{commit}"), None, level);
            one.span = seen.span();
            one.args.insert("sort", Arg::Message(format!("personal-{}", seen.find.sort.name())));
            one.args.insert("commit", commit.into());
            findings.push(one);
        }
    }
    Ok(findings)
}

/// Whether a line is a trailer that says who made or looked at a commit (`Signed-off-by: …`), which Git records of
/// every commit anyway.
fn is_trailer(line: &str) -> bool {
    let name = line.split_once(": ").map_or("", |(name, _)| name);
    name.to_ascii_lowercase().ends_with("-by")
        && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
}
