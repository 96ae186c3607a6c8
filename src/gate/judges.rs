//! Which files judge, whose word they need, and what a change of one comes to. The list is here and nowhere else.

use super::fault::{self, Fault};
use super::history::Makers;
use super::rollback::numbers;
use super::{Sides, Unable};
use crate::diagnostic::{Diagnostic, Level};
use crate::ledger::Ledger;
use crate::policy::{POLICY_PATH, PolicyBook, PolicyFault};
use crate::record::{DepartmentKind, Kind, Person, Place, Role, Strength};
use crate::rules::RuleBook;
use anyhow::Result;

/// Folders of the project in which every file judges, with the department that answers for them.
const FOLDERS: [(&str, DepartmentKind); 11] = [
    ("records/policy/", DepartmentKind::Quality),
    ("records/company/", DepartmentKind::Management),
    ("records/waiver/", DepartmentKind::Quality),
    ("templates/", DepartmentKind::Quality),
    (".ci/", DepartmentKind::Quality),
    (".circleci/", DepartmentKind::Quality),
    (".forgejo/", DepartmentKind::Quality),
    (".gitea/", DepartmentKind::Quality),
    (".github/", DepartmentKind::Quality),
    (".gitlab/", DepartmentKind::Quality),
    (".woodpecker/", DepartmentKind::Quality),
];

/// Files that decide what is run, who must agree, and how Git shows a file.
const FILES: [&str; 14] = [
    ".drone.yml",
    ".gitattributes",
    ".gitlab-ci.yml",
    ".gitmodules",
    ".pinguan-version",
    ".pre-commit-config.yaml",
    ".pre-commit-hooks.yaml",
    ".woodpecker.yml",
    "CODEOWNERS",
    "Jenkinsfile",
    "action.yml",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    "docs/CODEOWNERS",
];

/// The department that answers for a file by which others are judged; `None` for a file that only is judged.
/// The path is from the root of the project, or from the top of the repository for what lies outside it.
pub fn keeper_of(path: &str) -> Option<DepartmentKind> {
    let inside = FOLDERS.into_iter().find(|(folder, _)| path.starts_with(folder));
    let is_attributes = path.ends_with("/.gitattributes");
    inside
        .map(|(_, keeper)| keeper)
        .or_else(|| (FILES.contains(&path) || is_attributes).then_some(DepartmentKind::Quality))
}

/// The folders, each with `/` at its end, and the files that judge.
pub fn judging() -> impl Iterator<Item = &'static str> {
    FOLDERS.into_iter().map(|(folder, _)| folder).chain(FILES)
}

/// Why a base cannot judge: a policy with faults, or a file of the policy that cannot be read.
pub(super) fn unfit(base: &Ledger) -> Option<Unable> {
    let unread = base.refused.iter().find(|refused| refused.path.starts_with("records/policy/"));
    if let Some(refused) = unread {
        return Some(Unable::new("policy-unreadable", &refused.path));
    }
    let policy = &base.policy.record;
    let measures = base.measures.as_ref().map(|filed| &*filed.record);
    let (_, faults) = PolicyBook::new(policy, measures);
    let rules = RuleBook::new(base);
    let unknown = policy.levels.iter().find(|set| rules.named(&set.rule).is_none());
    if let Some(set) = unknown {
        return Some(Unable::new("policy-faulty", format!("{POLICY_PATH}: {}", &*set.rule)));
    }
    faults.first().map(|fault| Unable::new("policy-faulty", format!("{}: {}", path_of(fault), fault.field())))
}

/// The file in which a fault of the policy stands.
fn path_of(fault: &PolicyFault) -> &'static str {
    if matches!(fault, PolicyFault::Unordered { .. }) { "records/policy/measures.yaml" } else { POLICY_PATH }
}

/// The program that judges.
pub struct Running {
    /// Its version.
    pub version: &'static str,
    /// The SHA-256 of its binary, as far as it can be read; asked only where the policy names binaries.
    pub sha256: fn() -> Option<String>,
}

