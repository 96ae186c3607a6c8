//! The state of a repository: what is there, whether the work tree is clean, what is hostile or damaged.

use super::repo::{Repo, expected, last, try_last};
use pinguan::history::Provenance;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

#[test]
fn no_repository_and_no_commit_are_none() {
    let dir = TempDir::new().unwrap();
    assert_eq!(Provenance::read(dir.path()).unwrap(), None);
    let repo = Repo::new();
    repo.write("records/a.yaml", "a");
    assert_eq!(Provenance::read(repo.root()).unwrap(), None);
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
    assert_eq!(last(bare.path()), expected(&[("records/a", id)]));
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
        assert_eq!(repo.last()["records/a"], read.head.id);
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
    // The trap is a real one: Git itself walks into it.
    let mut git = Command::new("git");
    git.arg("-C").arg(repo.root()).args(["-c", "safe.directory=*", "status"]);
    if git.output().is_ok() {
        assert!(sprung.exists(), "the trap catches nobody");
    }
}

#[test]
fn a_damaged_repository_is_an_error_and_not_a_panic() {
    let repo = Repo::new();
    repo.write("records/a", "1").commit();
    repo.write("records/a", "2").commit();
    let parent = repo.git.head().unwrap().peel_to_commit().unwrap().parent_id(0).unwrap().to_string();
    let object = repo.root().join(".git/objects").join(&parent[..2]).join(&parent[2..]);
    fs::remove_file(object).unwrap();
    let error = try_last(repo.root()).unwrap_err();
    assert!(format!("{error:#}").contains("walk the history"), "{error:#}");
}
