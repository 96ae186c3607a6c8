//! What Git says of each record: every commit that changed it, by whom of the company's people, and which fields.
//! An address is compared and forgotten: what is kept names staff ids only.

use super::field::{FieldChange, fields_between};
use crate::gate::{Entry, entries, strength};
use crate::history::{CommitRef, Repo, Step};
use crate::ledger::Ledger;
use crate::record::{Id, Kind, Strength};
use anyhow::Result;
use std::collections::BTreeMap;

/// Commits of one record that are kept: the newest.
const MOST_REVISIONS: usize = 30;
/// Fields of one commit that are kept.
const FEW_FIELDS: usize = 12;

/// One commit that changed a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The commit.
    pub commit: CommitRef,
    /// Who wrote it; none where the address is of nobody among the people, or of more than one.
    pub by: Option<Id>,
    /// Whether the record began with it.
    pub first: bool,
    /// The fields that it changed; none where the record began, or where only layout or comments changed.
    pub fields: Vec<FieldChange>,
    /// How many it changed besides.
    pub more: usize,
}

/// What became of a record, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// The newest commits that changed it.
    pub revisions: Vec<Revision>,
    /// How many changed it before.
    pub more: usize,
    /// What shows who gave each review and approval that it ever held.
    pub approvals: BTreeMap<Entry, Shown>,
}

/// What shows who gave a review or approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The last commit that brought it.
    pub commit: CommitRef,
    /// How strongly all commits that brought it show that it is that person's.
    pub strength: Strength,
}

/// The past of every record of a commit, by path, in one walk. What is kept of each is bounded; texts are read
/// one change at a time.
pub fn past_of(repo: &Repo, head: &CommitRef, ledger: &Ledger) -> Result<BTreeMap<String, Past>> {
    let mut pasts: BTreeMap<String, Past> = BTreeMap::new();
    repo.past(head, &mut |path, step| {
        let past = pasts.entry(path.to_owned()).or_default();
        for entry in given(path, &step) {
            let strength = strength(ledger, repo, &step.change, &entry)?;
            let shown = Shown { commit: step.change.at.clone(), strength };
            let shown = past.approvals.entry(entry).or_insert(shown);
            shown.strength = shown.strength.min(strength);
        }
        if past.revisions.len() == MOST_REVISIONS {
            past.more += 1;
        } else {
            past.revisions.push(revision(ledger, path, step));
        }
        Ok(())
    })?;
    Ok(pasts)
}

/// The reviews and approvals that a commit brought.
fn given(path: &str, step: &Step) -> Vec<Entry> {
    let Some(kind) = Kind::of_path(path) else { return Vec::new() };
    let before = step.before.as_ref().map(|text| entries(kind, text)).unwrap_or_default();
    let after = entries(kind, &step.after).into_keys();
    after.filter(|entry| !before.contains_key(entry)).collect()
}

fn revision(ledger: &Ledger, path: &str, step: Step) -> Revision {
    let (mut fields, mut more) = match &step.before {
        Some(before) => fields_between(path, before, &step.after),
        None => (Vec::new(), 0),
    };
    more += fields.len().saturating_sub(FEW_FIELDS);
    fields.truncate(FEW_FIELDS);
    let by = author(ledger, &step.change.author);
    Revision { commit: step.change.at, by, first: step.before.is_none(), fields, more }
}

/// The one person who commits under an address.
fn author(ledger: &Ledger, address: &str) -> Option<Id> {
    let people = ledger.people.iter().map(|filed| &*filed.record);
    let mut of =
        people.filter(|person| person.emails.iter().any(|email| email.eq_ignore_ascii_case(address)));
    let found = of.next()?;
    of.next().is_none().then(|| found.id.clone())
}
