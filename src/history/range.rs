//! The commits between two: who made each, what a file held in it, and its signature. Names and dates of a commit
//! are what it claims; whether to believe them is decided elsewhere.

use super::repo::{Repo, TreeRef, entry_at};
use super::{CommitRef, commit_ref, shallow_edge};
use crate::source::MAX_BYTES;
use anyhow::{Context, Result, bail};
use git2::{Commit, ErrorCode, ObjectType, Oid, Sort};
use std::collections::{BTreeMap, BTreeSet};

/// Commits of one pull request that are read at most.
const COMMITS_MAX: usize = 20_000;

/// A commit with what it claims of its makers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The commit.
    pub at: CommitRef,
    /// Full ids of its parents.
    pub parents: Vec<String>,
    /// Name of its author, as written.
    pub author_name: String,
    /// Name of its committer.
    pub committer_name: String,
    /// E-mail address of its author, as written; mailmaps play no part.
    pub author: String,
    /// E-mail address of its committer.
    pub committer: String,
}

/// The content of a file, by the id of its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileRef(pub(super) Oid);

/// A commit's signature, and the bytes that it signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The signature as written in the commit.
    pub signature: Vec<u8>,
    /// What it signs.
    pub data: Vec<u8>,
}

pub(super) fn change_of(commit: &Commit<'_>) -> Change {
    let email = |who: git2::Signature<'_>| String::from_utf8_lossy(who.email_bytes()).into_owned();
    let name = |who: git2::Signature<'_>| String::from_utf8_lossy(who.name_bytes()).into_owned();
    Change {
        at: commit_ref(commit),
        parents: commit.parent_ids().map(|id| id.to_string()).collect(),
        author_name: name(commit.author()),
        committer_name: name(commit.committer()),
        author: email(commit.author()),
        committer: email(commit.committer()),
    }
}

