//! What Git says of the records, on repositories made for the purpose; where the machine has `git`, its own
//! answer is the judge.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use git2::{Oid, Repository, RepositoryInitOptions, Signature, Time};
use pinguan::history::{CommitRef, Provenance};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A repository whose work tree is written and committed step by step.
struct Repo {
    dir: TempDir,
    git: Repository,
    seconds: Cell<i64>,
}

impl Repo {
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let mut options = RepositoryInitOptions::new();
        options.initial_head("main").external_template(false);
        let git = Repository::init_opts(dir.path(), &options).unwrap();
        Repo { dir, git, seconds: Cell::new(1_780_000_000) }
    }

    fn root(&self) -> &Path {
        self.dir.path()
    }

    fn write(&self, path: &str, text: &str) -> &Self {
        let at = self.root().join(path);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        fs::write(at, text).unwrap();
        self
    }

    fn remove(&self, path: &str) -> &Self {
        fs::remove_file(self.root().join(path)).unwrap();
        self
    }

    /// Commits the whole work tree on top of `parents` and makes it HEAD.
    fn commit_on(&self, parents: &[Oid]) -> Oid {
        self.seconds.set(self.seconds.get() + 60);
        self.commit_at(parents, Time::new(self.seconds.get(), 480))
    }

    fn commit_at(&self, parents: &[Oid], time: Time) -> Oid {
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

    fn commit(&self) -> Oid {
        let head = self.git.head().ok().and_then(|head| head.target());
        self.commit_on(&head.into_iter().collect::<Vec<_>>())
    }

    /// Makes the work tree and HEAD those of this commit.
    fn go_to(&self, id: Oid) {
        self.git.reference("refs/heads/main", id, true, "test").unwrap();
        let commit = self.git.find_object(id, None).unwrap();
        self.git.reset(&commit, git2::ResetType::Hard, None).unwrap();
    }

    fn read(&self) -> Provenance {
        Provenance::read(self.root()).unwrap().unwrap()
    }

    fn last(&self) -> BTreeMap<String, String> {
        ids(&self.read().last_change)
    }
}

fn ids(changes: &BTreeMap<String, CommitRef>) -> BTreeMap<String, String> {
    changes.iter().map(|(path, commit)| (path.clone(), commit.id.clone())).collect()
}

fn expected(pairs: &[(&str, Oid)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(path, id)| ((*path).to_owned(), id.to_string())).collect()
}

/// The same, as the `git` of this machine tells it one file at a time. `None` if there is no `git`.
fn according_to_git(root: &Path, paths: impl Iterator<Item = String>) -> Option<BTreeMap<String, String>> {
    paths
        .map(|path| {
            let mut git = Command::new("git");
            git.arg("-C").arg(root).args(["-c", "safe.directory=*", "log", "-1", "--format=%H", "--", &path]);
            let done = git.output().ok()?;
            assert!(done.status.success(), "{done:?}");
            Some((path, String::from_utf8(done.stdout).unwrap().trim().to_owned()))
        })
        .collect()
}

#[test]
fn no_repository_and_no_commit_are_none() {
    let dir = TempDir::new().unwrap();
    assert_eq!(Provenance::read(dir.path()).unwrap(), None);
    let repo = Repo::new();
    repo.write("records/a.yaml", "a");
    assert_eq!(Provenance::read(repo.root()).unwrap(), None);
}

#[test]
fn each_file_has_the_commit_that_changed_it_last() {
    let repo = Repo::new();
    let first =
        repo.write("records/plans/a.yaml", "1").write("records/plans/b.yaml", "1").write("x", "1").commit();
    let second = repo.write("records/plans/b.yaml", "2").write("records/old.yaml", "2").commit();
    repo.write("x", "2").write("records/plans.yaml", "same name as the folder, but for the ending").commit();
    let fourth = repo.remove("records/old.yaml").write("records/plans.yaml", "4").commit();
    let head = repo.write("README.md", "not a record").commit();
    let read = repo.read();
    assert_eq!(
        ids(&read.last_change),
        expected(&[
            ("records/plans.yaml", fourth),
            ("records/plans/a.yaml", first),
            ("records/plans/b.yaml", second)
        ])
    );
    assert_eq!(read.head.id, head.to_string());
    assert_eq!(read.head.time.as_second(), repo.seconds.get());
    assert_eq!(read.head.offset.seconds(), 8 * 3600);
    assert!(read.clean && !read.shallow && !read.grafted);
}

#[test]
fn a_change_of_mode_and_a_file_in_place_of_a_folder_are_changes() {
    let repo = Repo::new();
    repo.write("records/a", "1").write("records/d/x", "1").commit();
    fs::set_permissions(repo.root().join("records/a"), fs::Permissions::from_mode(0o755)).unwrap();
    let second = repo.commit();
    repo.remove("records/d/x");
    fs::remove_dir(repo.root().join("records/d")).unwrap();
    let third = repo.write("records/d", "1").commit();
    assert_eq!(repo.last(), expected(&[("records/a", second), ("records/d", third)]));
    repo.remove("records/d");
    let fourth = repo.write("records/d/x", "1").commit();
    assert_eq!(repo.last(), expected(&[("records/a", second), ("records/d/x", fourth)]));
}

