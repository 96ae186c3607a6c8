//! Judging a change before it is merged: the result of the merge by what judges at the tip of the base. Owns which
//! files judge, which findings are new, and the findings that only a history can show. It prints nothing, and
//! takes today from outside.

mod closed;
mod compare;
mod drawn;
mod entry;
mod fault;
mod history;
mod judges;
mod keep;
mod proof;
mod read;
mod rollback;
mod shrink;
mod signature;
mod traces;

pub use compare::mark;
pub use entry::{Entry, entries};
pub use fault::Fault;
pub use judges::{Running, judging, keeper_of};
pub use proof::strength;
pub use read::{Trees, Unable, read};

use crate::calendar::Date;
use crate::diagnostic::{Diagnostic, Level};
use crate::ledger::Ledger;
use crate::policy::PolicyBook;
use crate::record::Strength;
use crate::rules::{self, Verdict, attempt, judge as by_rules, judge_by};
use crate::source::Sources;
use anyhow::Result;
use std::collections::BTreeSet;

/// A merge that was judged.
pub struct Judged {
    /// The records of the result under what judges at the base.
    pub ledger: Ledger,
    /// The policy that judged.
    pub policy: PolicyBook,
    /// Every finding and the counts.
    pub verdict: Verdict,
    /// Reviews and approvals that came with the change and are shown in the strength asked for.
    pub approvals: usize,
    /// The strength that the policy asks for.
    pub asked: Strength,
}

/// What all parts of the gate look at.
struct Sides<'a> {
    trees: &'a Trees,
    /// The base as it stands; the result itself where there is no policy to judge by yet.
    base: &'a Ledger,
    /// The result under what judges at the base.
    result: &'a Ledger,
    as_of: Date,
    /// The day of the change.
    day: Date,
}

/// Judges the result of a merge as of a date. The day of the change is that date, too, but for one that was made long
/// ago.
///
/// # Errors
///
/// The inner error is why nothing can be judged; the outer one a repository that cannot be read.
pub fn judge(trees: &Trees, (as_of, day): (Date, Date), running: &Running) -> Result<Result<Judged, Unable>> {
    let base = &trees.judge;
    if let Some(unable) = judges::unfit(base).or_else(|| running.unfit(base)) {
        return Ok(Err(unable));
    }
    let Ok(result) = trees.ledger(trees.result_under_base()) else {
        return Ok(Err(Unable::new("policy-unreadable", trees.base.id.clone())));
    };
    let (policy, mut verdict) = attempt(&result, as_of);
    // what stands at the base is asked of the rules that found something: of the others nothing can be new
    let fired: BTreeSet<_> = verdict.diagnostics.iter().map(|found| found.rule.clone()).collect();
    let standing = if trees.bootstrap || fired.is_empty() {
        Vec::new()
    } else {
        judge_by(base, as_of, &|rule| fired.contains(rule.id)).1.diagnostics
    };
    let sides = Sides { trees, base, result: &result, as_of, day };
    verdict.diagnostics.extend(candidate(trees, as_of));
    mark(&standing, &mut verdict.diagnostics, &trees.changed_records());
    verdict.diagnostics.extend(judges::changes(&sides)?);
    verdict.diagnostics.extend(keep::findings(&sides)?);
    verdict.diagnostics.extend(drawn::findings(&sides)?);
    verdict.diagnostics.extend(rollback::findings(&sides)?);
    verdict.diagnostics.extend(shrink::findings(&sides)?);
    verdict.diagnostics.extend(traces::findings(&sides)?);
    let proofs = proof::findings(&sides)?;
    verdict.diagnostics.extend(proofs.findings);
    Diagnostic::sort(&mut verdict.diagnostics);
    verdict.recount();
    let asked = base.policy.record.approval_proof.strength;
    Ok(Ok(Judged { policy, verdict, approvals: proofs.given, asked, ledger: result }))
}

impl Judged {
    /// Whether the merge must not be made: a new finding at the threshold or graver, or a file that could not be
    /// judged at all, or a rule that could not be applied, for which no verdict can speak.
    pub fn blocks(&self, threshold: Level) -> bool {
        let counts = self.verdict.counts;
        let new = self.verdict.diagnostics.iter().any(|found| found.new && found.level <= threshold);
        new || counts.refused > 0 || counts.found != counts.judged || counts.broken > 0
    }
}

/// The findings in files that judge, as the change leaves them: what will judge after the merge must be in order
/// before it, also where a file that was not changed is wrong without one that was. Policy and waivers are judged by
/// the people of the base; people by themselves.
fn candidate(trees: &Trees, as_of: Date) -> Vec<Diagnostic> {
    if trees.bootstrap || trees.changed_judges().is_empty() {
        return Vec::new();
    }
    let changed = trees.changed_judges();
    let is_company = |path: &str| path.starts_with("records/company/");
    let (mut found, mut elsewhere) = (Vec::new(), Vec::new());
    let under_base = trees.result.with_those_of(trees.judging(), is_company);
    for (sources, company) in [(under_base, false), (trees.result.clone(), true)] {
        let diagnostics = of_candidate(trees, sources, as_of);
        let judges = diagnostics.into_iter().filter(|one| keeper_of(&one.path).is_some());
        let judges = judges.filter(|one| is_company(&one.path) == company);
        let (here, there): (Vec<_>, Vec<_>) = judges.partition(|one| changed.contains(&one.path));
        found.extend(here);
        elsewhere.extend(there);
    }
    // what stands at the base is told where it is judged by that
    if !elsewhere.is_empty() {
        mark(&by_rules(&trees.judge, as_of).1.diagnostics, &mut elsewhere, &trees.changed_records());
        found.extend(elsewhere.into_iter().filter(|one| one.new));
    }
    found
}

fn of_candidate(trees: &Trees, sources: Sources, as_of: Date) -> Vec<Diagnostic> {
    match trees.ledger(sources) {
        Ok(ledger) => by_rules(&ledger, as_of).1.diagnostics,
        Err(unjudgeable) => rules::structural(&unjudgeable.ledger),
    }
}
