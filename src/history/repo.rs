//! A repository, opened to be read at any commit, and its revisions. It must not know what files say, nor of work
//! trees.

use super::{CommitRef, Provenance, commit_ref, in_repository, open, open_again, prefix};
use anyhow::{Context, Result};
use git2::{Commit, ErrorCode, ObjectType, Oid, Repository, Tree};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A repository that holds a project, in its top folder or in one below.
pub struct Repo {
    pub(super) repository: Repository,
    /// The project's place below the top.
    pub(super) prefix: PathBuf,
}

/// A tree of the object database: all files of a commit, or of a merge that no commit holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeRef(pub(super) Oid);

/// Why a word names no commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RevisionFault {
    /// Neither `HEAD`, a full hash, a full reference, nor the name of a branch.
    Form,
    /// Nothing has this name.
    Unknown,
    /// A branch and a tag have this name, or two branches that are not the same commit.
    Ambiguous,
    /// Only a tag has this name; anyone who may push a tag could have made it.
    OnlyTag,
    /// It names something, but no commit.
    NotACommit,
}

impl RevisionFault {
    /// Its word in messages.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Unknown => "unknown",
            Self::Ambiguous => "ambiguous",
            Self::OnlyTag => "only-tag",
            Self::NotACommit => "not-a-commit",
        }
    }
}

impl Repo {
    /// Opens the repository of the project at `root`; `None` if there is none. The environment (`GIT_DIR` and
    /// its like) plays no part.
    pub fn open(root: &Path) -> Result<Option<Self>> {
        let Some(repository) = open(root)? else { return Ok(None) };
        let prefix = prefix(&repository, root)?;
        Ok(Some(Self { repository, prefix }))
    }

    /// The same repository, opened once more: one is one thread's at a time.
    pub fn again(&self) -> Result<Self> {
        Ok(Self { repository: open_again(self.repository.path())?, prefix: self.prefix.clone() })
    }

    /// The commit that a word names: `HEAD`, a full hash, a full reference (`refs/…`), or the name of a branch,
    /// sought here and then at `origin`. A name that could mean two things names nothing, and so do short
    /// hashes and expressions such as `main~1`.
    pub fn resolve(&self, revision: &str) -> Result<Result<CommitRef, RevisionFault>> {
        let found = match self.find(revision)? {
            Ok(found) => found,
            Err(fault) => return Ok(Err(fault)),
        };
        let object = match self.repository.find_object(found, None) {
            Ok(object) => object,
            Err(error) if error.code() == ErrorCode::NotFound => return Ok(Err(RevisionFault::Unknown)),
            Err(error) => return Err(error).with_context(|| self.cannot("read a commit")),
        };
        Ok(object.peel_to_commit().map(|commit| commit_ref(&commit)).map_err(|_| RevisionFault::NotACommit))
    }

    fn find(&self, revision: &str) -> Result<Result<Oid, RevisionFault>> {
        if is_full_hash(revision) {
            return Ok(Oid::from_str(revision).map_err(|_| RevisionFault::Form));
        }
        let branches = ["refs/heads/", "refs/remotes/origin/", "refs/remotes/"];
        let of = |folder: &str| self.target(&format!("{folder}{revision}"));
        if revision == "HEAD" {
            let head = self.target("HEAD")?;
            let taken = of("refs/heads/")?.is_some() || of("refs/tags/")?.is_some();
            return Ok(if taken {
                Err(RevisionFault::Ambiguous)
            } else {
                head.ok_or(RevisionFault::Unknown)
            });
        }
        if !git2::Reference::is_valid_name(&format!("refs/heads/{revision}")) || revision.starts_with('-') {
            return Ok(Err(RevisionFault::Form));
        }
        if revision.starts_with("refs/") {
            return Ok(self.target(revision)?.ok_or(RevisionFault::Unknown));
        }
        let tag = of("refs/tags/")?;
        let [here, at_origin, remote] = [of(branches[0])?, of(branches[1])?, of(branches[2])?];
        let Some(branch) = here.or(at_origin).or(remote) else {
            return Ok(Err(match tag {
                Some(_) => RevisionFault::OnlyTag,
                // to fetch it would not help
                None if is_short_hash(revision) => RevisionFault::Form,
                None => RevisionFault::Unknown,
            }));
        };
        let other = remote.is_some_and(|other| other != branch);
        Ok(if tag.is_some() || other { Err(RevisionFault::Ambiguous) } else { Ok(branch) })
    }

    /// Where a full reference points, symbolic ones followed.
    fn target(&self, name: &str) -> Result<Option<Oid>> {
        match self.repository.find_reference(name).and_then(|found| found.resolve()) {
            Ok(found) => Ok(found.target()),
            Err(error) if matches!(error.code(), ErrorCode::NotFound | ErrorCode::InvalidSpec) => Ok(None),
            Err(error) => Err(error).with_context(|| self.cannot("read a reference")),
        }
    }