#[test]
fn merges_are_seen_through_unless_they_change_a_file_themselves() {
    let repo = Repo::new();
    let base = repo.write("records/a", "0").write("records/b", "0").write("records/c", "0").commit();
    let left = repo.write("records/a", "left").write("records/c", "left").commit_on(&[base]);
    repo.go_to(base);
    let right = repo.write("records/b", "right").write("records/c", "right").commit_on(&[base]);
    repo.write("records/a", "left").write("records/c", "both");
    let merge = repo.commit_on(&[left, right]);
    assert_eq!(repo.last(), expected(&[("records/a", left), ("records/b", right), ("records/c", merge)]));
    // A change on a side branch that the merge threw away is not the last change of anything.
    repo.go_to(merge);
    let side = repo.write("records/a", "thrown away").commit_on(&[merge]);
    repo.go_to(merge);
    let main = repo.write("records/b", "kept").commit_on(&[merge]);
    repo.commit_on(&[main, side]);
    assert_eq!(repo.last(), expected(&[("records/a", left), ("records/b", main), ("records/c", merge)]));
    let paths = repo.last();
    if let Some(git) = according_to_git(repo.root(), paths.keys().cloned()) {
        assert_eq!(paths, git);
    }
}

#[test]
fn on_a_tangled_history_the_answer_is_that_of_git() {
    let repo = Repo::new();
    let mut commits = vec![repo.write("records/0/0.yaml", "start").commit()];
    // A small generator of pseudo-random numbers; the same history every time.
    let mut state: u64 = 7;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for step in 0..120 {
        let one = commits[commits.len() - 1 - random(commits.len().min(4))];
        repo.go_to(one);
        let mut parents = vec![one];
        if random(3) == 0 {
            let other = commits[commits.len() - 1 - random(commits.len().min(4))];
            if other != one {
                let tree = repo.git.find_commit(other).unwrap().tree().unwrap();
                for _ in 0..2 {
                    let path = format!("records/{}/{}.yaml", random(3), random(4));
                    if let Ok(entry) = tree.get_path(Path::new(&path)) {
                        let blob = repo.git.find_blob(entry.id()).unwrap();
                        repo.write(&path, std::str::from_utf8(blob.content()).unwrap());
                    }
                }
                parents.push(other);
            }
        }
        if parents.len() == 1 || random(4) == 0 {
            repo.write(&format!("records/{}/{}.yaml", random(3), random(4)), &format!("{}", step % 5));
        }
        commits.push(repo.commit_on(&parents));
        if step % 10 != 9 {
            continue;
        }
        let ours = repo.last();
        assert!(!ours.is_empty());
        if let Some(git) = according_to_git(repo.root(), ours.keys().cloned()) {
            assert_eq!(ours, git, "after step {step}");
        }
    }
}

#[test]
fn clean_means_as_committed_in_the_three_folders() {
    let repo = Repo::new();
    repo.write("records/a", "1").write("site/s", "1").write("templates/t", "1").write("other", "1");
    repo.write(".gitignore", "*.tmp\n").commit();
    assert!(repo.read().clean);
    repo.write("other", "2").write("public/index.html", "built");
    assert!(repo.read().clean, "changes elsewhere do not count");
    for path in ["records/a", "site/s", "templates/t"] {
        repo.write(path, "22");
        assert!(!repo.read().clean, "{path} changed");
        repo.remove(path);
        assert!(!repo.read().clean, "{path} absent");
        repo.write(path, "1");
        assert!(repo.read().clean, "{path} restored");
    }
    for path in ["records/new", "site/deep/new", "records/ignored.tmp"] {
        repo.write(path, "new");
        assert!(!repo.read().clean, "{path} added");
        repo.remove(path);
    }
    let mut index = repo.git.index().unwrap();
    repo.write("records/a", "staged");
    index.add_path(Path::new("records/a")).unwrap();
    index.write().unwrap();
    repo.write("records/a", "1");
    assert!(!repo.read().clean, "a staged change counts");
}

#[test]
fn flags_that_hide_a_file_from_git_do_not_hide_it_here() {
    for (flags, extended) in [(0x8000, 0), (0x4000, 1 << 14)] {
        let repo = Repo::new();
        repo.write("records/a", "1").commit();
        let mut index = repo.git.index().unwrap();
        let mut entry = index.get_path(Path::new("records/a"), 0).unwrap();
        entry.flags |= flags;
        entry.flags_extended |= extended;
        index.add(&entry).unwrap();
        index.write().unwrap();
        repo.write("records/a", "hidden edit");
        assert!(!repo.read().clean);
    }
}