impl Running {
    /// Why it may not judge by the policy of the base.
    pub(super) fn unfit(&self, base: &Ledger) -> Option<Unable> {
        let tool = base.policy.record.tool.as_ref()?;
        if numbers(self.version) < numbers(&tool.oldest_version) {
            return Some(Unable::new("tool-old", &*tool.oldest_version));
        }
        let is_named = |own: String| tool.sha256.iter().any(|named| named.eq_ignore_ascii_case(&own));
        let is_other = !tool.sha256.is_empty() && !(self.sha256)().is_some_and(is_named);
        is_other.then(|| Unable::new("tool-other", self.version))
    }
}

/// A finding for each file that judges and that the change touches: it takes effect after the merge, and needs
/// the word of those who answer for it.
pub(super) fn changes(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let trees = sides.trees;
    if trees.bootstrap {
        return Ok(Vec::new());
    }
    let asked = sides.base.policy.record.approval_proof.strength;
    let mut found = Vec::new();
    for path in trees.changed_judges() {
        let (before, after) = (trees.base_files.get(&path), trees.result.get(&path));
        let kind = match (before, after, path.starts_with("records/")) {
            (Some(_), None, true) => "removed",
            (None, Some(_), true) => "added",
            _ => "changed",
        };
        let needed = standing(&path) && kind == "removed";
        if needed {
            found.push(fault::of(Fault::JudgeFileRemoved, &path, None, Level::Error));
        }
        let approved = asked == Strength::Recorded || is_approved(sides, &path, asked)?;
        let fault = if approved { Fault::JudgeFileChanged } else { Fault::JudgeFileNotApproved };
        let level = if approved { Level::Warning } else { Level::Error };
        let mut one = fault::of(fault, &path, None, level);
        one.args.insert("kind", kind.into());
        one.args.insert("who", told(&answering(sides, &path)).into());
        one.args.insert("proved", (if asked == Strength::Recorded { "no" } else { "yes" }).into());
        found.push(one);
    }
    Ok(found)
}

/// Whether a path is that of a record without which nothing can be judged.
fn standing(path: &str) -> bool {
    ["company", "policy"].iter().any(|name| {
        Kind::named(name).is_some_and(|kind| matches!(kind.place, Place::File(file) if file == path))
    })
}

/// Those who answer for a file at the base: the heads of the department that keeps it, and the leaders of the company.
fn answering(sides: &Sides, path: &str) -> Vec<String> {
    let keeper = keeper_of(path).unwrap_or(DepartmentKind::Quality);
    let has = |person: &Person, role| person.has_role(role, sides.as_of);
    let heads = |person: &Person| {
        has(person, Role::DepartmentHead) && sides.base.works_in(&person.id, keeper, sides.as_of)
    };
    let people = sides.base.people.iter().map(|filed| &*filed.record);
    let answering = people.filter(|person| has(person, Role::CompanyLeader) || heads(person));
    answering.map(|person| person.id.to_string()).collect()
}

/// People by their ids, or a dash where there is none.
fn told(people: &[String]) -> String {
    if people.is_empty() { "—".to_owned() } else { people.join(", ") }
}

/// Whether those who answer for a file at the base made every commit that gave it the content it has now.
fn is_approved(sides: &Sides, path: &str, asked: Strength) -> Result<bool> {
    let trees = sides.trees;
    let answering = answering(sides, path);
    let inside = trees.repo.from_top(path);
    let top = if trees.changed.contains(&inside) { inside } else { path.to_owned() };
    let now = trees.repo.file(&trees.head.id, &top)?;
    let makers = Makers { people: sides.base, repo: &trees.repo, asked, days: &[sides.as_of] };
    let mut makers_found = 0;
    for change in &trees.range {
        let brought = trees.repo.file(&change.at.id, &top)? == now;
        let mut had = false;
        for parent in &change.parents {
            had = had || trees.repo.file(parent, &top)? == now;
        }
        if !brought || had {
            continue;
        }
        if !makers.of(change)?.is_ok_and(|people| people.iter().any(|person| answering.contains(person))) {
            return Ok(false);
        }
        makers_found += 1;
    }
    Ok(makers_found > 0)
}
