//! Which commit changed each file last.

use super::repo::{Repo, expected, last};
use pinguan::history::Provenance;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

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
        repo.last(),
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
fn a_project_inside_a_repository_has_paths_of_its_own() {
    let repo = Repo::new();
    let first = repo.write("team/quality/records/a", "1").write("records/not-ours", "1").commit();
    repo.write("records/not-ours", "2").commit();
    let root = repo.root().join("team/quality");
    assert_eq!(last(&root), expected(&[("records/a", first)]));
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
    assert_eq!(repo.last(), expected(&[("records/c", last)]));
}
