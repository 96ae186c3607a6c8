//! Who made a commit, as far as the asked strength shows it. The people are those of the base, never of the change.

use super::signature::{SignatureFault, fingerprint, signer};
use crate::calendar::Date;
use crate::history::{Change, Repo};
use crate::ledger::Ledger;
use crate::record::{Person, Strength, in_term};
use anyhow::Result;

/// By whom a commit may be known, and how clearly it must show them.
#[derive(Clone, Copy)]
pub(super) struct Makers<'a> {
    pub(super) people: &'a Ledger,
    pub(super) repo: &'a Repo,
    pub(super) asked: Strength,
    /// A key shows nobody on a day outside its term.
    pub(super) days: &'a [Date],
}

impl Makers<'_> {
    /// The people who made a commit, one where it is clear, none or several where it is not; or why its signature
    /// shows nobody.
    pub(super) fn of(self, change: &Change) -> Result<Result<Vec<String>, SignatureFault>> {
        let people = self.people.people.iter().map(|filed| &*filed.record);
        let named = |test: &dyn Fn(&Person) -> bool| -> Vec<String> {
            people.clone().filter(|person| test(person)).map(|person| person.id.to_string()).collect()
        };
        if self.asked != Strength::Signed {
            let forges = &self.people.policy.record.approval_proof.forge_committers;
            let by_forge = forges.iter().any(|forge| forge.eq_ignore_ascii_case(&change.committer));
            let has = |person: &Person, address: &str| {
                !address.is_empty() && person.emails.iter().any(|own| own.eq_ignore_ascii_case(address))
            };
            return Ok(Ok(named(&|person| {
                has(person, &change.author) && (by_forge || has(person, &change.committer))
            })));
        }
        let signature = self.repo.signature(&change.at.id)?;
        Ok(signer(signature.as_ref()).map(|key| {
            named(&|person| {
                person.keys.iter().any(|own| {
                    self.days.iter().all(|day| in_term(own.from, own.to, *day))
                        && fingerprint(&own.public).as_ref() == Some(&key)
                })
            })
        }))
    }
}