    /// The tree of a commit.
    pub fn tree(&self, commit: &CommitRef) -> Result<TreeRef> {
        Ok(TreeRef(self.commit(commit)?.tree_id()))
    }

    /// What Git says of the records as of a commit, as [`Provenance::read`] says it of what is checked out.
    /// Clean, since the files are those of the commit.
    pub fn provenance(&self, commit: &CommitRef) -> Provenance {
        let (shallow, grafted) = (self.is_shallow(), self.is_grafted());
        Provenance { head: commit.clone(), clean: true, shallow, grafted }
    }

    /// For every file under `records/` of a commit, by its path from the root of the project with `/` between
    /// segments: the commit that gave it its content. A file whose last change lies beyond the edge of a shallow
    /// clone is absent, and so is one whose path is not UTF-8.
    ///
    /// Merges: a file that is the same in a parent was not changed by the merge, and its history goes on in
    /// the first such parent; one that differs from every parent was changed by the merge. This is what
    /// `git log -1 -- FILE` says (its default simplification), for all files in one walk.
    ///
    /// # Errors
    ///
    /// A repository that is damaged, or with objects absent (partial clone).
    pub fn last_changes(&self, commit: &CommitRef) -> Result<BTreeMap<String, CommitRef>> {
        let mut found = BTreeMap::new();
        self.walk(commit, &mut |met, path| {
            found.insert(path.to_owned(), commit_ref(met.commit));
            Ok(Vec::new())
        })?;
        Ok(found)
    }

    /// The newest commit that two commits have in common; `None` where they have none here, as in a clone whose
    /// older history is absent.
    pub fn common(&self, one: &CommitRef, other: &CommitRef) -> Result<Option<CommitRef>> {
        let ids = (Oid::from_str(&one.id)?, Oid::from_str(&other.id)?);
        match self.repository.merge_base(ids.0, ids.1) {
            Ok(id) => Ok(Some(commit_ref(&self.repository.find_commit(id)?))),
            Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| self.cannot("find a common commit")),
        }
    }

    /// The folder of the repository itself, such as `.git`.
    pub fn folder(&self) -> &Path {
        self.repository.path()
    }

    /// True if older history is absent from this clone.
    pub fn is_shallow(&self) -> bool {
        self.repository.is_shallow()
    }

    /// True if `info/grafts` overrides parents.
    pub fn is_grafted(&self) -> bool {
        fs::metadata(self.repository.commondir().join("info/grafts")).is_ok_and(|file| file.len() > 0)
    }

    /// True if objects may be absent until somebody asks a server for them.
    pub fn is_partial(&self) -> bool {
        let Ok(config) = self.repository.config() else { return false };
        let promised =
            config.entries(Some("remote\\..*\\.promisor")).is_ok_and(|mut all| all.next().is_some());
        promised || config.get_entry("extensions.partialclone").is_ok()
    }

    /// True if replace references show other objects than those that were committed, to programs that follow them.
    pub fn replaces(&self) -> bool {
        self.repository.references_glob("refs/replace/*").is_ok_and(|mut all| all.next().is_some())
    }

    pub(super) fn commit(&self, commit: &CommitRef) -> Result<Commit<'_>> {
        let id = Oid::from_str(&commit.id)?;
        self.repository.find_commit(id).with_context(|| self.cannot("read a commit"))
    }

    pub(super) fn cannot(&self, what: &str) -> String {
        in_repository(&self.repository, what)
    }
}

/// The entry of a path, with its kind; `None` only where a tree that was read does not name it. (An object that
/// is absent from the repository is an error, never an empty folder.)
pub(super) fn entry_at(
    repository: &Repository,
    top: &Tree<'_>,
    path: &Path,
) -> Result<Option<(Oid, ObjectType)>> {
    let mut at = (top.id(), ObjectType::Tree);
    for part in path {
        if at.1 != ObjectType::Tree {
            return Ok(None);
        }
        let tree = repository.find_tree(at.0)?;
        let Some(entry) = tree.iter().find(|entry| entry.name_bytes() == part.as_encoded_bytes()) else {
            return Ok(None);
        };
        at = (entry.id(), entry.kind().unwrap_or(ObjectType::Any));
    }
    Ok(Some(at))
}

/// Whether a word looks like the first digits of a hash, as `git log --oneline` shows it.
fn is_short_hash(revision: &str) -> bool {
    (7..40).contains(&revision.len()) && revision.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_full_hash(word: &str) -> bool {
    word.len() == 40 && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}
