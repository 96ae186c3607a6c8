//! What changed since the last meeting of the committee: the records as they stood on its day, judged and measured as
//! of that day, against those that are built.

use super::project::Project;
use super::{Failure, Global};
use crate::change::{Change, Side};
use crate::history::{CommitRef, Repo};
use crate::ledger::Ledger;
use crate::portal::Since;
use crate::rules::judge;

/// The difference; none without a meeting, or where no history reaches its day.
pub(super) fn since(global: &Global, project: &Project) -> Result<Option<Since>, Failure> {
    let (Some(git), Some(repo)) = (&project.git, Repo::open(&global.root)?) else { return Ok(None) };
    let held = project.ledger.meetings.iter().filter(|filed| filed.record.held_on <= project.as_of);
    let Some(last) = held.max_by_key(|filed| (filed.record.held_on, filed.record.id.clone())) else {
        return Ok(None);
    };
    let (meeting, on) = (last.record.id.to_string(), last.record.held_on);
    let is_by = |commit: &CommitRef| project.ledger.zone.date(commit.moment()) <= on;
    let Some(commit) = repo.standing(&git.head, &is_by)? else { return Ok(None) };
    // a commit without a company or a policy is no state with which anything can be compared
    let Ok(ledger) = Ledger::load(repo.sources(repo.tree(&commit)?, &["records"])?) else { return Ok(None) };
    let (policy, verdict) = judge(&ledger, on);
    let before = Side::new(&ledger, &policy, &verdict.diagnostics, on);
    let after = Side::new(&project.ledger, &project.policy, &project.verdict.diagnostics, project.as_of);
    Ok(Some(Since { meeting, on, commit, change: Change::between(&before, &after) }))
}