impl Repo {
    /// The commits that `head` holds and `base` does not, parents before children; all of them without a base.
    pub fn range(&self, base: Option<&CommitRef>, head: &CommitRef) -> Result<Vec<Change>> {
        let mut walk = self.repository.revwalk()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::REVERSE)?;
        walk.push(Oid::from_str(&head.id)?)?;
        if let Some(base) = base {
            walk.hide(Oid::from_str(&base.id)?)?;
        }
        let mut range = Vec::new();
        for id in walk {
            if range.len() == COMMITS_MAX {
                bail!("more than {COMMITS_MAX} commits");
            }
            let commit = self.repository.find_commit(id?).with_context(|| self.cannot("read a commit"))?;
            range.push(change_of(&commit));
        }
        Ok(range)
    }

    /// The commits of a branch's own line, each the first parent of the next, after `since` and up to `head`, oldest
    /// first; `None` where that line does not hold `since`.
    pub fn line(&self, since: &CommitRef, head: &CommitRef) -> Result<Option<Vec<CommitRef>>> {
        let mut line = Vec::new();
        let mut at = self.commit(head)?;
        while at.id().to_string() != since.id {
            if line.len() == COMMITS_MAX {
                bail!("more than {COMMITS_MAX} commits");
            }
            line.push(commit_ref(&at));
            if at.parent_count() == 0 {
                return Ok(None);
            }
            at = at.parent(0).with_context(|| self.cannot("read a commit"))?;
        }
        line.reverse();
        Ok(Some(line))
    }

    /// The newest commit of a branch's own line, each the first parent of the next, that passes a test; `None` where
    /// none does, as far as this clone holds the line.
    pub fn standing(&self, head: &CommitRef, test: &dyn Fn(&CommitRef) -> bool) -> Result<Option<CommitRef>> {
        let edge = shallow_edge(&self.repository)?;
        let mut at = self.commit(head)?;
        for _ in 0..COMMITS_MAX {
            let here = commit_ref(&at);
            if test(&here) {
                return Ok(Some(here));
            }
            if at.parent_count() == 0 || edge.contains(&at.id()) {
                break;
            }
            at = at.parent(0).with_context(|| self.cannot("read a commit"))?;
        }
        Ok(None)
    }

    /// The tree of a commit by its full id.
    pub fn tree_of(&self, commit: &str) -> Result<TreeRef> {
        let commit = self.repository.find_commit(Oid::from_str(commit)?);
        Ok(TreeRef(commit.with_context(|| self.cannot("read a commit"))?.tree_id()))
    }

    /// What a path, from the top of the repository, held at a commit; `None` where it was no regular file.
    pub fn file(&self, commit: &str, path: &str) -> Result<Option<FileRef>> {
        self.file_in(&self.repository.find_commit(Oid::from_str(commit)?)?, path)
    }

    fn file_in(&self, commit: &Commit<'_>, path: &str) -> Result<Option<FileRef>> {
        let found = entry_at(&self.repository, &commit.tree()?, path.as_ref())?;
        Ok(found.filter(|(_, kind)| *kind == ObjectType::Blob).map(|(id, _)| FileRef(id)))
    }

    /// A path of the project as seen from the top of the repository.
    pub fn from_top(&self, path: &str) -> String {
        self.prefix.join(path).to_string_lossy().into_owned()
    }

    /// The content of a file as text; `None` if it is none, or larger than any record may be.
    pub fn text(&self, file: FileRef) -> Result<Option<String>> {
        let read = || -> Result<_, git2::Error> {
            let is_too_big = self.repository.odb()?.read_header(file.0)?.0 as u64 > MAX_BYTES;
            Ok(if is_too_big { None } else { Some(self.repository.find_blob(file.0)?.content().to_vec()) })
        };
        let bytes = read().with_context(|| self.cannot("read a file"))?;
        Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    /// The message of a commit; what is not UTF-8 in it is replaced.
    pub fn message(&self, commit: &str) -> Result<String> {
        let commit = self.repository.find_commit(Oid::from_str(commit)?);
        let commit = commit.with_context(|| self.cannot("read a commit"))?;
        Ok(String::from_utf8_lossy(commit.message_raw_bytes()).into_owned())
    }

    /// The signature of a commit, if it has one.
    pub fn signature(&self, commit: &str) -> Result<Option<Signed>> {
        match self.repository.extract_signature(&Oid::from_str(commit)?, None) {
            Ok((signature, data)) => Ok(Some(Signed { signature: signature.to_vec(), data: data.to_vec() })),
            Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| self.cannot("read a signature")),
        }
    }

    /// Every content that a path of the project had along the first parents of a commit, newest first.
    pub fn mainline(&self, commit: &CommitRef, path: &str) -> Result<Vec<FileRef>> {
        let (mut found, path) = (Vec::new(), self.from_top(path));
        let mut at = Some(self.commit(commit)?);
        while let Some(commit) = at {
            let file = self.file_in(&commit, &path)?;
            if file.is_some() && found.last() != file.as_ref() {
                found.extend(file);
            }
            at = match commit.parent_count() {
                0 => None,
                _ => Some(commit.parent(0).with_context(|| self.cannot("read a commit"))?),
            };
        }
        Ok(found)
    }

    /// Which of some file names, each in a folder of the project, any commit in the history of another held.
    pub fn ever(&self, commit: &CommitRef, paths: &BTreeSet<String>) -> Result<BTreeSet<String>> {
        let mut by_folder: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (folder, name) in paths.iter().filter_map(|path| path.rsplit_once('/')) {
            by_folder.entry(folder).or_default().push(name);
        }
        let (mut seen, mut found) = (BTreeSet::new(), BTreeSet::new());
        let mut walk = self.repository.revwalk()?;
        walk.push(Oid::from_str(&commit.id)?)?;
        for id in walk {
            let commit: Commit<'_> = self.repository.find_commit(id?)?;
            let top = commit.tree()?;
            for (folder, names) in &by_folder {
                let at = entry_at(&self.repository, &top, &self.prefix.join(folder))?;
                let Some((tree, ObjectType::Tree)) = at else { continue };
                if seen.insert((*folder, tree)) {
                    let tree = self.repository.find_tree(tree)?;
                    let held = names.iter().filter(|name| tree.get_name(name).is_some());
                    found.extend(held.map(|name| format!("{folder}/{name}")));
                }
            }
        }
        Ok(found)
    }
}
