//! What the gate looks at: the base, the result of the merge, and what they differ in. It reads commits only,
//! never the work tree, and says why where nothing can be judged.

use super::judges;
use crate::history::{Change, CommitRef, FileRef, Merge, Repo, RevisionFault, TreeRef};
use crate::ledger::{Ledger, Parsed, Unjudgeable};
use crate::policy::POLICY_PATH;
use crate::record::Kind;
use crate::source::Sources;
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::Path;

/// Why nothing can be judged: a word for the message, and what it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unable {
    /// Its word in messages.
    pub kind: &'static str,
    /// A revision, a commit, or names of files.
    pub detail: String,
}

impl Unable {
    pub(super) fn new(kind: &'static str, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into() }
    }
}

/// The folders of the portal's own files.
const OWN: [&str; 2] = ["site", "templates"];

/// Both sides of a change, read from the object database.
pub struct Trees {
    pub(super) repo: Repo,
    /// The tip of the base.
    pub base: CommitRef,
    /// The tip of the change.
    pub head: CommitRef,
    /// What of the project the base holds below `records/`.
    pub(super) base_files: Sources,
    /// What the result of the merge holds there.
    pub result: Sources,
    /// What base and result hold of the portal's own files.
    pub(super) own: [Sources; 2],
    /// What judges, parsed once for all that is judged beside it.
    parsed: Parsed,
    /// The records by which everything is judged.
    pub judge: Ledger,
    /// Paths from the top of the repository that the merge changes.
    pub(super) changed: BTreeSet<String>,
    /// Paths that the merge adds, and that a commit before the base held.
    pub(super) held_before: BTreeSet<String>,
    /// Every content that the policy had along the base's own line, newest first.
    pub(super) policies: Vec<FileRef>,
    /// The commits that the merge brings, parents before children.
    pub(super) range: Vec<Change>,
    /// True if the base has no policy, and the change brings the first.
    pub bootstrap: bool,
}

/// Reads both sides of a change. `bootstrap` allows a base without policy; the caller refuses it for a base that
/// has one.
pub fn read(root: &Path, base: &str, head: &str, bootstrap: bool) -> Result<Result<Trees, Unable>> {
    let Some(repo) = Repo::open(root)? else {
        return Ok(Err(Unable::new("no-repository", "")));
    };
    if repo.is_shallow() {
        return Ok(Err(Unable::new("shallow", "")));
    }
    if repo.is_grafted() {
        return Ok(Err(Unable::new("grafts", "")));
    }
    let (base, head) = match (resolve(&repo, base)?, resolve(&repo, head)?) {
        (Ok(base), Ok(head)) => (base, head),
        (Err(unable), _) | (_, Err(unable)) => return Ok(Err(unable)),
    };
    let tree = match repo.merge(&base, &head)? {
        Merge::Clean(tree) => tree,
        Merge::Conflicts(files) => return Ok(Err(Unable::new("conflict", files.join(", ")))),
        Merge::Unrelated => return Ok(Err(Unable::new("unrelated", ""))),
        Merge::Tangled => return Ok(Err(Unable::new("tangled", ""))),
    };
    sides(repo, (base, head), tree, bootstrap)
}

fn resolve(repo: &Repo, revision: &str) -> Result<Result<CommitRef, Unable>> {
    let kind = |fault: &RevisionFault| match fault {
        RevisionFault::Form => "revision-form",
        RevisionFault::Unknown => "revision-unknown",
        RevisionFault::Ambiguous => "revision-ambiguous",
        RevisionFault::OnlyTag => "revision-only-tag",
        RevisionFault::NotACommit => "revision-not-a-commit",
    };
    Ok(repo.resolve(revision)?.map_err(|fault| Unable::new(kind(&fault), revision)))
}

fn sides(
    repo: Repo,
    (base, head): (CommitRef, CommitRef),
    tree: TreeRef,
    bootstrap: bool,
) -> Result<Result<Trees, Unable>> {
    let before = repo.tree(&base)?;
    let [base_files, result] = repo.both([before, tree], &["records"])?;
    let own = repo.both([before, tree], &OWN)?;
    if base_files.get(POLICY_PATH).is_none() && !bootstrap {
        return Ok(Err(Unable::new("policy-missing", base.id)));
    }
    if result.is_empty() {
        return Ok(Err(Unable::new("no-records", head.id)));
    }
    let changed = repo.changed(before, tree)?;
    let range = repo.range(Some(&base), &head)?;
    let bootstrap = bootstrap && base_files.get(POLICY_PATH).is_none();
    let judging = if bootstrap { &result } else { &base_files };
    let is_added = |path: &&str| base_files.get(path).is_none() && Kind::of_path(path).is_some();
    let added = result.iter().map(|(path, _)| path).filter(is_added).map(str::to_owned).collect();
    let (beside, tip) = (repo.again()?, &base);
    let ((parsed, judge), past) = rayon::join(
        || {
            let parsed = Parsed::new(judging);
            let judge = Ledger::load_beside(&parsed, judging.clone());
            (parsed, judge)
        },
        move || {
            if bootstrap {
                return Ok((BTreeSet::new(), Vec::new()));
            }
            anyhow::Ok((beside.ever(tip, &added)?, beside.mainline(tip, POLICY_PATH)?))
        },
    );
    let (Ok(judge), (held_before, policies)) = (judge, past?) else {
        return Ok(Err(Unable::new("policy-unreadable", base.id)));
    };
    Ok(Ok(Trees {
        repo,
        base,
        head,
        base_files,
        result,
        own,
        parsed,
        judge,
        changed,
        held_before,
        policies,
        range,
        bootstrap,
    }))
}

impl Trees {
    /// The files by which everything is judged: those of the base, or those of the result where the base has no
    /// policy.
    pub fn judging(&self) -> &Sources {
        if self.bootstrap { &self.result } else { &self.base_files }
    }

    /// The records of some files, of which most are as they stand where the judging ones are.
    pub fn ledger(&self, files: Sources) -> Result<Ledger, Box<Unjudgeable>> {
        Ledger::load_beside(&self.parsed, files)
    }

    /// The records of the result, judged by the base: its own judging files are left out.
    pub(super) fn result_under_base(&self) -> Sources {
        self.result.with_those_of(self.judging(), |path| judges::keeper_of(path).is_some())
    }

    /// Every path of the project that the merge changes.
    pub(super) fn changed_records(&self) -> BTreeSet<String> {
        let inside = |path: &String| self.repo.in_project(path).map(str::to_owned);
        self.changed.iter().filter_map(inside).collect()
    }

    /// The files that judge and that the merge changes: by path from the project, or from the top outside it.
    pub(super) fn changed_judges(&self) -> BTreeSet<String> {
        let inside = |path: &String| self.repo.in_project(path).map_or(path.clone(), str::to_owned);
        self.changed
            .iter()
            .filter_map(|path| {
                let within = inside(path);
                let judges = judges::keeper_of(&within).or_else(|| judges::keeper_of(path));
                judges.map(|_| within)
            })
            .collect()
    }
}
