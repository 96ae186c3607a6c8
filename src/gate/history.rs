//! Who made a commit, as far as the asked strength shows it. The people are those of the base, never of the change.

use super::Sides;
use super::signature::{SignatureFault, fingerprint, signer};
use crate::history::Change;
use crate::record::{Person, Strength, in_term};
use anyhow::Result;

/// The people who made a commit: one where it is clear, none or several where it is not.
pub(super) fn makers(sides: &Sides, change: &Change, asked: Strength) -> Result<Vec<String>> {
    Ok(made_by(sides, change, asked)?.unwrap_or_default())
}

/// The same, or why its signature shows nobody.
pub(super) fn made_by(
    sides: &Sides,
    change: &Change,
    asked: Strength,
) -> Result<Result<Vec<String>, SignatureFault>> {
    let people = sides.base.people.iter().map(|filed| &filed.record);
    let named = |test: &dyn Fn(&Person) -> bool| -> Vec<String> {
        people.clone().filter(|person| test(person)).map(|person| person.id.to_string()).collect()
    };
    if asked != Strength::Signed {
        let forges = &sides.base.policy.record.approval_proof.forge_committers;
        let by_forge = forges.iter().any(|forge| forge.eq_ignore_ascii_case(&change.committer));
        let has = |person: &Person, address: &str| {
            !address.is_empty() && person.emails.iter().any(|own| own.eq_ignore_ascii_case(address))
        };
        return Ok(Ok(named(&|person| {
            has(person, &change.author) && (by_forge || has(person, &change.committer))
        })));
    }
    let signature = sides.trees.repo.signature(&change.at.id)?;
    Ok(signer(signature.as_ref()).map(|key| {
        named(&|person| {
            person.keys.iter().any(|own| {
                in_term(own.from, own.to, sides.as_of) && fingerprint(&own.public).as_ref() == Some(&key)
            })
        })
    }))
}