#[test]
fn a_project_inside_a_repository_has_paths_of_its_own() {
    let repo = Repo::new();
    let first = repo.write("team/quality/records/a", "1").write("records/not-ours", "1").commit();
    repo.write("records/not-ours", "2").commit();
    let root = repo.root().join("team/quality");
    let read = Provenance::read(&root).unwrap().unwrap();
    assert_eq!(ids(&read.last_change), expected(&[("records/a", first)]));
    repo.write("records/not-ours", "3");
    assert!(Provenance::read(&root).unwrap().unwrap().clean);
    repo.write("team/quality/records/a", "33");
    assert!(!Provenance::read(&root).unwrap().unwrap().clean);
}

#[test]
fn a_shallow_clone_blames_nobody_for_what_lies_beyond_its_edge() {
    let repo = Repo::new();
    repo.write("records/a", "1").commit();
    let edge = repo.write("records/b", "2").commit();
    let last = repo.write("records/c", "3").commit();
    fs::write(repo.root().join(".git/shallow"), format!("{edge}\n")).unwrap();
    let read = repo.read();
    assert!(read.shallow);
    assert_eq!(ids(&read.last_change), expected(&[("records/c", last)]));
}

#[test]
fn grafts_are_reported() {
    let repo = Repo::new();
    let id = repo.write("records/a", "1").commit();
    fs::create_dir_all(repo.root().join(".git/info")).unwrap();
    fs::write(repo.root().join(".git/info/grafts"), format!("{id}\n")).unwrap();
    assert!(repo.read().grafted);
}

#[test]
fn a_bare_repository_has_history_and_no_work_tree() {
    let repo = Repo::new();
    let id = repo.write("records/a", "1").commit();
    let bare = TempDir::new().unwrap();
    let clone = git2::build::RepoBuilder::new().bare(true).clone(repo.root().to_str().unwrap(), bare.path());
    drop(clone.unwrap());
    let read = Provenance::read(bare.path()).unwrap().unwrap();
    assert!(!read.clean);
    assert_eq!(ids(&read.last_change), expected(&[("records/a", id)]));
}

#[test]
fn impossible_dates_are_given_as_the_nearest_possible() {
    let repo = Repo::new();
    let id = repo.write("records/a", "1").commit();
    let tree = repo.git.find_commit(id).unwrap().tree_id();
    for (seconds, offset) in [("999999999999999999", "+9999"), ("999999999999999999", "-2700")] {
        let raw = format!("tree {tree}\nauthor A <a@b> 1 +0000\ncommitter C <c@d> {seconds} {offset}\n\nm\n");
        let id = repo.git.odb().unwrap().write(git2::ObjectType::Commit, raw.as_bytes()).unwrap();
        repo.git.reference("refs/heads/main", id, true, "test").unwrap();
        let read = repo.read();
        assert_eq!(
            (read.head.time, read.head.offset),
            (jiff::Timestamp::MAX, jiff::tz::Offset::UTC),
            "{offset}"
        );
        assert_eq!(read.last_change["records/a"], read.head);
    }
}

#[test]
fn nothing_is_run_and_nothing_is_rewritten_by_what_a_repository_brings() {
    let repo = Repo::new();
    let first = repo.write("records/a", "1").commit();
    let second = repo.write("records/b", "2").commit();
    let before = repo.read();
    let trap = repo.root().join("trap.sh");
    let sprung: PathBuf = repo.root().join("sprung");
    fs::write(&trap, format!("#!/bin/sh\ntouch {}\n", sprung.display())).unwrap();
    fs::set_permissions(&trap, fs::Permissions::from_mode(0o755)).unwrap();
    let mut config = repo.git.config().unwrap();
    for key in
        ["core.fsmonitor", "filter.trap.clean", "filter.trap.process", "diff.external", "diff.trap.textconv"]
    {
        config.set_str(key, trap.to_str().unwrap()).unwrap();
    }
    config.set_str("core.hooksPath", repo.root().to_str().unwrap()).unwrap();
    symlink(&trap, repo.root().join(".git/hooks/post-index-change"))
        .or_else(|_| {
            fs::create_dir_all(repo.root().join(".git/hooks"))?;
            symlink(&trap, repo.root().join(".git/hooks/post-index-change"))
        })
        .unwrap();
    repo.write(".gitattributes", "* filter=trap diff=trap\n");
    repo.write(".mailmap", "Mallory <m@example.org> <committer@example.org>\n");
    repo.git.reference(&format!("refs/replace/{second}"), first, true, "trap").unwrap();
    // Touched, so that the content has to be compared.
    fs::remove_file(repo.root().join("records/a")).unwrap();
    repo.write("records/a", "1");
    assert_eq!(repo.read(), before);
    assert!(!sprung.exists(), "a program of the repository was run");
}

#[test]
fn a_damaged_repository_is_an_error_and_not_a_panic() {
    let repo = Repo::new();
    repo.write("records/a", "1").commit();
    repo.write("records/a", "2").commit();
    let parent = repo.git.head().unwrap().peel_to_commit().unwrap().parent_id(0).unwrap().to_string();
    let object = repo.root().join(".git/objects").join(&parent[..2]).join(&parent[2..]);
    fs::remove_file(object).unwrap();
    let error = Provenance::read(repo.root()).unwrap_err();
    assert!(format!("{error:#}").contains("walk the history"), "{error:#}");
}
