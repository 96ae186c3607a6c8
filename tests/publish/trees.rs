//! What stands on disk after publishing.

use super::site::{NEW, OLD, content, expected, mode, names, origin, put, site};
use pinguan::portal::publish::{Options, SitePath, Staging, publish, verify};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tempfile::TempDir;

#[test]
fn a_fresh_target_is_made_with_its_parents_and_nothing_stays_beside_it() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("build/out/public");
    let done = put(&target, OLD).unwrap();
    assert_eq!(content(&target), expected(OLD));
    assert_eq!((done.files, done.bytes, done.replaced, done.residue), (3, 13, false, None));
    assert_eq!(names(target.parent().unwrap()), ["public"]);
    let verdict = verify(&target).unwrap();
    assert!(verdict.is_whole(), "{verdict:?}");
    assert_eq!(verdict.matched, 3);
}

#[test]
fn a_new_tree_replaces_the_old_one_and_stale_pages_are_gone() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    put(&target, OLD).unwrap();
    fs::write(target.join("by-hand.html"), "left behind").unwrap();
    let done = put(&target, NEW).unwrap();
    assert!(done.replaced);
    assert_eq!(content(&target), expected(NEW));
    assert!(verify(&target).unwrap().is_whole());
    assert_eq!(names(dir.path()), ["public"]);
}

#[test]
fn an_empty_directory_is_a_fine_target_and_so_is_an_empty_site() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    fs::create_dir(&target).unwrap();
    assert!(put(&target, NEW).unwrap().replaced);
    put(&target, &[]).unwrap();
    assert_eq!(names(&target), ["manifest.json"]);
    assert!(verify(&target).unwrap().is_whole());
}

#[test]
fn only_files_that_are_the_same_in_every_way_are_taken_over_from_the_old_tree() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    let pages = ["same", "edited", "mode", "shared", "linked", "folder/x"];
    let files: Vec<(&str, &str)> = pages.iter().map(|page| (*page, "the very text")).collect();
    put(&target, &files).unwrap();
    let inode = |page: &str| fs::symlink_metadata(target.join(page)).unwrap().ino();
    let before: Vec<u64> = pages.iter().map(|page| inode(page)).collect();
    put(&target, &files).unwrap();
    assert_eq!(pages.map(inode).to_vec(), before, "nothing changed");

    let outside = dir.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("x"), "the very text").unwrap();
    fs::write(target.join("edited"), "the v3ry text").unwrap();
    fs::set_permissions(target.join("mode"), PermissionsExt::from_mode(0o666)).unwrap();
    fs::hard_link(target.join("shared"), outside.join("shared")).unwrap();
    fs::remove_file(target.join("linked")).unwrap();
    symlink(outside.join("x"), target.join("linked")).unwrap();
    fs::remove_dir_all(target.join("folder")).unwrap();
    symlink(&outside, target.join("folder")).unwrap();
    put(&target, &files).unwrap();
    assert_eq!(content(&target), expected(&files));
    assert!(verify(&target).unwrap().is_whole());
    assert_eq!(inode("same"), before[0]);
    for name in ["x", "shared"] {
        let other = fs::metadata(outside.join(name)).unwrap();
        assert!(pages.iter().all(|page| inode(page) != other.ino()), "{name} is outside");
        assert_eq!(other.nlink(), 1);
    }
    assert_eq!(mode(&target.join("mode")), 0o644);
}

#[test]
fn an_old_tree_that_stands_aside_is_put_back_even_if_the_next_build_fails() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    let staging = dir.path().join(".public.pinguan-staging");
    put(&target, OLD).unwrap();
    fs::create_dir(&staging).unwrap();
    fs::write(staging.join("PINGUAN-STAGING"), "").unwrap();
    fs::rename(&target, staging.join("aside")).unwrap();
    let begun = Staging::begin(&target, &Options::default()).unwrap();
    let page = SitePath::new("page.html").unwrap();
    let _ = begun.write(&page, b"once").unwrap();
    assert!(begun.write(&page, b"twice").is_err(), "no file is written over");
    drop(begun);
    assert_eq!(content(&target), expected(OLD));
    assert_eq!(names(dir.path()), ["public"]);
}

#[test]
fn publishers_at_once_leave_one_whole_tree_and_say_that_they_wait() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    let waited = AtomicUsize::new(0);
    let first = Staging::begin(&target, &Options::default()).unwrap();
    thread::scope(|scope| {
        for worker in 0..6 {
            let (target, waited) = (&target, &waited);
            scope.spawn(move || {
                let waiting = |waiting: &pinguan::portal::publish::Waiting| {
                    assert!(waiting.to_string().contains(".public.pinguan-lock"));
                    waited.fetch_add(1, Ordering::SeqCst);
                };
                let text = format!("by {worker}");
                let paths: Vec<String> = (0..20).map(|page| format!("p{page}/w{worker}.html")).collect();
                let files: Vec<(&str, &str)> =
                    paths.iter().map(|path| (path.as_str(), text.as_str())).collect();
                let options = Options { waiting: &waiting, ..Options::default() };
                publish(target, site(&files), &origin(), &options).unwrap();
            });
        }
        while waited.load(Ordering::SeqCst) < 6 {
            thread::yield_now();
        }
        let entry = first.write(&SitePath::new("first.html").unwrap(), b"first").unwrap();
        first.publish(vec![entry], &origin()).unwrap();
    });
    let verdict = verify(&target).unwrap();
    assert!(verdict.is_whole(), "{verdict:?}");
    let tree = content(&target);
    let writer = tree.values().next().unwrap();
    assert!(tree.len() == 20 && tree.values().all(|text| text == writer), "{tree:?}");
    assert_eq!(names(dir.path()), ["public"]);
}

#[test]
fn nobody_else_can_look_into_the_staging_directory() {
    let dir = TempDir::new().unwrap();
    let staging = Staging::begin(&dir.path().join("public"), &Options::default()).unwrap();
    assert_eq!(mode(&dir.path().join(".public.pinguan-staging")), 0o700);
    drop(staging);
    assert!(names(dir.path()).is_empty());
}

#[test]
fn a_file_where_a_directory_belongs_ends_the_build_and_keeps_its_mode() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    put(&target, &[("a", "the very text")]).unwrap();
    let staging = Staging::begin(&target, &Options::default()).unwrap();
    let path = |path: &str| SitePath::new(path).unwrap();
    let _ = staging.write(&path("a"), b"the very text").unwrap();
    assert_eq!(fs::metadata(target.join("a")).unwrap().nlink(), 2, "it is taken over");
    assert!(staging.write(&path("a/b"), b"x").is_err());
    assert_eq!(mode(&target.join("a")), 0o644);
    drop(staging);
    assert_eq!(content(&target), expected(&[("a", "the very text")]));
}
