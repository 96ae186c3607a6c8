//! Repositories made step by step.

use git2::{Oid, Repository, RepositoryInitOptions, Signature, Time};
use pinguan::history::{CommitRef, Provenance};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A repository whose work tree is written and committed step by step.
pub struct Repo {
    pub dir: TempDir,
    pub git: Repository,
    pub seconds: Cell<i64>,
}

impl Repo {
    pub fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let mut options = RepositoryInitOptions::new();
        options.initial_head("main").external_template(false);
        let git = Repository::init_opts(dir.path(), &options).unwrap();
        Repo { dir, git, seconds: Cell::new(1_780_000_000) }
    }

    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    pub fn write(&self, path: &str, text: &str) -> &Self {
        let at = self.root().join(path);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        fs::write(at, text).unwrap();
        self
    }

    pub fn remove(&self, path: &str) -> &Self {
        fs::remove_file(self.root().join(path)).unwrap();
        self
    }

    /// Commits the whole work tree on top of `parents` and makes it HEAD.
    pub fn commit_on(&self, parents: &[Oid]) -> Oid {
        self.seconds.set(self.seconds.get() + 60);
        self.commit_at(parents, Time::new(self.seconds.get(), 480))
    }

    pub fn commit_at(&self, parents: &[Oid], time: Time) -> Oid {
        let mut index = self.git.index().unwrap();
        index.add_all(["*"], git2::IndexAddOption::DEFAULT, None).unwrap();
        index.update_all(["*"], None).unwrap();
        index.write().unwrap();
        let tree = self.git.find_tree(index.write_tree().unwrap()).unwrap();
        let author = Signature::new("Author", "author@example.org", &Time::new(1, 0)).unwrap();
        let committer = Signature::new("Committer", "committer@example.org", &time).unwrap();
        let parents: Vec<_> = parents.iter().map(|id| self.git.find_commit(*id).unwrap()).collect();
        let parents: Vec<_> = parents.iter().collect();
        let id = self.git.commit(None, &author, &committer, "change", &tree, &parents).unwrap();
        self.git.reference("refs/heads/main", id, true, "test").unwrap();
        id
    }

    pub fn commit(&self) -> Oid {
        let head = self.git.head().ok().and_then(|head| head.target());
        self.commit_on(&head.into_iter().collect::<Vec<_>>())
    }

    /// Makes the work tree and HEAD those of this commit.
    pub fn go_to(&self, id: Oid) {
        self.git.reference("refs/heads/main", id, true, "test").unwrap();
        let commit = self.git.find_object(id, None).unwrap();
        self.git.reset(&commit, git2::ResetType::Hard, None).unwrap();
    }

    pub fn read(&self) -> Provenance {
        Provenance::read(self.root()).unwrap().unwrap()
    }

    pub fn last(&self) -> BTreeMap<String, String> {
        last(self.root())
    }
}

/// The commit that changed each record of a project last.
pub fn last(root: &Path) -> BTreeMap<String, String> {
    ids(&try_last(root).unwrap())
}

pub fn try_last(root: &Path) -> anyhow::Result<BTreeMap<String, CommitRef>> {
    let repo = pinguan::history::Repo::open(root)?.unwrap();
    let head = Provenance::read(root)?.unwrap().head;
    let last = repo.last_changes(&head)?;
    // the newest step of a file's past is its last change
    let mut newest = BTreeMap::new();
    repo.past(&head, &mut |path, step| {
        newest.entry(path.to_owned()).or_insert(step.change.at);
        Ok(())
    })?;
    assert_eq!(newest, last);
    Ok(last)
}

pub fn ids(changes: &BTreeMap<String, CommitRef>) -> BTreeMap<String, String> {
    changes.iter().map(|(path, commit)| (path.clone(), commit.id.clone())).collect()
}

pub fn expected(pairs: &[(&str, Oid)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(path, id)| ((*path).to_owned(), id.to_string())).collect()
}
